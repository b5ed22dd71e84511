import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/model/duration.ts';
import { InvalidInput } from '../../../src/model/errors.ts';
import type { Host } from '../../../src/model/host.ts';
import type { Play } from '../../../src/model/playbook.ts';
import type { Server } from '../../../src/model/server.ts';
import type { Upstream } from '../../../src/model/upstream.ts';
import type { Templater } from '../../../src/ports/templater.ts';
import { renderStates } from '../../../src/render/render-states.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { formatDiagnostic } from '../../../src/report/format-error.ts';
import { host, play, server, upstream } from './fixtures.ts';

const templater = createTemplater();
afterAll(() => templater[Symbol.asyncDispose]());
const DEFAULT = {
  file: 'templates/upstream.conf.ejs',
  text: readFileSync(join(import.meta.dirname, '../../../templates/upstream.conf.ejs'), 'utf8'),
};
const A = server('10.0.0.1:80', { weight: 19 });
const B = server('10.0.0.2:80');

class CountedTemplater implements Templater {
  count = 0;
  render(...args: Parameters<Templater['render']>): ReturnType<Templater['render']> {
    this.count += 1;
    return templater.render(...args);
  }
  async [Symbol.asyncDispose](): Promise<void> {}
}

function render(
  of: Play,
  servers: readonly (readonly Server[])[],
  hosts: readonly Host[] = [host('lb1')],
  by: Templater = templater,
) {
  const states = servers.map((list) => ({
    upstreams: of.upstreams.map(({ name }) => ({ upstream: name, servers: list, shares: { stable: 95, canary: 5 } })),
  }));
  return renderStates({ play: of, hosts, states }, by, AbortSignal.timeout(20_000));
}

async function body(more: Partial<Upstream>, servers: readonly Server[]): Promise<string> {
  const [state] = await render(play([upstream({ template: DEFAULT, ...more })]), [servers]);
  return state?.files[0]?.content.split('\n').slice(1).join('\n') ?? '';
}

async function complaint(rendering: Promise<unknown>): Promise<string> {
  const error: unknown = await rendering.catch((reason: unknown) => reason);
  if (!(error instanceof InvalidInput)) throw error;
  return error.diagnostics.map((one) => formatDiagnostic(one, { color: 0 })).join('\n');
}

