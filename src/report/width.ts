/** How many columns of a terminal a text takes, and text cut or filled to a number of columns. */

/** UTF-16 units of one column that are looked at: more is a heap of accents. */
const REACH = 16;
const INVISIBLE = /^[\p{M}\p{Cf}\p{Cc}]+$/u;
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;

/** Columns that one grapheme takes: 0 for what is not seen, 2 for East Asian wide characters and emoji. */
function widthOfGrapheme(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

function graphemes(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}

/** Columns of a text without escape sequences. */
export function widthOf(text: string): number {
  // Nearly everything printed is plain ASCII, and a frame is measured ten times a second.
  if (/^[ -~]*$/.test(text)) return text.length;
  return graphemes(text).reduce((sum, grapheme) => sum + widthOfGrapheme(grapheme), 0);
}

/** The text with spaces behind it up to `columns`; longer text stays as it is. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** At most `columns` columns of the text; `ellipsis` stands for what was cut off. */
export function truncate(text: string, columns: number, ellipsis: string): string {
  // Finding the graphemes of a long text takes seconds, and nobody sees more than the beginning.
  const start = text.slice(0, REACH * (columns + 1));
  if (start === text && widthOf(text) <= columns) return text;
  const room = columns - widthOf(ellipsis);
  if (room < 0) return '';
  let kept = '';
  let width = 0;
  for (const grapheme of graphemes(start)) {
    width += widthOfGrapheme(grapheme);
    if (width > room) break;
    kept += grapheme;
  }
  return kept + ellipsis;
}
