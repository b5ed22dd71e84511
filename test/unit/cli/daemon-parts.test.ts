/** Small parts that a process which runs for months stands on. */
import { describe, expect, it } from 'vitest';
import { frozenFiles } from '../../../src/cli/frozen-files.ts';
import type { Io } from '../../../src/cli/io.ts';
import { Offshoot } from '../../../src/cli/offshoot.ts';
import { quietIo } from '../../../src/cli/quiet-io.ts';

describe('an offshoot', () => {
  it('aborts with the first that it follows, for its reason', () => {
    const [one, two] = [new AbortController(), new AbortController()];
    using offshoot = new Offshoot([one.signal, two.signal]);
    expect(offshoot.signal.aborted).toBe(false);
    two.abort('two');
    one.abort('one');
    expect(offshoot.signal.reason).toBe('two');
  });

  it('of what was aborted already is aborted', () => {
    using offshoot = new Offshoot([AbortSignal.abort('long ago')]);
    expect(offshoot.signal.reason).toBe('long ago');
  });

  it('is forgotten by those that it followed', () => {
    const one = new AbortController();
    const offshoot = new Offshoot([one.signal]);
    offshoot[Symbol.dispose]();
    one.abort('too late');
    expect(offshoot.signal.aborted).toBe(false);
  });
});

describe('files that are frozen', () => {
  it('stay as they were when they were first asked for, each question for itself', async () => {
    let state = 'before';
    const files = frozenFiles({
      read: async () => new TextEncoder().encode(state),
      realPath: async (path) => `${path} ${state}`,
      exists: async () => state === 'before',
    });
    const read = async () => new TextDecoder().decode(await files.read('play.yml'));
    expect(await read()).toBe('before');
    expect(await files.exists('play.yml')).toBe(true);
    state = 'after';
    expect(await read()).toBe('before');
    expect(await files.exists('play.yml')).toBe(true);
    expect(await files.realPath('play.yml')).toBe('play.yml after');
  });
});

describe('standard error that is kept back', () => {
  it('is handed over once, and only its end when it is long', () => {
    const quiet = quietIo({} as Io);
    for (let line = 0; line < 1000; line += 1) quiet.io.stderr.write(`line ${line}\n`);
    expect(quiet.said()).toMatch(/^line \d+\n[\s\S]*line 999\n$/);
    expect(quiet.said()).toBe('');
  });
});
