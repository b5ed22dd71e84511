/** An SSH server that counts who connects, and whose key nobody knows. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import ssh2 from 'ssh2';
import { readableKey } from './hostile-sshd.ts';

export interface Trap extends AsyncDisposable {
  readonly port: number;
  /** Connections so far. */
  readonly count: number;
}

export async function openTrap(): Promise<Trap> {
  const open = new Set<Socket>();
  let count = 0;
  const ssh = new ssh2.Server({ hostKeys: [readableKey().private] }, (client) => {
    client.on('error', () => undefined);
  });
  const server = createServer((socket) => {
    count += 1;
    open.add(socket);
    ssh.injectSocket(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the trap has no port');
  return {
    port: address.port,
    get count() {
      return count;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
