import { describe, expect, test } from 'vitest';
import {
  appendAnswer,
  commitAnswer,
  intentsIn,
  lockAnswer,
  prepareAnswer,
  renewAnswer,
} from '../../../src/host/parse-answer.ts';
import { parseObservation, parseRevision } from '../../../src/host/parse-observation.ts';
import { RunReader } from '../../../src/host/parse-record.ts';
import { base64, type Records } from '../../../src/host/protocol.ts';
import { MixedState } from '../../../src/model/errors.ts';
import { hostNamed, samplePlan } from '../../support/sample-plan.ts';

const PARSERS = { lockAnswer, prepareAnswer, commitAnswer, appendAnswer, renewAnswer };
const actor = { who: 'ann', where: 'laptop', pid: 7, command: 'lbctl apply' };

describe.each(Object.entries(PARSERS))('%s', (_, parse) => {
  test.each<[string, Records]>([
    ['no outcome', []],
    ['an outcome of another kind', [['outcome', 'toString']]],
    ['an outcome in other letters', [['outcome', 'APPLIED']]],
    [
      'a second outcome behind a strange one',
      [
        ['outcome', ''],
        ['outcome', 'applied'],
      ],
    ],
  ])('takes an answer with %s for unknown', (_case, records) => {
    expect(parse(records)).toMatchObject({ outcome: 'unknown', reason: expect.stringContaining('something else') });
  });

  test('says that it is fenced also when the holder is not to be read', () => {
    const answer = parse([
      ['outcome', 'fenced'],
      ['lock.holder', 'not base64 of JSON'],
      ['lock.token', 'x'],
    ]);
    expect(answer).toMatchObject({ outcome: 'fenced', holder: { holder: { who: 'somebody' }, token: 0 } });
  });
});

describe('an answer to a lock with a preparation', () => {
  const granted: Records = [
    ['outcome', 'granted'],
    ['generation', '3'],
  ];

  test('holds both, each with its own generation', () => {
    const next: Records = [
      ['outcome', 'prepared'],
      ['base', '0'],
      ['generation', '4'],
    ];
    expect(lockAnswer([...granted, ...next])).toEqual({
      outcome: 'granted',
      generation: 3,
      prepared: { outcome: 'prepared', base: '0', generation: 4 },
    });
  });

  test('is that of the lock alone where nothing was prepared', () => {
    expect(lockAnswer(granted)).toEqual({ outcome: 'granted', generation: 3 });
  });

  test('has a lock, whatever the preparation is', () => {
    expect(lockAnswer([...granted, ['outcome', 'strange']])).toMatchObject({
      outcome: 'granted',
      prepared: { outcome: 'unknown' },
    });
  });
});

describe('an answer that lacks what its outcome promises', () => {
  test.each<[string, unknown]>([
    ['held by nobody', lockAnswer([['outcome', 'held']])],
    ['an emergency lock without words', lockAnswer([['outcome', 'emergency']])],
    [
      'prepared without a base',
      prepareAnswer([
        ['outcome', 'prepared'],
        ['base', '../../etc'],
      ]),
    ],
    [
      'invalid, of no revision',
      prepareAnswer([
        ['outcome', 'invalid'],
        ['output', ''],
      ]),
    ],
    ['an emergency without a lock', commitAnswer([['outcome', 'emergency']])],
  ])('is unknown: %s', (_, answer) => {
    expect(answer).toMatchObject({ outcome: 'unknown' });
  });

  test('leaves out paths that are none of ours', () => {
    const records: Records = [
      ['outcome', 'drift'],
      ['path', '/etc/x.conf'],
      ['path', '/etc/../x'],
      ['path', 'x;y'],
    ];
    expect(commitAnswer(records)).toEqual({ outcome: 'drift', paths: ['/etc/x.conf'] });
  });
});

describe('requests that were left on a host', () => {
  const intent = { id: 'i', plan: '20260101-000001-00aa', kind: 'promote', by: actor };

  test('are read in order, without what is none', () => {
    const lines = [
      JSON.stringify(intent),
      '{',
      '[]',
      'null',
      JSON.stringify({ ...intent, kind: 'destroy' }),
      JSON.stringify({ ...intent, plan: '../..' }),
      JSON.stringify({ ...intent, by: 'ann' }),
      JSON.stringify({ ...intent, kind: 'abort' }),
    ];
    expect(intentsIn(lines.join('\n'))).toEqual([intent, { ...intent, kind: 'abort' }]);
    expect(intentsIn(undefined)).toEqual([]);
  });
});

