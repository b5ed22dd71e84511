/** What ssh would do for a host, as data: the answer of `ssh -G`, with paths expanded. */
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostName } from '../model/names.ts';
import type { HostKeyMode } from './host-key.ts';
import { splitJumps } from './jump.ts';

export interface SshSettings {
  readonly hostName: string;
  readonly port: number;
  readonly user: string;
  readonly hostKeyAlias?: string;
  readonly identityFiles: readonly string[];
  readonly certificateFiles: readonly string[];
  /** Whether the identity files were configured and not ssh's defaults. */
  readonly identitiesChosen: boolean;
  readonly identitiesOnly: boolean;
  /** Path of the agent's socket. */
  readonly agent?: string;
  readonly proxyJump: readonly string[];
  readonly userKnownHosts: readonly string[];
  readonly globalKnownHosts: readonly string[];
  readonly hostKeys: HostKeyMode;
  readonly hashKnownHosts: boolean;
  readonly connectTimeoutMs: number;
  /** AddressFamily: 4, 6, or 0 for any. */
  readonly family: 0 | 4 | 6;
}

/** Lower-case option names to their values in order, as `ssh -G` prints them. */
export type SshOptions = ReadonlyMap<string, readonly string[]>;

export interface Surroundings {
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether an option has a value other than none. */
export function isSet(options: SshOptions, name: string): boolean {
  const value = options.get(name)?.[0];
  return value !== undefined && value !== '' && value !== 'none';
}

/** Whether a file that settings name is there and ours to read. */
export function isThere(file: string): Promise<boolean> {
  return access(file, constants.R_OK).then(
    () => true,
    () => false,
  );
}

const DEFAULT_IDENTITIES = ['id_rsa', 'id_ecdsa', 'id_ecdsa_sk', 'id_ed25519', 'id_ed25519_sk', 'id_xmss', 'id_dsa'];
const CONNECT_TIMEOUT_MS = 10_000;

/** Total: what only one of the transports can follow is refused there. */
export function readSettings(host: HostName, options: SshOptions, surroundings: Surroundings): SshSettings {
  const first = (name: string): string | undefined => options.get(name)?.[0];
  const hostName = first('hostname') ?? host;
  const user = first('user') ?? surroundings.env['USER'] ?? 'root';
  const expand = (path: string): string => expandPath(path, { hostName, user, home: surroundings.home });
  const identities = options.get('identityfile') ?? DEFAULT_IDENTITIES.map((name) => `~/.ssh/${name}`);
  const alias = first('hostkeyalias');
  const agent = agentSocket(first('identityagent'), surroundings, expand);
  const timeout = Number(first('connecttimeout'));
  const family = first('addressfamily');
  return {
    hostName,
    user,
    port: Number(first('port') ?? 22),
    ...(alias === undefined ? {} : { hostKeyAlias: alias }),
    identityFiles: identities.filter((path) => path !== 'none').map(expand),
    certificateFiles: (options.get('certificatefile') ?? []).filter((path) => path !== 'none').map(expand),
    identitiesChosen: identities.some((path) => !DEFAULT_IDENTITIES.includes(path.replace(/^~\/\.ssh\//, ''))),
    identitiesOnly: first('identitiesonly') === 'yes',
    ...(agent === undefined ? {} : { agent }),
    proxyJump: splitJumps(first('proxyjump') ?? 'none'),
    userKnownHosts: paths(first('userknownhostsfile') ?? '~/.ssh/known_hosts ~/.ssh/known_hosts2').map(expand),
    globalKnownHosts: paths(first('globalknownhostsfile') ?? '/etc/ssh/ssh_known_hosts /etc/ssh/ssh_known_hosts2').map(
      expand,
    ),
    hostKeys: hostKeyMode(first('stricthostkeychecking')),
    hashKnownHosts: first('hashknownhosts') === 'yes',
    connectTimeoutMs: timeout > 0 ? timeout * 1000 : CONNECT_TIMEOUT_MS,
    family: family === 'inet' ? 4 : family === 'inet6' ? 6 : 0,
  };
}

/** `ask`, ssh's default, is `yes` here: a run has nobody who compares fingerprints. */
function hostKeyMode(value: string | undefined): HostKeyMode {
  if (value === 'accept-new') return 'accept-new';
  return value === 'no' || value === 'off' || value === 'false' ? 'no' : 'yes';
}

function agentSocket(
  value: string | undefined,
  { env }: Surroundings,
  expand: (path: string) => string,
): string | undefined {
  if (value === 'none') return undefined;
  if (value === undefined || value === 'SSH_AUTH_SOCK') return env['SSH_AUTH_SOCK'] || undefined;
  return value.startsWith('$') ? env[value.replace(/^\$\{?|\}$/g, '')] || undefined : expand(value);
}

function paths(value: string): readonly string[] {
  return value.split(/\s+/).filter((path) => path !== '' && path !== 'none' && path !== '/dev/null');
}

/** `~` and the tokens that ssh_config(5) allows in paths; `ssh -G` prints most of them unexpanded. */
function expandPath(
  path: string,
  to: { readonly hostName: string; readonly user: string; readonly home: string },
): string {
  const tokens: Record<string, string> = { '%': '%', d: to.home, h: to.hostName, r: to.user };
  const text = path.replace(/%([%dhr])/g, (whole, token: string) => tokens[token] ?? whole);
  return text === '~' ? to.home : text.startsWith('~/') ? join(to.home, text.slice(2)) : text;
}
