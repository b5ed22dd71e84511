/** A fleet whose app hosts run a service that lbctl delivers: playbooks for it, what its replicas answer, live traffic. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { FleetWish } from './fleet/boot-fleet.ts';
import type { FleetHost } from './fleet/fleet-host.ts';
import { startTraffic, tallyBy } from './fleet/traffic.ts';
import type { CliResult, Desk } from './fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from './fleet-cli-lab.ts';
import { inWords, note } from './fleet-cli-share.ts';
import { type WebBuild, webBuild } from './web-service.ts';

/** What every run is given: the inventory, and nobody is asked. */
export const RUN = ['-i', 'inv.yml', '-y'] as const;
/** Generous: several rollouts follow each other in one test, and a lease is waited out. */
export const LONG = 300_000;

export interface ServicePlay {
  /** Instances of each group, or its keys beside `service`. */
  readonly groups: Readonly<Record<string, readonly number[] | Readonly<Record<string, unknown>>>>;
  readonly strategy: unknown;
  readonly health?: Readonly<Record<string, unknown>>;
  /** Further keys of the service, and of the play; `undefined` takes one away. */
  readonly service?: Readonly<Record<string, unknown>>;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What a service is left without where nobody asks about it, so that a rollout takes less time. */
export const QUICK = { settle: '500ms', keep_releases: undefined, link: undefined, hooks: undefined } as const;

const FOUR = ['lb1', 'lb2', 'app1', 'app2'].map((name) => ({ name }));

interface LabWish extends Pick<Partial<FleetWish>, 'hosts' | 'members'> {
  /** Whether each test begins with hosts on which nothing is left of the one before. */
  readonly fresh?: boolean;
}

/**
 * Two balancers and two app hosts, or others, for the tests of the group that this is called in: opened before the first,
 * closed after the last. Nobody listens on the members: what is there before lbctl answers no request.
 */
export function servicesLab({ hosts = FOUR, members = ['app1:9999'], fresh = false }: LabWish = {}): () => Lab {
  let opened: Lab | undefined;
  const lab = (): Lab => {
    if (opened === undefined) throw new Error('the lab is open while tests run, and not before');
    return opened;
  };
  beforeAll(async () => {
    opened = await openLab({ hosts, instances: [], members });
  });
  afterAll(async () => await opened?.[Symbol.asyncDispose]());
  if (fresh)
    beforeEach(async () => {
      await clearApps(lab().fleet.apps);
      await lab().reset();
    });
  return lab;
}

/** A service `web` behind the upstream x-model; its build lies in `build/`, its version comes with `-e`. */
export function servicePlay({ groups, strategy, health = {}, service = {}, more = {} }: ServicePlay): string {
  const named = Object.entries(groups).map(
    ([name, keys]) => [name, { service: 'web', ...('length' in keys ? { instances: keys } : keys) }] as const,
  );
  const web = {
    hosts: 'app',
    version: '<%= version %>',
    artifact: { files: 'build', dest: '/srv/web' },
    exec_start: './serve.py %i',
    restart_sec: '200ms',
    keep_releases: 1,
    link: { '/usr/local/bin/web': 'serve.py' },
    hooks: { before_release: './hook.sh before', after_release: './hook.sh after' },
    health: { http: { path: '/health' }, interval: '200ms', healthy: 2, timeout: '20s', ...health },
    ...service,
  };
  return `${JSON.stringify({
    name: 'x-model',
    hosts: 'balancers',
    become: true,
    upstreams: { 'x-model': { dest: UPSTREAM_FILE, groups: Object.fromEntries(named) } },
    services: { web },
    strategy,
    ...more,
  })}\n`;
}

/** Puts what a release is made of into the desk's `build/`, in the place of the former one. */
export async function build(desk: Desk, what: WebBuild): Promise<void> {
  await rm(join(desk.folder, 'build'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(webBuild(what))) await desk.write(`build/${name}`, text, 0o755);
}

export function apply(desk: Desk, version: string, ...more: string[]): Promise<CliResult> {
  return desk.lbctl('apply', 'play.yml', ...RUN, '-e', `version=${version}`, ...more);
}

/** The same, ending with `code`; what it said on standard error. */
export async function applied(desk: Desk, version: string, code: number, ...more: string[]): Promise<string> {
  const result = await apply(desk, version, ...more);
  expect(result.code, result.stderr).toBe(code);
  return result.stderr;
}

/** A command that has to end with 0; what it said on both streams. */
export async function run(desk: Desk, ...args: string[]): Promise<string> {
  const result = await desk.lbctl(...args, ...RUN);
  expect(result.code, result.stderr).toBe(0);
  return result.stdout + result.stderr;
}

/** Takes off app hosts whatever a former test left there. */
export async function clearApps(hosts: readonly FleetHost[]): Promise<void> {
  const commands = `systemctl stop 'web@*' 'lbctl-*.timer'; rm -rf /etc/systemd/system/web@.service /etc/systemd/system/*.wants/web@* /etc/systemd/system/lbctl-* /etc/systemd/system/*.wants/lbctl-* /etc/lbctl /var/lib/lbctl-services /srv/web /usr/local/bin/web /run/web-hooks; systemctl daemon-reload; systemctl reset-failed`;
  await Promise.all(hosts.map((host) => host.must(commands)));
}

/** What every instance on every host answers by itself: `app1:5001 VERSION`, or nothing. */
export async function answers(hosts: readonly FleetHost[], instances: readonly number[]): Promise<readonly string[]> {
  const asked = hosts.flatMap((host) =>
    instances.map(async (port) => (await host.sh(`curl -s -m 5 http://127.0.0.1:${port}/`)).stdout.trim()),
  );
  return await Promise.all(asked);
}

/** Run locks that lie on any host, balancer or not. */
export async function locks(lab: Lab): Promise<readonly string[]> {
  const found = lab.fleet.hosts.map(async (host) => {
    const files = '/var/lib/lbctl/*/lock /var/lib/lbctl-services/*/lock';
    const lines = await host.must(`for f in ${files}; do [ ! -s "$f" ] || echo "${host.name}: $f"; done`);
    return lines.split('\n').filter((line) => line !== '');
  });
  return (await Promise.all(found)).flat();
}

/** Works under fresh requests that are answered at once; none of them may be lost. */
export async function withoutLoss<T>({ targets }: Lab, name: string, work: () => Promise<T>): Promise<T> {
  const gets = startTraffic({ targets, rate: 40, limitMs: LONG });
  const posts = startTraffic({ targets, rate: 20, method: 'POST', limitMs: LONG });
  try {
    return await work();
  } finally {
    const [got, posted] = await Promise.all([gets.stop(), posts.stop()]);
    note(`${name}: ${inWords('GET', got)}; ${inWords('POST', posted)}`);
    for (const tally of [got, posted]) expect.soft(tally, name).toMatchObject({ lost: 0, errors: {} });
  }
}

/** The same, with some requests that take 3 s. */
export async function underTraffic({ targets }: Lab, name: string, work: () => Promise<void>): Promise<void> {
  const limitMs = LONG;
  const gets = startTraffic({ targets, rate: 60, limitMs });
  const posts = startTraffic({ targets, rate: 30, method: 'POST', limitMs });
  const slow = startTraffic({ targets: targets.map((target) => `${target}slow`), rate: 6, limitMs });
  try {
    await work();
  } finally {
    const [got, posted, waited] = await Promise.all([gets.stop(), posts.stop(), slow.stop()]);
    note(`${name}: ${inWords('GET', got)}; ${inWords('POST', posted)}; ${inWords('slow', waited)}`);
    for (const tally of [got, posted, waited]) expect.soft(tally).toMatchObject({ lost: 0, errors: {} });
    expect.soft(Math.min(got.ok, posted.ok, waited.ok)).toBeGreaterThan(0);
    note(`${name}: ${JSON.stringify(tallyBy(got, (body) => body.split(' ')[1] ?? ''))}`);
  }
}
