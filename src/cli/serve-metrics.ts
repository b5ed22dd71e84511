/** Serves one page of text to whoever scrapes it. */
import { createServer } from 'node:http';
import { isIPv6 } from 'node:net';
import { isAddress, parseAddress } from '../model/address.ts';
import { InvalidInput, Usage } from '../model/errors.ts';
import type { Metrics } from '../watch/metrics.ts';

/** A scraper that sends its request slower than this is none. */
const REQUEST_MS = 10_000;

export interface Served extends AsyncDisposable {
  /** `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** `IP:PORT`, `NAME:PORT`, or a port of this machine alone. Throws Usage. */
export function metricsPlace(text: string): Place {
  const address = parseAddress(/^\d+$/.test(text) ? `127.0.0.1:${text}` : text);
  if (!isAddress(address) || address.startsWith('unix:'))
    throw new Usage('usage', `--metrics takes IP:PORT, or a port of 127.0.0.1, not ${text}`);
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replace(/^\[(.*)\]$/, '$1'), port: Number(address.slice(colon + 1)) };
}

/** Listens until it is disposed of; port 0 is one that is free. Throws InvalidInput where it can't. */
export async function serveMetrics({ host, port }: Place, metrics: Metrics, signal: AbortSignal): Promise<Served> {
  signal.throwIfAborted();
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('lbctl serves /metrics\n');
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(`${String(error)}\n`),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, signal }, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw refused({ host, port }, error);
  });
  const bound = server.address();
  return {
    url: `http://${written({ host, port: typeof bound === 'object' && bound !== null ? bound.port : port })}/metrics`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function refused(place: Place, error: NodeJS.ErrnoException): InvalidInput {
  const why = REASONS[error.code ?? ''] ?? error.message;
  const message = `metrics can not be served at ${written(place)}: ${why}`;
  const hint = 'choose another address with --metrics, or stop what listens there (`ss -ltnp`)';
  return new InvalidInput([{ code: 'metrics-address', severity: 'error', message, hint }], { cause: error });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'only root may listen there',
  EADDRNOTAVAIL: 'this machine does not have that address',
};

function written({ host, port }: Place): string {
  return `${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
