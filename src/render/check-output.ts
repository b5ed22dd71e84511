/** Whether a rendered file says what the plan says, and nothing that an upstream file has no business to say. */
import { isAddress, parseAddress } from '../model/address.ts';
import { parseStatements, type Statement } from '../model/nginx-text.ts';
import type { RoutingText } from '../model/routing.ts';
import type { Server } from '../model/server.ts';
import type { Upstream } from '../model/upstream.ts';
import { checkRouting } from './check-routing.ts';
import type { OutputProblem } from './output-problem.ts';
import { unseenIn } from './unseen.ts';

/** What may stand in a block: directives that end with `;`, and those that open a block of their own. */
interface Allowed {
  readonly plain: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

/**
 * Directives by the block they may stand in. Anything else could load a module, write a file or open a port: the
 * balancer's own test runs as root and is no protection against that (docs/security.md). The lines of a block that is
 * not listed here are values, not directives.
 */
const ALLOWED: Readonly<Record<string, Allowed>> = {
  http: { plain: new Set(), blocks: new Set(['upstream', 'map', 'split_clients', 'server']) },
  upstream: {
    plain: new Set([
      'zone',
      'server',
      'hash',
      'ip_hash',
      'least_conn',
      'random',
      'keepalive',
      'keepalive_requests',
      'keepalive_time',
      'keepalive_timeout',
    ]),
    blocks: new Set(),
  },
  server: {
    plain: new Set(['listen', 'access_log', 'default_type', 'return']),
    blocks: new Set(['location']),
  },
  location: { plain: new Set(['access_log', 'default_type', 'return']), blocks: new Set() },
};

/** Parameters of `server` in an upstream that change nothing but what they say. */
const PARAMETER =
  /^(?:weight|max_conns|max_fails)=\d{1,9}$|^(?:fail_timeout|slow_start)=[\w ]{1,32}$|^(?:backup|down)$/;

/** What the plan says about an upstream in one state. */
interface Planned {
  readonly servers: readonly Server[];
  readonly routing: RoutingText | undefined;
}

/** Every problem of the file in the state that it was rendered for. */
export function checkOutput(text: string, upstream: Upstream, planned: Planned): readonly OutputProblem[] {
  const unseen = unseenIn(text);
  if (unseen !== undefined) return [unseen];
  const statements = parseStatements(text);
  if (!isStatements(statements))
    return [{ line: statements.line, message: `nginx could not read this: ${statements.message}` }];
  const blocks = [{ upstream: upstream.name, servers: planned.servers }, ...(planned.routing?.ranges ?? [])];
  return [
    ...notAllowed(statements, 'http'),
    ...endpoints(statements, upstream),
    ...strangers(
      statements,
      blocks.map((block) => block.upstream),
    ),
    ...checkRouting(statements, planned.routing),
    ...blocks.flatMap((block) => checkBlock(statements, block)),
  ];
}

function strangers(statements: readonly Statement[], names: readonly string[]): readonly OutputProblem[] {
  return statements
    .filter(({ words: [directive, name = ''] }) => directive === 'upstream' && !names.includes(name))
    .map(({ words, line }) => ({
      line,
      message: `'upstream ${words[1]}' is not in the plan`,
      expected: `only ${names.map((name) => `'upstream ${name}'`).join(', ')} in this file`,
    }));
}

function checkBlock(
  statements: readonly Statement[],
  { upstream, servers }: { readonly upstream: string; readonly servers: readonly Server[] },
): readonly OutputProblem[] {
  const blocks = statements.filter(({ words }) => words[0] === 'upstream' && words[1] === upstream);
  const [own] = blocks;
  if (own !== undefined && blocks.length === 1) return compareServers(own, servers);
  return [
    {
      line: blocks[1]?.line ?? 0,
      message: `the output has ${blocks.length} blocks 'upstream ${upstream}'`,
      expected: 'one',
    },
  ];
}

function isStatements(value: ReturnType<typeof parseStatements>): value is readonly Statement[] {
  return Array.isArray(value);
}

function notAllowed(statements: readonly Statement[], context: string): readonly OutputProblem[] {
  const allowed = ALLOWED[context];
  // The lines of a map or split_clients are values, not directives.
  if (allowed === undefined)
    return statements
      .filter(({ block, words }) => block !== undefined || words[0] === 'include')
      .map(({ line, words }) => refused(line, words[0], context));
  return statements.flatMap(({ words, line, block }) => {
    const [name = ''] = words;
    const known = block === undefined ? allowed.plain : allowed.blocks;
    if (!known.has(name)) return [refused(line, name, context, [...allowed.plain, ...allowed.blocks])];
    if (name === 'access_log' && words[1] !== 'off')
      return [{ line, message: 'access_log may only be off here', expected: 'access_log off' }];
    return block === undefined ? [] : notAllowed(block, name);
  });
}

function refused(
  line: number,
  name: string | undefined,
  context: string,
  allowed: readonly string[] = [],
): OutputProblem {
  const message = `'${name}' is not allowed in ${context === 'http' ? 'a managed file' : `a ${context} block`}`;
  return allowed.length === 0 ? { line, message } : { line, message, expected: allowed.join(', ') };
}

/** A `server` block may only be the revision endpoint. */
function endpoints(statements: readonly Statement[], { revisionEndpoint }: Upstream): readonly OutputProblem[] {
  return statements
    .filter(({ words }) => words[0] === 'server')
    .flatMap(({ block = [], line }) => {
      const listens = block.filter(({ words }) => words[0] === 'listen');
      const wrong = listens.filter(({ words }) => words[1] !== revisionEndpoint);
      if (listens.length === 0) return [{ line, message: 'this server block listens on port 80 of every address' }];
      return wrong.map((one) => ({
        line: one.line,
        message: `a managed file does not listen on '${one.words[1]}'`,
        expected: revisionEndpoint ?? 'no server block: the upstream has no revision_endpoint',
      }));
    });
}

function compareServers({ block = [], line }: Statement, servers: readonly Server[]): readonly OutputProblem[] {
  const wanted = new Map<string, Server>(servers.map((server) => [server.address, server]));
  const seen = new Set<string>();
  const problems: OutputProblem[] = [];
  for (const statement of block.filter(({ words }) => words[0] === 'server')) {
    const found = readServer(statement);
    const server = wanted.get(found.address);
    const at = statement.line;
    problems.push(
      ...found.strange.map((flag) => ({ line: at, message: `'${flag}' is no parameter of a member here` })),
    );
    if (server === undefined) problems.push({ line: at, message: `server '${found.address}' is not in this step` });
    else if (seen.has(found.address))
      problems.push({ line: at, message: `server '${found.address}' is written twice` });
    else if (found.down)
      problems.push({
        line: at,
        message: `server '${found.address}' is down`,
        expected: 'no line at all: a group at 0 % is left out',
      });
    else if (found.backup !== server.backup)
      problems.push({
        line: at,
        message: `server '${found.address}' is ${found.backup ? 'a' : 'no'} backup`,
        expected: server.backup ? 'backup' : 'no backup',
      });
    // The weight of a single server means nothing, and a template may leave it out.
    else if (found.weight !== server.weight && servers.length > 1)
      problems.push({
        line: at,
        message: `server '${found.address}' has weight ${found.weight}`,
        expected: `weight=${server.weight}`,
      });
    seen.add(found.address);
  }
  const left = [...wanted.keys()].filter((address) => !seen.has(address));
  if (left.length > 0)
    problems.push({ line, message: `the output leaves out ${left.map((address) => `'${address}'`).join(', ')}` });
  return problems;
}

interface ServerLine {
  readonly address: string;
  readonly weight: number;
  readonly backup: boolean;
  readonly down: boolean;
  /** Parameters that are not known here, or are given twice: nginx takes the last one. */
  readonly strange: readonly string[];
}

function readServer({ words }: Statement): ServerLine {
  const [, text = '', ...flags] = words;
  const address = parseAddress(text);
  const names = flags.map((flag) => flag.replace(/=.*$/s, ''));
  return {
    address: isAddress(address) ? address : text,
    weight: Number(flags.find((flag) => flag.startsWith('weight='))?.slice('weight='.length) ?? 1),
    backup: flags.includes('backup'),
    down: flags.includes('down'),
    strange: flags.filter((flag, index) => !PARAMETER.test(flag) || names.indexOf(names[index] ?? '') !== index),
  };
}
