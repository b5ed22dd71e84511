/** `npm run demo`, as people see it first: it shows the main job, loses nothing, and leaves nothing behind. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | null;
  readonly text: string;
  readonly left: readonly string[];
}

/** Runs the demo with a temporary folder of its own; `until` names the line that is answered with SIGINT. */
async function demo(until?: string): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'demo-test-'));
  const child = spawn(process.execPath, ['.ci/start.mjs', 'test/demo/demo.ts'], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let told = false;
  const read = (part: Buffer): void => {
    text += part.toString();
    if (until !== undefined && !told && text.includes(until)) told = child.kill('SIGINT');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const left = readdirSync(folder);
  rmSync(folder, { recursive: true, force: true });
  return { code, text, left };
}

describe('the demo', () => {
  it('walks a canary to its end, promoted by another process, and loses no request', async () => {
    const { code, text, left } = await demo();
    expect(text).toContain('promoted: the last state is live on every balancer');
    expect(text).toMatch(/No request of [1-9]\d+ was lost\./);
    expect(code).toBe(0);
    expect(left).toEqual([]);
  });

  it('cleans up after Ctrl-C in the middle', async () => {
    const { code, text, left } = await demo('paused until');
    expect(text).not.toContain('Requests served');
    expect(code).toBe(130);
    expect(left).toEqual([]);
  });
});
