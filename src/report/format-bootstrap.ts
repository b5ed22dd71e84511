/** What bootstrap found and did, as text for people: everything a host said is made safe to print. */
import { Chalk } from 'chalk';
import type { ColorLevel } from './output.ts';
import { sanitise } from './sanitise.ts';
import { table } from './table.ts';

/** What is shown of a finding (src/model/bootstrap.ts). */
export type Shown = { readonly about: string; readonly is: string } & (
  | { readonly verdict: 'good' | 'note' }
  | { readonly verdict: 'change'; readonly to: string }
  | { readonly verdict: 'problem'; readonly hint: string }
);

const SIGNS = { good: ' ', note: 'i', change: '+', problem: '!' } as const;

/** A host's findings under its name: what is, and what would be. No newline at the end. */
export function formatFindings(name: string, findings: readonly Shown[], color: ColorLevel): string {
  const chalk = new Chalk({ level: color });
  const lines = table(findings.map((one) => [SIGNS[one.verdict], one.about, wordsOf(one)])).map((line) => {
    if (line.startsWith('+')) return chalk.green(line);
    return line.startsWith('!') ? chalk.red(line) : line;
  });
  return [chalk.bold(sanitise(name)), ...lines.map((line) => `  ${line}`)].join('\n');
}

function wordsOf(finding: Shown): string {
  switch (finding.verdict) {
    case 'change':
      return `${finding.is} → ${finding.to}`;
    case 'problem':
      return `${finding.is} (${finding.hint})`;
    case 'good':
    case 'note':
      return finding.is;
  }
}
