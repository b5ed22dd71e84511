import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openExec } from '../../src/discovery/exec.ts';
import { answerOf, failureOf, UNHURRIED } from '../support/source-failure.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-exec-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (...argv: readonly [string, ...string[]]) => openExec({ kind: 'exec', argv, folder });
const sh = (script: string) => open('sh', '-c', script, 'sh', '--token=s3cret');

test('a command of the playbook runs in its folder, with its arguments as they are and without a shell', async () => {
  writeFileSync(
    join(folder, 'members.sh'),
    '#!/bin/sh\nprintf \'["%s", "%s", "%s"]\' "$PWD" "$#" "$1"\necho chatter >&2\n',
  );
  chmodSync(join(folder, 'members.sh'), 0o755);
  expect(await answerOf(open('./members.sh', '$(id); *'))).toEqual([folder, '1', '$(id); *']);
});

test('nothing can be read from its standard input', async () => {
  expect(await answerOf(sh('cat; echo {}'))).toEqual({});
});

describe('a fault names the program and the end of what it said, and none of its arguments', () => {
  test.each([
    [
      'a bad exit code',
      sh('echo one >&2; echo "two \u001b[2J" >&2; echo "[]"; exit 3'),
      'it ended with exit code 3: two  [2J',
    ],
    ['a bad exit code in silence', sh('echo "[]"; exit 9'), 'it ended with exit code 9 and said nothing'],
    ['a long complaint', sh('head -c 100000 /dev/zero | tr "\\0" x >&2; exit 1'), `exit code 1: ${'x'.repeat(200)} …`],
    ['death by a signal', sh('echo "[]"; kill -SEGV $$'), 'it was ended by SIGSEGV and said nothing'],
    ['no word', sh(':'), 'the answer is empty'],
    ['no JSON', sh('echo "usage: members"'), 'the answer is no JSON; it begins with "usage: members'],
    ['no text', sh('printf "\\377"'), 'the answer is no UTF-8 text'],
    ['no end', sh('yes "[1,2,3,4,5,6,7,8,9]"'), 'it printed more than 16777216 bytes'],
  ])('%s', async (_, source, message) => {
    const said = await failureOf(source);
    expect(said).toContain(message);
    expect(said.startsWith('exec sh: ')).toBe(true);
    expect(said).not.toContain('s3cret');
  });

  test.each([
    ['is not there', './missing', 'ENOENT'],
    ['may not be run', '/etc/passwd', 'EACCES'],
  ])('a program that %s', async (_, program, reason) => {
    expect(await failureOf(open(program, 's3cret'))).toMatch(
      new RegExp(`^exec ${program}: it can not be started: .*${reason}`),
    );
  });

  test('a folder that is gone', async () => {
    const source = openExec({ kind: 'exec', argv: ['sh'], folder: join(folder, 'gone') });
    expect(await failureOf(source)).toContain('exec sh: it can not be started');
  });
});

test('whoever stops waiting ends the command and all it started, also what ignores signals', async () => {
  const pids = join(folder, 'pids');
  const watcher = watch(folder);
  const begun = once(watcher, 'change');
  const stop = new AbortController();
  const fetching = sh(`trap "" TERM HUP; sleep 1000 & echo $$ $! > pids.new; mv pids.new pids; wait`).fetch(
    stop.signal,
  );
  for (let heard = begun; !existsSync(pids); heard = once(watcher, 'change')) await heard;
  watcher.close();
  stop.abort(new Error('no time left'));
  await expect(fetching).rejects.toThrow('no time left');
  const alive = readFileSync(pids, 'utf8').trim().split(' ').filter(runs);
  await vi.waitFor(() => expect(alive.filter(runs)).toEqual([]));
});

test('a command whose child left its group and holds the output is not waited for', async () => {
  const [stop, pid] = [new AbortController(), join(folder, 'pid')];
  const fetching = sh("setsid sh -c 'echo $$ > pid.new; mv pid.new pid; exec sleep 1000' & wait").fetch(stop.signal);
  await vi.waitFor(() => expect(existsSync(pid)).toBe(true), 20_000);
  stop.abort(new Error('no time left'));
  try {
    await expect(fetching).rejects.toThrow('no time left');
  } finally {
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
  }
});

test('nothing is started for somebody who has stopped waiting', async () => {
  await expect(sh('touch started').fetch(AbortSignal.abort(new Error('over')))).rejects.toThrow('over');
  await answerOf(sh('echo 1'));
  expect(existsSync(join(folder, 'started'))).toBe(false);
});

test('100,000 members are one answer', async () => {
  const program =
    'const m = Array.from({ length: 100000 }, (_, n) => ({ host: `10.0.${n >> 8 & 255}.${n & 255}`, port: 80 })); process.stdout.write(JSON.stringify(m))';
  const members = await open(process.execPath, '-e', program).fetch(UNHURRIED);
  expect(members).toHaveLength(100_000);
});

/** A process that has ended and is not yet waited for runs no more. */
function runs(pid: string): boolean {
  try {
    return !/^State:\s*[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
