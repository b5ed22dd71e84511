/** Ten thousand answers of sources, good, bad and hostile: what comes of them is members with plain addresses, or nothing at all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createExpressions } from '../../src/discovery/expressions.ts';
import { parseJson } from '../../src/discovery/json.ts';
import { SourceBook } from '../../src/discovery/lookups.ts';
import { formatDuration } from '../../src/model/duration.ts';
import { DiscoveryRefused, SourceFailed } from '../../src/model/errors.ts';
import type { Value } from '../../src/model/host.ts';
import type { Member } from '../../src/model/member.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { nodeFiles } from '../../src/playbook/node-files.ts';
import { discoveredMembers } from '../../src/playbook/resolve-discovered.ts';
import { createTemplater } from '../../src/render/templater.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nginxReads } from '../support/nginx-grammar.ts';
import { type SeededRng, seededRng } from '../support/seeded-rng.ts';

const SEED = Number(process.env['LBCTL_SEED'] ?? 20_261_122);
const expressions = createExpressions();

/** Texts that somebody could take for an address. */
const TEMPTING = [
  ...['10.0.0.1:80; } server {', '10.0.0.1:80\nserver 10.6.6.6:80', '10.0.0.1:80 backup', '10.0.0.1', ':80', '[::1]'],
  ...['169.254.169.254:80', '[fe80::1]:80', '010.0.0.1:80', '2130706433:80', '0x7f.1:80', '[::ffff:10.0.0.1]:80'],
  ...[
    'unix:/var/run/docker.sock',
    'unix:/run/../etc/x',
    'http://10.0.0.1:80',
    '10.0.0.1:080',
    '10.0.0.1:65536',
    '10.0.0.1:0',
  ],
  ...[
    '$host:80',
    '10.0.0.1:80#',
    "10.0.0.1:80'",
    '10.0.0.1:80\u0000',
    '１０.0.0.1:80',
    '10.0.0.1:80\u2028',
    '*:80',
    ' 10.0.0.1:80',
  ],
] as const;
const NO_TEXTS: readonly Value[] = [null, true, false, 0, -1, 1.5, 2 ** 53, '', [], {}, [[]], { toString: 'x' }];
const FIELDS = [
  'address',
  'host',
  'port',
  'weight',
  'backup',
  'max_fails',
  'fail_timeout',
  'max_conns',
  'labels',
  '__proto__',
  'x',
] as const;

function goodItem(rng: SeededRng): Value {
  const [host, port] = [`10.${rng.below(4)}.${rng.below(4)}.${rng.below(256)}`, 1 + rng.below(65_535)];
  if (rng.chance(0.3)) return `${host}:${port}`;
  if (rng.chance(0.1)) return { host: `fd00::${rng.below(9999)}`, port: String(port), name: hostileText(rng) };
  const settings = {
    weight: 1 + rng.below(100),
    backup: rng.chance(0.1),
    max_fails: rng.below(5),
    fail_timeout: '10s',
    max_conns: null,
  };
  return {
    host,
    port,
    ...(rng.chance(0.5) ? settings : {}),
    labels: { dc: rng.pick(['a', 'b']), note: hostileText(rng), n: 7 },
  };
}

/** A good item of which one field is something else, or something else altogether. */
function badItem(rng: SeededRng): Value {
  const odd = (): Value =>
    rng.pick<() => Value>([
      () => rng.pick(TEMPTING),
      () => hostileText(rng),
      () => NO_TEXTS[rng.below(NO_TEXTS.length)] ?? null,
    ])();
  const item = goodItem(rng);
  if (typeof item !== 'object' || item === null || rng.chance(0.3)) return odd();
  return JSON.parse(
    `{${JSON.stringify(item).slice(1, -1)}, "${rng.pick(FIELDS)}": ${JSON.stringify(odd()) ?? 'null'}}`,
  );
}

interface Answer {
  readonly text: string;
  /** Each of its items is good. */
  readonly good: boolean;
}

function answer(rng: SeededRng): Answer {
  const items = Array.from({ length: rng.below(12) }, () => goodItem(rng));
  if (rng.chance(0.2)) items.push(...items);
  if (rng.chance(0.35)) return { text: JSON.stringify({ items }), good: true };
  for (let left = 1 + rng.below(2); left > 0; left -= 1) items.splice(rng.below(items.length + 1), 0, badItem(rng));
  const text = JSON.stringify({ items });
  if (rng.chance(0.6)) return { text, good: false };
  if (rng.chance(0.5)) return { text: text.slice(0, rng.below(text.length)), good: false };
  const whole = [
    () => `<html>${hostileText(rng)}`,
    () => '[]',
    () => 'null',
    () => `{"items": ${JSON.stringify(badItem(rng)) ?? 1}}`,
  ];
  return { text: whole[rng.below(whole.length)]?.() ?? '', good: false };
}

/** What the member grammar takes of an answer, and what it says against it. */
function membersOf(text: string): { readonly members: readonly Member[]; readonly said: readonly string[] } {
  const said: string[] = [];
  try {
    const items = expressions.search('items', parseJson(text, 'GET http://x/'));
    const found = { sources: new Map([['s', items]]), scope: {}, expressions };
    const extras = { weight: 1, backup: false, labels: {} };
    const members = discoveredMembers({ discover: 's' }, extras, { found, pointer: '', before: 0 }, ({ message }) =>
      said.push(message),
    );
    return { members, said };
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return { members: [], said: [error.message] };
  }
}

