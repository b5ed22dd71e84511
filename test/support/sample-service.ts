/** A service as a playbook describes it, with everything filled in that a test does not care about. */
import { parseDigest } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { parseHostName, parseHostPath } from '../../src/model/names.ts';
import {
  type InstanceState,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type Release,
  type Service,
} from '../../src/model/service.ts';
import type { UnitState } from '../../src/model/unit-state.ts';
import { need } from './scratch-nginx.ts';

const instance = (name: string | number) => need(parseInstanceName(String(name)));
const APP1 = need(parseHostName('app1'));

export function sampleService(more: Partial<Service> = {}): Service {
  return {
    name: need(parseServiceName('x-model')),
    hosts: [APP1],
    instances: [instance(5001), instance(5002)],
    version: need(parseVersion('2.1.0')),
    unit: { file: 'x-model@.service.ejs', text: '' },
    env: {},
    credentials: {},
    settings: {},
    dest: need(parseHostPath('/var/projects/x-model')),
    artifact: { kind: 'files', from: 'build', exclude: [] },
    links: {},
    keepReleases: 3,
    hooks: {},
    ...more,
  };
}

/** What systemd says of an instance that is well. */
export function unitState(more: Partial<UnitState> = {}): UnitState {
  return {
    unit: 'web@5001.service',
    load: 'loaded',
    active: 'active',
    sub: 'running',
    result: 'success',
    type: 'exec',
    enabled: 'enabled',
    pid: 812,
    restarts: 2,
    age: milliseconds(60_000),
    runs: need(parseVersion('2.0')),
    ...more,
  };
}

export function sampleRelease(version = '2.1.0'): Release {
  return { version: need(parseVersion(version)), digest: need(parseDigest('ab'.repeat(32))), bytes: 1024 };
}

export function instanceState(name: string | number, more: Partial<InstanceState> = {}): InstanceState {
  const { version, digest } = sampleRelease();
  return {
    service: need(parseServiceName('x-model')),
    host: APP1,
    instance: instance(name),
    version,
    digest,
    running: true,
    ...more,
  };
}
