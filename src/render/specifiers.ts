/** The `%` specifiers of systemd.unit(5): what is none of them makes systemd ignore a whole line. */

const KNOWN = 'abBCdDEfgGhHiIjJlLmMnNopPqsStTuUvVwWyY';

/** The first `%x` of the text that systemd does not know; `%%` is a percent sign. */
export function badSpecifier(text: string): string | undefined {
  for (const [found, letter = ''] of text.matchAll(/%(.?)/gsu))
    if (letter !== '%' && (letter === '' || !KNOWN.includes(letter))) return found;
  return undefined;
}
