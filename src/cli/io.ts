/** The edge of the process as a value: what a command may know of the world outside, and a test may replace. */

/** A stream that text is written to; `columns` and `isTTY` as Node's terminals have them. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type SignalName = 'SIGINT' | 'SIGTERM';

export interface Io {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  /** What runs this program: Node, and the file that it was told to run. */
  readonly self: readonly [node: string, file: string];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string;
  readonly user: string;
  readonly hostname: string;
  readonly pid: number;
  /** The user's number, for what only root may do; -1 where there is none. */
  readonly uid: number;
  /** Made when it is first asked for: most commands never read it, and it costs a millisecond. */
  stdin(): NodeJS.ReadableStream & { readonly isTTY?: boolean; setRawMode?(on: boolean): unknown };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Keeps the memory of the process small from here on, where much comes and goes. */
  staySmall(): void;
  /** Listens until the returned function is called. */
  onSignal(handler: (signal: SignalName) => void): () => void;
  /** The same for SIGHUP, which ends a process that does not listen to it. */
  onReload(handler: () => void): () => void;
}
