/** One question to the ssh of this machine: what it would do for a host (`ssh -G`); without an ssh reads ~/.ssh/config itself. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import { harmless, oneLine } from './remote-text.ts';
import type { SshOptions, Surroundings } from './ssh-settings.ts';

/** What the inventory says about a host, or a jump host's own name; it wins over every file. */
export interface Query {
  /** Named in errors. */
  readonly host: HostName;
  readonly address: string;
  readonly port?: number | undefined;
  readonly user?: string | undefined;
  readonly identityFile?: string | undefined;
  /** A configuration file instead of ~/.ssh/config (`-F`). */
  readonly configFile?: string | undefined;
  readonly options: readonly { readonly name: string; readonly value: string }[];
}

type Run = { readonly code: number | 'absent'; readonly stdout: string; readonly stderr: string };

/** What ssh would do for one address, and the configuration files that it read to say so. */
export interface SshAnswer {
  readonly options: SshOptions;
  /** `none` when it was told to read none (`-F none`); undefined when it is not known. */
  readonly files: readonly string[] | 'none' | undefined;
}

/** Throws Unreachable (ssh-config-invalid) with ssh's own words. */
export async function askSsh(query: Query, surroundings: Surroundings, signal: AbortSignal): Promise<SshAnswer> {
  // -v: it names every file it reads, wherever this ssh was built to look for them.
  const args = await argumentsOf(query, surroundings);
  const run = await ssh(['-v', '-G', ...args], surroundings, signal);
  if (run.code === 'absent') {
    const { readConfigFile } = await import('./ssh-config-file.ts');
    const file = query.configFile ?? (await configOf(surroundings)) ?? join(surroundings.home, '.ssh/config');
    return { options: await readConfigFile(query, file, surroundings.home), files: undefined };
  }
  if (run.code !== 0) {
    const words = run.stderr.replace(/^(?:debug1: .*|OpenSSH_.*|Pseudo-terminal will not be allocated.*)$/gm, '');
    throw new Unreachable(
      'ssh-config-invalid',
      query.host,
      `${query.host}: ssh can't make sense of its configuration: ${oneLine(words)}`,
    );
  }
  const files = [...run.stderr.matchAll(/^debug1: Reading configuration data (\/.+)$/gm)].map(
    (match) => match[1] ?? '',
  );
  const readsNone = args[0] === '-F' && args[1] === 'none';
  return { options: ownHome(parseAnswer(run.stdout), surroundings), files: readsNone ? 'none' : files };
}

/** `ssh -G` prints one option a line, the name in lower case; several lines of one name are a list. @internal */
export function parseAnswer(text: string): SshOptions {
  const options = new Map<string, string[]>();
  for (const line of harmless(text, 1_000_000).split('\n')) {
    const at = line.indexOf(' ');
    if (at <= 0) continue;
    const name = line.slice(0, at);
    options.set(name, [...(options.get(name) ?? []), line.slice(at + 1).trim()]);
  }
  return options;
}

/** What tells ssh which machine is meant and how the inventory wants it reached; the address is last. */
export async function argumentsOf(query: Query, surroundings: Surroundings): Promise<readonly string[]> {
  const args: string[] = [];
  const configFile = query.configFile ?? (await configOf(surroundings));
  if (configFile !== undefined) args.push('-F', configFile);
  const option = (name: string, value: string): void => void args.push('-o', `${name}=${value}`);
  // ssh takes the first value it sees, so these come before what common_args says, and both before any file.
  if (query.port !== undefined) option('Port', String(query.port));
  if (query.user !== undefined) option('User', query.user);
  if (query.identityFile !== undefined) option('IdentityFile', quoted(query.identityFile));
  for (const { name, value } of query.options) option(name, value);
  return [...args, '--', query.address];
}

function quoted(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}

/** ssh finds the home directory in the user database, whatever HOME says; a different home is given as `-F`. */
async function configOf({ home }: Surroundings): Promise<string | undefined> {
  if (home === userInfo().homedir) return undefined;
  const file = join(home, '.ssh/config');
  const there = await readFile(file).then(
    () => true,
    () => false,
  );
  return there ? file : 'none';
}

/** Moves the known_hosts that ssh found under the user database's home to the home we were given. */
function ownHome(options: SshOptions, { home }: Surroundings): SshOptions {
  const other = userInfo().homedir;
  if (home === other) return options;
  const value = options
    .get('userknownhostsfile')
    ?.map((list) => list.replaceAll(`${other}/.ssh/known_hosts`, `${home}/.ssh/known_hosts`));
  return value === undefined ? options : new Map([...options, ['userknownhostsfile', value]]);
}

function ssh(args: readonly string[], { env }: Surroundings, signal: AbortSignal): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(
      'ssh',
      [...args],
      { env: { ...env }, signal, maxBuffer: 1024 * 1024, timeout: 20_000 },
      (error, stdout, stderr) => {
        if (signal.aborted) reject(signal.reason);
        else if (error === null) resolve({ code: 0, stdout, stderr });
        else if (error.code === 'ENOENT') resolve({ code: 'absent', stdout, stderr });
        else resolve({ code: 1, stdout, stderr: stderr || error.message });
      },
    ).stdin?.end();
  });
}
