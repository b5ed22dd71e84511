/** The pages that people read, taken apart: fences, inline code, links and headings, with the line each stands on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Piece {
  /** `docs/ci.md:12`, for the message of a failure. */
  readonly at: string;
  readonly text: string;
}

export interface Fence extends Piece {
  readonly language: string;
}

export interface Page {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly fences: readonly Fence[];
  /** What stands between backquotes outside of fences. */
  readonly code: readonly Piece[];
  readonly links: readonly Piece[];
  /** Anchors as GitHub makes them from headings. */
  readonly anchors: readonly string[];
}

/** README, CHANGELOG and every Markdown file below docs/. */
export function readPages(): readonly Page[] {
  const below = readdirSync(join(ROOT, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  return ['README.md', 'CHANGELOG.md', ...below.toSorted()].map((path) =>
    readPage(path, readFileSync(join(ROOT, path), 'utf8')),
  );
}

/** One page; `path` is only for messages. */
export function readPage(path: string, text: string): Page {
  const fences: Fence[] = [];
  const prose: string[] = [];
  let open: { language: string; at: string; lines: string[] } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^```(\S*)/.exec(line);
    if (mark !== null && open === undefined) open = { language: mark[1] ?? '', at: `${path}:${index + 1}`, lines: [] };
    else if (mark !== null && open !== undefined) {
      fences.push({ language: open.language, at: open.at, text: open.lines.join('\n') });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    // A line of a fence is an empty line of prose, so that lines keep their numbers.
    prose.push(mark === null && open === undefined ? line : '');
  }
  if (open !== undefined) throw new Error(`${open.at}: the fence is not closed`);
  return {
    path,
    fences,
    code: found(path, prose, /`([^`\n]+)`/g),
    links: found(path, prose, /\]\(([^)\s]+)\)/g),
    anchors: prose.flatMap((line) => (/^#{1,6} /.test(line) ? [anchorOf(line)] : [])),
  };
}

function found(path: string, lines: readonly string[], pattern: RegExp): readonly Piece[] {
  return lines.flatMap((line, index) =>
    [...line.matchAll(pattern)].map((match) => ({ at: `${path}:${index + 1}`, text: match[1] ?? '' })),
  );
}

function anchorOf(heading: string): string {
  const words = heading.replace(/^#+ /, '').toLowerCase();
  return words.replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
}
