/** `lbctl watch --install`: units of systemd that run this very command line without `--install`. */
import { execFile } from 'node:child_process';
import { chown, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { milliseconds } from '../model/duration.ts';
import { Declined, InvalidInput } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { managedPaths } from '../model/playbook.ts';
import { UNSAID } from '../model/watch.ts';
import type { Context } from './context.ts';
import type { Io } from './io.ts';
import { type OpenPlay, openPlays, withoutLookups } from './open-play.ts';
import { watchFlags } from './watch-reading.ts';
import { MARK, type UnitFile, type WatchUnit, watchUnits } from './watch-unit.ts';

const UNITS = '/etc/systemd/system';
/** Where nginx and lbctl write on a balancer whatever a playbook says: the process id, logs, folders for bodies. */
const OF_NGINX = ['/etc/nginx', '/run', '/var/lib/nginx', '/var/log/nginx'] as const;
const AT_HOME = /^\/(?:home|root|run\/user)\//;

/** Writes the units as root and says so; for others it prints them. Throws InvalidInput, and Declined for files of others. */
export async function installWatch(file: string, context: Context): Promise<ExitCode> {
  const { io, flags } = context;
  const plays = await openPlays(file, withoutLookups(context));
  if (plays.length === 0) throw noPlay(file);
  const owner = ownerOf(io, plays);
  const unit = unitOf(plays, { file: resolve(io.cwd, file), owner: await owner }, context);
  const files = watchUnits(unit);
  const last = files.at(-1)?.name ?? '';
  if (io.uid !== 0) {
    for (const { name, text } of files) io.stdout.write(`# ${join(UNITS, name)}\n${text}\n`);
    io.stderr.write('nothing was written: run the same with sudo, or as root\n');
    return EXIT.done;
  }
  for (const one of files) await mayWrite(one, context);
  for (const { name, text } of files) {
    const path = join(UNITS, name);
    await replaceFile(path, text);
    io.stdout.write(`wrote ${path}\n`);
  }
  await makeFolders(await owner, io);
  const timer = `${unit.name}.timer`;
  if (flags.once !== true && (await isOurs(join(UNITS, timer))) === true)
    io.stderr.write(`\n${timer} of before starts it as well: systemctl disable --now ${timer}\n`);
  io.stderr.write(`\nNext:\n  systemctl daemon-reload\n  systemctl enable --now ${last}\n`);
  return EXIT.done;
}

/** Who the watcher runs as; absent = root. */
interface Owner {
  readonly name: string;
  readonly home: string;
  /** Numbers of user and group; absent where it is oneself. */
  readonly ids?: readonly [user: number, group: number];
}

/** Over SSH whoever asked for it, with the keys of that user; on the balancer itself root. */
async function ownerOf(io: Io, plays: readonly OpenPlay[]): Promise<Owner | undefined> {
  if (isLocal(plays)) return undefined;
  if (io.uid !== 0) return { name: io.user, home: io.home };
  if (io.user === 'root') return undefined;
  const { stdout } = await promisify(execFile)('getent', ['passwd', io.user]);
  const [name = io.user, , user, group, , home = io.home] = stdout.trim().split(':');
  return { name, home, ids: [Number(user), Number(group)] };
}

function unitOf(
  plays: readonly OpenPlay[],
  { file, owner }: { readonly file: string; readonly owner: Owner | undefined },
  context: Context,
): WatchUnit {
  const { io, flags } = context;
  const names = [...new Set(plays.map(({ play }) => play.rollout))];
  const [only = ''] = names;
  const name =
    names.length === 1
      ? only
      : basename(file)
          .replace(/\.\w+$/, '')
          .replace(/[^\w.-]/g, '-');
  const heartbeats = plays.map(({ play }) => (play.watch ?? UNSAID).heartbeat);
  const every = watchFlags(context).heartbeat ?? milliseconds(Math.min(...heartbeats));
  const words = io.argv.filter((word) => !FOR_US.includes(word));
  const command = [...io.self, ...words.map((word) => (resolve(io.cwd, word) === file ? file : word))];
  const [program = '', ...args] = command;
  const logs = flags.logFile === undefined ? [] : [dirname(resolve(io.cwd, flags.logFile))];
  return {
    name: `lbctl-watch-${name}`,
    description: `lbctl watch ${names.join(', ')}`,
    command: [program, ...args],
    folder: io.cwd,
    user: owner?.name,
    local: isLocal(plays),
    writes: [...new Set([...(isLocal(plays) ? writtenOn(plays) : []), ...foldersOf(owner), ...logs])],
    // Others keep the lock of the watchers, and are reached with keys.
    atHome:
      !isLocal(plays) ||
      plays.some(({ play }) => play.watch?.turn !== undefined) ||
      [program, file, io.cwd, ...args].some((path) => AT_HOME.test(path)),
    ...(flags.once === true && { every }),
  };
}

const FOR_US: readonly string[] = ['--install', '-y', '--yes'];

function isLocal(plays: readonly OpenPlay[]): boolean {
  return plays.some(({ hosts }) => hosts.some(({ connection }) => connection.kind === 'local'));
}

/** Files that stand elsewhere than nginx's own, the state that a host has elsewhere, and timers of `confirm:`. */
function writtenOn(plays: readonly OpenPlay[]): readonly string[] {
  const states = plays.flatMap(({ hosts }) => hosts.map(({ vars }) => vars['lbctl_state_dir']));
  return [
    ...OF_NGINX,
    ...plays.flatMap(({ play }) => managedPaths(play).map((path) => dirname(path))),
    ...states.filter((one) => typeof one === 'string'),
    ...(plays.some(({ play }) => play.confirm !== undefined) ? [UNITS] : []),
  ].filter((path) => path === '/etc/nginx' || !path.startsWith('/etc/nginx/'));
}

function foldersOf(owner: Owner | undefined): readonly string[] {
  return owner === undefined ? [] : [join(owner.home, '.local/state/lbctl'), join(owner.home, '.cache/lbctl')];
}

/** Nothing but these may be written below the home folder, so that they have to be there. */
async function makeFolders(owner: Owner | undefined, io: Pick<Io, 'stdout'>): Promise<void> {
  for (const folder of foldersOf(owner)) {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined || owner?.ids === undefined) continue;
    for (let made = folder; made.length >= first.length; made = dirname(made)) await chown(made, ...owner.ids);
    io.stdout.write(`made ${folder}\n`);
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const candidate = `${path}.lbctl`;
  try {
    await writeFile(candidate, text, { mode: 0o644 });
    await rename(candidate, path);
  } catch (cause) {
    const message = `${path} can not be written: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new InvalidInput([{ code: 'unit-not-written', severity: 'error', message }], { cause });
  }
}

/** What lbctl has written it writes anew; anything else is somebody's. */
async function mayWrite({ name }: UnitFile, { flags, prompter, interrupt }: Context): Promise<void> {
  const path = join(UNITS, name);
  if ((await isOurs(path)) !== false || flags.yes === true) return;
  const what = `${path} is there, and was not written by lbctl`;
  if (!prompter.interactive) throw new Declined('confirmation-needed', what, { hint: 'move it away, or pass -y' });
  if (!(await prompter.confirm(`${what}. Write over it?`, interrupt.stop)))
    throw new Declined('confirmation-needed', 'declined; nothing was written');
}

/** Undefined where there is no such file. */
async function isOurs(path: string): Promise<boolean | undefined> {
  const there = await readFile(path, 'utf8').catch(() => undefined);
  return there?.startsWith(MARK);
}

function noPlay(file: string): InvalidInput {
  return new InvalidInput([{ code: 'no-hosts', severity: 'error', message: `${file} has no play to watch` }]);
}
