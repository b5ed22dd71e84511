/** A discovery API of instances, as it answers and as it should not. */
import type { ServerResponse } from 'node:http';

export interface Instance {
  readonly service: string;
  readonly name: string;
  readonly ip: string | null;
  readonly port: number;
  readonly datacenter: string;
}

/** Answers of a discovery API as it should not give them, and what is said of each. */
export const BAD_ANSWERS: readonly (readonly [
  name: string,
  said: RegExp,
  answer: (all: readonly Instance[], to: ServerResponse) => unknown,
])[] = [
  ['an error of the server', /status 500|500/, (_, to) => to.writeHead(500).end('{"error": "database is down"}')],
  ['a page of HTML', /JSON/, (_, to) => to.writeHead(200).end('<html><body>Please log in</body></html>')],
  ['an answer that is cut off', /discovery-failed/, cutOff],
  [
    'a fifth of the instances',
    /discovery leaves upstream 'x-model'/,
    (all, to) =>
      send(
        to,
        all.filter((_, nth) => nth % 5 === 0),
      ),
  ],
  ['no instance at all', /discovery leaves upstream 'x-model' no members/, (_, to) => send(to, [])],
  [
    'an instance without an address',
    /item \d+: it has neither address nor host/,
    (all, to) => send(to, edited(all, { ip: null })),
  ],
  [
    'an instance with text for nginx',
    /item \d+: address: "\[10\.0\.0\.1:80; } server \{\]/,
    (all, to) => send(to, edited(all, { ip: '10.0.0.1:80; } server {' })),
  ],
];

export function send(to: ServerResponse, instances: readonly Instance[]): void {
  to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ instances }));
}

function cutOff(all: readonly Instance[], to: ServerResponse): void {
  const text = JSON.stringify({ instances: all });
  to.writeHead(200, { 'content-length': text.length }).write(text.slice(0, text.length / 2), () => to.destroy());
}

function edited([first, ...rest]: readonly Instance[], change: Partial<Instance>): readonly Instance[] {
  return first === undefined ? [] : [...rest, { ...first, ...change }];
}
