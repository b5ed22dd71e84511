/** A unit file as systemd.syntax(7) reads it: sections, and assignments with their continued lines joined. */

export interface Assignment {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  /** Line of the key, from 1. */
  readonly line: number;
}

export interface UnitText {
  readonly assignments: readonly Assignment[];
  /** Lines that are neither section, assignment nor comment, or stand before the first section. */
  readonly strange: readonly number[];
}

/** A comment between continued lines is left out, as systemd leaves it out; a backslash at the end of a comment continues nothing. */
export function parseUnit(text: string): UnitText {
  const assignments: Assignment[] = [];
  const strange: number[] = [];
  let section: string | undefined;
  let open: { readonly line: number; text: string } | undefined;
  const take = (joined: string, line: number): void => {
    const found = /^([^=\s][^=]*?)\s*=\s*(.*?)\s*$/su.exec(joined.trim());
    const head = /^\[([^[\]]+)\]$/.exec(joined.trim());
    if (head !== null) section = head[1];
    else if (found === null || section === undefined) strange.push(line);
    else assignments.push({ section, key: found[1] ?? '', value: found[2] ?? '', line });
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = index + 1;
    if (/^\s*[#;]/.test(raw)) continue;
    if (open === undefined && raw.trim() === '') continue;
    const continued = raw.endsWith('\\');
    const piece = continued ? `${raw.slice(0, -1)} ` : raw;
    open = { line: open?.line ?? line, text: (open?.text ?? '') + piece };
    if (continued) continue;
    take(open.text, open.line);
    open = undefined;
  }
  if (open !== undefined) strange.push(open.line);
  return { assignments, strange };
}
