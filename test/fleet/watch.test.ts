import { once } from 'node:events';
import { rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary, OPEN, playbook } from '../support/fleet-cli-playbooks.ts';
import { find, killWatcher, MEMBERS_FILE, saidBy, settleWatchers, startWatcher } from '../support/watch-cluster.ts';

const WATCH = ['watch', 'play.yml', '-i', 'inv.yml'] as const;
const ALL = { strategy: { rolling: { max_unavailable: '100%' } } };
const FOUND = { upstream: { members: [{ discover: 'members' }] } };
const [A, B, C, D] = ['10.9.0.1:80', '10.9.0.2:80', '10.9.0.3:80', '10.9.0.4:80'] as const;

describeFleet('watch', () => {
  let lab: Lab;
  let api: Server;
  let answer: { readonly status: number; readonly body: string } = { status: 503, body: '' };

  beforeAll(async () => {
    api = createServer((_request, response) => response.writeHead(answer.status).end(answer.body)).listen(
      0,
      '127.0.0.1',
    );
    const hosts = ['lb1', 'lb2', 'lb3', 'app1'].map((name) => ({ name }));
    [lab] = await Promise.all([openLab({ hosts, members: ['app1:5001'] }), once(api, 'listening')]);
  });
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    api?.close();
    await lab?.[Symbol.asyncDispose]();
  });

  const says = (...members: readonly string[]) => {
    answer = { status: 200, body: JSON.stringify(members) };
  };
  const play = (watch: object = { heartbeat: '1s' }, more: object = {}) => {
    const at = api.address();
    const url = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/members`;
    return playbook({ ...ALL, ...FOUND, more: { discovery: { members: { http: { url } } }, watch, ...more } });
  };
  /** Server lines of each balancer, sorted. */
  const servers = async () =>
    (await lab.files()).map((file) =>
      [...file.matchAll(/server (\S+?)[; ]/g)].map(([, address]) => address).toSorted(),
    );
  const everywhere = (...members: readonly string[]) => lab.fleet.balancers.map(() => members);

  it('keeps balancers in step with a file that grows, shrinks, empties, breaks, goes and comes back', async () => {
    const desk = await lab.desk();
    const file = { members: { file: 'members.json' } };
    const watch = { heartbeat: '0s', max_refreshes: '100 per second' };
    await desk.write('play.yml', playbook({ ...ALL, ...FOUND, more: { discovery: file, watch } }));
    const holds = async (text: string) => {
      await desk.write('.new', text);
      await rename(join(desk.folder, '.new'), join(desk.folder, 'members.json'));
    };
    const lists = (...members: readonly string[]) => holds(JSON.stringify(members));
    await lists(A, B);
    const watcher = desk.start(...WATCH);
    await watcher.says(/refreshed \(2 members/);
    expect(await servers()).toEqual(everywhere(A, B));
    await lists(C, B, A);
    await watcher.says(/refreshed: 1 added \(3 members/);
    await lists(C, A);
    await watcher.says(/refreshed: 1 removed \(2 members/);
    expect(await servers()).toEqual(everywhere(A, C));

    const good = await lab.files();
    await lists();
    await watcher.says(/held back: .*discovery-empty.*; the last good answer is \d+s old/);
    await holds('["10.9.0.1:80", "10.9');
    await watcher.says(/held back: .*no JSON.*discovery-failed/);
    await lists('10.9.0.1:80; } server { listen 81');
    await watcher.says(/held back: .*discovery-invalid/);
    await rm(join(desk.folder, 'members.json'));
    await watcher.says(/held back: .*(?:ENOENT|does not exist)/);
    expect(await lab.files()).toEqual(good);

    await lists(A, C);
    await watcher.says(/(?:ENOENT|does not exist)[\s\S]*unchanged \(2 members\)/);
    await lists(D);
    await watcher.says(/refreshed: 1 added, 2 removed \(1 member,/);
    expect(await servers()).toEqual(everywhere(D));

    expect(await desk.lbctl('lock', 'play.yml', '-i', 'inv.yml', '-y', '-m', 'stop')).toMatchObject({ code: 0 });
    await lists(A);
    await watcher.says(/held back: the emergency lock/);
    expect(await servers()).toEqual(everywhere(D));
    expect(await desk.lbctl(...WATCH, '--once', '--force-run')).toMatchObject({ code: 9 });
    expect(await desk.lbctl('unlock', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    await watcher.says(/the emergency lock is gone[\s\S]*refreshed: 1 added, 1 removed/);
    watcher.signal('SIGTERM');
    const { code, stderr, ms } = await watcher.ended;
    expect(code).toBe(0);
    expect(ms).toBeLessThan(6000);
    expect(stderr.match(/held back: the emergency lock/g)).toHaveLength(1);
    expect(await runLocks(lab)).toEqual([]);
  });

  it('only has the balancers test what they would get with --dry-run, and refreshes without a change with --force-run', async () => {
    const desk = await lab.desk(play({ on: ['added'] }));
    const before = await lab.files();
    says(A, B);
    const checked = await desk.lbctl(...WATCH, '--once', '--dry-run');
    expect(checked).toMatchObject({ code: 0, stderr: expect.stringMatching(/would be refreshed/) });
    expect(await lab.files()).toEqual(before);
    expect(await desk.lbctl(...WATCH, '--once', '--dry-run', '--force-run')).toMatchObject({ code: 0 });
    expect(await servers()).toEqual(everywhere(A, B));
    // What went away waits for something that comes, also where only the balancers know what was there before.
    says(A);
    const ignored = await desk.lbctl(...WATCH, '--once');
    expect(ignored).toMatchObject({ code: 0, stderr: expect.stringMatching(/held back: only 3 removed/) });
    expect(await servers()).toEqual(everywhere(A, B));
    says(A, C);
    expect(await desk.lbctl(...WATCH, '--once')).toMatchObject({ code: 0 });
    expect(await servers()).toEqual(everywhere(A, C));
  });

  it('reads the playbook anew on SIGHUP, and keeps to the former one when it is broken', async () => {
    const desk = await lab.desk(play());
    says(A, B);
    const watcher = desk.start(...WATCH);
    await watcher.says(/refreshed/);
    await desk.write('play.yml', 'nothing of use');
    watcher.signal('SIGHUP');
    await watcher.says(/can not be read anew, the former stays in force/);
    says(A);
    await watcher.says(/refreshed: 1 removed/);
    await desk.write('play.yml', play({ heartbeat: '1s' }, { discovery: { members: { static: [C, D] } } }));
    watcher.signal('SIGHUP');
    await watcher.says(/was read anew[\s\S]*refreshed \(2 members/);
    expect(await servers()).toEqual(everywhere(C, D));
    watcher.signal('SIGTERM');
    expect(await watcher.ended).toMatchObject({ code: 0 });
  });

  it('waits for an unfinished rollout of somebody else', async () => {
    const desk = await lab.desk(play());
    const somebody = await lab.desk(canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    expect(await somebody.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 8 });
    says(A, B);
    const watcher = desk.start(...WATCH);
    await watcher.says(/held back: a rollout is paused at step 2 of 3/);
    expect(await somebody.lbctl('abort', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    await watcher.says(/refreshed/);
    expect(await servers()).toEqual(everywhere(A, B));
    watcher.signal('SIGTERM');
    expect(await watcher.ended).toMatchObject({ code: 0 });
  });

  it('finishes what a watcher was stopped in the middle of, whatever the sources say by then', async () => {
    const slow = await lab.desk(play({ heartbeat: '1s' }, { settle: '4s' }));
    const two = [...WATCH, '--limit', 'lb1,lb2'] as const;
    says(A, B);
    const watcher = slow.start(...two, '--output', 'jsonl');
    await watcher.says(/"kind":"settling"/);
    watcher.signal('SIGTERM');
    expect(await watcher.ended).toMatchObject({ code: 0 });
    expect((await servers()).filter((one) => one.includes(A))).toHaveLength(1);
    says(C);
    const next = await (await lab.desk(play())).lbctl(...two, '--once');
    expect(next).toMatchObject({ code: 0, stderr: expect.stringMatching(/refreshed/) });
    expect((await servers()).slice(0, 2)).toEqual([[C], [C]]);
    const history = await slow.lbctl('history', 'x-model', '-i', 'inv.yml');
    expect(history.stdout.match(/promoted/g)).toHaveLength(2);
  });

  it('lets watchers on three balancers refresh one after another, and takes over from one that died', async () => {
    const file = { members: { file: MEMBERS_FILE } };
    const watch = { heartbeat: '1s', lock: 'lb1', settle: '2s' };
    await settleWatchers(lab, playbook({ ...ALL, ...FOUND, more: { discovery: file, watch } }));
    await find(lab, [A, B]);
    const { balancers } = lab.fleet;
    await Promise.all(balancers.map(startWatcher));
    await refreshed(balancers, 1);
    expect(await overlapping(balancers)).toEqual([]);
    expect(await servers()).toEqual(everywhere(A, B));

    await find(lab, [A, C]);
    const dead = await holder(balancers);
    await killWatcher(dead);
    expect(await runLocks(lab)).toContainEqual(expect.stringContaining('x-model.watch/lock'));
    const others = balancers.filter((host) => host !== dead);
    await refreshed(others, 2);
    const now = await servers();
    expect(others.map((host) => now[balancers.indexOf(host)])).toEqual([
      [A, C],
      [A, C],
    ]);

    expect(await overlapping(balancers)).toEqual([]);
    await Promise.all(others.map((host) => host.must('systemctl stop watch.service')));
  }, 300_000);

  /** Until each of the hosts has refreshed so often. */
  const refreshed = async (hosts: readonly FleetHost[], times: number) => {
    const ofEach = async () => await Promise.all(hosts.map(spansOf));
    await waitUntil('all have refreshed', async () => (await ofEach()).every(({ length }) => length >= times), 120_000);
  };

  /** The host whose watcher has the lock and has not begun to refresh. */
  const holder = async (hosts: readonly FleetHost[]): Promise<FleetHost> => {
    let found: FleetHost | undefined;
    await waitUntil('a watcher has the lock', async () => {
      for (const host of hosts) if ((await saidBy(host)).at(-1)?.kind === 'turn') found = host;
      return found !== undefined;
    });
    if (found === undefined) throw new Error('nobody has the lock');
    return found;
  };

  /** Refreshes that began before another one was over. */
  const overlapping = async (hosts: readonly FleetHost[]) => {
    const spans = (await Promise.all(hosts.map(spansOf))).flat().toSorted((a, b) => a.from - b.from);
    return spans.slice(1).filter(({ from }, index) => from < (spans[index]?.to ?? 0));
  };

  /** From the beginning to the end of each refresh: all hosts have the clock of the machine. */
  const spansOf = async (host: FleetHost) => {
    const said = await saidBy(host);
    const begun = said.filter(({ kind }) => kind === 'refreshing');
    const over = said.filter(({ kind }) => kind === 'refreshed');
    return over.map(({ at }, index) => ({ from: begun[index]?.at ?? at, to: at }));
  };
});