describe('the template that comes with lbctl', () => {
  it('writes zone, method, servers, keepalive in the order nginx needs', async () => {
    const servers = [
      A,
      server('10.0.0.2:80', { maxFails: 0, maxConns: 5 }),
      server('10.0.0.3:80', { backup: true, ...time('5s') }),
    ];
    expect(await body({ method: { kind: 'least_conn' }, keepalive: 32, ...keepaliveTimeout('1m30s') }, servers)).toBe(
      [
        'upstream x {',
        '    zone x 64k;',
        '    least_conn;',
        '    server 10.0.0.1:80 weight=19; # stable',
        '    server 10.0.0.2:80 max_fails=0 max_conns=5; # stable',
        '    server 10.0.0.3:80 fail_timeout=5s backup; # stable',
        '    keepalive 32;',
        '    keepalive_timeout 1m30s;',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('names a hash key, and no method for round robin', async () => {
    expect(await body({ method: { kind: 'hash', key: '$arg_user', consistent: true } }, [A, B])).toContain(
      '\n    hash $arg_user consistent;\n',
    );
    expect(await body({}, [A, B])).toContain('64k;\n    server');
  });

  it('writes nothing but the address of a single server', async () => {
    expect(await body({}, [server('10.0.0.1:80', { weight: 7, maxFails: 3, ...time('5s') })])).toContain(
      '    server 10.0.0.1:80; # stable\n',
    );
  });

  it('makes the zone grow with the servers', async () => {
    const many = Array.from({ length: 400 }, (_, i) => server(`10.0.${Math.floor(i / 200)}.${i % 200}:80`));
    expect(await body({}, many)).toContain('zone x 464k;');
  });
});

describe('rendering states', () => {
  const endpoint = play([upstream({ template: DEFAULT, revisionEndpoint: '127.0.0.1:9180' })]);

  it('names the same content by the same revision, on every host and in every state', async () => {
    const states = await render(endpoint, [[A, B], [A], [A, B]], [host('lb1'), host('lb2')]);
    expect(states.map((one) => [one.state, one.host.name])).toEqual([
      [0, 'lb1'],
      [0, 'lb2'],
      [1, 'lb1'],
      [1, 'lb2'],
      [2, 'lb1'],
      [2, 'lb2'],
    ]);
    const [a, b, c, , e] = states.map((one) => one.revision);
    expect(a).toMatch(/^[0-9a-f]{12}$/);
    expect([b, e]).toEqual([a, a]);
    expect(c).not.toBe(a);
  });

  it('serves its own revision, and starts with a header whose digest is that of the rest', async () => {
    const [state] = await render(endpoint, [[A, B]]);
    const [header = '', ...rest] = state?.files[0]?.content.split('\n') ?? [];
    const digest = createHash('sha256').update(rest.join('\n')).digest('hex');
    expect(header).toBe(
      `# lbctl rollout=roll revision=${state?.revision} digest=sha256:${digest} - managed by lbctl, an edit here stops the next apply`,
    );
    expect(rest.join('\n')).toContain(
      `location = /lbctl/roll/revision {\n        default_type text/plain;\n        return 200 "${state?.revision}\\n";`,
    );
  });

  it('is named after all of the file but its own name, the note in the header included', async () => {
    const [state] = await render(play([upstream({ template: DEFAULT })]), [[A, B]]);
    const { path, content } = state?.files[0] ?? { path: '', content: '' };
    const [header = ''] = content.split('\n', 1);
    const [, note] = header.split(' - ');
    const body = content.slice(header.length + 1);
    const digest = createHash('sha256').update([note, path, body.length, body].join('\0')).digest('hex');
    expect(state?.revision).toBe(digest.slice(0, 12));
  });

  it('knows the template line of every line', async () => {
    const [state] = await render(endpoint, [[A, B]]);
    const file = state?.files[0];
    const lines = file?.content.split('\n') ?? [];
    const template = DEFAULT.text.split('\n');
    const origin = (part: string) =>
      template[(file?.templateLines[lines.findIndex((line) => line.includes(part))] ?? 0) - 1];
    expect(origin('server 10.0.0.2')).toContain('server <%= server.address');
    expect(origin('listen')).toContain('listen <%=');
    expect(file?.templateLines[0]).toBe(0);
  });

  it('gives templates the variables of the play before those of the host', async () => {
    const text =
      '# <%= a %> <%= b %> <%= vars.b %> <%= inventory_hostname %> <%= rollout %> <%= shares.canary %>\nupstream x { server <%= servers[0].address %>; }';
    const [state] = await render(
      play([upstream({ template: { file: 't', text } })], { a: 'play', rollout: 'hidden' }),
      [[B]],
      [host('lb7', { a: 'host', b: 'host' })],
    );
    expect(state?.files[0]?.content).toContain('\n# play host host lb7 roll 5\n');
  });

  describe('for several hosts', () => {
    const hosts = [
      host('lb1', { site: 'north', room: 1 }),
      host('lb2', { site: 'south', room: 1 }),
      host('lb3', { site: 'north', room: 1 }),
      host('lb4', { site: 'north' }),
      host('lb5', { room: 2 }),
    ];
    const BODY = 'upstream x { server <%= servers[0].address %>; }\n';

    it.each([
      ['nothing of the host', '', 1],
      ['a variable of the play', '# <%= a %>\n', 1],
      ['a variable', '<% if (typeof site !== "undefined") { -%># <%= site %>\n<% } -%>', 3],
      [
        'a variable where another says so',
        '<% if (typeof site !== "undefined" && site === "north") { -%># <%= typeof room %>\n<% } -%>',
        4,
      ],
      ['a variable by way of vars', '<% if ("room" in vars) { -%># <%= vars.room %>\n<% } -%>', 5],
      ['how many variables there are', '# <%= Object.keys(locals).length %>\n', 5],
      ['its name', '# <%= inventory_hostname %>\n', 5],
    ])('renders a template that asks for %s as often as it has to', async (_, head, times) => {
      const of = play([upstream({ template: { file: 't', text: `${head}${BODY}` } })], { a: 'play' });
      const counted = new CountedTemplater();
      const together = await render(of, [[B]], hosts, counted);
      expect(counted.count).toBe(times);
      const alone = await Promise.all(hosts.map(async (one) => (await render(of, [[B]], [one]))[0]));
      expect(together).toEqual(alone);
    });

    it('gives up at once on a template that runs into a limit', async () => {
      const endless = play([upstream({ template: { file: 'x.ejs', text: '<% for (;;); %>' } })]);
      const counted = new CountedTemplater();
      expect(await complaint(render(endless, [[A], [B]], hosts, counted))).toContain('longer than 1000 ms');
      expect(counted.count).toBe(1);
    });
  });

  it('shows an undefined variable in its template, once for all hosts', async () => {
    const broken = play([
      upstream({ template: { file: 'x.ejs', text: 'upstream x {\n  zone <%= upstream.nmae %> 64k;\n}' } }),
    ]);
    expect(await complaint(render(broken, [[A], [B]], [host('lb1'), host('lb2')]))).toBe(
      [
        "x.ejs:2:21: error[template-undefined]: 'nmae' is not defined",
        '  2 |   zone <%= upstream.nmae %> 64k;',
        '    |                     ^^^^',
        "  hint: did you mean 'name'?",
      ].join('\n'),
    );
  });

  it('shows the template line of output that is not what the plan says', async () => {
    const text = 'upstream x {\n<% for (const s of servers) { -%>\n  server <%= s.address %>;\n<% } -%>\n}\n';
    expect(await complaint(render(play([upstream({ template: { file: 'x.ejs', text } })]), [[A, B]]))).toBe(
      [
        "x.ejs:3:3: error[template-output]: server '10.0.0.1:80' has weight 1",
        '  3 |   server <%= s.address %>;',
        '    |   ^^^^^^^^^^^^^^^^^^^^^^^^',
        '  expected: weight=19',
        '  hint: rendered for lb1: server 10.0.0.1:80;',
      ].join('\n'),
    );
  });

  it('never lets the text of a variable become a directive', async () => {
    const text = 'upstream x { server <%= servers[0].address %>; } # <%= note %>\n';
    const hostile = play([upstream({ template: { file: 'x.ejs', text } })], { note: 'hello\nload_module /tmp/x.so;' });
    expect(await complaint(render(hostile, [[A]]))).toContain('this value holds "\\n", which means something to nginx');
    const raw = play(
      [upstream({ template: { file: 'x.ejs', text: text.replace('<%= note', '<%- note') } })],
      hostile.vars,
    );
    expect(await complaint(render(raw, [[A]]))).toContain("'load_module' is not allowed in a managed file");
  });
});

function time(text: string): Pick<Server, 'failTimeout'> {
  const failTimeout = parseDuration(text);
  return failTimeout === undefined ? {} : { failTimeout };
}

function keepaliveTimeout(text: string): Pick<Upstream, 'keepaliveTimeout'> {
  const value = parseDuration(text);
  return value === undefined ? {} : { keepaliveTimeout: value };
}
