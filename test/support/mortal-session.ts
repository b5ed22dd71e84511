/**
 * A session whose runner dies where a test says: stands in for src/transport/framed-session.ts in a program that a test
 * builds for itself (`buildProgram`), everything else being the program that is shipped.
 */
import { appendFileSync } from 'node:fs';
import type { Duration } from '../../src/model/duration.ts';
import type { Feed, FrameResult } from '../../src/ports/transport.ts';
import { FramedSession as Immortal } from '../../src/transport/framed-session.ts';

/** The file that gets a line `HOST CALL N` for each operation: the N-th of that kind on that host. */
const LOG = process.env['MORTAL_LOG'];
/** Where it dies: `HOST CALL N MOMENT`. */
const DEATH = process.env['MORTAL_DEATH'];
/** What is asked until something has come about: how often depends on the time, so N is the commits before it. */
const POLLS = /^(lb_connections|lb_probe_\w+)$/;

/** Over all sessions: releases are brought to a host beside the session of the rollout. */
const counts = new Map<string, number>();
let commits = 0;

export class FramedSession extends Immortal {
  override frame(body: string, deadline: Duration, signal: AbortSignal): Promise<FrameResult> {
    return this.#operation(body, () => super.frame(body, deadline, signal));
  }

  override feed(body: string, input: Feed, deadline: Duration, signal: AbortSignal): Promise<FrameResult> {
    return this.#operation(body, () => super.feed(body, input, deadline, signal));
  }

  async #operation(body: string, perform: () => Promise<FrameResult>): Promise<FrameResult> {
    // A definition or an assignment in a program that is sent along is no call.
    const call = /^lbr?_\w+(?=[ \n]|$)/m.exec(body)?.[0] ?? 'unnamed';
    const key = `${this.host.name} ${call}`;
    // Counted by kind, so that a heartbeat of a slow run does not shift the others.
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (call === 'lb_commit') commits += 1;
    const operation = `${key} ${POLLS.test(call) ? commits : count}`;
    if (LOG !== undefined) appendFileSync(LOG, `${operation}\n`);
    if (DEATH === `${operation} unsent`) die();
    const answer = await perform();
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
