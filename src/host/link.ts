/** The line to one host: a session with the host program loaded, opened anew when it breaks, given up when it stays silent. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { LbctlError } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Instant } from '../model/instant.ts';
import type { Balancer } from '../ports/balancer.ts';
import type { Unknown } from '../ports/balancer-host.ts';
import type { Clock } from '../ports/clock.ts';
import type { Session, Transport } from '../ports/transport.ts';
import { type Records, readRecords, word } from './protocol.ts';

/** How long a broken connection is opened anew before an answer is given up as unknown. */
const RECONNECT = milliseconds(20_000);
const BACKOFF = milliseconds(500);
/** A failed attempt this young stands for the next request as well: several of them follow each other within moments. */
const JUST_NOW = milliseconds(3000);

export interface HostParts {
  readonly transport: Transport;
  readonly balancer: Balancer;
  /** The text of the host program. */
  readonly program: string;
  /** The text of lbctl-probe.sh. */
  readonly probes: string;
  /** The text of lbctl-units.sh. */
  readonly units: string;
  readonly clock: Clock;
}

export interface Wait {
  /** For one attempt. */
  readonly deadline: Duration;
  /** Whether it is worth RECONNECT also on a host that has just been given up: a change is, a look or a heartbeat is not. */
  readonly patient: boolean;
  readonly signal: AbortSignal;
}

/** A session, and when the host program is loaded into it. */
interface Line {
  readonly session: Session;
  readonly defined: Promise<void>;
}

/** Every request is safe to repeat, so a lost answer is asked for again. */
export class Link implements AsyncDisposable {
  readonly #host: Host;
  readonly #parts: HostParts;
  readonly #life = new AbortController();
  #line: Line | undefined;
  #connecting: Promise<Line> | undefined;
  /** The last failed attempt of a request that was given up; nothing has been heard since. */
  #silence: { readonly since: Instant; readonly answer: Unknown } | undefined;
  #former = 0;

  constructor(host: Host, parts: HostParts) {
    this.#host = host;
    this.#parts = parts;
  }

  get roundTrips(): number {
    return this.#former + (this.#line?.session.roundTrips ?? 0);
  }

  /** One connection for all who ask meanwhile. Throws Unreachable, or InvalidInput for a setting of the host that makes no sense. */
  async connect(signal: AbortSignal): Promise<Line> {
    this.#connecting ??= this.#open().finally(() => {
      this.#connecting = undefined;
    });
    return await orAborted(this.#connecting, signal);
  }

  async #open(): Promise<Line> {
    const program = this.program();
    const session = await this.#parts.transport.open(this.#host, this.#life.signal);
    // Not waited for: the first request is sent right behind it, and heard after it. Where none follows nobody has to know.
    const defined = session.define(program, this.#life.signal);
    defined.catch(() => undefined);
    this.#line = { session, defined };
    return this.#line;
  }

  /** Everything the host needs to act. Throws InvalidInput for a setting of the host that makes no sense. */
  program(): string {
    return programFor(this.#host, this.#parts);
  }

  /** Records of a complete answer, or why there is none. */
  async ask(body: string, wait: Wait): Promise<Records | Unknown> {
    const { clock } = this.#parts;
    const silence = wait.patient ? undefined : this.#silence;
    if (silence !== undefined && clock.now() - silence.since < JUST_NOW) return silence.answer;
    const giveUp = clock.now() + (silence === undefined ? RECONNECT : 0);
    for (;;) {
      const answer = await this.#once(body, wait);
      if (!('outcome' in answer)) {
        this.#silence = undefined;
        return answer;
      }
      if (wait.signal.aborted) return answer;
      if (clock.now() >= giveUp) {
        this.#silence = { since: clock.now(), answer };
        return answer;
      }
      await clock.sleep(BACKOFF, wait.signal).catch(() => undefined);
    }
  }

  async #once(body: string, { deadline, signal }: Wait): Promise<Records | Unknown> {
    let session: Session | undefined;
    try {
      signal.throwIfAborted();
      const line = this.#line ?? (await this.connect(signal));
      session = line.session;
      const [result] = await Promise.all([session.frame(body, deadline, signal), line.defined]);
      const records = result.outcome === 'answered' ? readRecords(result.body) : undefined;
      if (records !== undefined) return records;
      await this.#drop(session);
      if (result.outcome === 'unknown') return result;
      return {
        outcome: 'unknown',
        reason: `the host program ended with ${result.status} and no complete answer: ${result.noise.trim().slice(0, 300)}`,
      };
    } catch (error) {
      await this.#drop(session);
      if (signal.aborted) return { outcome: 'unknown', reason: 'interrupted' };
      if (error instanceof LbctlError) return { outcome: 'unknown', reason: error.message };
      throw error;
    }
  }

  /** Only the one that failed: another request may have opened a new one meanwhile. */
  async #drop(session: Session | undefined): Promise<void> {
    if (session === undefined) return;
    if (this.#line?.session === session) {
      this.#former += session.roundTrips;
      this.#line = undefined;
    }
    await session[Symbol.asyncDispose]();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#life.abort(new Error('the connection was closed'));
    await this.#connecting?.catch(() => undefined);
    await this.#drop(this.#line?.session);
  }
}

/** The settings of one host, then the host program and its balancer's part of it. Throws InvalidInput as `program` does. */
export function programFor(host: Host, { balancer, program }: Pick<HostParts, 'balancer' | 'program'>): string {
  const settings = Object.entries(balancer.settings(host.vars)).map(
    ([name, value]) => `${name}=${value.includes(' ') ? `'${value}'` : word(value)}`,
  );
  return [...settings, program, balancer.program].join('\n');
}

/** The connection goes on for the others when one of those who wait for it turns away. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const aborted = (): void => reject(signal.reason);
    if (signal.aborted) aborted();
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', aborted));
  });
}
