/** Asks the sources of a play, once it is right in everything else, and picks the balancers it is for. */
import { SourceFailed } from '../model/errors.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Expressions, Lookups } from '../ports/discovery.ts';
import type { Finding } from './finding.ts';
import { pointerStep } from './locate.ts';
import type { Found } from './resolve-discovered.ts';
import { discoveryOf } from './resolve-discovery.ts';
import { membersOf } from './rules/rule.ts';
import type { RawPlay, RawSource } from './schema.ts';
import type { PlaybookSources } from './sources.ts';

interface Asked {
  readonly base: string;
  readonly sources: PlaybookSources;
  readonly balancer?: string;
  /** Of the playbook: what paths of sources are relative to. */
  readonly folder: string;
}

export interface Looked {
  /** Absent = no source was asked. */
  readonly found?: Found;
  /** Balancers that `when` or `unless` leaves alone. */
  readonly exempt: readonly string[];
}

/** What expressions and values know of a balancer. */
export function balancerScope(name: string, { hostsOf }: Pick<PlaybookSources, 'hostsOf'>): Vars {
  return { ...hostsOf(name)[0]?.vars, name };
}

const KEYS = ['discovery', 'facts', 'when', 'unless'] as const;

/** Undefined where an expression can't be read or a source did not answer: findings say which. */
export async function lookUpAll(
  raw: RawPlay,
  vars: Vars,
  asked: Asked,
  report: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<Looked | undefined> {
  const { base, sources, balancer, folder } = asked;
  if (KEYS.every((key) => raw[key] === undefined) || sources.discovery === undefined) return { exempt: [] };
  const secrets = secretsIn(raw);
  sources.hide?.(secrets, Object.keys(secrets));
  const { expressions, lookups } = await sources.discovery();
  const unreadable = expressionsOf(raw, base).flatMap(({ expression, pointer }): readonly Finding[] => {
    const problem = expressions.problemIn(expression);
    return problem === undefined ? [] : [{ code: 'playbook-value', pointer, message: problem, expected: 'JMESPath' }];
  });
  for (const finding of unreadable) report(finding);
  if (unreadable.length > 0) return undefined;
  if (lookups === undefined) return { exempt: [] };
  const own = { vars, ...(balancer === undefined ? {} : { balancer: balancerScope(balancer, sources) }) };
  const ask = (table: Table | undefined, key: string) =>
    askAll(table, { pointer: `${base}/${key}`, lookups, folder }, report, signal);
  const [facts, members] = await Promise.all([ask(raw.facts, 'facts'), ask(raw.discovery, 'discovery')]);
  if (facts === undefined || members === undefined) return undefined;
  const missing = [...facts].filter(([, value]) => value === null);
  for (const [name] of missing) report(notThere(`${base}/facts${pointerStep(name)}`, name));
  if (missing.length > 0) return undefined;
  const scope = { ...own, ...(raw.facts === undefined ? {} : { facts: Object.fromEntries(facts) }) };
  const found: Found = { sources: members, scope, expressions };
  const exempt = exemptOf(raw, found, asked, report);
  if (exempt === undefined) return undefined;
  // Who is left alone has no use for members, and none of them is a fault.
  return balancer !== undefined && exempt.includes(balancer) ? { exempt } : { found, exempt };
}

/** What sources log in with is secret wherever it was written. */
function secretsIn(raw: RawPlay): Readonly<Record<string, string>> {
  const found = (['discovery', 'facts'] as const).flatMap((key) =>
    Object.entries(raw[key] ?? {}).flatMap(([name, { consul, etcd }]) => [
      [`${key}.${name}.token`, consul?.token] as const,
      [`${key}.${name}.password`, etcd?.password] as const,
    ]),
  );
  return Object.fromEntries(found.flatMap(([name, secret]) => (secret === undefined ? [] : [[name, secret]])));
}

/** Whatever has no label would be equal to it. */
function notThere(pointer: string, name: string): Finding {
  return {
    code: 'discovery-invalid',
    pointer,
    onKey: true,
    message: `fact '${name}': what its map takes of the answer is not there`,
  };
}

type Table = Readonly<Record<string, RawSource>>;

async function askAll(
  table: Table = {},
  { pointer, lookups, folder }: { readonly pointer: string; readonly lookups: Lookups; readonly folder: string },
  report: (finding: Finding) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Value> | undefined> {
  const asked = Object.entries(table).map(async ([name, raw]): Promise<readonly [string, Value] | undefined> => {
    try {
      return [name, await lookups.lookUp(discoveryOf(raw, folder), signal)];
    } catch (error) {
      if (!(error instanceof SourceFailed)) throw error;
      const { code, message, hint } = error;
      report({
        code,
        pointer: pointer + pointerStep(name),
        onKey: true,
        message: `source '${name}': ${message}`,
        ...(hint === undefined ? {} : { hint }),
      });
      return undefined;
    }
  });
  const answers = await Promise.all(asked);
  const good = answers.filter((answer) => answer !== undefined);
  return good.length < answers.length ? undefined : new Map(good);
}

/** `when` and `unless` for every balancer; undefined where one of them gives no answer. */
function exemptOf(
  raw: RawPlay,
  { scope, expressions }: Found,
  { base, sources, balancer }: Asked,
  report: (finding: Finding) => void,
): readonly string[] | undefined {
  const conditions = (['when', 'unless'] as const).flatMap((key) =>
    raw[key] === undefined ? [] : [[key, raw[key]] as const],
  );
  if (conditions.length === 0) return [];
  const hosts = balancer === undefined ? sources.hostsOf(raw.hosts).map(({ host }) => host) : [balancer];
  const exempt = new Set<string>();
  for (const [key, expression] of conditions) {
    for (const host of hosts) {
      const answer = answerFor(expression, { ...scope, balancer: balancerScope(host, sources) }, expressions);
      if (typeof answer !== 'boolean') {
        report({
          code: 'discovery-invalid',
          pointer: `${base}/${key}`,
          message: `${key}: ${answer.problem} (${host})`,
        });
        return undefined;
      }
      if (answer === (key === 'unless')) exempt.add(host);
    }
  }
  return hosts.filter((host) => exempt.has(host));
}

/** A name that is not there is null: what is unknown is neither true nor false, and nothing is done on a guess. */
function answerFor(expression: string, scope: Vars, expressions: Expressions): boolean | { readonly problem: string } {
  try {
    const answer = expressions.search(expression, scope);
    if (typeof answer === 'boolean') return answer;
    return { problem: `it answers ${JSON.stringify(answer).slice(0, 100)}, which is neither true nor false` };
  } catch (error) {
    if (error instanceof SourceFailed) return { problem: error.message };
    throw error;
  }
}

/** Every JMESPath expression of a play with its place. */
function expressionsOf(raw: RawPlay, base: string) {
  const tables = (['discovery', 'facts'] as const).flatMap((key) =>
    Object.entries(raw[key] ?? {}).map(([name, { map }]) => [map, `${base}/${key}${pointerStep(name)}/map`] as const),
  );
  const members = Object.entries(raw.upstreams).flatMap(([name, upstream]) =>
    membersOf(upstream, `${base}/upstreams${pointerStep(name)}`).map(
      ({ member, pointer }) => [typeof member === 'string' ? undefined : member.where, `${pointer}/where`] as const,
    ),
  );
  const conditions = [[raw.when, `${base}/when`] as const, [raw.unless, `${base}/unless`] as const];
  return [...tables, ...members, ...conditions].flatMap(([expression, pointer]) =>
    expression === undefined ? [] : [{ expression, pointer }],
  );
}
