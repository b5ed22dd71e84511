/** Debian's dnsmasq on loopback, and servers that speak DNS badly. */
import { spawn, spawnSync } from 'node:child_process';
import { createSocket, type RemoteInfo } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Obstacle } from './where.ts';

export interface NameServer extends AsyncDisposable {
  /** `IP:PORT`. */
  readonly address: string;
}

export function dnsmasqObstacle(): Obstacle {
  return spawnSync('dnsmasq', ['--version']).status === 0 ? undefined : 'needs dnsmasq';
}

/** Serves the names of `example` alone: `records` are lines of dnsmasq.conf(5), `hosts` lines of hosts(5). */
export async function startDnsmasq(records: readonly string[], hosts: readonly string[]): Promise<NameServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-dnsmasq-'));
  writeFileSync(join(folder, 'hosts'), hosts.join('\n'));
  for (let left = 5; ; left -= 1) {
    const port = await freePort();
    const conf = ['no-resolv', 'no-hosts', 'local=/example/', 'bind-interfaces', 'listen-address=127.0.0.1'];
    const more = [`port=${port}`, `addn-hosts=${join(folder, 'hosts')}`, 'pid-file', 'log-facility=-', ...records];
    writeFileSync(join(folder, 'conf'), [...conf, ...more, ''].join('\n'));
    // It gives up root, and has to read its hosts afterwards.
    spawnSync('chmod', ['-R', 'a+rX', folder]);
    const server = spawn('dnsmasq', ['--keep-in-foreground', `--conf-file=${join(folder, 'conf')}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(server, 'close');
    const said: string[] = [];
    // It listens by then, and has read what it serves.
    for await (const line of createInterface({ input: server.stderr })) {
      said.push(line);
      if (/ read .*hosts/.test(line)) break;
    }
    if (said.at(-1)?.includes(' read ') === true) {
      server.stderr.resume();
      return {
        address: `127.0.0.1:${port}`,
        async [Symbol.asyncDispose]() {
          server.kill('SIGKILL');
          await ended;
          rmSync(folder, { recursive: true });
        },
      };
    }
    await ended;
    if (left === 0) throw new Error(said.join('\n'));
  }
}

/** Answers each question with the bytes that `answer` makes of it; undefined = it keeps silent. */
export async function startBadNameServer(answer: (question: Buffer) => Buffer | undefined): Promise<NameServer> {
  const socket = createSocket('udp4', (question: Buffer, from: RemoteInfo) => {
    const bytes = answer(question);
    if (bytes !== undefined) socket.send(bytes, from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    async [Symbol.asyncDispose]() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
