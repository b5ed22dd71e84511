import { execFileSync } from 'node:child_process';
import { getEventListeners } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../src/discovery/file.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { answerOf, failureOf, UNHURRIED } from '../support/source-failure.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
/** Looked at so often, or (`never`) only when the kernel reports something. */
const [OFTEN, NEVER] = [milliseconds(20), milliseconds(2 ** 31 - 1)];
const open = (name: string, look = OFTEN) => openFile({ kind: 'file', path: at(name) }, look);
const MEMBERS = [{ address: '10.0.0.1:80', weight: 2 }, '10.0.0.2:80'];

test.each([
  ['members.json', '\ufeff[{"address": "10.0.0.1:80", "weight": 2}, "10.0.0.2:80"]'],
  ['members', '[{"address": "10.0.0.1:80", "weight": 2}, "10.0.0.2:80"]'],
  ['members.yml', '- { address: 10.0.0.1:80, weight: 2 }\n- 10.0.0.2:80\n'],
  ['members.YAML', '# by hand\n- &a\n  address: 10.0.0.1:80\n  weight: 2\n- 10.0.0.2:80\n'],
])('%s is read', async (name, text) => {
  writeFileSync(at(name), text);
  expect(await answerOf(open(name))).toEqual(MEMBERS);
});

test('YAML is YAML 1.2: words and dates stay texts', async () => {
  writeFileSync(at('m.yml'), 'a: no\nb: 2026-11-21\nc: 0o17\nd: 1:30\n__proto__: { x: 1 }\n');
  const answer = await answerOf(open('m.yml'));
  expect(JSON.stringify(answer)).toBe('{"a":"no","b":"2026-11-21","c":15,"d":"1:30","__proto__":{"x":1}}');
  expect(Object.prototype).not.toHaveProperty('x');
});

describe('a fault names the file and what is wrong with it', () => {
  const bomb = `a: &a [${'x, '.repeat(20)}]\n${Array.from({ length: 9 }, (_, n) => `${'bcdefghij'[n]}: &${'bcdefghij'[n]} [${`*${'abcdefghi'[n]}, `.repeat(20)}]\n`).join('')}`;
  test.each([
    ['nothing, as JSON', 'm.json', '', 'the answer is empty'],
    ['half of it', 'm.json', '[{"address": ', 'the answer is no JSON; it begins with "[{"address": "'],
    ['nothing, as YAML', 'm.yml', '# nothing\n', 'the file is empty'],
    ['YAML that ends in a list', 'm.yml', 'a: [1\nb: 2', 'the file is no good YAML'],
    ['two documents', 'm.yml', 'a: 1\n---\nb: 2', 'the file holds more than one YAML document'],
    ['a key that stands twice', 'm.yml', 'eu: [1]\nus: [2]\neu: [3]', 'the key "eu" stands twice in a mapping'],
    ['a list as a key', 'm.yml', '[1, 2]: x', 'a key is no plain value'],
    ['a tag', 'm.yml', '- !!js/function "x"', 'the file is no good YAML'],
    ['an older YAML', 'm.yml', '%YAML 1.1\n---\n- no\n', 'it is not YAML 1.2'],
    ['100,000 brackets', 'm.yml', '['.repeat(100_000), 'the YAML is nested deeper than 40 levels'],
    ['100,000 lists in lists', 'm.yml', '- '.repeat(100_000), 'the YAML is nested deeper than 40 levels'],
    ['a bomb of aliases', 'm.yml', bomb, 'the YAML uses more than 100 aliases'],
    ['too much YAML', 'm.yml', `- ${'x'.repeat(256 * 1024)}`, 'it has 262146 bytes; at most 262144 are read'],
  ])('%s', async (_, name, text, message) => {
    writeFileSync(at(name), text);
    const said = await failureOf(open(name));
    expect(said).toContain(message);
    expect(said.startsWith(`file ${at(name)}: `)).toBe(true);
  });

  test('there is none', async () => expect(await failureOf(open('m.json'))).toContain('ENOENT'));
  test('a folder', async () => {
    mkdirSync(at('m.json'));
    expect(await failureOf(open('m.json'))).toMatch(/no plain file|EISDIR/);
  });
  test('a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [at('m.json')]);
    expect(await failureOf(open('m.json'))).toContain('it is no plain file');
  });
  test('a device', async () => {
    symlinkSync('/dev/zero', at('m.json'));
    expect(await failureOf(open('m.json'))).toContain('it is no plain file');
  });
  test('a socket', async () => {
    await using server = createServer().listen(at('m.json'));
    await new Promise((listening) => server.once('listening', listening));
    expect(await failureOf(open('m.json'))).toMatch(/no plain file|ENXIO/);
  });
  test('more than is taken, also where the disk holds none of it', async () => {
    writeFileSync(at('m.json'), '');
    truncateSync(at('m.json'), 2 ** 40);
    expect(await failureOf(open('m.json'))).toContain('it has 1099511627776 bytes; at most 16777216 are read');
  });
});

