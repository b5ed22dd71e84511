/** A thousand clients of a fleet that are told apart by address, cookie or header, and what each has been answered. */
import { Agent, request } from 'node:http';

export type Kind = 'ip' | 'cookie' | 'header';

/** Where a client asks, and as whom; `address` is believed by the site's realip. */
export interface Client {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The same clients in every run: nginx hashes them to the same places, so a measured share never varies. */
export function clientsOf(kind: Kind, count: number): readonly Client[] {
  return Array.from({ length: count }, (_, index) => {
    const address = { 'x-address': `10.${index % 7}.${index >> 8}.${index & 255}` };
    const same = { 'x-address': '10.9.9.9' };
    const path = `/${kind}`;
    if (kind === 'ip') return { path, headers: address };
    if (kind === 'cookie') return { path, headers: { ...same, cookie: `theme=dark; sid=${index.toString(16)}; a=b` } };
    return { path, headers: { ...same, 'x-user-id': `user-${index}` } };
  });
}

/** The body that each client is answered, in their order; rejects at the first that is not answered 200. */
export async function askAll(
  clients: readonly Client[],
  target: (index: number) => string,
): Promise<readonly string[]> {
  // Connections of its own: a kept one could still lead to a worker that is about to end.
  const agent = new Agent({ keepAlive: true, maxSockets: 24 });
  try {
    return await Promise.all(clients.map((client, index) => ask(agent, target(index), client)));
  } finally {
    agent.destroy();
  }
}

function ask(agent: Agent, target: string, { path, headers }: Client): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(path, target), { agent, headers, timeout: 60_000 }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(body) : reject(new Error(`${path}: ${answer.statusCode} ${body}`)),
      );
    });
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${target}${path}: no answer in a minute`)));
    outgoing.on('error', reject);
    outgoing.end();
  });
}
