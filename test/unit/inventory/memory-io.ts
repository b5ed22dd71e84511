/** An InventoryIo over a table of paths; a file for which an answer is prepared is executable. */
import type { InventoryIo, ProgramResult } from '../../../src/ports/inventory-io.ts';

export interface MemoryFiles {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Answers of programs by `path args…`. */
  readonly programs?: Readonly<Record<string, string | ProgramResult>>;
}

export function memoryIo({ files, programs = {} }: MemoryFiles): InventoryIo {
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const under = (path: string) => Object.keys(files).filter((file) => file.startsWith(`${path}/`));
  return {
    async stat(path) {
      const content = files[path];
      if (content !== undefined) {
        const executable = Object.keys(programs).some((call) => call.startsWith(`${path} `));
        return { kind: 'file', size: bytes(content).length, executable };
      }
      return under(path).length > 0 ? { kind: 'directory', size: 0, executable: false } : undefined;
    },
    async read(path, maxBytes) {
      const content = files[path];
      return content === undefined ? 'no such file' : bytes(content).subarray(0, maxBytes + 1);
    },
    async list(path) {
      return [...new Set(under(path).map((file) => file.slice(path.length + 1).split('/')[0] ?? ''))];
    },
    async run(path, args) {
      const answer = programs[[path, ...args].join(' ')];
      if (answer === undefined) return { outcome: 'failed', reason: 'no answer prepared' };
      return typeof answer === 'string' ? { outcome: 'exited', code: 0, stdout: bytes(answer), stderr: '' } : answer;
    },
  };
}
