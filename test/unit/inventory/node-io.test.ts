/** Inventory programs on the real machine: what they may cost, and that nothing of them stays. */
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeInventoryIo } from '../../../src/inventory/node-io.ts';
import { milliseconds } from '../../../src/model/duration.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lbctl-inventory-'));
});
afterAll(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;
const limits = { timeout: milliseconds(10_000), maxOutput: 1000 };

async function script(name: string, body: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
  return path;
}

test('a program gets its arguments and no input, and its answer comes back', async () => {
  const path = await script('ok', 'cat; echo "$1 $2"; echo oops >&2; exit 3');
  const result = await nodeInventoryIo.run(path, ['--host', 'a b; c'], limits, never);
  expect(result).toMatchObject({ outcome: 'exited', code: 3, stderr: 'oops\n' });
  expect(result.outcome === 'exited' && new TextDecoder().decode(result.stdout)).toBe('--host a b; c\n');
});

test('a program that prints too much is stopped', async () => {
  const path = await script('loud', 'while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxx; done');
  expect(await nodeInventoryIo.run(path, [], limits, never)).toEqual({
    outcome: 'failed',
    reason: 'it printed more than 1000 bytes',
  });
});

test('a program that takes too long is stopped, with what it started', async () => {
  const path = await script('slow', `sleep 300 & echo $! > ${join(folder, 'pid')}; wait`);
  const result = await nodeInventoryIo.run(path, [], { ...limits, timeout: milliseconds(500) }, never);
  expect(result).toEqual({ outcome: 'failed', reason: 'it did not end within 0.5 s' });
  const pid = (await readFile(join(folder, 'pid'), 'utf-8')).trim();
  // A process that was killed is seen as running until it is scheduled once more.
  await expect
    .poll(() => readFile(`/proc/${pid}/stat`, 'utf-8').catch(() => 'gone Z'), { timeout: 20_000 })
    .toMatch(/ Z/);
});

test('an abort stops the program and rejects with its reason', async () => {
  const path = await script('wait', 'sleep 300');
  const controller = new AbortController();
  const running = nodeInventoryIo.run(path, [], limits, controller.signal);
  controller.abort(new Error('enough'));
  await expect(running).rejects.toThrow('enough');
});

test('a file is read up to one byte more than asked for, and a missing one says so', async () => {
  const path = await script('big', 'x'.repeat(100));
  expect(await nodeInventoryIo.read(path, 20, never)).toHaveLength(21);
  expect(await nodeInventoryIo.read(join(folder, 'nothing'), 20, never)).toContain('ENOENT');
  expect(await nodeInventoryIo.stat(join(folder, 'nothing'), never)).toBeUndefined();
  expect(await nodeInventoryIo.stat(path, never)).toMatchObject({ kind: 'file', executable: true });
});
