/**
 * A million hostile values against everything that stands between a value and nginx. What nginx would read is said by
 * test/support/nginx-grammar.ts, which test/contract/nginx-grammar.test.ts holds against the real nginx.
 */
import { expect, it } from 'vitest';
import { isAddress, parseAddress } from '../../src/model/address.ts';
import { parseGroupName, parseHostPath, parseRolloutName, parseUpstreamName } from '../../src/model/names.ts';
import { parseStatements } from '../../src/model/nginx-text.ts';
import { checkOutput } from '../../src/render/check-output.ts';
import { NGINX_MARK } from '../../src/render/marks.ts';
import { hostileText } from '../support/hostile-text.ts';
import { type Directive, nginxReads } from '../support/nginx-grammar.ts';
import { seededRng } from '../support/seeded-rng.ts';
import { server, upstream } from '../unit/render/fixtures.ts';

const SEED = Number(process.env['LBCTL_SEED'] ?? 20_261_121);
const UP = upstream({ revisionEndpoint: '127.0.0.1:9180' });
const SERVERS = [server('10.0.0.1:80', { weight: 3 }), server('10.0.0.2:80')];
const PLANNED = { servers: SERVERS, routing: undefined };
const LINES = 'server 10.0.0.1:80 weight=3; server 10.0.0.2:80;';

/** Where a template may print a value: between words, in quotes, in a comment, in a map, before a block, alone on a line. */
const SLOTS: readonly ((value: string) => string)[] = [
  (value) => `upstream x { zone x 64k ${value}; ${LINES} }\n`,
  (value) => `upstream x { ${LINES} hash $a${value}b; keepalive 3; }\n`,
  (value) => `upstream x { hash "${value}" consistent; ${LINES} } map "$a;" $b { "c d;" "}"; }\n`,
  (value) => `upstream x { hash '${value}'; ${LINES} }\nmap $a '$b {' { default "x"; }\n`,
  (value) => `upstream x { # ${value}\n ${LINES} } # ${value}\n`,
  (value) => `upstream x { ${LINES} } map $a $b { ${value} 1; default ${value}; }\n`,
  (value) => `upstream x { ${LINES} } map $a${value} $b{ default 1; } split_clients "$a" $c { 5% ${value}; * b; }\n`,
  (value) =>
    `upstream x { ${LINES} }\nserver { listen 127.0.0.1:9180; location /${value}{ return 200 "${value}"; } }\n`,
  (value) => `upstream x { ${LINES.replaceAll(';', ` ${value};`)} }\n`,
];

/** Names of directives with the blocks they stand in; the lines of a map are no directives. */
function directives(statements: readonly Directive[], inside = ''): readonly string[] {
  if (inside.endsWith('map > ') || inside.endsWith('split_clients > '))
    return statements.map(({ block }) => `${inside}${block === undefined ? 'value' : 'BLOCK'}`);
  return statements.flatMap(({ words: [name = ''], block }) => [
    inside + name,
    ...(block === undefined ? [] : directives(block, `${inside}${name} > `)),
  ]);
}

function read(text: string): readonly string[] {
  const statements = nginxReads(text);
  return statements === undefined ? ['nginx refuses it'] : directives(statements);
}

const WRITTEN = SLOTS.map((slot) => read(slot('v')).join());

it('250,000 texts are read word by word as nginx reads them', () => {
  const rng = seededRng(SEED);
  let readable = 0;
  for (let run = 0; run < 250_000; run += 1) {
    const text = `a${hostileText(rng)}${rng.chance(0.5) ? ';' : '}'}${rng.chance(0.5) ? '\n' : ''}`;
    const ours = parseStatements(text);
    const theirs = nginxReads(text);
    const same =
      'message' in ours ? theirs === undefined : JSON.stringify(withoutLines(ours)) === JSON.stringify(theirs);
    if (!same) expect.fail(`seed ${SEED}, run ${run}: ${JSON.stringify({ text, ours, theirs })}`);
    if (theirs !== undefined) readable += 1;
  }
  expect(readable).toBeGreaterThan(20_000);
}, 180_000);

