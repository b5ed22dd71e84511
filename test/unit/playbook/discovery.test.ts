import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDiscovery } from '../../../src/discovery/open-discovery.ts';
import { DiscoveryRefused, InvalidInput } from '../../../src/model/errors.ts';
import type { Vars } from '../../../src/model/host.ts';
import type { Play } from '../../../src/model/playbook.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { nodeFiles } from '../../../src/playbook/node-files.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { seededRng } from '../../support/seeded-rng.ts';

const templater = createTemplater();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lbctl-discovery-'));
  await mkdir(join(folder, 'templates'));
  await writeFile(join(folder, 'templates/default.ejs'), 'default');
});
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const HOSTS = [
  { host: 'lb1', address: '10.0.0.11', vars: { dc: 'a' } },
  { host: 'lb2', address: '10.0.0.12', vars: { dc: 'b' } },
  { host: 'app1', address: 'fd00::21', vars: { dc: 'a', master: true } },
  { host: 'app2', address: '10.0.0.22', vars: { dc: 'b' } },
];
const hostsOf = (pattern: string) =>
  HOSTS.filter(({ host }) => (pattern.endsWith('*') ? host.startsWith(pattern.slice(0, -1)) : host === pattern));

async function load(play: string, asked = true, hidden: Vars[] = []): Promise<readonly Play[]> {
  const file = join(folder, 'p.yml');
  await writeFile(file, `name: x\nhosts: lb*\n${play}\nstrategy: { rolling: {} }\n`);
  await using book = openDiscovery({
    hostsOf: async (pattern) => hostsOf(pattern),
    clock: new ManualClock(),
    rng: seededRng(1),
  });
  const { expressions } = book;
  const loaded = await loadPlaybook(
    file,
    {
      files: nodeFiles,
      templater,
      extraVars: {},
      defaultTemplate: join(folder, 'templates/default.ejs'),
      hostsOf,
      hide: (vars, named) => {
        hidden.push(Object.fromEntries(named.map((name) => [name, vars[name] ?? null])));
        return [];
      },
      discovery: async () => (asked ? { expressions, lookups: book.run() } : { expressions }),
    },
    AbortSignal.timeout(20_000),
  );
  return loaded.plays;
}

async function refused(play: string): Promise<InvalidInput> {
  const error = await load(play).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof InvalidInput)) throw new Error('it was not refused', { cause: error });
  return error;
}

const upstream = (member: string, more = '') =>
  `upstreams: { x: { dest: /etc/nginx/conf.d/x.conf, ${more} members: [${member}] } }`;
const fixed = (items: unknown, member = '{ discover: s }', more = '') =>
  `discovery: { s: { static: ${JSON.stringify(items)} } }\n${upstream(member, more)}`;
const members = (plays: readonly Play[]) =>
  plays.flatMap(({ upstreams }) => upstreams.flatMap(({ groups }) => groups.flatMap((group) => group.members)));

