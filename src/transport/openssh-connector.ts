/** Connections that the ssh of this machine makes: its configuration and its trust, our limits and our accounts of failures. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { within } from './deadline.ts';
import { dialTcp } from './dial.ts';
import { connectArgs } from './openssh-args.ts';
import { loginRefused, neverMet } from './openssh-failure.ts';
import { OpensshJumps } from './openssh-jumps.ts';
import { endGroup, type Login, type LoginPlan, login } from './openssh-login.ts';
import { TRIES, turnAwayPause } from './retry.ts';
import { type Hop, hopFailure, planRoute } from './route.ts';
import type { SshAnswers } from './ssh-answers.ts';
import { isSet, type Surroundings } from './ssh-settings.ts';

type Argv = readonly [string, ...string[]];

/** What is done over a connection: a command is run, or others are served through it. */
type Use = { readonly command: string } | { readonly socket: string; wrap(argv: LoginPlan['argv']): LoginPlan['argv'] };

/** sshd's LoginGraceTime: somebody may be reaching for a FIDO key until then. */
const LOGIN_LIMIT_MS = 120_000;

export class OpensshConnector {
  readonly #surroundings: Surroundings;
  readonly #answers: SshAnswers;
  readonly #jumps: OpensshJumps;
  #reporting: Promise<boolean> | undefined;

  constructor(surroundings: Surroundings, answers: SshAnswers) {
    this.#surroundings = surroundings;
    this.#answers = answers;
    this.#jumps = new OpensshJumps(surroundings.env['TMPDIR'] || '/tmp', async (host, hop, serving, signal) => ({
      child: await this.#reach(host, hop, serving, signal),
    }));
  }

  /** An ssh that is logged in to `host` and runs `command` there. Throws Unreachable, or the signal's reason. */
  async connect(host: Host, command: string, signal: AbortSignal): Promise<ChildProcessWithoutNullStreams> {
    const hop = await planRoute(host, this.#answers, this.#surroundings, signal);
    return await this.#reach(host, hop, { command }, signal);
  }

  /** Ends the connections to jump hosts; sessions through them end. */
  async close(): Promise<void> {
    await this.#jumps.close();
  }

  /** Tries again only while the host has not spoken SSH: whatever came after that was an answer, and no login is repeated. */
  async #reach(host: Host, hop: Hop, use: Use, signal: AbortSignal): Promise<ChildProcessWithoutNullStreams> {
    const reports = !isSet(hop.options, 'knownhostscommand') && (await this.#canReport());
    let words = '';
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      await turnAwayPause(attempt, signal);
      const proxy = hop.via === undefined ? undefined : await this.#jumps.streamTo(hop.settings, host, hop.via, signal);
      const tried = await this.#login(hop, { use, reports, proxy }, signal);
      if (tried.outcome === 'in') return tried.child;
      if (tried.outcome === 'absent')
        throw new Unreachable('openssh-missing', host.name, `${host.name}: there is no ssh on this machine's PATH`);
      if (tried.met || !reports) throw await loginRefused(host, hop, tried);
      words = tried.words;
      if (tried.tookMs >= hop.settings.connectTimeoutMs)
        throw neverMet(host, hop, `no connection within ${hop.settings.connectTimeoutMs / 1000} s`, words);
      await this.#dialAfter(host, hop, { proxy, words }, signal);
    }
    throw neverMet(host, hop, `it closed the connection (${TRIES} tries)`, words);
  }

  async #login(
    hop: Hop,
    how: { readonly use: Use; readonly reports: boolean; readonly proxy: Argv | undefined },
    signal: AbortSignal,
  ): Promise<Login> {
    const { use, reports, proxy } = how;
    const mark = `lbctl-${randomBytes(8).toString('hex')}`;
    const serve = 'socket' in use ? use.socket : undefined;
    const args = await connectArgs({ hop, mark, reports, proxy, serve }, this.#surroundings);
    const argv: Argv = 'command' in use ? ['ssh', ...args, use.command] : use.wrap(['ssh', ...args]);
    // ssh hands our own ProxyCommand and LocalCommand to $SHELL; a ProxyCommand of the user's was written for theirs.
    const { env } = this.#surroundings;
    const ours = isSet(hop.options, 'proxycommand') ? env : { ...env, SHELL: '/bin/sh' };
    return await login({ argv, env: ours, mark, limitMs: hop.settings.connectTimeoutMs + LOGIN_LIMIT_MS }, signal);
  }

  /**
   * Finds out why a host never spoke SSH: throws when it can't be connected to, and returns when it can, which means that
   * sshd turned us away for the moment. ssh has one exit status for both.
   */
  async #dialAfter(
    host: Host,
    hop: Hop,
    { proxy, words }: { readonly proxy: Argv | undefined; readonly words: string },
    signal: AbortSignal,
  ): Promise<void> {
    if (proxy !== undefined) {
      if (await answers(proxy, this.#surroundings, hop.settings.connectTimeoutMs, signal)) return;
      // The jump host itself may have gone away: that is no word about the host behind it.
      if (hop.via !== undefined && !(await this.#jumps.stillServes(hop.via, this.#surroundings.env, signal))) return;
      throw neverMet(host, hop, 'the jump host opens no connection to it', words);
    }
    if (isSet(hop.options, 'proxycommand')) return;
    const dialled = await dialTcp(hop.settings, signal);
    if (dialled.outcome === 'failed') throw hopFailure(host, hop, dialled);
    if (dialled.outcome === 'connected') dialled.stream.destroy();
  }

  /** Whether this ssh knows KnownHostsCommand (OpenSSH 8.5, 2021); without it nothing is tried twice. */
  #canReport(): Promise<boolean> {
    this.#reporting ??= new Promise((resolve) => {
      const { env } = this.#surroundings;
      const args = ['-G', '-F', 'none', '-o', 'KnownHostsCommand=/bin/true', '--', 'lbctl'];
      const child = spawn('ssh', args, { env: { ...env }, stdio: 'ignore' });
      // When there is no ssh at all, that is said where it is started in earnest.
      child.once('error', () => resolve(true));
      child.once('exit', (status) => resolve(status === 0));
    });
    return this.#reporting;
  }
}

/** Whether a stream brings a first byte, which an SSH server always sends. */
async function answers(argv: Argv, { env }: Surroundings, limitMs: number, signal: AbortSignal): Promise<boolean> {
  const [program, ...args] = argv;
  const child = spawn(program, args, { env: { ...env }, stdio: 'pipe', detached: true });
  child.stdin.on('error', () => undefined);
  child.stderr.resume();
  try {
    const seen = await within<boolean>(limitMs, signal, (settle) => {
      child.once('error', () => settle(false));
      child.once('exit', () => settle(false));
      child.stdout.once('data', () => settle(true));
    });
    return seen === true;
  } finally {
    child.stdout.destroy();
    endGroup(child);
  }
}
