/** What the sandbox answers, turned into places and words for the person who wrote the template. */
import { nearest } from '../model/nearest.ts';
import type { Rendered, Template, TemplateFailure } from '../ports/templater.ts';

/** One template to render: what is sent to a worker has to be plain data. */
export interface Job {
  readonly guarded: Template['guarded'];
  /** JavaScript of compile.ts. */
  readonly source: string;
  /** JSON. */
  readonly data: string;
  readonly milliseconds: number;
  /** Ends soon whatever its data is, and assigns to nothing. */
  readonly harmless: boolean;
  readonly characters: number;
}

export type SandboxAnswer =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly lines: readonly number[];
      readonly reads: readonly string[] | 'all';
    }
  | { readonly kind: 'syntax'; readonly sourceLine: number; readonly message: string }
  | {
      readonly kind: Exclude<TemplateFailure, 'syntax'>;
      readonly line: number;
      readonly message: string;
      readonly missing?: string;
      readonly known?: readonly string[];
    };

type Failure = Extract<Rendered, { outcome: 'failed' }>;

/** `sourceLines` maps generated lines to template lines, see compile.ts. */
export function explainAnswer(answer: SandboxAnswer, template: string, sourceLines: readonly number[]): Rendered {
  switch (answer.kind) {
    case 'text':
      return { outcome: 'rendered', text: answer.text, lines: answer.lines, reads: answer.reads };
    case 'syntax': {
      const line = sourceLines[Math.min(Math.max(answer.sourceLine, 1), sourceLines.length) - 1] ?? 1;
      return atLine(template, line, 'syntax', `this is no valid EJS: ${answer.message}`);
    }
    case 'undefined':
      return explainUndefined(template, answer.line, answer.missing ?? '?', answer.known ?? []);
    case 'value':
    case 'failed':
    case 'limit':
      return atLine(
        template,
        answer.line,
        answer.kind,
        answer.kind === 'failed' ? `the template failed: ${answer.message}` : answer.message,
      );
  }
}

/** A failure that no place inside the template is known for. */
export function failure(why: TemplateFailure, message: string): Failure {
  return { outcome: 'failed', why, line: 1, column: 1, length: 0, message };
}

function explainUndefined(template: string, line: number, missing: string, known: readonly string[]): Failure {
  const guess = nearest(missing, known);
  const hint = guess === undefined ? listOf(known) : `did you mean '${guess}'?`;
  const place = findWord(template, line, missing);
  return {
    outcome: 'failed',
    why: 'undefined',
    ...place,
    message: `'${missing}' is not defined`,
    missing,
    ...(hint === undefined ? {} : { hint }),
  };
}

function listOf(known: readonly string[]): string | undefined {
  if (known.length === 0) return 'nothing is defined here: add it to vars, or pass it with -e';
  const shown = known.slice(0, 12).join(', ');
  return `defined here: ${shown}${known.length > 12 ? ', …' : ''}`;
}

/** The word at or after the line the statement began on (a tag may span several), outside literal text. */
function findWord(template: string, from: number, word: string): { line: number; column: number; length: number } {
  const lines = template.split('\n');
  const pattern = new RegExp(`(?<![\\w$])${word.replace(/[^\w]/g, '\\$&')}(?![\\w$])`);
  for (let line = from; line <= lines.length; line += 1) {
    const text = lines[line - 1] ?? '';
    const tag = line === from ? Math.max(0, text.indexOf('<%')) : 0;
    const found = pattern.exec(text.slice(tag));
    if (found) return { line, column: tag + found.index + 1, length: word.length };
  }
  return { line: from, column: 1, length: 0 };
}

function atLine(template: string, line: number, why: TemplateFailure, message: string): Failure {
  const text = template.split('\n')[line - 1] ?? '';
  const tag = text.indexOf('<%');
  const column = (tag >= 0 ? tag : text.search(/\S|$/)) + 1;
  return { outcome: 'failed', why, line, column, length: text.trimEnd().length - column + 1, message };
}
