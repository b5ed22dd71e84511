/**
 * The health endpoint of Consul on loopback, as its API pages and its source describe it (Debian has no Consul): blocking
 * queries, an index for each service, tags, datacenters, tokens. It can go back in time, keep silent and fail.
 */

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Instance {
  readonly id: string;
  readonly node: string;
  /** '' = that of the node. */
  readonly address: string;
  readonly port: number;
  readonly tags?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  readonly weight?: number;
  readonly status?: 'passing' | 'warning' | 'critical';
}

/** In place of an answer. */
export type Fault = (response: ServerResponse) => void;

const NODE_ADDRESS = '10.9.9.9';
const LONGEST_WAIT_MS = 600_000;

export class ConsulServer implements AsyncDisposable {
  readonly url: string;
  /** Paths with queries, in order. */
  readonly asked: string[] = [];
  /** Answers the next requests, each once. */
  readonly faults: Fault[] = [];
  /** Where one is needed. */
  token: string | undefined;
  readonly #server: ReturnType<typeof createServer>;
  readonly #services = new Map<string, readonly Instance[]>();
  readonly #waiting = new Set<() => void>();
  #index: number;

  private constructor(server: ReturnType<typeof createServer>, port: number) {
    this.#server = server;
    this.url = `http://127.0.0.1:${port}`;
    this.#index = 10;
    server.on('request', (request, response) => this.#answer(request, response));
  }

  static async start(): Promise<ConsulServer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return new ConsulServer(server, address.port);
  }

  register(service: string, instances: readonly Instance[]): void {
    this.#services.set(service, instances);
    this.#moveTo(this.#index + 1);
  }

  /** As after a snapshot was restored, or the servers were exchanged: who waits is answered, and the index is another one. */
  goTo(index: number): void {
    this.#moveTo(index);
  }

  /** Queries that hang now. */
  get hanging(): number {
    return this.#waiting.size;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #moveTo(index: number): void {
    this.#index = index;
    for (const wake of [...this.#waiting]) wake();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked.push(request.url ?? '');
    const fault = this.faults.shift();
    if (fault !== undefined) return fault(response);
    const url = new URL(request.url ?? '', this.url);
    const service = /^\/v1\/health\/service\/([^/]+)$/.exec(url.pathname)?.[1];
    if (service === undefined) return void response.writeHead(404).end();
    if (this.token !== undefined && request.headers['x-consul-token'] !== this.token)
      return void response.writeHead(403).end("Permission denied: token with AccessorID '' lacks permission");
    const datacenter = url.searchParams.get('dc');
    if (datacenter !== null && datacenter !== 'dc1') return void response.writeHead(500).end('No path to datacenter');
    await this.#hang(Number(url.searchParams.get('index') ?? 0), url.searchParams.get('wait') ?? '5m', request);
    const found = (this.#services.get(decodeURIComponent(service)) ?? []).filter(
      ({ status = 'passing', tags = [] }) =>
        (!url.searchParams.has('passing') || status === 'passing') &&
        url.searchParams.getAll('tag').every((tag) => tags.includes(tag)),
    );
    response.writeHead(200, {
      'content-type': 'application/json',
      'x-consul-index': String(this.#index),
      'x-consul-knownleader': 'true',
      'x-consul-lastcontact': '0',
    });
    response.end(JSON.stringify(found.map((instance) => described(decodeURIComponent(service), instance))));
  }

  /** While nothing is newer than `index`; 0 never waits. The time given is lengthened by up to a sixteenth. */
  async #hang(index: number, wait: string, request: IncomingMessage): Promise<void> {
    if (index === 0 || index < this.#index) return;
    const [, count = '', unit = ''] = /^(\d+)(ms|s|m)$/.exec(wait) ?? [];
    const asked = Number(count) * ({ ms: 1, s: 1000, m: 60_000 }[unit] ?? 1);
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(asked, LONGEST_WAIT_MS) * (1 + 1 / 32));
      this.#waiting.add(wake);
      request.once('close', wake);
    });
  }
}

/** As `/v1/health/service/NAME` has it; what nobody here reads is left out. */
function described(service: string, instance: Instance): object {
  const { id, node, address, port, tags = [], meta = {}, weight = 1, status = 'passing' } = instance;
  return {
    Node: { ID: '', Node: node, Address: NODE_ADDRESS, Datacenter: 'dc1', TaggedAddresses: null, Meta: {} },
    Service: {
      ...{ ID: id, Service: service, Tags: tags, Address: address, Port: port, Meta: meta },
      Weights: { Passing: weight, Warning: 1 },
      EnableTagOverride: false,
    },
    Checks: [
      { Node: node, CheckID: 'serfHealth', Name: 'Serf Health Status', Status: 'passing', ServiceID: '' },
      { Node: node, CheckID: `service:${id}`, Name: 'http', Status: status, ServiceID: id },
    ],
  };
}
