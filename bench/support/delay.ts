/** A TCP proxy that adds latency: every chunk is passed on a fixed time after it came, in order. */
import { connect, createServer, type Socket } from 'node:net';

export interface DelayedPort extends AsyncDisposable {
  readonly port: number;
}

/** `ms` for each direction: 25 makes a round trip of 50. */
export async function delayed(target: number, ms: number): Promise<DelayedPort> {
  const open = new Set<Socket>();
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
    const host = connect({ port: target, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    for (const socket of [client, host]) {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    }
    pass(client, host, ms);
    pass(host, client, ms);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    // The peer's masters outlive its runs (ControlPersist): they must not keep this one open.
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function pass(from: Socket, to: Socket, ms: number): void {
  from.on('data', (bytes) => setTimeout(() => to.writable && to.write(bytes), ms));
  from.on('end', () => setTimeout(() => to.end(), ms));
  from.on('error', () => to.destroy());
}
