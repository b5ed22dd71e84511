import { describe, expect, test } from 'vitest';
import { Link } from '../../../src/host/link.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { Unreachable } from '../../../src/model/errors.ts';
import type { Host } from '../../../src/model/host.ts';
import type { FrameResult, Session, Transport } from '../../../src/ports/transport.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { hostNamed } from '../../support/sample-plan.ts';

const HOST: Host = { name: hostNamed('lb1'), connection: { kind: 'local', sshOptions: [] }, vars: {}, groups: [] };
const ANSWER: FrameResult = { outcome: 'answered', status: 0, body: 'end 0\n', noise: '' };
const LOST: FrameResult = { outcome: 'unknown', reason: 'the connection was lost' };
const signal = new AbortController().signal;

/** A host whose connections last for as long as the test says. */
class Wire implements Transport {
  readonly clock = new ManualClock();
  readonly link: Link;
  up = true;
  connections = 0;
  standing = 0;
  /** How long the host takes to load the program, and whether it can. */
  loading: number | 'fails' = 0;

  constructor() {
    const balancer = { kind: 'nginx', program: '', settings: () => ({}), readLive: () => [] } as const;
    this.link = new Link(HOST, { transport: this, balancer, program: '', units: '', probes: '', clock: this.clock });
  }

  /** Every attempt to connect takes a second, and fails while the host is down. */
  async open(host: Host): Promise<Session> {
    this.connections += 1;
    await this.clock.sleep(milliseconds(1000), signal);
    if (!this.up) throw new Unreachable('host-unreachable', host.name, 'lb1: no answer');
    this.standing += 1;
    const lost = new AbortController();
    let alive = true;
    let closed = false;
    return {
      host,
      lost: lost.signal,
      roundTrips: 0,
      define: async () => {
        if (this.loading === 'fails') throw new Error('definitions failed');
        await this.clock.sleep(milliseconds(this.loading), signal);
      },
      frame: async () => {
        await this.clock.sleep(milliseconds(10), signal);
        alive &&= this.up;
        return alive ? ANSWER : LOST;
      },
      feed: () => Promise.reject(new Error('nothing is fed here')),
      [Symbol.asyncDispose]: async () => {
        if (!closed) this.standing -= 1;
        closed = true;
      },
    };
  }

  /** How a request ends, and after how many ms. */
  async ask(patient: boolean): Promise<{ readonly answered: boolean; readonly after: number }> {
    const start = this.clock.now();
    const answer = await this.link.ask('look', { deadline: milliseconds(1000), patient, signal });
    return { answered: !('outcome' in answer), after: this.clock.now() - start };
  }

  async all<T>(...asked: readonly Promise<T>[]): Promise<readonly T[]> {
    let over = false;
    const done = Promise.all(asked).finally(() => {
      over = true;
    });
    // It may fail while the clock moves, before anybody waits for it.
    done.catch(() => undefined);
    while (!over) await this.clock.jump();
    return await done;
  }
}

describe('the line to a host', () => {
  test('is opened once for all who ask at the same time', async () => {
    const wire = new Wire();
    expect(await wire.all(wire.ask(false), wire.ask(true), wire.ask(false))).toEqual(
      [1, 2, 3].map(() => ({ answered: true, after: 1010 })),
    );
    expect(wire.connections).toBe(1);
  });

  test('sends the first request right behind the program, and is heard when both are done', async () => {
    const wire = new Wire();
    wire.loading = 8;
    expect(await wire.all(wire.ask(false))).toEqual([{ answered: true, after: 1010 }]);
    wire.loading = 50;
    await wire.link[Symbol.asyncDispose]();
    expect(await wire.all(wire.ask(false))).toEqual([{ answered: true, after: 1050 }]);
  });

  test('tells of a program that is no program', async () => {
    const wire = new Wire();
    wire.loading = 'fails';
    await expect(wire.all(wire.ask(false))).rejects.toThrow('definitions failed');
    expect(wire.standing).toBe(0);
  });

  test('that broke under several requests at once is opened once, and none of them closes it for the others', async () => {
    const wire = new Wire();
    await wire.all(wire.ask(false));
    wire.up = false;
    const asked = [wire.ask(false), wire.ask(true)];
    await wire.clock.advance(300);
    wire.up = true;
    for (const { answered } of await wire.all(...asked)) expect(answered).toBe(true);
    expect(wire.connections).toBe(2);
    expect(wire.standing).toBe(1);
    await wire.link[Symbol.asyncDispose]();
    expect(wire.standing).toBe(0);
  });

  test('is waited for 20 s, and once given up not by every look that follows', async () => {
    const wire = new Wire();
    await wire.all(wire.ask(false));
    wire.up = false;
    const [first] = await wire.all(wire.ask(true));
    expect(first?.answered).toBe(false);
    expect(first?.after).toBeGreaterThanOrEqual(20_000);
    expect(await wire.all(wire.ask(false))).toEqual([{ answered: false, after: 0 }]);
    await wire.clock.advance(3000);
    expect(await wire.all(wire.ask(false))).toEqual([{ answered: false, after: 1000 }]);
  });

  test('of a host that a heartbeat gave up is still waited for by a change, and is whole again after an answer', async () => {
    const wire = new Wire();
    await wire.all(wire.ask(false));
    wire.up = false;
    await wire.all(wire.ask(false));
    const change = wire.ask(true);
    await wire.clock.advance(15_000);
    wire.up = true;
    expect((await wire.all(change))[0]?.answered).toBe(true);
    expect(await wire.all(wire.ask(false))).toEqual([{ answered: true, after: 10 }]);
  });
});