const WEIGHTS = new Set(Array.from({ length: 100 }, (_, n) => n + 1));
const PLAIN =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?):[1-9]\d{0,4}$|^unix:\/[A-Za-z0-9._/@+-]+$/;

/** The words of a member's line, as the template that comes with lbctl writes them. */
function wordsOf({ address, weight, backup, maxFails, failTimeout, maxConns }: Member): readonly string[] {
  return [
    ...['server', address, `weight=${weight}`],
    ...(maxFails === undefined ? [] : [`max_fails=${maxFails}`]),
    ...(failTimeout === undefined ? [] : [`fail_timeout=${formatDuration(failTimeout)}`]),
    ...(maxConns === undefined ? [] : [`max_conns=${maxConns}`]),
    ...(backup ? ['backup'] : []),
  ];
}

it('10,000 answers give members that nginx reads as they are, or none and a reason', () => {
  const rng = seededRng(SEED);
  const counts = { taken: 0, refused: 0, members: 0 };
  for (let run = 0; run < 10_000; run += 1) {
    const { text, good } = answer(rng);
    const { members, said } = membersOf(text);
    const lines = members.map(wordsOf);
    const read = nginxReads(`upstream x { ${lines.map((words) => `${words.join(' ')};`).join('\n')} }`);
    const faults = [
      ...(members.length > 0 && said.length > 0 ? ['a part of the answer was used'] : []),
      ...(good && said.length > 0 ? ['a good answer was refused'] : []),
      ...(said.some((words) => /[\u0000-\u001f\u007f]/.test(words) || words.length > 500)
        ? ['the reason is not fit to print']
        : []),
      ...(new Set(members.map(({ address }) => address)).size < members.length ? ['a member stands there twice'] : []),
      ...members.filter(({ weight }) => !WEIGHTS.has(weight)).map(({ weight }) => `the weight ${weight}`),
      ...members.filter(({ address }) => !PLAIN.test(address)).map(({ address }) => `the address ${address}`),
      ...(JSON.stringify(read?.[0]?.block?.map(({ words }) => words)) === JSON.stringify(lines)
        ? []
        : ['nginx reads something else']),
    ];
    if (faults.length > 0) expect.fail(`seed ${SEED}, run ${run}: ${JSON.stringify({ faults, text, said, members })}`);
    counts[said.length > 0 ? 'refused' : 'taken'] += 1;
    counts.members += members.length;
  }
  expect(counts.taken).toBeGreaterThan(3_000);
  expect(counts.refused).toBeGreaterThan(3_000);
  expect(counts.members).toBeGreaterThan(20_000);
}, 120_000);

it('100,000 entries are refused as too many, and 10,000 are taken', () => {
  const entries = (count: number) =>
    JSON.stringify({
      items: Array.from({ length: count }, (_, n) => ({
        host: `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
        port: 80,
      })),
    });
  expect(membersOf(entries(100_000))).toEqual({
    members: [],
    said: ["source 's': 100000 members are more than 10000"],
  });
  expect(membersOf(entries(10_000)).members).toHaveLength(10_000);
});

it('300 answers on their way through a playbook never leave an upstream empty', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-answers-'));
  const rng = seededRng(SEED + 1);
  const counts = { taken: 0, refused: 0 };
  await using templater = createTemplater();
  try {
    const [file, defaultTemplate] = [join(folder, 'p.yml'), join(folder, 'default.ejs')];
    writeFileSync(defaultTemplate, 'default');
    const source = 'discovery: { s: { http: { url: http://x }, map: items } }';
    const upstream = 'upstreams: { x: { dest: /etc/nginx/x.conf, members: [{ discover: s }] } }';
    writeFileSync(file, `name: x\nhosts: lb\n${source}\n${upstream}\nstrategy: { rolling: {} }\n`);
    const hostsOf = () => [{ host: 'lb', address: '10.0.0.9', vars: {} }];
    for (let run = 0; run < 300; run += 1) {
      const { text } = answer(rng);
      const answering = { fetch: async () => parseJson(text, 'GET http://x/'), [Symbol.asyncDispose]: async () => {} };
      await using book = new SourceBook(async () => answering, expressions);
      const discovery = async () => ({ expressions, lookups: book.run() });
      const sources = { files: nodeFiles, templater, extraVars: {}, defaultTemplate, hostsOf, discovery };
      const loaded = await loadPlaybook(file, sources, new AbortController().signal).catch((error: unknown) => error);
      if (loaded instanceof DiscoveryRefused) counts.refused += 1;
      else if (loaded instanceof Error || typeof loaded !== 'object' || loaded === null) throw loaded;
      else {
        counts.taken += 1;
        expect(JSON.stringify(loaded)).toMatch(/"address":".+?","weight":\d+,"backup":false/);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  expect(counts.taken).toBeGreaterThan(80);
  expect(counts.refused).toBeGreaterThan(80);
}, 120_000);
