/**
 * A session whose runner dies where a test says: stands in for src/transport/framed-session.ts in a program that a test
 * builds for itself (`buildProgram`), everything else being the program that is shipped.
 */
import { appendFileSync } from 'node:fs';
import type { Duration } from '../../src/model/duration.ts';
import type { Host } from '../../src/model/host.ts';
import type { FrameResult } from '../../src/ports/transport.ts';
import { FramedSession as Immortal } from '../../src/transport/framed-session.ts';
import type { Wire } from '../../src/transport/wire.ts';

/** The file that gets a line `HOST CALL N` for each operation: the N-th of that kind on that host. */
const LOG = process.env['MORTAL_LOG'];
/** Where it dies: `HOST CALL N MOMENT`. */
const DEATH = process.env['MORTAL_DEATH'];

export class FramedSession extends Immortal {
  readonly #count: Map<string, number>;

  constructor(host: Host, wire: Wire, nonce: string) {
    super(host, wire, nonce);
    this.#count = new Map();
  }

  override async frame(body: string, deadline: Duration, signal: AbortSignal): Promise<FrameResult> {
    const call = /^lb_\w+/m.exec(body)?.[0] ?? 'unnamed';
    const number = (this.#count.get(call) ?? 0) + 1;
    this.#count.set(call, number);
    // Counted by kind, so that a heartbeat of a slow run does not shift the others.
    const operation = `${this.host.name} ${call} ${number}`;
    if (LOG !== undefined) appendFileSync(LOG, `${operation}\n`);
    if (DEATH === `${operation} unsent`) die();
    const answer = await super.frame(body, deadline, signal);
    // The host has done it and said so; nothing of the runner has seen the answer.
    if (DEATH === `${operation} unheard`) die();
    // The runner draws its conclusions first, and what it sends next is on its way. After its last answer it may be done before.
    if (DEATH === `${operation} heard`) {
      setImmediate(die);
      process.once('exit', die);
    }
    return answer;
  }
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}
