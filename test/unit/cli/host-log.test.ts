import { expect, it } from 'vitest';
import { HostLog, type LogSink } from '../../../src/cli/host-log.ts';
import type { JournalEntry } from '../../../src/model/unit-state.ts';
import type { HostUnits, JournalPage } from '../../../src/ports/units.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const UNIT = 'web@5001.service';
const entry = (at: number, text: string): JournalEntry => ({ at, cursor: `c${at}`, unit: UNIT, priority: 6, text });
const page = (entries: readonly JournalEntry[], more = false): JournalPage => ({
  outcome: 'read',
  entries,
  until: 1000,
  more,
});
const LOST: JournalPage = { outcome: 'unknown', reason: 'the link is down' };

/** A host that gives these answers to `after`, one after the other; then the reader is told to stop. */
function lab(tail: JournalPage, afters: readonly JournalPage[]) {
  const said: string[] = [];
  const asked: string[] = [];
  const stop = new AbortController();
  const clock = new ManualClock();
  const left = [...afters];
  const units: HostUnits = {
    states: async () => ({ outcome: 'unknown', reason: '' }),
    journalEnd: async () => ({ outcome: 'found', cursor: 'c5', clock: 5 }),
    tail: async () => tail,
    async after(cursor) {
      asked.push(cursor);
      const answer = left.shift();
      if (answer === undefined) stop.abort();
      return answer ?? LOST;
    },
  };
  const sink: LogSink = {
    records: (_stream, entries) => said.push(...entries.map(({ text }) => text)),
    leave: () => undefined,
    isAhead: () => false,
    tell: (words) => said.push(words),
  };
  const read = async (follow: boolean): Promise<boolean> => {
    const log = new HostLog({ host: 'app1', units, names: [UNIT] }, sink, { follow, clock, signal: stop.signal });
    const reading = log.read({ lines: 10 });
    let over = false;
    void reading.finally(() => {
      over = true;
    });
    while (!over) await clock.advance(500);
    return await reading;
  };
  return { said, asked, read };
}

it('follows from where the journal ended before its last lines were read, and gives no record twice', async () => {
  const { said, asked, read } = lab(page([entry(3, 'old'), entry(6, 'meanwhile')]), [
    page([entry(6, 'meanwhile'), entry(7, 'new')]),
    page([]),
    page([entry(9, 'newer')]),
  ]);
  expect(await read(true)).toBe(true);
  expect(said).toEqual(['old', 'meanwhile', 'new', 'newer']);
  expect(asked).toEqual(['c5', 'c7', 'c7', 'c9']);
});

it('reads a journal of more than a page to its end', async () => {
  const { said, asked, read } = lab(page([entry(1, 'one')], true), [
    page([entry(2, 'two')], true),
    page([entry(4, 'three')]),
  ]);
  expect(await read(false)).toBe(true);
  expect(said).toEqual(['one', 'two', 'three']);
  expect(asked).toEqual(['c1', 'c2']);
});

it('says once that a host has dropped out, and goes on where it stopped when it is back', async () => {
  const { said, asked, read } = lab(page([]), [page([entry(7, 'before')]), LOST, LOST, page([entry(8, 'after')])]);
  await read(true);
  expect(said).toEqual(['before', 'has dropped out (the link is down); the others go on', 'is back', 'after']);
  expect(asked).toEqual(['c5', 'c7', 'c7', 'c7', 'c8']);
});

it.each([
  ['without -f a host that does not answer', false, LOST],
  ['a host whose journal may not be read', true, { outcome: 'failed', reason: 'the link is down' } as const],
])('gives up %s', async (_, follow, answer) => {
  const { said, read } = lab(answer, []);
  expect(await read(follow)).toBe(false);
  expect(said).toEqual(['can not be read: the link is down']);
});
