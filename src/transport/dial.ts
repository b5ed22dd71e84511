/** The stream that SSH runs over: a TCP connection, or a channel through a jump host. */
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import type { Code } from '../model/codes.ts';
import { within } from './deadline.ts';
import { gatherWrites } from './gather.ts';
import { oneLine } from './remote-text.ts';

/** `dropped` may go away by itself and is worth another try; `failed` is not. */
export type Dialled =
  | { readonly outcome: 'connected'; readonly stream: Duplex }
  | { readonly outcome: 'dropped'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly code: Code; readonly reason: string };

export interface Endpoint {
  readonly hostName: string;
  readonly port: number;
  readonly connectTimeoutMs: number;
  readonly family: 0 | 4 | 6;
}

/** Connects from this machine. Nagle's algorithm is off: it costs a round trip per frame. */
export async function dialTcp(to: Endpoint, signal: AbortSignal): Promise<Dialled> {
  const socket = connect({ host: to.hostName, port: to.port, noDelay: true, family: to.family });
  try {
    const dialled = await within<Dialled>(to.connectTimeoutMs, signal, (settle) => {
      socket.once('connect', () => settle({ outcome: 'connected', stream: gatherWrites(socket) }));
      socket.on('error', (error) => settle(tcpFailure(error)));
    });
    if (dialled !== 'late' && dialled.outcome === 'connected') return dialled;
    socket.destroy();
    return dialled === 'late' ? late(to) : dialled;
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** Connects through a jump host's connection, which carries any number of such channels. */
export async function dialThrough(jump: Client, to: Endpoint, signal: AbortSignal): Promise<Dialled> {
  let abandoned = false;
  const dialled = await within<Dialled>(to.connectTimeoutMs, signal, (settle) => {
    try {
      jump.forwardOut('127.0.0.1', 0, to.hostName, to.port, (error, channel) => {
        if (error)
          settle({
            outcome: 'failed',
            code: 'host-unreachable',
            reason: `the jump host says: ${oneLine(error.message)}`,
          });
        else if (abandoned) channel.destroy();
        else settle({ outcome: 'connected', stream: channel });
      });
    } catch (error) {
      settle({ outcome: 'dropped', reason: error instanceof Error ? error.message : String(error) });
    }
  }).finally(() => {
    abandoned = true;
  });
  return dialled === 'late' ? late(to) : dialled;
}

function late(to: Endpoint): Dialled {
  return {
    outcome: 'failed',
    code: 'host-unreachable',
    reason: `no connection within ${to.connectTimeoutMs / 1000} s`,
  };
}

function tcpFailure(error: Error): Dialled {
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA')
    return { outcome: 'failed', code: 'host-name-unresolved', reason: 'its name has no address' };
  if (code === 'ECONNRESET' || code === 'EPIPE') return { outcome: 'dropped', reason: 'connection reset' };
  const words: Record<string, string> = {
    ECONNREFUSED: 'connection refused',
    EHOSTUNREACH: 'no route to it',
    ENETUNREACH: 'no route to its network',
    ETIMEDOUT: 'no answer',
  };
  return { outcome: 'failed', code: 'host-unreachable', reason: words[code] ?? error.message };
}
