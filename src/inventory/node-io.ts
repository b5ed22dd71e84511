/** InventoryIo on the real machine. */
import { constants } from 'node:fs';
import { access, open, readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { kill } from 'node:process';
import type { InventoryIo, ProgramLimits, ProgramResult } from '../ports/inventory-io.ts';

/** Standard error is only quoted in a message: its end is enough. */
const MAX_STDERR = 16_384;

export const nodeInventoryIo: InventoryIo = {
  async stat(path, signal) {
    signal.throwIfAborted();
    try {
      const found = await stat(path);
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
      return {
        kind,
        size: kind === 'file' ? found.size : 0,
        executable: kind === 'file' && (await executable(path, found.mode)),
      };
    } catch {
      return undefined;
    }
  },

  async read(path, maxBytes, signal) {
    signal.throwIfAborted();
    try {
      await using file = await open(path, 'r');
      const buffer = new Uint8Array(maxBytes + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } catch (error) {
      return reasonOf(error);
    }
  },

  async list(path, signal) {
    signal.throwIfAborted();
    try {
      return await readdir(path);
    } catch (error) {
      return reasonOf(error);
    }
  },

  run,
};

/** Root may execute a file only if somebody may; access(2) says so too, but not on every network filesystem. */
async function executable(path: string, mode: number): Promise<boolean> {
  if ((mode & 0o111) === 0) return false;
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function run(
  path: string,
  args: readonly string[],
  limits: ProgramLimits,
  signal: AbortSignal,
): Promise<ProgramResult> {
  // Few inventories are programs, and it costs three milliseconds.
  const { spawn } = await import('node:child_process');
  signal.throwIfAborted();
  return await new Promise((settle, reject) => {
    const deadline = AbortSignal.timeout(limits.timeout);
    const chunks: Buffer[] = [];
    let [size, stderr, tooMuch] = [0, '', false];
    // A group of its own: a program that starts others must not leave them behind when it is stopped.
    const child = spawn(resolve(path), args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const stop = () => {
      if (child.pid !== undefined) endGroup(child.pid);
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const ends = AbortSignal.any([signal, deadline]);
    ends.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.maxOutput) chunks.push(chunk);
      else if (!tooMuch) {
        tooMuch = true;
        stop();
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = `${stderr}${chunk.toString('utf-8')}`.slice(-MAX_STDERR);
    });
    child.on('error', (error) => {
      ends.removeEventListener('abort', stop);
      settle({ outcome: 'failed', reason: reasonOf(error) });
    });
    child.on('close', (code, killedBy) => {
      ends.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else if (tooMuch) settle({ outcome: 'failed', reason: `it printed more than ${limits.maxOutput} bytes` });
      else if (deadline.aborted)
        settle({ outcome: 'failed', reason: `it did not end within ${limits.timeout / 1000} s` });
      else if (code === null) settle({ outcome: 'failed', reason: `it was ended by ${killedBy ?? 'a signal'}` });
      else settle({ outcome: 'exited', code, stdout: new Uint8Array(Buffer.concat(chunks)), stderr });
    });
  });
}

function endGroup(pid: number): void {
  try {
    kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
