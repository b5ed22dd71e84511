/** A real systemd on a host of a fleet, with the host program and its driver over SSH: what tests of services work on. */
import { createHash } from 'node:crypto';
import { systemClock } from '../../src/cli/clock.ts';
import { createBalancerHosts } from '../../src/host/client.ts';
import { HOST_PROGRAM } from '../../src/host/program.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { ManagedFile } from '../../src/model/fleet-state.ts';
import { parseHostName, parseHostPath } from '../../src/model/names.ts';
import type { BalancerHost, Candidate } from '../../src/ports/balancer-host.ts';
import { createSystemd, SYSTEMD_PROGRAM } from '../../src/services/systemd.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import type { Fleet } from './fleet/boot-fleet.ts';
import type { FleetHost } from './fleet/fleet-host.ts';
import { programText } from './program-text.ts';
import { revisionNamed } from './sample-plan.ts';
import { need, PROBE_PROGRAM, UNITS_PROGRAM } from './scratch-nginx.ts';
import { calm, ScratchRun } from './scratch-run.ts';

export const DEST = '/var/projects/x-model';
export const UNIT = '/etc/systemd/system/x-model@.service';
const LIST = '/etc/lbctl/services/x-model.instances';
const path = (name: string) => need(parseHostPath(name));

export interface Wish {
  /** Instance → `VERSION running` or `VERSION stopped`; the stamp of one that this does not concern stands behind that. */
  readonly instances: Readonly<Record<string, string>>;
  /** Lines of [Service] besides ExecStart. */
  readonly unit?: string;
  readonly env?: string;
  readonly change?: 'restart' | 'reload';
  readonly windowMs?: number;
}

/** A connection to `host` whose driver `sabotage` redefines in part; `onConnect` is called before each one. */
export async function openAppHost(
  fleet: Fleet,
  host: FleetHost,
  { sabotage = '', onConnect = () => {} }: { readonly sabotage?: string; readonly onConnect?: () => void } = {},
): Promise<BalancerHost & { close(): Promise<void> }> {
  const ssh = createTransport({
    home: fleet.folder,
    env: {},
    passphrase: () => Promise.reject(new Error('the key has no passphrase')),
  });
  const hosts = createBalancerHosts({
    transport: {
      open(one, signal) {
        onConnect();
        return ssh.open(one, signal);
      },
    },
    balancer: createSystemd(`${programText(SYSTEMD_PROGRAM)}\n${sabotage}`),
    program: programText(HOST_PROGRAM),
    probes: PROBE_PROGRAM,
    units: UNITS_PROGRAM,
    clock: { ...systemClock, sleep: (_duration, signal) => systemClock.sleep(milliseconds(5), signal) },
  });
  const opened = await hosts.open(
    {
      name: need(parseHostName(host.name)),
      connection: {
        kind: 'ssh',
        address: host.address,
        user: fleet.deployUser,
        identityFile: fleet.privateKeyPath,
        become: true,
        sshOptions: [{ name: 'UserKnownHostsFile', value: fleet.knownHostsPath }],
      },
      vars: {},
      groups: [],
    },
    calm(),
  );
  const close = async (): Promise<void> => {
    await opened[Symbol.asyncDispose]();
    await ssh[Symbol.asyncDispose]();
  };
  return Object.assign(Object.create(opened), { close });
}

/** Puts a release of one executable `run` on the host, as deliveries do; answers the digest of its manifest. */
export async function putRelease(host: FleetHost, version: string, program: string): Promise<string> {
  const folder = `${DEST}/releases/${version}`;
  await host.must(`rm -rf ${folder} && mkdir -p ${DEST}/instances`);
  await host.writeFile(`${folder}/run`, program);
  await host.must(`chmod 755 ${folder}/run`);
  const manifest = `${sha256(program)} 0755 run\n`;
  await host.writeFile(`${folder}.sha256`, manifest);
  return sha256(manifest);
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A runner that rolls out revisions of one service on one app host. */
export class AppRun extends ScratchRun {
  readonly #digests: Readonly<Record<string, string>>;

  /** `digests`: of the releases, by version. */
  constructor(host: BalancerHost, digests: Readonly<Record<string, string>>) {
    super({ live: path(LIST), serving: () => '' }, host);
    this.#digests = digests;
    this.paths = [path(UNIT), path(LIST), path('/etc/lbctl/services/x-model/5001.env')];
  }

  revision(name: string, wish: Wish): Candidate {
    return { revision: revisionNamed(name), files: this.files(wish) };
  }

  files({ instances, unit = '', env = '', change = 'restart', windowMs = 300 }: Wish): readonly ManagedFile[] {
    const lines = Object.entries(instances).map(([instance, wanted]) => {
      const [version = '', want = '', stamp = stampOf(instance === '5001' ? unit + env : unit)] = wanted.split(' ');
      return `${instance} ${version} ${this.#digests[version] ?? '-'} ${stamp} ${want}\n`;
    });
    return [
      this.file(unitText(unit), path(UNIT)),
      this.file(`# lbctl\nservice x-model template ${DEST} - ${change} ${windowMs}\n${lines.join('')}`),
      { ...this.file(env, path('/etc/lbctl/services/x-model/5001.env')), mode: '0600' },
    ];
  }
}

/** What an instance is started with, besides its release. */
export function stampOf(content: string): string {
  return sha256(content);
}

function unitText(more: string): string {
  return `[Unit]
Description=x-model %i
[Service]
Type=exec
ExecStart=${DEST}/instances/%i/run %i
EnvironmentFile=-/etc/lbctl/services/x-model/%i.env
Restart=on-failure
RestartSec=100ms
TimeoutStopSec=5
${more}
[Install]
WantedBy=multi-user.target
`;
}