describe('one look at a host', () => {
  const look = (records: Records) => parseObservation(hostNamed('lb1'), records, new RunReader());

  test('that says nothing usable promises nothing', () => {
    const records: Records = [
      ['on_disk', '; rm'],
      ['running', 'zz'],
      ['intended', '../x'],
      ['generation', '-1'],
      ['revision', '/'],
      ['file', 'x'],
    ];
    expect(look(records)).toEqual({
      host: 'lb1',
      balancer: '',
      alive: false,
      files: [],
      onDisk: 'foreign',
      running: 'unknown',
      generation: 0,
      fence: 0,
      timers: false,
      oldWorkers: 0,
      revisions: [],
      intents: [],
    });
  });

  test('gives a file the content that follows it, and none to one that is absent or too large', () => {
    const sha = 'a'.repeat(64);
    const files = look([
      ['file', `${sha} /etc/a.conf`],
      ['content', base64('text')],
      ['file', 'absent /etc/b.conf'],
      ['file', `${sha} /etc/c.conf`],
      ['on_disk', '0'],
    ]).files;
    expect(files).toEqual([
      { path: '/etc/a.conf', digest: sha, content: 'text' },
      { path: '/etc/b.conf' },
      { path: '/etc/c.conf', digest: sha },
    ]);
  });

  test.each([
    ['is no JSON', '{'],
    ['is of a newer lbctl', '{"version":2}'],
    ['is no plan', '[]'],
  ])('refuses to go on when the plan on record %s', (_, plan) => {
    expect(() =>
      look([
        ['run.plan', base64(plan)],
        ['run.journal', ''],
      ]),
    ).toThrow(MixedState);
  });
});

describe('the runs that several hosts have on record', () => {
  const plan = samplePlan({ hosts: [hostNamed('lb1'), hostNamed('lb2')], steps: ['1'] });
  const line = (step: number) => `${JSON.stringify({ kind: 'step.started', step, v: 1, at: 0 })}\n`;
  const recorded = (journal: string): Records => [
    ['run.plan', base64(JSON.stringify(plan))],
    ['run.journal', base64(journal)],
  ];

  test('are one and the same where the hosts have the same, and each its own where one lags', () => {
    const reader = new RunReader();
    const look = (host: string, journal: string) => parseObservation(hostNamed(host), recorded(journal), reader).run;
    const first = look('lb1', line(0) + line(1));
    expect(first?.journal.map((one) => 'step' in one && one.step)).toEqual([0, 1]);
    expect(look('lb2', line(0) + line(1))).toBe(first);
    expect(look('lb2', line(0))?.journal).toHaveLength(1);
  });

  test('are not all kept', () => {
    const reader = new RunReader();
    const read = (count: number) => reader.read(base64(JSON.stringify(plan)), base64(line(count)));
    const first = read(0);
    for (let count = 1; count < 100; count += 1) read(count);
    expect(read(0)).toEqual(first);
    expect(read(0)).not.toBe(first);
  });

  test('are refused for each host that has a damaged one', () => {
    const reader = new RunReader();
    for (const host of ['lb1', 'lb2'])
      expect(() => parseObservation(hostNamed(host), recorded('{\n'), reader)).toThrow(`${host}: the record of a run`);
  });
});

describe('a kept revision', () => {
  test('is undefined when the host has it no more', () => {
    expect(parseRevision([['outcome', 'gone']])).toBeUndefined();
    expect(parseRevision([])).toBeUndefined();
  });

  test('leaves out what is absent or has no path of ours', () => {
    const sha = 'a'.repeat(64);
    const records: Records = [
      ['outcome', 'kept'],
      ['file', `${sha} 0644 /etc/a.conf`],
      ['content', base64('text')],
      ['file', 'absent - /etc/b.conf'],
      ['file', `${sha} 0644 /etc/../c.conf`],
      ['content', base64('other')],
      ['file', `${sha} rwx /etc/d.conf`],
      ['content', base64('other')],
    ];
    expect(parseRevision(records)).toEqual([{ path: '/etc/a.conf', mode: '0644', content: 'text' }]);
  });
});