test('nothing is read for somebody who has stopped waiting', async () => {
  await expect(open('m.json').fetch(AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
});

describe('a file is watched', () => {
  let stop: AbortController;
  beforeEach(() => {
    stop = new AbortController();
  });
  afterEach(() => stop.abort());

  /** Each call waits for news after the last one. */
  const listenTo = (name: string, look = NEVER) => {
    const source = open(name, look);
    const news = source.changes?.(stop.signal)[Symbol.asyncIterator]();
    if (news === undefined) throw new Error('it can not be watched');
    return { source, news: async () => (await news.next()).done === true };
  };
  const over = (name: string, text: string) => {
    writeFileSync(at('.new'), text);
    renameSync(at('.new'), at(name));
  };

  test.each<[string, () => void]>([
    ['written in place', () => writeFileSync(at('m.json'), '[2]')],
    ['grown', () => appendFileSync(at('m.json'), ' ')],
    ['replaced by another of the same size', () => over('m.json', '[2]')],
    ['taken away', () => unlinkSync(at('m.json'))],
  ])('when it is %s that is news', async (_, change) => {
    writeFileSync(at('m.json'), '[1]');
    const { source, news } = listenTo('m.json');
    await source.fetch(UNHURRIED);
    const first = news();
    change();
    expect(await first).toBe(false);
  });

  test('what happens between the last answer and the first listening is news', async () => {
    writeFileSync(at('m.json'), '[1]');
    const { source, news } = listenTo('m.json');
    await source.fetch(UNHURRIED);
    over('m.json', '[2]');
    expect(await news()).toBe(false);
    expect(await source.fetch(UNHURRIED)).toEqual([2]);
  });

  test('a file that comes later is news, and so is its folder going and coming', async () => {
    const { source, news } = listenTo('sub/m.json', OFTEN);
    expect(await failureOf(source)).toContain('ENOENT');
    const came = news();
    mkdirSync(at('sub'));
    over('sub/m.json', '[1]');
    expect(await came).toBe(false);
    expect(await answerOf(source)).toEqual([1]);
    const went = news();
    rmSync(at('sub'), { recursive: true });
    expect(await went).toBe(false);
    const again = news();
    mkdirSync(at('sub'));
    over('sub/m.json', '[2]');
    expect(await again).toBe(false);
    expect(await answerOf(source)).toEqual([2]);
  });

  test('a link that is turned, as Kubernetes mounts a ConfigMap, is news', async () => {
    for (const one of ['v1', 'v2']) {
      mkdirSync(at(one));
      writeFileSync(at(`${one}/m.json`), `["${one}"]`);
    }
    symlinkSync('v1', at('..data'));
    symlinkSync('..data/m.json', at('m.json'));
    const { source, news } = listenTo('m.json');
    expect(await answerOf(source)).toEqual(['v1']);
    const turned = news();
    symlinkSync('v2', at('..new'));
    renameSync(at('..new'), at('..data'));
    expect(await turned).toBe(false);
    expect(await answerOf(source)).toEqual(['v2']);
  });

  test("a link's target in another folder is looked at", async () => {
    mkdirSync(at('far'));
    writeFileSync(at('far/m.json'), '[1]');
    symlinkSync('far/m.json', at('m.json'));
    const { source, news } = listenTo('m.json', OFTEN);
    await source.fetch(UNHURRIED);
    const first = news();
    writeFileSync(at('far/m.json'), '[1, 2]');
    expect(await first).toBe(false);
  });

  test('listening ends without an error, also where nothing ever happens', async () => {
    writeFileSync(at('m.json'), '[1]');
    const { source, news } = listenTo('m.json');
    await source.fetch(UNHURRIED);
    const first = news();
    stop.abort(new Error('over'));
    expect(await first).toBe(true);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  test('other files of the folder are no news', async () => {
    writeFileSync(at('m.json'), '[1]');
    const { source, news } = listenTo('m.json');
    await source.fetch(UNHURRIED);
    const first = news();
    for (let n = 0; n < 50; n += 1) over(`other-${n}`, '[]');
    stop.abort(new Error('over'));
    expect(await first).toBe(true);
    expect(await news()).toBe(true);
  });
});
