/** The typed face of the host program over a session that is opened anew when it breaks. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { LbctlError, MixedState, Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { type HostPath, parseRolloutName, type RolloutName } from '../model/names.ts';
import type { Balancer } from '../ports/balancer.ts';
import type { BalancerHost, BalancerHosts, Unknown } from '../ports/balancer-host.ts';
import type { Clock } from '../ports/clock.ts';
import type { Session, Transport } from '../ports/transport.ts';
import {
  appendAnswer,
  armAnswer,
  commitAnswer,
  disarmAnswer,
  lockAnswer,
  plainAnswer,
  prepareAnswer,
  renewAnswer,
} from './parse-answer.ts';
import { parseObservation, parseRevision, parseRuns } from './parse-observation.ts';
import {
  allOf,
  appendWords,
  armBody,
  base64,
  call,
  claimText,
  commitBody,
  prepareBody,
  type Records,
  readRecords,
  word,
} from './protocol.ts';

/** Reading and small writes: long enough for the 10 s that the host waits for its own flock. */
const SHORT = milliseconds(15_000);
/** Every candidate is tested, 11 ms each, and the balancer's checker may wait for a slow resolver. */
const LONG = milliseconds(60_000);
/** How long a broken connection is opened anew before an answer is given up as unknown. */
const RECONNECT = milliseconds(20_000);
const BACKOFF = milliseconds(500);

export interface HostParts {
  readonly transport: Transport;
  readonly balancer: Balancer;
  /** The texts of lbctl-host.sh and lbctl-confirm.sh. */
  readonly program: string;
  readonly clock: Clock;
}

export function createBalancerHosts(parts: HostParts): BalancerHosts {
  return {
    async open(host, signal) {
      const link = new Link(host, parts);
      await link.connect(signal);
      return hostOver(link, host);
    },
  };
}

/** A session with the program loaded. Every request is safe to repeat, so a lost answer is asked for again. */
class Link implements AsyncDisposable {
  readonly #host: Host;
  readonly #parts: HostParts;
  #session: Session | undefined;
  #former = 0;

