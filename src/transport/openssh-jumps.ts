/**
 * Connections of ssh to jump hosts: one for all hosts behind it, served at a socket in a private folder of its own.
 *
 * They end with the run, whatever ends it: each is started by a small sh that reads the runner's end of a pipe, and when
 * that closes (kill -9 included) it ends its ssh and takes the folder away.
 */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../model/host.ts';
import { childWire, endOf } from './child-wire.ts';
import { unlessAborted } from './deadline.ts';
import { checkSocket, throughSocket } from './openssh-args.ts';
import { endGroup, type LoginPlan } from './openssh-login.ts';
import { asFailureOf, type Hop, hopId } from './route.ts';
import type { SshSettings } from './ssh-settings.ts';

/** A connection that serves others; the program behind it is ended by closing its input. */
export type Served = { readonly child: Parameters<typeof childWire>[0] };
/** Connects to a hop with these additions; the caller knows how ssh is started and its failures are told. */
export type ConnectServing = (
  host: Host,
  hop: Hop,
  serving: { readonly socket: string; wrap(argv: LoginPlan['argv']): LoginPlan['argv'] },
  signal: AbortSignal,
) => Promise<Served>;

/**
 * dash opens /dev/null as the input of what runs in the background, hence the detour over descriptor 3. When ssh ends by
 * itself the reader is ended too (status 143), and the folder stays for another try; the runner takes it away.
 */
const KEEPER = [
  'place=$1; shift; exec 3<&0',
  '"$@" </dev/null 3<&- & it=$!',
  '{ read -r end <&3; trap "" TERM; kill "$it"; } 2>/dev/null & reader=$!',
  'wait "$it"; status=$?; kill "$reader" 2>/dev/null; wait "$reader" && rm -rf "$place"; exit "$status"',
].join('\n');

/** The longest folder that leaves room for the name of a socket (sun_path: 104 bytes on macOS, and ssh adds 17). */
const LONGEST_FOLDER = 60;

interface Jump {
  readonly socket: string;
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

export class OpensshJumps {
  readonly #folder: string;
  readonly #connect: ConnectServing;
  readonly #jumps = new Map<string, Promise<Jump>>();
  readonly #closing = new AbortController();

  /** `folder` is where the private folder is made. */
  constructor(folder: string, connect: ConnectServing) {
    this.#folder = folder;
    this.#connect = connect;
  }

  /** The program that gives a stream to `to` through the jump host `via`; connects to that first if need be. */
  async streamTo(to: SshSettings, host: Host, via: Hop, signal: AbortSignal): Promise<readonly [string, ...string[]]> {
    const id = hopId(via);
    const connecting = this.#jumps.get(id) ?? this.#open(id, host, via);
    const { socket } = await unlessAborted(connecting, signal).catch((error: unknown) => {
      throw asFailureOf(host, error);
    });
    return throughSocket(socket, to);
  }

  /** Whether the connection to `via` still serves; if not, the next one who asks for a stream gets a new one. */
  async stillServes(via: Hop, env: LoginPlan['env'], signal: AbortSignal): Promise<boolean> {
    const id = hopId(via);
    const jump = await this.#jumps.get(id)?.catch(() => undefined);
    if (jump === undefined) return false;
    const [program, ...args] = checkSocket(jump.socket);
    const check = spawn(program, args, { env: { ...env }, stdio: 'ignore' });
    const asked = new Promise<boolean>((resolve) => {
      check.once('error', () => resolve(false)).once('exit', (status) => resolve(status === 0));
    });
    const serves = await unlessAborted(asked, signal);
    if (!serves) this.#jumps.delete(id);
    return serves;
  }

  /** Ends the connections; sessions through them end. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('the transport was closed'));
    const jumps = await Promise.allSettled([...this.#jumps.values()]);
    await Promise.all(jumps.map((jump) => (jump.status === 'fulfilled' ? jump.value.close() : undefined)));
    this.#jumps.clear();
  }

  #open(id: string, host: Host, hop: Hop): Promise<Jump> {
    const connecting = this.#serve(host, hop);
    this.#jumps.set(id, connecting);
    const forget = (): void => {
      if (this.#jumps.get(id) === connecting) this.#jumps.delete(id);
    };
    // Whoever comes after its end connects anew.
    connecting.then(({ gone }) => gone.then(forget), forget);
    return connecting;
  }

  async #serve(host: Host, hop: Hop): Promise<Jump> {
    const place = await privateFolder(this.#folder);
    const socket = join(place, 's');
    const wrap = (argv: LoginPlan['argv']): LoginPlan['argv'] => [
      '/bin/sh',
      '-c',
      KEEPER,
      'lbctl-jump',
      place,
      ...argv,
    ];
    const tidy = (): Promise<void> => rm(place, { recursive: true, force: true });
    const { child } = await this.#connect(host, hop, { socket, wrap }, this.#closing.signal).catch(
      async (error: unknown) => {
        await tidy();
        throw error;
      },
    );
    const gone = endOf(child).then(tidy);
    const wire = childWire(child, { end: () => ({ reason: '' }), dismiss: () => endGroup(child) });
    const close = async (): Promise<void> => {
      await wire.close();
      await tidy();
    };
    return { socket, gone, close };
  }
}

async function privateFolder(base: string): Promise<string> {
  const folder = await mkdtemp(join(base.length > LONGEST_FOLDER ? '/tmp' : base, 'lbctl-ssh-'));
  await chmod(folder, 0o700);
  return folder;
}
