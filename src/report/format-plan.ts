/** A described plan with its diffs as text for people: safe to print, diffs in colour. */
import { Chalk } from 'chalk';
import type { ColorLevel } from './output.ts';
import { sanitise } from './sanitise.ts';

/** `lines` as the planner describes them and unified diffs; no newline at the end. */
export function formatPlan(lines: readonly string[], color: ColorLevel): string {
  const chalk = new Chalk({ level: color });
  return lines
    .map((line) => {
      const text = sanitise(line).trimEnd();
      if (text.startsWith('+++') || text.startsWith('---')) return chalk.bold(text);
      if (text.startsWith('@@')) return chalk.cyan(text);
      if (text.startsWith('+')) return chalk.green(text);
      return text.startsWith('-') ? chalk.red(text) : text;
    })
    .join('\n');
}
