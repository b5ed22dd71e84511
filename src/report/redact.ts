/** Keeps hidden values out of every report and record: stands before all forms. */
import type { HiddenValues } from '../model/hidden-values.ts';
import type { Reporter } from '../ports/reporter.ts';

/** Words of the format itself; a secret that happens to read "failed" must not make the stream unreadable. */
const FORMAT_WORDS: ReadonlySet<string> = new Set([
  'kind',
  'outcome',
  'why',
  'phase',
  'purpose',
  'severity',
  'code',
  'onFailure',
]);

/** A reporter that replaces hidden values in all texts of an event by `***` before `inner` sees it. */
export function redact(inner: Reporter, hidden: HiddenValues): Reporter {
  return {
    on: (event) => inner.on(maskTexts(event, hidden)),
    close: () => inner.close(),
  };
}

/** Data as JSON has it, with hidden values replaced in all its texts but the words of the format. */
export function maskTexts<T>(data: T, hidden: HiddenValues): T {
  if (!hidden.any) return data;
  return JSON.parse(
    JSON.stringify(data, (key, value: unknown) =>
      typeof value === 'string' && !FORMAT_WORDS.has(key) ? hidden.mask(value) : value,
    ),
  );
}
