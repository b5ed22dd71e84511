import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { createExpressions } from '../../../src/discovery/expressions.ts';
import { SourceBook } from '../../../src/discovery/lookups.ts';
import type { Discovery } from '../../../src/model/discovery.ts';
import { parseDuration } from '../../../src/model/duration.ts';
import type { Value } from '../../../src/model/host.ts';
import { need } from '../../support/scratch-nginx.ts';

const wanted = (value: Value, map = '@', timeout = '1m'): Discovery => ({
  source: { kind: 'static', value },
  map,
  timeout: need(parseDuration(timeout)),
});
const calm = (): AbortSignal => new AbortController().signal;

/** A book of sources that answer how often they were asked, and what was closed of them. */
function counting() {
  const seen = { opened: 0, asked: 0, closed: 0 };
  const book = new SourceBook(async () => {
    seen.opened += 1;
    return {
      async fetch() {
        seen.asked += 1;
        return [seen.asked];
      },
      async [Symbol.asyncDispose]() {
        seen.closed += 1;
      },
    };
  }, createExpressions());
  return { book, seen };
}

it('asks each source once in a run, whatever is taken of it, and again in the next one without opening it anew', async () => {
  const { book, seen } = counting();
  const first = book.run();
  const both = await Promise.all([first.lookUp(wanted(1), calm()), first.lookUp(wanted(1), calm())]);
  expect(both).toEqual([[1], [1]]);
  expect(await first.lookUp(wanted(1, '[0]'), calm())).toBe(1);
  expect(await book.run().lookUp(wanted(1), calm())).toEqual([2]);
  expect(seen).toEqual({ opened: 1, asked: 2, closed: 0 });
  await first.lookUp(wanted(2), calm());
  await book[Symbol.asyncDispose]();
  expect(seen).toEqual({ opened: 2, asked: 3, closed: 2 });
});

it('says how long it has waited when an answer does not come in time', async () => {
  const book = new SourceBook(
    async () => ({
      fetch: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      [Symbol.asyncDispose]: async () => {},
    }),
    createExpressions(),
  );
  await expect(book.run().lookUp(wanted(1, '@', '10ms'), calm())).rejects.toMatchObject({
    code: 'discovery-failed',
    message: 'no complete answer within 0.01 s',
  });
  const abort = new AbortController();
  const asking = book.run().lookUp(wanted(2), abort.signal);
  abort.abort(new Error('told to stop'));
  await expect(asking).rejects.toThrow('told to stop');
  await expect(book.run().lookUp(wanted(2), abort.signal)).rejects.toThrow('told to stop');
});

it('leaves nothing with the signal of whoever asks again and again', async () => {
  const [{ book }, signal] = [counting(), calm()];
  await book.run().lookUp(wanted(1), signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('an expression finds data and nothing that belongs to the language', () => {
  const { search, problemIn } = createExpressions();
  expect(search('constructor', [1])).toBeNull();
  expect(search('__proto__', { a: 1 })).toEqual({});
  expect(search('[].length', ['abc'])).toEqual([]);
  expect(search('a[?b > `1`].b', { a: [{ b: 1 }, { b: 2 }] })).toEqual([2]);
  expect(problemIn('a[')).toMatch(/Syntax error/);
  expect(problemIn('a')).toBeUndefined();
  expect(() => search('length(a)', { a: 1 })).toThrow(/length\(\) expected/);
});
