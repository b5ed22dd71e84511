/** `lbctl --version` and `lbctl --help`, answered from the command table alone: nobody waits for a program that is not run. */
import { COMMANDS } from './command-table.ts';
import type { Output } from './io.ts';
import { VERSION } from './version.ts';

export const DESCRIPTION = 'Progressive delivery for plain Linux hosts: rolling, blue/green and canary over SSH.';
export const VERSION_FLAGS = '-V, --version';

const OPTIONS: readonly Row[] = [
  [VERSION_FLAGS, 'output the version number'],
  ['-h, --help', 'display help for command'],
];
const HELP: Row = ['help [command]', 'display help for command'];
/** Stands below the list. */
export const EXIT_CODES = `Exit codes: 0 done · 2 changes pending · 3 invalid input · 4 unreachable · 5 refused, nothing changed · 6 rolled back
7 mixed state · 8 paused · 9 locked · 10 plan stale or used · 11 not confirmed · 12 timed out · 64 usage · 130/143 interrupted`;

/** What is listed, and the words for it. */
type Row = readonly [term: string, words: string];

/** What to print for a command line that asks for no more than the version or the list of commands; else undefined. */
export function quickAnswer(argv: readonly string[], stdout: Output): string | undefined {
  const [word, ...others] = argv;
  if (others.length > 0) return undefined;
  if (word === '--version' || word === '-V') return `${VERSION}\n`;
  if (word === '--help' || word === '-h' || word === 'help') return `${overview(widthOf(stdout))}\n${EXIT_CODES}\n`;
  return undefined;
}

/** The columns that help is wrapped to. */
export function widthOf(output: Output): number {
  return (output.isTTY === true ? output.columns : undefined) || 80;
}

/** The list of commands, wrapped to `width` columns. */
export function overview(width: number): string {
  const commands = Object.entries(COMMANDS).map(([name, { usage, summary, flags }]): Row => {
    return [[name, ...(flags.length > 0 ? ['[options]'] : []), usage].join(' ').trim(), summary];
  });
  const terms = [...OPTIONS, ...commands].map(([term]) => term.length);
  const indent = Math.max(...terms.filter((length) => length <= WIDEST)) + 4;
  const list = (rows: readonly Row[]): readonly string[] =>
    rows.map(([term, words]) => {
      const lines = wrap(words, width - indent);
      const head = term.length <= WIDEST ? `  ${term}`.padEnd(indent) : `  ${term}\n${' '.repeat(indent)}`;
      return head + lines.join(`\n${' '.repeat(indent)}`);
    });
  return [
    'Usage: lbctl [options] [command]\n',
    `${wrap(DESCRIPTION, width).join('\n')}\n`,
    'Options:',
    ...list(OPTIONS),
    '\nCommands:',
    ...list([...commands, HELP]),
    '',
  ].join('\n');
}

/** A longer term has a line of its own, so that the others keep room beside them for words. */
const WIDEST = 36;

/** Lines of at most `width` columns; whole where so few are left that a narrow column would be harder to read. */
function wrap(text: string, width: number): readonly string[] {
  if (width < 40) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
