/** A service as a playbook describes it, with everything filled in that a test does not care about. */
import { parseDigest } from '../../src/model/digest.ts';
import { parseHostName, parseHostPath } from '../../src/model/names.ts';
import {
  type InstanceState,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type Release,
  type Service,
} from '../../src/model/service.ts';
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
