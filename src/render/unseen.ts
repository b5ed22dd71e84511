/** Characters that a reviewer of a managed file does not see. */
import type { OutputProblem } from './output-problem.ts';

/** Control characters but tab and line end, and characters that reorder what a reviewer sees. */
const UNSEEN = /[^\P{Cc}\t\n]|[\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** The first of them. */
export function unseenIn(text: string): OutputProblem | undefined {
  const found = UNSEEN.exec(text);
  if (found === null) return undefined;
  const name = `U+${text.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0')}`;
  const line = text.slice(0, found.index).split('\n').length;
  return { line, message: `the output holds an invisible character (${name})` };
}
