/** What `lbctl apply` does to bring a release to its hosts, and nothing else of it: found, looked for, sent, verified, named. */
import { join } from 'node:path';
import { Cache } from '../../src/artifacts/cache.ts';
import { createDeliveries, RELEASE_PROGRAM } from '../../src/artifacts/deliveries.ts';
import type { Host } from '../../src/model/host.ts';
import { parseHostName, parseHostPath } from '../../src/model/names.ts';
import { parseVersion } from '../../src/model/service.ts';
import { settleSome } from '../../src/rollout/fleet.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { programText } from '../../test/support/program-text.ts';
import { sampleService } from '../../test/support/sample-service.ts';

export interface Errand {
  /** A folder that becomes the release `version` under `dest` on every host. */
  readonly from: string;
  readonly version: string;
  readonly dest: string;
  /** Of the user, with key and known hosts. */
  readonly home: string;
  readonly ports: readonly number[];
}

/** Hosts that are worked at once, as `--forks` has it. */
const FORKS = 50;

/** Throws the first failure; prints how many hosts were sent something. */
export async function deliverAlone({ from, version, dest, home, ports }: Errand): Promise<void> {
  const env = { PATH: process.env['PATH'], HOME: home };
  const nobody = () => Promise.reject(new Error('no passphrase is needed'));
  await using transport = createTransport({ home, env: { ...env, USER: 'root' }, passphrase: nobody });
  const program = programText(RELEASE_PROGRAM);
  const deliveries = createDeliveries({
    transport,
    program,
    cache: new Cache(join(home, '.cache/lbctl')),
    env,
  });
  const signal = new AbortController().signal;
  const service = sampleService({
    version: sure(parseVersion(version)),
    dest: sure(parseHostPath(dest)),
    artifact: { kind: 'files', from, exclude: [] },
  });
  const release = await deliveries.describe(service, signal);
  const results = await settleSome(ports, FORKS, (port) =>
    deliveries.deliver({ service, release, host: hostOf(home, port) }, () => undefined, signal),
  );
  let stored = 0;
  for (const result of results) {
    if (result.status === 'rejected') throw result.reason;
    if (result.value.outcome === 'stored') stored += 1;
  }
  process.stdout.write(`stored on ${stored} of ${ports.length} hosts\n`);
}

function hostOf(home: string, port: number): Host {
  return {
    name: sure(parseHostName(`app${port}`)),
    connection: {
      kind: 'ssh',
      address: '127.0.0.1',
      port,
      user: 'root',
      identityFile: `${home}/.ssh/id_ed25519`,
      sshOptions: [{ name: 'UserKnownHostsFile', value: `${home}/.ssh/known_hosts` }],
    },
    vars: {},
    groups: [],
  };
}

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no such name');
  return value;
}
