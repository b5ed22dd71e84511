/** The reporter of a form on this process's streams; it never shows a hidden value. */
import { appendFile } from 'node:fs/promises';
import type { HiddenValues } from '../model/hidden-values.ts';
import type { Reporter } from '../ports/reporter.ts';
import { colorLevel, showsUnicode } from '../report/form.ts';
import type { Form } from '../report/output.ts';
import { redact } from '../report/redact.ts';
import { reporterFor } from '../report/reporter-for.ts';
import { systemClock } from './clock.ts';
import type { Announcing } from './interrupt.ts';
import type { Io } from './io.ts';

export interface ReporterParts {
  readonly io: Io;
  readonly interrupt: Announcing;
  readonly hidden: HiddenValues;
}

export async function openReporter(form: Form, { io, interrupt, hidden }: ReporterParts): Promise<Reporter> {
  const summaryFile = io.env['GITHUB_STEP_SUMMARY'];
  const reporter = reporterFor(
    form,
    { out: io.stdout, err: io.stderr },
    {
      color: colorLevel(io.stderr, io.env),
      clock: systemClock,
      unicode: showsUnicode(io.env),
      append: (file, text) => appendFile(file, text),
      ...(summaryFile === undefined ? {} : { summaryFile }),
    },
  );
  if (form === 'tty') interrupt.announce((text) => reporter.on({ kind: 'notice', text, v: 1, at: systemClock.now() }));
  return redact(reporter, hidden);
}
