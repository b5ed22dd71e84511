/** Whether a rendered file divides clients as the plan says: nginx itself takes any ranges, in any order, even twice. */

import type { Statement } from '../model/nginx-text.ts';
import type { RoutingText } from '../model/routing.ts';
import type { OutputProblem } from './output-problem.ts';

interface Block {
  readonly words: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/** Each variable of the routing has to be defined once, with exactly the planned words. */
export function checkRouting(
  statements: readonly Statement[],
  routing: RoutingText | undefined,
): readonly OutputProblem[] {
  return routing === undefined ? [] : blocksOf(routing).flatMap((block) => checkDefinition(statements, block));
}

function checkDefinition(statements: readonly Statement[], block: Block): readonly OutputProblem[] {
  const [, , variable = ''] = block.words;
  const expected = textOf(block);
  // nginx reads variables in lower case, and the last of two definitions wins without a word.
  const found = statements.filter(({ words }) => words[2]?.toLowerCase() === variable && words[0] !== 'upstream');
  const [first] = found;
  if (first === undefined) return [{ line: 0, message: `nothing in the output defines ${variable}`, expected }];
  return found.flatMap(({ words, block: lines = [], line }, index) => {
    if (index > 0) return [{ line, message: `${variable} is defined twice`, expected: `only ${expected}` }];
    const written: Block = { words, lines: lines.map((one) => one.words) };
    return JSON.stringify(written) === JSON.stringify(block)
      ? []
      : [{ line, message: `${variable} is not what the plan says`, expected }];
  });
}

function blocksOf({ variable, key, map, ranges }: RoutingText): readonly Block[] {
  const split = {
    words: ['split_clients', key, variable],
    lines: ranges.map(({ percent, upstream }) => [percent, upstream]),
  };
  if (map === undefined) return [split];
  const lines = [
    ['', '$remote_addr'],
    ['default', map.source],
  ];
  return [{ words: ['map', map.source, map.variable], lines }, split];
}

/** As nginx would read it back: words that are empty are quoted, so that they are seen. */
function textOf({ words, lines }: Block): string {
  const join = (list: readonly string[]) => list.map((word) => (word === '' ? '""' : word)).join(' ');
  return `${join(words)} { ${lines.map((line) => `${join(line)}; `).join('')}}`;
}
