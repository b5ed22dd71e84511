/** Text that came from another machine, made harmless before it can reach a terminal, a log or a message. */

// Operating system commands, CSI sequences and other escapes, with their 8-bit forms: ECMA-48, sections 5.3 and 5.4.
const ESCAPES =
  /(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|\x1b[PX^_][^\x1b]*(?:\x1b\\)?|\x1b[ -/]*[0-~]?/g;
// What is left of C0, DEL and C1 (tab and newline stay), and the characters that reorder what people see.
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Removes escape sequences, control and reordering characters; keeps at most `limit` characters. */
export function harmless(text: string, limit = 2000): string {
  const clean = text.replaceAll('\r\n', '\n').replace(ESCAPES, '').replace(CONTROLS, '');
  return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
}

/** The same on one line, for use inside a message: blank lines dropped, at most `limit` characters. */
export function oneLine(text: string, limit = 300): string {
  const lines = harmless(text, limit * 4)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return harmless(lines.join(' / '), limit);
}
