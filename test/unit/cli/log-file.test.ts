import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogFile } from '../../../src/cli/log-file.ts';
import { openWatchLog } from '../../../src/cli/watch-log.ts';
import { instant } from '../../../src/model/instant.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const LINE = `${'x'.repeat(99)}\n`;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-log-'));
  path = join(folder, 'watch.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('a log file', () => {
  it('never grows beyond its size, and keeps the five before it', () => {
    const log = new LogFile(path, 1000);
    for (let line = 0; line < 95; line += 1) log.write(LINE);
    expect(readdirSync(folder).sort()).toEqual(['watch.log', ...[1, 2, 3, 4, 5].map((age) => `watch.log.${age}`)]);
    expect(read('watch.log')).toBe(LINE.repeat(5));
    for (const age of [1, 2, 3, 4, 5]) expect(read(`watch.log.${age}`)).toBe(LINE.repeat(10));
  });

  it('goes on with what is there', () => {
    new LogFile(path).write('one\n');
    new LogFile(path).write('two\n');
    expect(read('watch.log')).toBe('one\ntwo\n');
  });

  it('is made anew when somebody has moved it away', () => {
    const log = new LogFile(path);
    log.write('one\n');
    renameSync(path, `${path}-20261122`);
    log.write('two\n');
    expect([read('watch.log-20261122'), read('watch.log')]).toEqual(['one\n', 'two\n']);
  });

  it('writes a text that is larger than all of it whole', () => {
    const log = new LogFile(path, 10);
    log.write(LINE);
    log.write(LINE);
    expect([read('watch.log'), read('watch.log.1')]).toEqual([LINE, LINE]);
  });
});

describe("a watcher's log", () => {
  const clock = new ManualClock();
  const mask = (text: string): string => text.replace('hunter2', '***');
  const at = instant(Date.UTC(2026, 10, 22));

  it('has every line with its date, also what others write to standard error', () => {
    const { io, err } = fakeIo();
    const log = openWatchLog(io, clock, { path, mask });
    log.line('notice', 'x-model: refreshed with hunter2', at);
    log.io.stderr.write('error[x]: one\n  two\n');
    const lines = read('watch.log').split('\n');
    expect(lines.map((line) => line.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d /, '# '))).toEqual([
      '# x-model: refreshed with ***',
      '# error[x]: one',
      '#   two',
      '',
    ]);
    expect(err()).toBe('');
  });

  it('goes on at standard error where the disk is full, and says so once', () => {
    const { io, err } = fakeIo();
    const log = openWatchLog(io, clock, { path: '/dev/full', mask });
    log.line('info', 'one', at);
    log.line('info', 'two', at);
    expect(err()).toMatch(/^\/dev\/full can not be written to: ENOSPC.*; here instead:\n\S+ \S+ one\n\S+ \S+ two\n$/);
  });

  it('refuses a file that can not be made', () => {
    expect(() => openWatchLog(fakeIo().io, clock, { path: join(folder, 'no/such/watch.log'), mask })).toThrow(
      expect.objectContaining({ code: 'log-file', exitCode: 3 }),
    );
  });

  it('is for a terminal where the journal is that of whoever started it', () => {
    const { io, err } = fakeIo({ JOURNAL_STREAM: '0:1' });
    openWatchLog(io, clock).line('error', 'x-model: failed', at);
    expect(err()).toMatch(/^\d{4}-\d\d-\d\d \S+ x-model: failed\n$/);
  });
});
