/** Whether a command line as a page shows it could be typed: the command is there, takes these flags and arguments. */
import { COMMANDS } from '../../src/cli/command-table.ts';
import { FLAGS, type FlagSpec } from '../../src/cli/flags.ts';

/** `lbctl …` commands in a line of a fence or in inline code; placeholders such as `lbctl COMMAND` are none. */
export function commandsIn(line: string): readonly string[] {
  const bare = line.replace(/\s+[#>]\s.*$/, '').replace(/^\s*(?:- )?(?:run: )?(?:\$ )?(?:npx )?/, '');
  return bare
    .split(/\s*(?:&&|\|\||;)\s*/)
    .map((part) => part.replace(/^npx /, '').trim())
    .filter((part) => /^lbctl [a-z]/.test(part));
}

/** What is wrong with it; undefined = it can be typed. */
export function problemWithCommand(line: string): string | undefined {
  const [name = '', ...words] = wordsOf(line).slice(1);
  const spec = COMMANDS[name];
  if (spec === undefined) return `there is no command ${name}`;
  const flags = spec.flags.map((key): FlagSpec => FLAGS[key]);
  let places = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--help') continue;
    if (!word.startsWith('-')) {
      places += 1;
      continue;
    }
    const flag = flags.find(({ flags: text }) => text.split(/[ ,]+/).includes(word));
    if (flag === undefined) return `${name} has no flag ${word}`;
    if (!flag.flags.includes('<')) continue;
    const value = words[++index];
    if (value === undefined) return `${word} needs a value`;
    if (flag.choices !== undefined && !flag.choices.includes(value)) return `${word} does not take ${value}`;
  }
  return problemWithPlaces(name, spec.usage, places, words);
}

function problemWithPlaces(name: string, usage: string, places: number, words: readonly string[]): string | undefined {
  if (words.includes('--help') || words.length === 0) return undefined;
  const needed = [...usage.matchAll(/</g)].length;
  const allowed = usage.includes('...') ? Number.POSITIVE_INFINITY : needed + [...usage.matchAll(/\[/g)].length;
  if (places < needed) return `${name} needs ${usage}`;
  return places > allowed ? `${name} takes no more than ${usage || 'flags'}` : undefined;
}

/** As a shell splits it; `"…"` is one word. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|\S)+/g)].map(([word]) => word.replaceAll(/["']/g, ''));
}
