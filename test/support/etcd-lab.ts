/** Debian's etcd on loopback, one member or a cluster, with data of its own. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Obstacle } from './where.ts';

export function etcdObstacle(): Obstacle {
  return spawnSync('etcd', ['--version']).status === 0 ? undefined : "needs Debian's etcd-server";
}

export class EtcdMember implements AsyncDisposable {
  readonly endpoint: string;
  readonly #words: readonly string[];
  #process: ChildProcess | undefined;
  #log = '';

  constructor(endpoint: string, words: readonly string[]) {
    this.endpoint = endpoint;
    this.#words = words;
  }

  /** Resolves when it serves; throws what it said when it ends instead. */
  async start(): Promise<void> {
    // It ends with whoever runs the tests, whatever ends that.
    const words = ['--pdeathsig', 'KILL', 'etcd', ...this.#words];
    const started = spawn('setpriv', words, { stdio: ['ignore', 'ignore', 'pipe'] });
    this.#process = started;
    await new Promise<void>((resolve, reject) => {
      started.stderr.setEncoding('utf8').on('data', (text: string) => {
        this.#log += text;
        if (this.#log.includes('ready to serve client requests')) resolve();
      });
      started.once('error', reject);
      started.once('close', () => reject(new Error(this.#log)));
    });
    this.#log = '';
  }

  /** The JSON of an answer of its gateway. */
  async ask(path: string, question: object, token = ''): Promise<unknown> {
    const headers = token === '' ? {} : { authorization: token };
    const body = JSON.stringify(question);
    const response = await fetch(this.endpoint + path, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(await response.text());
    return await response.json();
  }

  async put(key: string, value: string, token?: string): Promise<void> {
    await this.ask('/v3/kv/put', { key: base64(key), value: base64(value) }, token);
  }

  async remove(key: string): Promise<void> {
    await this.ask('/v3/kv/deleterange', { key: base64(key) });
  }

  /** As by a machine that loses its power. */
  async kill(): Promise<void> {
    if (this.#process?.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = once(this.#process, 'close');
    this.#process.kill('SIGKILL');
    await ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
  }
}

export class EtcdLab implements AsyncDisposable {
  readonly members: readonly [EtcdMember, ...EtcdMember[]];
  readonly #folder: string;

  private constructor(folder: string, members: readonly [EtcdMember, ...EtcdMember[]]) {
    this.#folder = folder;
    this.members = members;
  }

  /** `words` go to each member, which serves over TLS when they name a certificate. */
  static async start(count = 1, words: readonly string[] = []): Promise<EtcdLab> {
    for (let left = 5; ; left -= 1) {
      const lab = await EtcdLab.#lay(count, words);
      const started = await Promise.allSettled(lab.members.map((member) => member.start()));
      const fault = started.find((one) => one.status === 'rejected');
      if (fault === undefined) return lab;
      // A port may have been taken in between.
      await lab[Symbol.asyncDispose]();
      if (left === 0) throw fault.reason;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const member of this.members) await member[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true });
  }

  static async #lay(count: number, words: readonly string[]): Promise<EtcdLab> {
    const folder = mkdtempSync(join(tmpdir(), 'lbctl-etcd-'));
    const ports = await freePorts(2 * count);
    const peer = (index: number): string => `http://127.0.0.1:${ports[2 * index + 1]}`;
    const names = Array.from({ length: count }, (_, index) => `m${index}=${peer(index)}`);
    const member = (index: number): EtcdMember => {
      const endpoint = `${words.includes('--cert-file') ? 'https' : 'http'}://127.0.0.1:${ports[2 * index]}`;
      return new EtcdMember(endpoint, [
        ...['--name', `m${index}`, '--data-dir', join(folder, `m${index}`)],
        ...['--listen-client-urls', endpoint, '--advertise-client-urls', endpoint],
        ...['--listen-peer-urls', peer(index), '--initial-advertise-peer-urls', peer(index)],
        ...['--initial-cluster', names.join(','), '--unsafe-no-fsync'],
        ...words,
      ]);
    };
    const others = Array.from({ length: count - 1 }, (_, index) => member(index + 1));
    return new EtcdLab(folder, [member(0), ...others]);
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** All of them are held until the last one is found, so that they differ. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports: number[] = [];
  for (const server of servers) {
    if (!server.listening) await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address !== 'string') ports.push(address.port);
  }
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  return ports;
}
