/** Text from outside (hosts, files, people) without anything that moves a cursor, fakes a line or reorders what is read. */

/** Escape sequences, longest forms first: titles and hyperlinks (OSC), device strings, CSI, and the short ones; 7 and 8 bit. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const ESCAPES = /(?:\x1B\]|\x9D)[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)|(?:\x1B[PX^_]|[\x90\x98\x9E\x9F])[^\x1B\x9C]*(?:\x1B\\|\x9C)|(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]|\x1B[ -/]*[0-~]/g;
/** Characters that change the order or the look of others without being seen themselves; tag characters included. */
const INVISIBLE = /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One line that is safe to print: escapes, controls and bidi marks are gone, line breaks and tabs are spaces. */
export function sanitise(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(INVISIBLE, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** The lines of a text, each safe to print; empty ones are left out. `\r` without `\n` ends a line, so nothing is overprinted. */
export function sanitiseLines(text: string): readonly string[] {
  return text
    .replace(ESCAPES, '')
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
    .map(sanitise)
    .filter((line) => line !== '');
}
