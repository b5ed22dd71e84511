import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../../src/cli/context.ts';
import type { OpenPlay } from '../../../src/cli/open-play.ts';
import { deliverReleases } from '../../../src/cli/open-services.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Service } from '../../../src/model/service.ts';
import { calm, DeliveryLab, HERE, hostAt } from '../../support/delivery-lab.ts';

const APPS = [hostAt(HERE, 'app1'), hostAt(HERE, 'app2'), hostAt({ ...HERE, become: true, becomeUser: '-s' }, 'app3')];

const events: Event[] = [];

/** Delivers to so many of the hosts, and answers what was told besides the events. */
async function deliver(lab: DeliveryLab, changes: Partial<Service>, hosts: number): Promise<readonly string[]> {
  const told: string[] = [];
  events.length = 0;
  const apps = APPS.slice(0, hosts).map((host) => ({ name: host.name, host }));
  const service = lab.service('1.0', { ...changes, hosts: apps.map(({ name }) => name) });
  const one = { play: { services: [service] }, apps, file: join(lab.folder, 'play.yml') };
  const context = {
    io: { stderr: { write: (text: string) => told.push(text) } },
    flags: {},
    settings: {},
    interrupt: { stop: calm() },
    clock: { now: () => 0 },
    reporter: async () => ({ on: (event: Event) => events.push(event) }),
    deliveries: async () => lab.deliveries,
    mask: (lines: readonly string[]) => lines,
  };
  const releases = new Map([[service.name, await lab.deliveries.describe(service, calm())]]);
  // Of all that a play and a context have, a delivery needs this.
  await deliverReleases(one as never as OpenPlay, releases, context as never as Context).catch((error: unknown) => {
    told.push(String(error));
  });
  return told;
}

test('a release is brought to its hosts, and before_release runs once on the first of them', {
  timeout: 30_000,
}, async () => {
  using lab = new DeliveryLab();
  lab.write({ a: 'a' });
  const hooks = { beforeRelease: 'echo migrated; ls' };
  const told = await deliver(lab, { hooks }, 2);
  expect(told).toEqual([]);
  expect(events[0]).toMatchObject({ kind: 'delivery.started', service: 'x-model', bytes: 1, hosts: ['app1', 'app2'] });
  const progress = events.flatMap((one) => (one.kind === 'delivery.progress' ? [`${one.host} ${one.doing}`] : []));
  // The second one finds the file of the first: they share a disk here.
  expect(progress).toEqual(expect.arrayContaining(['app1 looking', 'app2 looking', 'app1 verifying']));
  expect(events.filter(({ kind }) => kind === 'delivery.done')).toHaveLength(2);
  expect(events.flatMap((one) => (one.kind === 'notice' ? [one.text] : []))).toEqual([
    expect.stringMatching(/^x-model 1\.0: delivered to app[12](, app2)?$/),
    'app1: before_release: done',
    'migrated',
    'a',
  ]);
  expect(await deliver(lab, { hooks }, 2)).toEqual([]);
  expect(events.map(({ kind }) => kind)).not.toContain('notice');
  expect(events.flatMap((one) => (one.kind === 'delivery.done' ? [one.result] : []))).toEqual([
    { outcome: 'present', sent: 0, kept: 1 },
    { outcome: 'present', sent: 0, kept: 1 },
  ]);
});

test('a hook that fails, and a host that can not be reached, stop the run and are told', {
  timeout: 30_000,
}, async () => {
  using lab = new DeliveryLab();
  lab.write({ a: 'a' });
  const told = await deliver(lab, { hooks: { beforeRelease: 'echo no table; exit 1' } }, 1);
  expect(told.at(-1)).toMatch(/before_release of release 1\.0 failed \(1\); it printed:\nno table$/);
  const unreached = await deliver(lab, { hooks: { beforeRelease: 'echo never' } }, 3);
  expect(unreached).toHaveLength(1);
  expect(unreached[0]).toMatch(/app3: .*is no user name/);
  const failed = { kind: 'delivery.done', host: 'app3', result: { outcome: 'failed' } };
  expect(events).toContainEqual(expect.objectContaining({ ...failed, result: expect.objectContaining(failed.result) }));
});