  constructor(host: Host, parts: HostParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get roundTrips(): number {
    return this.#former + (this.#session?.roundTrips ?? 0);
  }

  /** Throws Unreachable, or InvalidInput for a setting of the host that makes no sense. */
  async connect(signal: AbortSignal): Promise<Session> {
    const program = this.program();
    const session = await this.#parts.transport.open(this.#host, signal);
    await session.define(program, signal);
    this.#session = session;
    return session;
  }

  /** Everything the host needs to act. Throws InvalidInput for a setting of the host that makes no sense. */
  program(): string {
    const { balancer, program } = this.#parts;
    const settings = Object.entries(balancer.settings(this.#host.vars)).map(
      ([name, value]) => `${name}=${value.includes(' ') ? `'${value}'` : word(value)}`,
    );
    return [...settings, program, balancer.program].join('\n');
  }

  /** Records of a complete answer, or why there is none. Reconnects and repeats within RECONNECT. */
  async ask(body: string, deadline: Duration, signal: AbortSignal): Promise<Records | Unknown> {
    const { clock } = this.#parts;
    const giveUp = clock.now() + RECONNECT;
    for (;;) {
      const answer = await this.#once(body, deadline, signal);
      if (!('outcome' in answer)) return answer;
      await this.#drop();
      if (signal.aborted || clock.now() >= giveUp) return answer;
      await clock.sleep(BACKOFF, signal).catch(() => undefined);
    }
  }

  async #once(body: string, deadline: Duration, signal: AbortSignal): Promise<Records | Unknown> {
    try {
      signal.throwIfAborted();
      const session = this.#session ?? (await this.connect(signal));
      const result = await session.frame(body, deadline, signal);
      if (result.outcome === 'unknown') return result;
      const records = readRecords(result.body);
      if (records !== undefined) return records;
      return {
        outcome: 'unknown',
        reason: `the host program ended with ${result.status} and no complete answer: ${result.noise.trim().slice(0, 300)}`,
      };
    } catch (error) {
      if (signal.aborted) return { outcome: 'unknown', reason: 'interrupted' };
      if (error instanceof LbctlError) return { outcome: 'unknown', reason: error.message };
      throw error;
    }
  }

  async #drop(): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    this.#former += session.roundTrips;
    this.#session = undefined;
    await session[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#drop();
  }
}

function hostOver(link: Link, host: Host): BalancerHost {
  const answered = async <T>(
    body: string,
    deadline: Duration,
    signal: AbortSignal,
    parse: (records: Records) => T,
  ): Promise<T | Unknown> => {
    const records = await link.ask(body, deadline, signal);
    return 'outcome' in records ? records : parse(records);
  };
  /** For reads: no answer is an error, because there is nothing to go on with. */
  const read = async <T>(body: string, signal: AbortSignal, parse: (records: Records) => T): Promise<T> => {
    const records = await link.ask(body, SHORT, signal);
    signal.throwIfAborted();
    if ('outcome' in records) throw new Unreachable('connection-lost', host.name, records.reason);
    return parse(records);
  };
  return {
    host,
    get roundTrips() {
      return link.roundTrips;
    },
    observe: (rollout: RolloutName, paths: readonly HostPath[], signal) =>
      read(call('lb_observe', rollout, ...paths), signal, (records) => parseObservation(host.name, records)),
    lock: (rollout, claim, signal) =>
      answered(
        call('lb_lock', rollout, claim.token, claim.lease, claim.purpose, claimText(claim)),
        SHORT,
        signal,
        lockAnswer,
      ),
    renew: (rollout, token, lease, signal) =>
      answered(call('lb_renew', rollout, token, lease), SHORT, signal, renewAnswer),
    async unlock(rollout, token, signal) {
      const answer = await answered(call('lb_unlock', rollout, token), SHORT, signal, (records) =>
        plainAnswer(records, ['released']),
      );
      return answer.outcome === 'failed' ? { outcome: 'unknown', reason: answer.reason } : answer;
    },
    prepare: (rollout, request, signal) => answered(prepareBody(rollout, request), LONG, signal, prepareAnswer),
    commit: (rollout, request, signal) =>
      answered(commitBody(rollout, request), milliseconds(SHORT + 3 * request.proveTimeout), signal, commitAnswer),
    arm: (rollout, request, signal) => answered(armBody(rollout, request, link.program()), LONG, signal, armAnswer),
    disarm: (rollout, token, signal) => answered(call('lb_disarm', rollout, token), SHORT, signal, disarmAnswer),
    append: (rollout, token, append, signal) =>
      answered(call('lb_append', rollout, token, ...appendWords(append)), SHORT, signal, appendAnswer),
    intend: (rollout, intent, signal) =>
      answered(call('lb_intend', rollout, intent.plan, base64(JSON.stringify(intent))), SHORT, signal, (records) =>
        plainAnswer(records, ['left']),
      ),
    emergency: (lock, signal) =>
      answered(
        lock === undefined ? 'lb_emergency clear' : call('lb_emergency', 'set', base64(JSON.stringify(lock))),
        SHORT,
        signal,
        (records) => plainAnswer(records, ['set', 'released']),
      ),
    async readRevision(rollout, revision, signal) {
      const files = await read(call('lb_read_revision', rollout, revision), signal, parseRevision);
      if (files === undefined)
        throw new MixedState('revision-unknown', `${host.name} has not kept revision ${revision}`);
      return files;
    },
    history: (rollout, limit, signal) =>
      read(call('lb_history', rollout, limit), signal, (records) => parseRuns(host.name, records)),
    rollouts: (signal) =>
      read('lb_rollouts', signal, (records) =>
        allOf(records, 'rollout').flatMap((name) => parseRolloutName(name) ?? []),
      ),
    [Symbol.asyncDispose]: () => link[Symbol.asyncDispose](),
  };
}