describe('members that are discovered', () => {
  it('are those of the source, sorted, each once, with the settings of the item over those of the playbook', async () => {
    const items = [
      '10.0.0.2:80',
      { host: '10.0.0.1', port: 81, weight: 3, labels: { zone: 'a', rack: 7 } },
      { host: 'fd00::1' },
      { address: '10.0.0.2:80', backup: true },
      '10.0.0.10:80',
    ];
    expect(members(await load(fixed(items, '{ discover: s, port: 8080, max_fails: 0, weight: 2 }')))).toEqual([
      { address: '[fd00::1]:8080', weight: 2, backup: false, maxFails: 0, labels: {} },
      { address: '10.0.0.1:81', weight: 3, backup: false, maxFails: 0, labels: { zone: 'a', rack: '7' } },
      { address: '10.0.0.2:80', weight: 2, backup: false, maxFails: 0, labels: {} },
      { address: '10.0.0.10:80', weight: 2, backup: false, maxFails: 0, labels: {} },
    ]);
  });

  it('may be the hosts of the inventory, picked by a map over their variables', async () => {
    const play = `discovery: { s: { inventory: { hosts: app*, port: 80 }, map: "[?vars.dc == 'b']" } }\n${upstream('{ discover: s }')}`;
    expect(members(await load(play)).map(({ address }) => address)).toEqual(['10.0.0.22:80']);
  });

  it('are picked by where, which sees the item, facts and variables', async () => {
    const items = [
      { address: '10.0.0.1:80', labels: { dc: 'a' } },
      { address: '10.0.0.2:80', labels: { dc: 'b' } },
      { address: '10.0.0.3:80' },
    ];
    const facts = `facts: { home: { inventory: { hosts: app* }, map: "[?vars.master].vars.dc | [0]" } }\nvars: { off: "10.0.0.2:80" }\n`;
    const chosen = await load(
      `${facts}${fixed(items, `{ discover: s, where: "labels.dc == facts.home && address != vars.off" }`)}`,
    );
    expect(members(chosen).map(({ address }) => address)).toEqual(['10.0.0.1:80']);
    expect(chosen[0]?.vars).toMatchObject({ facts: { home: 'a' } });
  });

  it('are others for each balancer with per: balancer', async () => {
    const items = [
      { address: '10.0.0.1:80', labels: { dc: 'a' } },
      { address: '10.0.0.2:80', labels: { dc: 'b' } },
    ];
    const plays = await load(`per: balancer\n${fixed(items, '{ discover: s, where: "labels.dc == balancer.dc" }')}`);
    expect(plays.map(({ balancer }) => balancer)).toEqual(['lb1', 'lb2']);
    expect(plays.map((play) => members([play]).map(({ address }) => address))).toEqual([
      ['10.0.0.1:80'],
      ['10.0.0.2:80'],
    ]);
  });

  it("are nobody's concern for a balancer that is left alone", async () => {
    const items = [{ address: '10.0.0.1:80', labels: { dc: 'b' } }];
    const play = `per: balancer\nunless: "balancer.dc == 'a'"\n${fixed(items, '{ discover: s, where: "labels.dc == balancer.dc" }')}`;
    const plays = await load(play);
    expect(plays.map(({ exempt }) => exempt)).toEqual([['lb1'], undefined]);
    expect(members(plays.slice(1)).map(({ address }) => address)).toEqual(['10.0.0.1:80']);
  });

  it('are not known where nobody is asked: an address for examples stands for them', async () => {
    expect(members(await load(fixed([]), false)).map(({ address }) => address)).toEqual(['192.0.2.1:80']);
    const twice = fixed([], '{ discover: s }, { discover: s, where: "x", backup: true }');
    expect(members(await load(twice, false)).map(({ address }) => address)).toEqual(['192.0.2.1:80', '192.0.2.1:81']);
  });

  it('are refused as an answer, and not as a playbook, where two members find the same one', async () => {
    const error = await refused(fixed(['10.0.0.1:80'], '{ discover: s }, { discover: s, backup: true }'));
    expect(error).toBeInstanceOf(DiscoveryRefused);
    expect(error.diagnostics).toMatchObject([
      { code: 'discovery-invalid', message: "'10.0.0.1:80' is a member twice" },
    ]);
  });

  it.each([
    ['10.0.0.1:80; } server { listen 1; }', 'item 1: address: "10.0.0.1:80; } server { listen 1; }" where'],
    [{ host: '10.0.0.1\n', port: 80 }, 'item 1: address:'],
    [{ host: '169.254.169.254', port: 80 }, 'link-local'],
    [{ name: 'web-1\n', address: null }, 'item 1 ("web-1\\n"): it has neither'],
    [{ address: null }, 'item 1: it has neither address nor host: nothing'],
    [{ host: '10.0.0.1' }, 'item 1: port: nothing is no port'],
    [{ address: '10.0.0.1:80', weight: 0 }, 'item 1: weight: 0 where a whole number from 1 to 100 is expected'],
    [{ address: '10.0.0.1:80', weight: '1; evil' }, 'item 1: weight:'],
    [{ address: '10.0.0.1:80', backup: 'yes' }, 'item 1: backup:'],
    [{ address: '10.0.0.1:80', fail_timeout: '10s; evil' }, 'item 1: fail_timeout:'],
    [{ address: '10.0.0.1:80', labels: { a: ['x'] } }, 'item 1: labels:'],
    [null, 'item 1: null is neither an address nor a mapping'],
    [[1], 'item 1: [1] is neither an address nor a mapping'],
  ])('%j refuses the whole answer: source, item and field are named', async (item, words) => {
    const error = await refused(fixed([item, '10.0.0.9:80']));
    expect(error).toBeInstanceOf(DiscoveryRefused);
    expect(error).toMatchObject({ code: 'discovery-invalid', exitCode: 5 });
    expect(error.message).toContain(`source 's': `);
    expect(error.message).toContain(words);
  });

  it.each([[{ items: [] }], ['text'], [7], [null]])('%j is no list of members', async (answer) => {
    expect((await refused(fixed(answer))).message).toBe("source 's': its answer is no list of members");
  });

  it('never empty an upstream, and are not fewer than min_members that take requests', async () => {
    expect(await refused(fixed([]))).toMatchObject({ code: 'discovery-empty', exitCode: 5 });
    expect(await refused(fixed([{ address: '10.0.0.1:80', backup: true }]))).toMatchObject({ code: 'discovery-empty' });
    const few = await refused(fixed(['10.0.0.1:80'], '{ discover: s }', 'min_members: 2,'));
    expect(few.message).toBe("discovery leaves upstream 'x' 1 of at least 2 members");
    expect(
      members(await load(fixed(['10.0.0.1:80', '10.0.0.2:80'], '{ discover: s }', 'min_members: 2,'))),
    ).toHaveLength(2);
  });
});

