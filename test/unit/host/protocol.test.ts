import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendBody,
  appendWords,
  base64,
  call,
  commitBody,
  countIn,
  firstOf,
  prepareBody,
  readRecords,
  textIn,
  word,
} from '../../../src/host/protocol.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { hostNamed, revisionNamed, samplePlan } from '../../support/sample-plan.ts';
import { seededRng } from '../../support/seeded-rng.ts';

describe('an answer of the host program', () => {
  test('is read in order, with names that come several times', () => {
    expect(readRecords('outcome 5 drift\npath 2 /a\npath 2 /b\nend 3\n')).toEqual([
      ['outcome', 'drift'],
      ['path', '/a'],
      ['path', '/b'],
    ]);
  });

  test('may have values that are empty or hold blanks', () => {
    expect(readRecords('a 0 \nb 3 x y\nend 2\n')).toEqual([
      ['a', ''],
      ['b', 'x y'],
    ]);
  });

  const whole = 'outcome 7 applied\ngeneration 1 3\nend 2\n';
  test('is none when it is cut off anywhere', () => {
    expect(readRecords(whole)).toHaveLength(2);
    for (let length = 0; length < whole.length; length += 1)
      expect(readRecords(whole.slice(0, length)), `cut at ${length}`).toBeUndefined();
  });

  test.each([
    ['a value longer than announced', 'outcome 4 stale\nend 1\n'],
    ['a value shorter than announced', 'outcome 6 stale\nend 1\n'],
    ['a line that is no record', 'outcome 5 stale\nhello\nend 2\n'],
    ['noise before it', 'Welcome!\noutcome 5 stale\nend 1\n'],
    ['text after its end', 'outcome 5 stale\nend 1\nmore\n'],
    ['more records than counted', 'outcome 5 stale\na 1 x\nend 1\n'],
    ['fewer records than counted', 'outcome 5 stale\nend 2\n'],
    ['two ends', 'outcome 5 stale\nend 1\nend 1\n'],
    ['a carriage return', 'outcome 6 stale\r\nend 1\n'],
    ['a length that is no number', 'outcome -5 stale\nend 1\n'],
    ['nothing', ''],
  ])('is none with %s', (_, body) => {
    expect(readRecords(body)).toBeUndefined();
  });

  test('counts nothing that is not a whole number', () => {
    for (const value of ['-1', '1e9', '0x10', '9'.repeat(16), '', '1 2']) expect(countIn([['n', value]], 'n')).toBe(0);
    expect(countIn([['n', '42']], 'n')).toBe(42);
    expect(countIn([], 'n')).toBe(0);
  });

  test('gives texts of any characters back', () => {
    const text = 'ä€😀\n\'"`$(rm)\\\u0000';
    expect(textIn([['t', base64(text)]], 't')).toBe(text);
    expect(textIn([], 't')).toBeUndefined();
    expect(firstOf([], 't')).toBeUndefined();
  });
});

describe('a word for the host program', () => {
  test('stands in quotes', () => {
    expect(call('lb_lock', 'x', 7, '/a/b-c_d.conf')).toBe("lb_lock 'x' '7' '/a/b-c_d.conf'");
  });

  test.each(["it's", 'a b', '$(id)', '`id`', 'a\nb', 'a;b', 'a\\b', 'a\u0000', '{}', '*', '~', 'ä'])(
    'can not be %j',
    (text) => {
      expect(() => word(text)).toThrow('not a word');
    },
  );
});

describe('texts in a request', () => {
  const rng = seededRng(11);
  const hostile = Array.from({ length: 200 }, () => hostileText(rng).replaceAll('\0', ''));
  /** What a shell does with a body whose functions print one of their words. */
  const read = (functions: string, body: string): string =>
    execFileSync('/bin/sh', ['-c', `${functions}\n${body}`], { encoding: 'utf8', env: { LC_ALL: 'C', PATH: '/bin' } });
  const asSent = (text: string): string => Buffer.from(text).toString();

  test('of files reach the host as they are', () => {
    const path = samplePlan({ hosts: [hostNamed('lb1')], steps: ['100'] }).paths[0];
    if (path === undefined) throw new Error('the sample plan has no path');
    const candidates = hostile.map((content) => ({
      revision: revisionNamed('aa'),
      files: [{ path, mode: '0644', content }],
    }));
    const body = prepareBody(samplePlan({ hosts: [], steps: [] }).rollout, {
      token: 1,
      paths: [path],
      candidates,
      keep: 'revisions',
      drift: 'refuse',
    });
    const functions =
      'lb_prepare() { :; }; lb_candidate() { :; }; lb_prepared() { :; }; lb_content() { printf "<%s>" "$4"; }';
    expect(read(functions, body)).toBe(hostile.map((content) => `<${asSent(content)}>`).join(''));
  });

  test('of the journal and of plans reach it as JSON in printable ASCII, a line each', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), (messages) => {
        const plan = { ...samplePlan({ hosts: [hostNamed('lb1')], steps: ['100'] }), title: messages.join("'\n") };
        const lines = messages.map((host) => ({ v: 1, at: instant(0), kind: 'host.healed', host }) as never);
        const append = { plan: plan.id, from: 0, lines, document: plan };
        const request = {
          operation: 'op',
          token: 1,
          expectedGeneration: 0,
          to: revisionNamed('aa'),
          purpose: 'advance',
        } as const;
        const pace = { proveTimeout: milliseconds(1), maxOldWorkers: 1, paths: plan.paths };
        for (const [functions, body] of [
          ['lb_append() { printf "%s\\n%s" "$6" "$7"; }', appendBody(plan.rollout, 1, appendWords(append))],
          [
            'lb_commit() { printf "%s\\n%s" "$LB_LINES" "$LB_DOCUMENT"; }',
            commitBody(plan.rollout, { ...request, ...pace, append }, appendWords),
          ],
        ] as const) {
          const said = read(functions, body);
          expect(said).toMatch(/^[\n -~]*$/);
          const values: unknown[] = said.split('\n').map((line) => JSON.parse(line));
          expect(values).toEqual([...lines, plan]);
        }
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
