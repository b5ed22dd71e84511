/** The way to a host: opens a session and sends framed requests; a lost answer is told apart from every status. */
import type { Duration } from '../model/duration.ts';
import type { Host } from '../model/host.ts';

/**
 * How a framed request ended. Only an answer that came to its last line, with its token and status, is `answered`. What a
 * background child of an earlier request prints meanwhile is part of `body`: texts that matter say how long they are.
 */
export type FrameResult =
  | { readonly outcome: 'answered'; readonly status: number; readonly body: string; readonly noise: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/**
 * Bytes for the standard input of a request: exactly `length` of them, made when they are taken. A piece is of no use any
 * more once the next one is asked for: its memory may hold that then.
 */
export interface Feed {
  readonly length: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/**
 * One connection to one host for the whole run, with one `sh` channel that takes framed requests.
 * `frame` runs `body` (sh text) in a subshell of the host's `/bin/sh` (root's through `sudo -n` when the host's
 * connection says become) with standard input from /dev/null, `LC_ALL=C` and a fixed PATH; `define` keeps sh
 * functions for the frames that follow. Calls are serialised per session.
 */
export interface Session extends AsyncDisposable {
  readonly host: Host;
  /** Aborts when the connection is lost, with the reason. */
  readonly lost: AbortSignal;
  /** Frames sent so far: round trips are the cost that matters. */
  readonly roundTrips: number;
  /** Loads sh function definitions into the persistent shell; throws Unreachable when the shell is gone. */
  define(program: string, signal: AbortSignal): Promise<void>;
  /** Runs one framed request; never throws for what happens on the host, only for an aborted signal. */
  frame(body: string, deadline: Duration, signal: AbortSignal): Promise<FrameResult>;
  /**
   * Like `frame`, with `input` as the standard input of `body`; what the body leaves of it is thrown away. Nothing is
   * taken from `input` before the host has taken what came before. `deadline` is the longest silence: for the host to
   * take a piece, and for its answer after the last one. Throws what `input` throws, or RangeError when it is not as long
   * as it says; the session is lost then.
   */
  feed(body: string, input: Feed, deadline: Duration, signal: AbortSignal): Promise<FrameResult>;
}

/** Opens sessions, each over a connection of its own. Throws Unreachable (unknown-host-key, …, sudo-…) and nothing else foreseen. */
export interface Transport {
  open(host: Host, signal: AbortSignal): Promise<Session>;
}

/** Opens sessions beside others. */
export interface SharedTransport extends Transport {
  /**
   * A session on the connection that another one opened to the host, without a login, and it ends with that connection at
   * the latest. A connection of its own, as by `open`, where there is none, or where the host opens one session on each.
   */
  join(host: Host, signal: AbortSignal): Promise<Session>;
}

/** Knows before the first connection what it will take. */
export interface Pathfinder {
  /** Does what can be done without connecting to the host; what is wrong with the way is for `open` to say again. */
  lookUp(host: Host, signal: AbortSignal): Promise<void>;
}