it('what sources log in with is secret', async () => {
  const sources = '{ s: { consul: { service: web, token: hush-1 } }, t: { etcd: { prefix: /x/, password: hush-2 } } }';
  const facts = '{ s: { consul: { service: db, token: hush-3 } } }';
  const hidden: Vars[] = [];
  await load(`discovery: ${sources}\nfacts: ${facts}\n${upstream('{ discover: s }')}`, false, hidden);
  expect(hidden.flatMap((vars) => Object.values(vars))).toEqual(['hush-1', 'hush-2', 'hush-3']);
});

describe('when and unless', () => {
  const plain = upstream('"10.0.0.1:80"');

  it('see no fact that is not there: what has no label would be equal to it', async () => {
    const items = [{ address: '10.0.0.1:80' }];
    const member = '{ discover: s, where: "labels.dc == facts.home" }';
    const error = await refused(`facts: { home: { static: {}, map: dc } }\n${fixed(items, member)}`);
    expect(error).toBeInstanceOf(DiscoveryRefused);
    expect(error.diagnostics[0]?.message).toBe("fact 'home': what its map takes of the answer is not there");
  });

  it('leave balancers alone by facts and by what the inventory says of them', async () => {
    const exempt = async (condition: string) =>
      (await load(`facts: { dc: { static: b } }\n${condition}\n${plain}`))[0]?.exempt;
    expect(await exempt('unless: "balancer.dc == facts.dc"')).toEqual(['lb2']);
    expect(await exempt('when: "balancer.dc == facts.dc"')).toEqual(['lb1']);
    expect(await exempt('when: "balancer.dc == facts.dc"\nunless: "balancer.name == \'lb2\'"')).toEqual(['lb1', 'lb2']);
    expect(await exempt('unless: "balancer.dc == \'c\'"')).toBeUndefined();
  });

  it('that are neither true nor false stop everything', async () => {
    expect(await refused(`when: "facts.nothing"\n${plain}`)).toMatchObject({
      code: 'discovery-invalid',
      message: 'when: it answers null, which is neither true nor false (lb1)',
    });
  });
});

describe('what a playbook gets wrong', () => {
  it.each([
    ['discovery: { s: { map: "@" } }', 'playbook-missing-key', "source 's' says nothing of where to look"],
    [
      'discovery: { s: { static: [], inventory: { hosts: app* } } }',
      'playbook-rule',
      "source 's' is of two kinds: static, inventory",
    ],
    ['discovery: { s: { static: [], map: "a.[" } }', 'playbook-value', 'Syntax error'],
    ['when: "a =="', 'playbook-value', ''],
  ])('%s', async (text, code, words) => {
    const error = await refused(`${text}\n${upstream('"10.0.0.1:80"')}`);
    expect(error).toMatchObject({ code, exitCode: 3 });
    expect(error.message).toContain(words);
    expect(error.diagnostics[0]?.span?.line).toBe(3);
  });

  it('a source that is not there has the name that was meant', async () => {
    const error = await refused(fixed([], '{ discover: t }').replace('s:', 'tt:'));
    expect(error).toMatchObject({ code: 'playbook-rule', message: "the play has no source 't'", exitCode: 3 });
    expect(error.hint).toBe("did you mean 'tt'?");
  });

  it('patterns for containers that are no regular expressions', async () => {
    const docker = { name: 'web-[', image: 'ok', labels: { 'a/b': '+', good: '.*' } };
    const play = `discovery: { s: { docker: ${JSON.stringify(docker)} } }\n${upstream('{ discover: s }')}`;
    const found = (await refused(play)).diagnostics.map(({ message }) => message);
    expect(found).toHaveLength(2);
    expect(found.join()).toContain('/web-[/u: Unterminated character class');
    expect(found.join()).toContain('/+/u: Nothing to repeat');
  });

  it('where without discover, and two forms in one member', async () => {
    expect(await refused(upstream('{ address: "10.0.0.1:80", where: "a" }'))).toMatchObject({ code: 'playbook-rule' });
    expect(await refused(fixed([], '{ discover: s, address: "10.0.0.1:80" }'))).toMatchObject({
      code: 'playbook-rule',
    });
  });
});

it('a source of hosts that are not there has no answer', async () => {
  const play = `discovery: { s: { inventory: { hosts: nowhere } } }\n${upstream('{ discover: s }')}`;
  expect(await refused(play)).toMatchObject({
    code: 'discovery-failed',
    exitCode: 5,
    message: "source 's': no host of the inventory matches 'nowhere'",
  });
});
