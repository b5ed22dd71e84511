/** A running program's three streams and its end, the same for an SSH channel and for a child process. */

/** How the program behind a wire ended, in words for a message. */
export type WireEnd = { readonly reason: string; readonly status?: number };

export interface WireListener {
  stdout(bytes: Buffer): void;
  stderr(bytes: Buffer): void;
  /** Called once; nothing follows. */
  end(end: WireEnd): void;
}

export interface Wire {
  /** Starts the flow; called once, at once after the wire was made. */
  listen(listener: WireListener): void;
  /** `taken` is called when there is room for more; never, when the wire has ended before that. */
  write(bytes: Buffer, taken?: () => void): void;
  /** Lets go of the program and of everything that was opened for it; resolves when that is done. */
  close(): Promise<void>;
}
