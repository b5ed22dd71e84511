import { expect, it } from 'vitest';
import { type LogForm, logPrinter } from '../../../src/report/format-log.ts';

const PLAIN: LogForm = { form: 'text', color: 0, prefix: true, time: false };
const line = (text: string, priority = 6) =>
  ({
    at: 1_795_280_000_123_456,
    host: 'app1',
    replica: 'app1:5001',
    unit: 'web@5001.service',
    priority,
    text,
  }) as const;
const printed = (text: string, how: Partial<LogForm> = {}, priority?: number) =>
  logPrinter(['app1:5001', 'app10:5001'], { ...PLAIN, ...how })(line(text, priority));

it.each([
  ['prefix, as wide as the widest', 'hello', 'app1:5001   hello\n'],
  ['each of several lines with its own', 'one\ntwo\n', 'app1:5001   one\napp1:5001   two\n'],
  ['what would overprint it', 'FAILED\rok', 'app1:5001   FAILED\napp1:5001   ok\n'],
  ['no escapes', '\u001b]0;title\u0007\u001b[2J\u009b31mred', 'app1:5001   red\n'],
  ['no reordering', 'user\u202enimda', 'app1:5001   usernimda\n'],
  ['an empty line as one', '', 'app1:5001 \n'],
])('a line has %s', (_, text, expected) => {
  expect(printed(text)).toBe(expected);
});

it('has neither prefix nor time where none is wanted, and the time of its host in full otherwise', () => {
  expect(printed('hello', { prefix: false })).toBe('hello\n');
  expect(printed('hello', { time: true })).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\.123 {2}app1:5001 {3}hello\n$/);
});

it('has a colour for each instance, and red for errors', () => {
  const print = logPrinter(['app1:5001', 'app2:5001'], { ...PLAIN, color: 1 });
  expect(print(line('x'))).toBe('\u001b[36mapp1:5001\u001b[39m  x\n');
  expect(print({ ...line('x', 3), replica: 'app2:5001' })).toBe(
    '\u001b[32mapp2:5001\u001b[39m  \u001b[31mx\u001b[39m\n',
  );
});

it('is one line of JSON, in which nothing is obeyed by a terminal', () => {
  const print = logPrinter([], { ...PLAIN, form: 'jsonl' });
  expect(JSON.parse(print(line('a\n\u009bb')))).toEqual({
    v: 1,
    kind: 'log',
    at: 1_795_280_000_123,
    host: 'app1',
    replica: 'app1:5001',
    unit: 'web@5001.service',
    priority: 6,
    pid: null,
    message: 'a\n\u009bb',
  });
  expect(print(line('a\n\u009bb'))).not.toMatch(/[\n\u0080-\u009f]./);
  expect(JSON.parse(print({ at: 5000, host: 'app1', notice: 'is back' }))).toMatchObject({ kind: 'notice', at: 5 });
});
