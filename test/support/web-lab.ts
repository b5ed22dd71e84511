/** A fleet whose app hosts run the small web service (web-service.ts), and what tests of its rollouts ask of it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { FleetWish } from './fleet/boot-fleet.ts';
import { startTraffic } from './fleet/traffic.ts';
import type { CliResult, Desk } from './fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from './fleet-cli-lab.ts';
import { inWords, note } from './fleet-cli-share.ts';
import { type WebBuild, webBuild } from './web-service.ts';

type Keys = Readonly<Record<string, unknown>>;

/** Two balancers and two app hosts: enough for a replica to leave while another one serves. */
const FOUR = ['lb1', 'lb2', 'app1', 'app2'].map((name) => ({ name }));

export interface WebPlay {
  /** Instances of each group, or its keys beside `service`. */
  readonly groups: Readonly<Record<string, readonly number[] | Keys>>;
  readonly strategy: unknown;
  readonly health?: Keys;
  /** Further keys of the service, and of the play. */
  readonly service?: Keys;
  readonly more?: Keys;
}

/** A service `web` behind the upstream x-model; its build lies in `build/`, its version comes with `-e`. */
export function webPlay({ groups, strategy, health = {}, service = {}, more = {} }: WebPlay): string {
  const named = Object.entries(groups).map(
    ([name, keys]) => [name, { service: 'web', ...('length' in keys ? { instances: keys } : keys) }] as const,
  );
  const web = {
    hosts: 'app',
    version: '<%= version %>',
    artifact: { files: 'build', dest: '/srv/web' },
    exec_start: './serve.py %i',
    restart_sec: '200ms',
    settle: '500ms',
    health: { http: { path: '/health' }, interval: '200ms', healthy: 2, timeout: '60s', ...health },
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

/** The lab, without anything that answers before lbctl brings it up. */
export async function openWebLab(wish: Partial<FleetWish> = {}): Promise<Lab> {
  return await openLab({ hosts: FOUR, instances: [], members: ['app1:9999'], ...wish });
}

/** No trace of the service and of lbctl on any host. */
export async function resetWeb(lab: Lab): Promise<void> {
  await Promise.all(
    lab.fleet.apps.map((host) =>
      host.must(
        `systemctl stop 'web@*'; rm -rf /etc/systemd/system/web@.service /etc/systemd/system/*.wants/web@* /etc/lbctl /var/lib/lbctl-services /srv/web; systemctl daemon-reload; systemctl reset-failed`,
      ),
    ),
  );
  await lab.reset();
}

/** Puts a build on the desk, in the place of the former one. */
export async function build(desk: Desk, what: WebBuild): Promise<void> {
  await rm(join(desk.folder, 'build'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(webBuild(what))) await desk.write(`build/${name}`, text, 0o755);
}

/** `lbctl apply` of the play with that version, without questions. */
export async function apply(desk: Desk, version: string, ...more: string[]): Promise<CliResult> {
  return await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y', '-e', `version=${version}`, ...more);
}

/** What every instance on every host answers by itself. */
export async function answers(lab: Lab, instances: readonly number[]): Promise<readonly string[]> {
  const asked = lab.fleet.apps.flatMap((host) =>
    instances.map(async (port) => (await host.sh(`curl -s -m 5 http://127.0.0.1:${port}/`)).stdout.trim()),
  );
  return await Promise.all(asked);
}

/** Run locks that lie on any host, balancer or not. */
export async function locks(lab: Lab): Promise<readonly string[]> {
  const found = lab.fleet.hosts.map(async (host) => {
    const lines = await host.must(
      'for f in /var/lib/lbctl/*/lock /var/lib/lbctl-services/*/lock; do [ ! -s "$f" ] || echo "$f"; done',
    );
    return lines
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${host.name}: ${line}`);
  });
  return (await Promise.all(found)).flat();
}

/** Runs `work` under fresh requests, of which none may be lost. */
export async function withoutLoss<T>(lab: Lab, name: string, work: () => Promise<T>): Promise<T> {
  const { targets } = lab;
  const gets = startTraffic({ targets, rate: 40, limitMs: 600_000 });
  const posts = startTraffic({ targets, rate: 20, method: 'POST', limitMs: 600_000 });
  try {
    return await work();
  } finally {
    const [got, posted] = await Promise.all([gets.stop(), posts.stop()]);
    note(`${name}: ${inWords('GET', got)}; ${inWords('POST', posted)}`);
    for (const tally of [got, posted]) expect.soft(tally, name).toMatchObject({ lost: 0, errors: {} });
  }
}
