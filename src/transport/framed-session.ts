/** A session over any wire: sends requests to the loader on the other side and accepts only complete answers. */
import { randomBytes } from 'node:crypto';
import { type Duration, formatDuration } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Feed, FrameResult, Session } from '../ports/transport.ts';
import { ByteQueue } from './byte-queue.ts';
import { within } from './deadline.ts';
import { type Answer, decodeAnswer, encodeRequest, type RequestKind, searched } from './frame-codec.ts';
import { greeting, OUTPUT_LIMIT } from './loader.ts';
import { Noise } from './noise.ts';
import { oneLine } from './remote-text.ts';
import { startFailure } from './start-failure.ts';
import type { Wire, WireEnd } from './wire.ts';

/** A request that waits for its answer; they come back in the order they were sent. */
interface Pending {
  readonly token: string;
  /** How far its end was looked for in vain. */
  searched: number;
  answer?: Answer;
  noise?: string;
  settle(result: FrameResult): void;
}

interface Wait {
  readonly limit: Duration;
  readonly signal: AbortSignal;
  readonly input?: Feed;
}

export class FramedSession implements Session {
  readonly host: Host;
  readonly #wire: Wire;
  readonly #nonce: string;
  readonly #lost = new AbortController();
  readonly #stdout = new ByteQueue();
  readonly #noise = new Noise();
  readonly #pending: Pending[] = [];
  #state: 'starting' | 'ready' | 'ended' = 'starting';
  #started: ((end: WireEnd | 'ready') => void) | undefined;
  #end: WireEnd | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #closing: Promise<void> | undefined;
  #roundTrips = 0;

