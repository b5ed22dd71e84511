import { describe, expect, it } from 'vitest';
import { parseDigest, type RevisionId } from '../../../src/model/digest.ts';
import type { Host } from '../../../src/model/host.ts';
import { type HostName, parseHostPath } from '../../../src/model/names.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { DraftStep } from '../../../src/model/plan.ts';
import { type InstanceState, parseServiceName, type ServiceList } from '../../../src/model/service.ts';
import {
  appRevision,
  renderApps,
  runningOf,
  type ServiceParts,
  servicePlanOf,
  wantServices,
} from '../../../src/rollout/propose-services.ts';
import { hostNamed, revisionNamed } from '../../support/sample-plan.ts';
import { instanceState, sampleRelease, sampleService } from '../../support/sample-service.ts';
import { need } from '../../support/scratch-nginx.ts';
import * as given from '../plan/builders.ts';

const [APP1, APP2] = [hostNamed('app1'), hostNamed('app2')];
const placeOf = (name: HostName) => {
  const host: Host = { name, connection: { kind: 'ssh', sshOptions: [] }, vars: {}, groups: [] };
  return { name, host };
};
const WEB = sampleService({ name: need(parseServiceName('web')), hosts: [APP1, APP2] });
const BATCH = sampleService({ name: need(parseServiceName('batch')), hosts: [APP2], instances: [] });
const PLAY = given.play(given.rolling(1, 0), [], { services: [WEB, BATCH] });
const RELEASE = sampleRelease();

/** What a host is to run is its file, as JSON, and its revision; `stamp` stands for its unit. */
function parts(stamp: string, rendered: string[] = []): ServiceParts {
  const revisions = new Map<string, RevisionId>();
  return {
    renderApp: async (_play, host, instances) => {
      const own = instances.filter((one) => one.host === host.name);
      const list: ServiceList = {
        service: WEB.name,
        dest: WEB.dest,
        instances: own
          .filter(({ service }) => service === WEB.name)
          .map((one) => ({ ...one, stamp: need(parseDigest(stamp.repeat(64))) })),
      };
      const content = JSON.stringify(list);
      rendered.push(`${host.name} ${own.map(({ instance, version }) => `${instance ?? '-'}:${version}`).join(' ')}`);
      const revision = revisions.get(content) ?? revisionNamed(`${revisions.size + 1}`);
      revisions.set(content, revision);
      return { revision, files: [{ path: need(parseHostPath('/etc/web.instances')), mode: '0644', content }] };
    },
    readServices: ({ content }) => (content.startsWith('{') ? JSON.parse(content) : undefined),
  };
}

const want = (stamp = 'a') =>
  wantServices(PLAY, [placeOf(APP1), placeOf(APP2)], new Map([[WEB.name, RELEASE]]), parts(stamp));
const inShort = ({ service, host, instance, version, digest }: InstanceState) =>
  `${service} ${instance ?? '-'} on ${host}: ${version}${digest === undefined ? '' : ' known'}`;

describe('what is wanted of services', () => {
  it('is every instance on every host, of the release that was found, and a plain unit once a host', async () => {
    const { wanted, final } = await want();
    expect(wanted.map(inShort)).toEqual([
      'web 5001 on app1: 2.1.0 known',
      'web 5002 on app1: 2.1.0 known',
      'web 5001 on app2: 2.1.0 known',
      'web 5002 on app2: 2.1.0 known',
      'batch - on app2: 2.1.0',
    ]);
    expect([...final.keys()]).toEqual([APP1, APP2]);
  });

  it('goes into the plan with the paths of each host, the drain, and who takes requests by now', async () => {
    const strategy = { ...given.rolling(1, 0), drain: 5000 } as typeof PLAY.strategy;
    const live = given.live(['lb1'], [given.line(given.member(1))]);
    expect(servicePlanOf({ ...PLAY, strategy }, await want(), live)).toMatchObject({
      apps: [{ name: APP1, host: APP1, paths: ['/etc/web.instances'] }, { name: APP2 }],
      drain: 5000,
      served: ['10.0.0.1:80'],
      services: [{ name: 'web', version: '2.1.0', dest: '/var/projects/x-model' }, { name: 'batch' }],
    });
  });
});

describe('what runs', () => {
  const seen = async (stamp: string) => {
    const { files } = await parts(stamp).renderApp(PLAY, placeOf(APP1).host, [
      { ...instanceState(5001), service: WEB.name },
    ]);
    return new Map([[APP1, { files } as unknown as Observation]]);
  };

  it('is what the lists of the hosts say; a replica whose unit or environment changes is stale', async () => {
    const same = runningOf(await want(), await seen('a'), parts('a'));
    expect(same.now.map(inShort)).toEqual(['web 5001 on app1: 2.1.0 known']);
    expect([...same.stale]).toEqual([]);
    expect([...runningOf(await want(), await seen('b'), parts('a')).stale]).toEqual(['app1 web 5001']);
  });

  it('is nothing where a host has no list, or one that is none', async () => {
    const file = { path: need(parseHostPath('/etc/web.instances')), content: 'by hand\n' };
    const looks = new Map([[APP1, { files: [file, { path: file.path }] } as unknown as Observation]]);
    expect(runningOf(await want(), looks, parts('a')).now).toEqual([]);
  });
});

describe('the files of app hosts', () => {
  const one = instanceState(5001, { service: WEB.name });
  const other = instanceState(5001, { service: WEB.name, host: APP2 });
  const former = { ...one, version: sampleRelease('2.0.0').version };
  const state = (replicas: readonly InstanceState[], moved: readonly InstanceState[]): DraftStep => ({
    kind: 'state',
    label: '',
    upstreams: [],
    replicas,
    moves: moved.map((replica) => ({ replica })),
  });

  it('stay the base until a replica of the host changes, and are rendered once for states that are the same', async () => {
    const wanted = await want();
    const rendered: string[] = [];
    const steps = [state([former], []), state([one], [one]), state([one], []), state([one, other], [other])];
    const files = await renderApps(PLAY, wanted, steps, parts('a', rendered));
    const base = { [APP1]: revisionNamed('100'), [APP2]: revisionNamed('200') };
    const revisions = (host: HostName) => steps.map((_, index) => appRevision(files, base, index, host));
    const [before, ...after] = revisions(APP1);
    expect(before).toBe(base[APP1]);
    expect(new Set(after).size).toBe(1);
    expect(after[0]).not.toBe(base[APP1]);
    expect(revisions(APP2).slice(0, 3)).toEqual([base[APP2], base[APP2], base[APP2]]);
    expect(rendered.toSorted()).toEqual(['app1 5001:2.1.0', 'app2 5001:2.1.0']);
  });

  it('of a host on which no replica changes come with the first state that changes any, and else with the last', async () => {
    const wanted = await want();
    const base = { [APP1]: revisionNamed('100'), [APP2]: revisionNamed('200') };
    const changedAt = async (steps: readonly DraftStep[]) => {
      const files = await renderApps(PLAY, wanted, steps, parts('a'));
      return steps.findIndex((_, index) => appRevision(files, base, index, APP2) !== base[APP2]);
    };
    expect(await changedAt([state([former], []), state([one], [one]), state([one], [])])).toBe(1);
    expect(await changedAt([state([one], []), state([one], []), state([one], [])])).toBe(2);
  });
});
