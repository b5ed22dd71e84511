/** Standard output and standard error that never carry a hidden value, whoever writes to them. */
import type { HiddenValues } from '../model/hidden-values.ts';
import { maskTexts } from '../report/redact.ts';
import type { Io, Output } from './io.ts';

/** The same edge of the process; `hidden` may learn of more values at any time. */
export function discreetIo(io: Io, hidden: HiddenValues): Io {
  return { ...io, stdout: discreet(io.stdout, hidden), stderr: discreet(io.stderr, hidden) };
}

/** A terminal's width and colours are asked for when they are needed: the real stream stays behind it. */
function discreet(output: Output, hidden: HiddenValues): Output {
  return {
    write: (text) => output.write(maskOutput(text, hidden)),
    get isTTY() {
      return output.isTTY === true;
    },
    get columns() {
      return output.columns ?? 0;
    },
  };
}

/** In JSON only texts are replaced: a number that happens to be a secret's must not make a document, or a line, unreadable. */
function maskOutput(text: string, hidden: HiddenValues): string {
  const masked = hidden.mask(text);
  if (masked === text || !/^[[{]/.test(text)) return masked;
  const document = maskDocument(text, hidden);
  if (document !== undefined) return document;
  const lines = text.split(/(?<=\n)/).map((line) => maskDocument(line, hidden));
  return lines.includes(undefined) ? masked : lines.join('');
}

/** undefined = it is not JSON. */
function maskDocument(text: string, hidden: HiddenValues): string | undefined {
  try {
    return `${JSON.stringify(maskTexts(JSON.parse(text), hidden))}\n`;
  } catch {
    return undefined;
  }
}