  /** `nonce` is the one in the command that started the program behind `wire`. */
  constructor(host: Host, wire: Wire, nonce: string) {
    this.host = host;
    this.#wire = wire;
    this.#nonce = nonce;
    wire.listen({
      stdout: (bytes) => this.#onStdout(bytes),
      stderr: (bytes) => {
        this.#noise.append(bytes);
        this.#advance();
      },
      end: (end) => this.#onEnd(end),
    });
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  get roundTrips(): number {
    return this.#roundTrips;
  }

  /** Resolves when the program has greeted. Throws Unreachable when it can't, and lets go of the wire. */
  async start(limit: Duration, signal: AbortSignal): Promise<void> {
    try {
      const seen = await within<WireEnd | 'ready'>(limit, signal, (settle) => {
        this.#started = settle;
        this.#onStdout(Buffer.alloc(0));
        if (this.#end !== undefined) settle(this.#end);
      });
      if (seen === 'ready') return;
      const end = seen === 'late' ? `no answer within ${formatDuration(limit)}` : seen.reason;
      const stdout = this.#stdout.view().toString('utf8');
      throw startFailure({ host: this.host, nonce: this.#nonce, stdout, stderr: this.#noise.takeAll(), end });
    } catch (error) {
      await this[Symbol.asyncDispose]();
      throw error;
    }
  }

  async define(program: string, signal: AbortSignal): Promise<void> {
    const result = await this.#send('define', program, { limit: 60_000 as Duration, signal });
    if (result.outcome === 'unknown') {
      throw new Unreachable('connection-lost', this.host.name, `${this.host.name}: ${result.reason}`);
    }
    // A definition that fails is a fault of the program that was sent, not of the host.
    if (result.status !== 0)
      throw new Error(`${this.host.name}: definitions failed (${result.status}): ${oneLine(result.noise)}`);
  }

  async frame(body: string, deadline: Duration, signal: AbortSignal): Promise<FrameResult> {
    return await this.#inTurn(() => this.#send('frame', body, { limit: deadline, signal }));
  }

  async feed(body: string, input: Feed, deadline: Duration, signal: AbortSignal): Promise<FrameResult> {
    return await this.#inTurn(() => this.#send('feed', body, { limit: deadline, signal, input }));
  }

  async #inTurn(send: () => Promise<FrameResult>): Promise<FrameResult> {
    const mine = this.#turn.then(send);
    this.#turn = mine.catch(() => undefined);
    return await mine;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= this.#wire.close();
    this.#onEnd({ reason: 'the session was closed' });
    await this.#closing;
  }

  async #send(kind: RequestKind, body: string, wait: Wait): Promise<FrameResult> {
    wait.signal.throwIfAborted();
    const token = randomBytes(16).toString('hex');
    const request = encodeRequest(token, kind, body, wait.input?.length);
    if (this.#state === 'ended')
      return { outcome: 'unknown', reason: `nothing was sent: ${this.#end?.reason ?? 'the session is over'}` };
    this.#roundTrips += 1;
    const pending: Pending = { token, searched: 0, settle: () => undefined };
    const answer = new Promise<FrameResult>((settle) => {
      pending.settle = settle;
    });
    try {
      this.#pending.push(pending);
      this.#wire.write(request);
      const taken = wait.input === undefined ? true : await this.#pump(wait.input, answer, wait);
      const result =
        taken && (await within<FrameResult>(wait.limit, wait.signal, (settle) => void answer.then(settle)));
      if (result !== false && result !== 'late') return result;
      const complete = answered(pending);
      this.#giveUp(`no complete answer within ${formatDuration(wait.limit)}`);
      return (
        complete ?? {
          outcome: 'unknown',
          reason: `no complete answer within ${formatDuration(wait.limit)}; the host may still be at it`,
        }
      );
    } catch (error) {
      // Whoever aborted has let go of the answer too: the shell is in the middle of something and can't be used again.
      this.#giveUp('a request was abandoned');
      throw error;
    }
  }

  /** Writes a piece when the one before has been taken; false when that takes longer than the limit. */
  async #pump(input: Feed, answer: Promise<FrameResult>, { limit, signal }: Wait): Promise<boolean> {
    let left = input.length;
    for await (const piece of input.pieces) {
      left -= piece.length;
      if (left < 0) break;
      const took = await within<'taken' | 'over'>(limit, signal, (settle) => {
        this.#wire.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length), () => settle('taken'));
        void answer.then(() => settle('over'));
      });
      if (took === 'late') return false;
      // Nobody takes what is left: the connection was lost, and the answer says so, or the host does not keep to the frames.
      if (took === 'over') this.#giveUp('the host answered before it had taken its input');
      if (this.#state === 'ended') return true;
    }
    if (left !== 0)
      throw new RangeError(`a feed of ${input.length} bytes had ${left < 0 ? 'more' : `${left} too few`}`);
    return true;
  }

  #onStdout(bytes: Buffer): void {
    if (this.#state === 'ended') return;
    this.#stdout.append(bytes);
    if (this.#state === 'starting') this.#greet();
    this.#advance();
    if (this.#stdout.length > OUTPUT_LIMIT)
      this.#giveUp(`the host printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB`);
  }

  #greet(): void {
    const line = `${greeting(this.#nonce).ready}\n`;
    const at = this.#stdout.view().indexOf(line);
    if (at < 0 || this.#started === undefined) return;
    this.#stdout.consume(at + line.length);
    this.#noise.takeAll();
    this.#state = 'ready';
    this.#started('ready');
  }

  #advance(): void {
    for (let first = this.#pending[0]; first !== undefined && this.#state === 'ready'; first = this.#pending[0]) {
      if (first.answer === undefined) {
        const bytes = this.#stdout.view();
        const decoded = decodeAnswer(first.token, bytes, first.searched);
        if (decoded === undefined) {
          first.searched = searched(first.token, bytes);
          return;
        }
        first.answer = decoded.answer;
        this.#stdout.consume(decoded.consumed);
      }
      const noise = this.#noise.takeUntil(first.token);
      if (noise === undefined) return;
      first.noise = noise;
      this.#pending.shift();
      first.settle(
        answered(first) ?? {
          outcome: 'unknown',
          reason: first.answer.outcome === 'damaged' ? first.answer.reason : '',
        },
      );
    }
  }

  #onEnd(end: WireEnd): void {
    if (this.#state === 'ended') return;
    this.#end = end;
    this.#state = 'ended';
    const words = this.#noise.takeAll();
    const reason = words.trim() === '' ? end.reason : `${end.reason}; last words: ${oneLine(words)}`;
    if (this.#started !== undefined) this.#noise.append(Buffer.from(words));
    this.#started?.(end);
    for (const pending of this.#pending.splice(0)) {
      pending.settle(answered(pending) ?? { outcome: 'unknown', reason });
    }
    this.#lost.abort(new Unreachable('connection-lost', this.host.name, `${this.host.name}: ${reason}`));
  }

  /** Ends a session that can't be used any more; the wire is closed in the background. */
  #giveUp(reason: string): void {
    this.#onEnd({ reason });
    this.#closing ??= this.#wire.close();
  }
}

/** The result of a request whose answer arrived in full. */
function answered(pending: Pending): FrameResult | undefined {
  if (pending.answer?.outcome !== 'complete') return undefined;
  return { outcome: 'answered', status: pending.answer.status, body: pending.answer.body, noise: pending.noise ?? '' };
}
