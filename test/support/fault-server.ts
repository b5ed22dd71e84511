/** Servers on loopback that answer over http, over TLS, or with bytes that are no HTTP at all. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type Server as HttpServer, type RequestListener } from 'node:http';
import { createServer as createHttps, type ServerOptions } from 'node:https';
import { createServer as createTcp, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FaultServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Connections that are open now. */
  readonly open: number;
}

export function serveHttp(answer: RequestListener): Promise<FaultServer> {
  return listen(createHttp(answer), 'http');
}

export function serveHttps(options: ServerOptions, answer: RequestListener): Promise<FaultServer> {
  return listen(createHttps(options, answer), 'https');
}

/** What `talk` writes is all that is said. */
export function serveBytes(talk: (socket: Socket) => void): Promise<FaultServer> {
  return listen(
    createTcp((socket) => socket.once('data', () => talk(socket))),
    'http',
  );
}

async function listen(server: HttpServer | ReturnType<typeof createTcp>, scheme: string): Promise<FaultServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    url: `${scheme}://127.0.0.1:${address.port}`,
    get open() {
      return sockets.size;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A server that wants a certificate hangs up: whether its reason is read before that is chance. */
export const TURNED_AWAY = /certificate|disconnected|ECONNRESET|EPIPE|hang up/;

/** Certificates of an authority of its own, as PEM files. */
export class Authority implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'lbctl-authority-'));
  readonly ca = join(this.folder, 'ca.pem');

  constructor() {
    this.#openssl('req', '-x509', ...NEW_KEY, '-subj', '/CN=authority', '-keyout', 'ca.key', '-out', 'ca.pem');
  }

  /** `subject` is `DNS:name` or `IP:address`. */
  issue(name: string, subject: string): { readonly cert: string; readonly key: string } {
    const [cert, key] = [`${name}.pem`, `${name}.key`];
    const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-addext', `subjectAltName=${subject}`];
    this.#openssl('req', '-x509', ...NEW_KEY, '-subj', `/CN=${name}`, ...by, '-keyout', key, '-out', cert);
    return { cert: join(this.folder, cert), key: join(this.folder, key) };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true });
  }

  #openssl(...words: readonly string[]): void {
    const { status, stderr } = spawnSync('openssl', words, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

export function pem({ cert, key }: { readonly cert: string; readonly key: string }) {
  return { cert: readFileSync(cert), key: readFileSync(key) };
}