it('400,000 values that <%= lets through add, drop or move no directive that the checks let through', () => {
  const rng = seededRng(SEED + 1);
  let [printed, passed] = [0, 0];
  for (let run = 0; run < 400_000; run += 1) {
    const value = hostileText(rng);
    if (NGINX_MARK.test(value)) continue;
    printed += 1;
    const index = rng.below(SLOTS.length);
    const text = SLOTS[index]?.(value) ?? '';
    if (checkOutput(text, UP, PLANNED).length > 0) continue;
    passed += 1;
    if (read(text).join() !== WRITTEN[index])
      expect.fail(`seed ${SEED}, run ${run}: ${JSON.stringify({ value, text })}`);
  }
  expect(printed).toBeGreaterThan(20_000);
  expect(passed).toBeGreaterThan(5_000);
}, 180_000);

/** What a managed file may consist of, spelled out again: the list in src/ is what is tested. */
const HARMLESS =
  /^(?:upstream|upstream > (?:zone|server|hash|ip_hash|least_conn|random|keepalive(?:_requests|_time|_timeout)?)|(?:map|split_clients)(?: > value)?|server(?: > (?:listen|access_log|default_type|return|location(?: > (?:access_log|default_type|return))?))?)$/;

it('200,000 texts printed raw bring in no directive that is not harmless, and no server', () => {
  const rng = seededRng(SEED + 2);
  let passed = 0;
  for (let run = 0; run < 200_000; run += 1) {
    const text = SLOTS[rng.below(SLOTS.length)]?.(hostileText(rng)) ?? '';
    if (checkOutput(text, UP, PLANNED).length > 0) continue;
    passed += 1;
    const statements = nginxReads(text) ?? [];
    const strange = directives(statements).filter((path) => !HARMLESS.test(path));
    const servers = statements
      .filter(({ words }) => words[0] === 'upstream')
      .flatMap(({ block = [] }) => block.filter(({ words }) => words[0] === 'server').map(({ words }) => words[1]));
    const includes = statements.some(({ block = [] }) => block.some(({ words }) => words[0] === 'include'));
    if (strange.length > 0 || includes || servers.toSorted().join() !== '10.0.0.1:80,10.0.0.2:80')
      expect.fail(`seed ${SEED}, run ${run}: ${JSON.stringify({ text, strange, servers })}`);
  }
  expect(passed).toBeGreaterThan(2_000);
}, 180_000);

it('150,000 addresses and names of members are plain words, or none', () => {
  const rng = seededRng(SEED + 3);
  const good = [
    '10.0.0.7:5001',
    '[2001:db8::7]:80',
    'unix:/run/x.sock',
    'app-1.example:80',
    'stable',
    '/etc/nginx/x.conf',
  ];
  let taken = 0;
  for (let run = 0; run < 150_000; run += 1) {
    const base = good[rng.below(good.length)] ?? '';
    const at = rng.below(base.length + 1);
    const value = rng.chance(0.1) ? base : `${base.slice(0, at)}${hostileText(rng)}${base.slice(at)}`;
    const address = parseAddress(value);
    const taken_ = [
      isAddress(address) ? address : undefined,
      parseUpstreamName(value),
      parseGroupName(value),
      parseRolloutName(value),
      parseHostPath(value),
    ].filter((one) => one !== undefined);
    taken += taken_.length;
    if (taken_.some((one) => !/^[\w.:[\]/@+,=-]+$/.test(one)))
      expect.fail(`seed ${SEED}, run ${run}: ${JSON.stringify(value)}`);
  }
  expect(taken).toBeGreaterThan(10_000);
}, 180_000);

function withoutLines(statements: readonly Directive[]): readonly Directive[] {
  return statements.map(({ words, block }) =>
    block === undefined ? { words } : { words, block: withoutLines(block) },
  );
}
