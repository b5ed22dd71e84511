/** Text from outside (hosts, files, people) without anything that moves a cursor, fakes a line or reorders what is read. */

/** Window titles, hyperlinks: up to BEL or ST. 7-bit and 8-bit introducers, as in all of these. */
const OSC = String.raw`(?:\x1B\]|\x9D)[^\x07\x1B\x9C]*(?:\x07|\x1B\\|\x9C)`;
/** Device control, start of string, privacy message, application command: up to ST. */
const DEVICE = String.raw`(?:\x1B[PX^_]|[\x90\x98\x9E\x9F])[^\x1B\x9C]*(?:\x1B\\|\x9C)`;
/** Colours, cursor movement, erasing. */
const CSI = String.raw`(?:\x1B\[|\x9B)[0-?]*[ -/]*[@-~]`;
const SHORT = String.raw`\x1B[ -/]*[0-~]`;
/** Longest forms first, so that the text inside a title goes with it. */
const ESCAPES = new RegExp([OSC, DEVICE, CSI, SHORT].join('|'), 'g');
/** Characters that change the order or the look of others without being seen themselves; tag characters included. */
const INVISIBLE = /[\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** One line that is safe to print: escapes, controls and bidi marks are gone, line breaks and tabs are spaces; what it begins with stays where it is. */
export function sanitise(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(INVISIBLE, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/** The lines of a text, each safe to print; empty ones are left out. `\r` without `\n` ends a line, so nothing is overprinted. */
export function sanitiseLines(text: string): readonly string[] {
  return text
    .replace(ESCAPES, '')
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/)
    .map((line) => sanitise(line).trim())
    .filter((line) => line !== '');
}
