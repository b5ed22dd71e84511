/** An SSH server that lets everybody in and then does as the test says: what a balancer that was taken over could do. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ssh2, { type Connection, type ServerChannel } from 'ssh2';

export interface HostileSshd extends AsyncDisposable {
  readonly port: number;
  /** A home folder with the key that is let in and the known_hosts that knows the server. */
  readonly home: string;
  /** Connections so far. */
  readonly connections: number;
}

/** What happens to a connection: raw bytes instead of SSH, something instead of a login, or a shell. */
export interface Behaviour {
  readonly raw?: (socket: Socket) => void;
  readonly client?: (client: Connection) => void;
  /** Gets the channel of the command, and the nonce with which it is to greet. */
  readonly shell?: (channel: ServerChannel, nonce: string) => void;
}

export async function hostileSshd({ raw, client: meet, shell }: Behaviour): Promise<HostileSshd> {
  const home = mkdtempSync(join(tmpdir(), 'lbctl-hostile-'));
  const [hostKey, userKey] = [readableKey(), readableKey()];
  const open = new Set<Socket>();
  let connections = 0;
  const ssh = new ssh2.Server({ hostKeys: [hostKey.private] }, (client) => {
    client.on('error', () => undefined);
    if (meet !== undefined) return meet(client);
    client.on('authentication', (context) => context.accept());
    client.on('session', (accept) =>
      accept().on('exec', (agree, _refuse, { command }) => {
        const channel = agree();
        channel.on('error', () => undefined);
        shell?.(channel, /lbctl-ready (\w+)/.exec(command)?.[1] ?? '');
      }),
    );
  });
  const server = createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => undefined);
    if (raw === undefined) ssh.injectSocket(socket);
    else raw(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  mkdirSync(join(home, '.ssh'), { mode: 0o700 });
  writeFileSync(join(home, '.ssh/id_ed25519'), userKey.private, { mode: 0o600 });
  writeFileSync(join(home, '.ssh/known_hosts'), `[127.0.0.1]:${address.port} ${hostKey.public}\n`);
  return {
    port: address.port,
    home,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A new pair. Of 4,000 that ssh2 1.17.0 made, 17 began with a zero byte that it had dropped, and it could not read them. */
export function readableKey(): { readonly private: string; readonly public: string } {
  for (;;) {
    const pair = ssh2.utils.generateKeyPairSync('ed25519');
    if (!(ssh2.utils.parseKey(pair.private) instanceof Error)) return pair;
  }
}

export interface Request {
  readonly token: string;
  readonly kind: string;
  readonly body: string;
}

/** A shell that greets, reads requests as the loader does, and answers each with what `reply` says. */
export function loader(
  reply: (request: Request, channel: ServerChannel) => string | undefined,
): NonNullable<Behaviour['shell']> {
  return (channel, nonce) => {
    let waiting = Buffer.alloc(0);
    channel.write(`lbctl-ready ${nonce}\n`);
    channel.on('data', (bytes: Buffer) => {
      waiting = Buffer.concat([waiting, bytes]);
      for (;;) {
        const [header, token = '', kind = '', length = '0'] =
          /^(\w+) (\w+) (\d+)\n/.exec(waiting.toString('latin1', 0, 200)) ?? [];
        const end = (header?.length ?? 0) + Number(length);
        if (header === undefined || waiting.length < end) return;
        const body = waiting.toString('utf8', header.length, end);
        waiting = waiting.subarray(end);
        const answer = kind === 'define' ? framed(token, '') : reply({ token, kind, body }, channel);
        if (answer === undefined) continue;
        // First: ssh2's server forgets it while a long answer waits for room.
        channel.stderr.write(`${token}\n`);
        channel.write(answer);
      }
    });
  };
}

/** An answer of the form that the loader gives. */
export function framed(token: string, body: string, status: number | string = 0): string {
  return `${body}\n${token} ${status}\n`;
}

/** Records of the host program, closed as they should be. */
export function records(...fields: readonly (readonly [name: string, value: string])[]): string {
  return `${fields.map(([name, value]) => `${name} ${value.length} ${value}\n`).join('')}end ${fields.length}\n`;
}
