/** What reading an inventory needs from the machine it runs on: files, folders and inventory programs. */
import type { Duration } from '../model/duration.ts';

export interface FileStat {
  readonly kind: 'file' | 'directory' | 'other';
  /** Bytes; 0 for what is no file. */
  readonly size: number;
  /** Whether this user may execute it. */
  readonly executable: boolean;
}

/** How an inventory program ended. `failed`: it could not be started, ran too long, printed too much, or was killed. */
export type ProgramResult =
  | { readonly outcome: 'exited'; readonly code: number; readonly stdout: Uint8Array; readonly stderr: string }
  | { readonly outcome: 'failed'; readonly reason: string };

export interface ProgramLimits {
  readonly timeout: Duration;
  /** Bytes of standard output; more is `failed`. */
  readonly maxOutput: number;
}

/** Paths are as the user wrote them, relative to the working folder. Rejects only with the signal's reason. */
export interface InventoryIo {
  /** Follows symbolic links; undefined when there is nothing. */
  stat(path: string, signal: AbortSignal): Promise<FileStat | undefined>;
  /** At most `maxBytes` + 1 bytes of a file, so that the caller sees that there is more; a text says why it can't be read. */
  read(path: string, maxBytes: number, signal: AbortSignal): Promise<Uint8Array | string>;
  /** Names in a folder in any order; a text says why it can't be listed. */
  list(path: string, signal: AbortSignal): Promise<readonly string[] | string>;
  /** Runs a program without a shell, with an empty standard input. */
  run(path: string, args: readonly string[], limits: ProgramLimits, signal: AbortSignal): Promise<ProgramResult>;
}
