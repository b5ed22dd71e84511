/** The command line of ssh for one hop: what must hold whatever the configuration says, and nothing about trust. */
import { userInfo } from 'node:os';
import type { Hop } from './route.ts';
import { quoteArgv } from './shell.ts';
import { argumentsOf } from './ssh-options.ts';
import { isThere, type SshSettings, type Surroundings } from './ssh-settings.ts';

/** How a hop is connected to, beyond what its configuration says. */
export interface Connecting {
  readonly hop: Hop;
  /** The mark that ssh prints when it is logged in, and before that when it has met the host's key. */
  readonly mark: string;
  /** Whether this ssh can say that it has met a host's key, and the configuration leaves room for it. */
  readonly reports: boolean;
  /** The stream to the hop, as an argument list of a program; absent for what ssh would use. */
  readonly proxy?: readonly [string, ...string[]] | undefined;
  /** The socket at which this connection serves others, of a jump host. */
  readonly serve?: string | undefined;
}

/*
 * First on the command line, so they win over every file. A run has nobody at its side (BatchMode), talks to one
 * program (no terminal, no escape character), lends nobody its agent, credentials, screen or ports, and uses no
 * connection that somebody else opened and could close. Host keys, their files and StrictHostKeyChecking are left as
 * they are configured; only UpdateHostKeys is off, which would rewrite known_hosts from every host at once.
 */
const ALWAYS = {
  BatchMode: 'yes',
  RequestTTY: 'no',
  EscapeChar: 'none',
  LogLevel: 'INFO',
  ForwardAgent: 'no',
  ForwardX11: 'no',
  ClearAllForwardings: 'yes',
  Tunnel: 'no',
  RemoteCommand: 'none',
  UpdateHostKeys: 'no',
  ControlPersist: 'no',
  ConnectionAttempts: '1',
  ServerAliveInterval: '2',
  ServerAliveCountMax: '3',
  PermitLocalCommand: 'yes',
} as const;

/** Not known to every ssh: set back only where the configuration changed them. */
const SET_BACK: Readonly<Record<string, readonly [name: string, value: string]>> = {
  sessiontype: ['SessionType', 'default'],
  stdinnull: ['StdinNull', 'no'],
  forkafterauthentication: ['ForkAfterAuthentication', 'no'],
  gssapidelegatecredentials: ['GSSAPIDelegateCredentials', 'no'],
};

/** Everything up to the address, which stands last, so that a command can follow. */
export async function connectArgs(to: Connecting, surroundings: Surroundings): Promise<readonly string[]> {
  const { hop, mark } = to;
  const options: [string, string][] = Object.entries(ALWAYS);
  options.push(['ConnectTimeout', String(Math.ceil(hop.settings.connectTimeoutMs / 1000))]);
  // ssh runs it once it is logged in, before anything of the host's is printed.
  options.push(['LocalCommand', `echo ${mark}`]);
  // ssh runs it before it judges a host's key; it names no key, so it adds no trust.
  if (to.reports) options.push(['KnownHostsCommand', `/bin/sh -c "echo $0 $@ >&2" ${mark} %I %t %K`]);
  options.push(['ControlMaster', to.serve === undefined ? 'no' : 'yes']);
  options.push(['ControlPath', to.serve === undefined ? 'none' : literal(to.serve)]);
  if (to.proxy !== undefined) options.push(['ProxyCommand', literal(quoteArgv(to.proxy))], ['ProxyUseFdpass', 'no']);
  for (const [key, option] of Object.entries(SET_BACK)) {
    const value = hop.options.get(key)?.[0];
    if (value !== undefined && value !== option[1]) options.push([...option]);
  }
  options.push(...(await homeOptions(hop.settings, surroundings)));
  const serving = to.serve === undefined ? [] : ['-N'];
  const set = options.flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return ['-T', ...serving, ...set, ...(await argumentsOf(hop.query, surroundings))];
}

/** A stream to `to` through the connection that is served at `socket`, and through nothing else. */
export function throughSocket(socket: string, to: SshSettings): readonly [string, ...string[]] {
  // Without the socket ssh would connect by itself to whatever is called "jump": ProxyCommand=false keeps it from that.
  const only = ['-o', `ControlPath=${literal(socket)}`, '-o', 'ProxyCommand=false', '-o', 'LogLevel=ERROR'];
  return ['ssh', '-F', 'none', ...only, '-W', `[${to.hostName}]:${to.port}`, '--', 'jump'];
}

/** Asks whether the connection that is served at `socket` is still there: exit status 0 if so. */
export function checkSocket(socket: string): readonly [string, ...string[]] {
  return ['ssh', '-F', 'none', '-o', `ControlPath=${literal(socket)}`, '-O', 'check', '--', 'jump'];
}

/** ssh finds `~` in the user database; where HOME is another folder, as in many containers, it is told. */
async function homeOptions(settings: SshSettings, { home }: Surroundings): Promise<readonly [string, string][]> {
  if (home === userInfo().homedir) return [];
  const files = settings.userKnownHosts.map((file) => `"${literal(file)}"`).join(' ');
  const there = await Promise.all(settings.identityFiles.map(isThere));
  // ssh complains about each file that was named and is not there, and the defaults mostly are not.
  const identities = settings.identityFiles.filter((_, index) => settings.identitiesChosen || there[index] === true);
  return [
    ['UserKnownHostsFile', files === '' ? 'none' : files],
    ...(identities.length === 0 ? ['none'] : identities.map((file) => `"${literal(file)}"`)).map(
      (value): [string, string] => ['IdentityFile', value],
    ),
  ];
}

/** ssh expands tokens in these values. */
function literal(text: string): string {
  return text.replaceAll('%', '%%');
}
