/** What sources find to members: every field is checked against its grammar, and one that fails refuses the whole answer. */
import { type Address, isAddress, parseAddress } from '../model/address.ts';
import { parseDuration } from '../model/duration.ts';
import { SourceFailed } from '../model/errors.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Member } from '../model/member.ts';
import type { Group } from '../model/upstream.ts';
import type { Expressions } from '../ports/discovery.ts';
import type { Finding } from './finding.ts';
import { type MemberMapping, membersOf, type PlacedMember } from './rules/rule.ts';
import type { RawUpstream } from './schema.ts';
import { sure } from './sure.ts';

/** More than any upstream has, and few enough to go through. */
const MOST = 10_000;

/** Stands for whatever would be found where nobody is asked (RFC 5737), so that templates have something to show. */
function example(before: number): Address {
  return sure([parseAddress(`192.0.2.1:${80 + before}`)].find(isAddress));
}

/** What a play's expressions can see. */
export interface Found {
  /** What each source of the play has found. */
  readonly sources: ReadonlyMap<string, Value>;
  /** `facts`, `vars`, and `balancer` where the play is made for one. */
  readonly scope: Vars;
  readonly expressions: Expressions;
}

/** 10.0.0.9 before 10.0.0.10. */
const NUMBERS_COUNT = new Intl.Collator('en', { numeric: true });

type Extras = Omit<Member, 'address'>;

/**
 * Sorted: an answer in another order is the same answer, and no reason to reload anything. The upstream has `before` members
 * already. `extras` are the settings that the playbook gives to each; an item's own win.
 */
export function discoveredMembers(
  { discover = '', where, port }: MemberMapping,
  extras: Extras,
  { found, pointer, before }: { readonly found: Found | undefined; readonly pointer: string; readonly before: number },
  report: (finding: Finding) => void,
): readonly Member[] {
  const refuse = (message: string, at = 'discover'): readonly Member[] => {
    report({ code: 'discovery-invalid', pointer: `${pointer}/${at}`, message: `source '${discover}': ${message}` });
    return [];
  };
  if (found === undefined) return [{ address: example(before), ...extras }];
  const items = found.sources.get(discover) ?? null;
  if (!Array.isArray(items)) return refuse('its answer is no list of members');
  if (items.length > MOST) return refuse(`${items.length} members are more than ${MOST}`);
  const members: Member[] = [];
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const read = readItem(item, extras, port);
    if ('problem' in read) return refuse(`${called(item, index)}: ${read.problem}`);
    if (where !== undefined) {
      const chosen = choose(where, read, found);
      if (typeof chosen !== 'boolean') return refuse(`${called(item, index)}: ${chosen.problem}`, 'where');
      if (!chosen) continue;
    }
    // A source may list an instance under two names; it is one server.
    if (seen.has(read.member.address)) continue;
    seen.add(read.member.address);
    members.push(read.member);
  }
  return members.toSorted((a, b) => NUMBERS_COUNT.compare(a.address, b.address));
}

/** A map leaves items out, so that a number alone would not be found again. */
function called(item: Value, index: number): string {
  const name = isMapping(item) ? item['name'] : undefined;
  return `item ${index + 1}${typeof name === 'string' ? ` (${shown(name)})` : ''}`;
}

/** An upstream that discovery leaves without enough members that take requests is refused; what is live stays. */
export function refuseFew(
  groups: readonly Group[],
  {
    name,
    upstream,
    pointer,
    found,
  }: {
    readonly name: string;
    readonly upstream: RawUpstream;
    readonly pointer: string;
    readonly found: Found | undefined;
  },
  report: (finding: Finding) => void,
): void {
  const least = upstream.min_members ?? 1;
  const members = groups.flatMap((group) => group.members).filter(({ backup }) => !backup).length;
  if (found === undefined || members >= least || !membersOf(upstream, pointer).some(isDiscovered)) return;
  const are = members === 0 ? 'no members that take requests' : `${members} of at least ${least} members`;
  report({ code: 'discovery-empty', pointer, onKey: true, message: `discovery leaves upstream '${name}' ${are}` });
}

/** Whether a source says what stands there. */
export function isDiscovered({ member }: PlacedMember): boolean {
  return typeof member !== 'string' && member.discover !== undefined;
}

interface Read {
  readonly member: Member;
  /** The item as `where` sees it. */
  readonly fields: Vars;
}
interface Problem {
  readonly problem: string;
}

function choose(where: string, { fields }: Read, { expressions, scope }: Found): boolean | Problem {
  try {
    const chosen = expressions.search(where, { ...fields, ...scope });
    if (chosen === null || typeof chosen === 'boolean') return chosen === true;
    return { problem: `where answers ${shown(chosen)}, which is neither true nor false` };
  } catch (error) {
    if (error instanceof SourceFailed) return { problem: error.message };
    throw error;
  }
}

function readItem(item: Value, extras: Extras, port: number | undefined): Read | Problem {
  if (typeof item === 'string') return addressed(item, {}, extras);
  if (!isMapping(item)) return { problem: `${shown(item)} is neither an address nor a mapping` };
  const settings = settingsOf(item, extras);
  if ('problem' in settings) return settings;
  const { address, host } = item;
  if (typeof address === 'string' && !isMissing(address)) return addressed(address, item, settings);
  if (!isMissing(address)) return { problem: `address: ${shown(address)} is no text` };
  if (typeof host !== 'string' || host === '') return { problem: `it has neither address nor host: ${shown(host)}` };
  const at = isMissing(item['port']) ? port : item['port'];
  if (typeof at !== 'number' && typeof at !== 'string') return { problem: `port: ${shown(at)} is no port` };
  return addressed(host.includes(':') && !host.startsWith('[') ? `[${host}]:${at}` : `${host}:${at}`, item, settings);
}

function addressed(text: string, fields: Vars, extras: Extras): Read | Problem {
  const address = parseAddress(text);
  if (!isAddress(address)) {
    const { expected, hint } = address;
    return { problem: `address: ${shown(text)} where ${expected} is expected${hint === undefined ? '' : `; ${hint}`}` };
  }
  return { member: { address, ...extras }, fields: { ...fields, address, labels: extras.labels } };
}

/** The grammar of members that playbooks hold (schema-upstream.ts). */
function settingsOf(item: Vars, extras: Extras): Extras | Problem {
  const { weight, backup, max_fails: fails, fail_timeout: timeout, max_conns: connections, labels } = item;
  const time = typeof timeout === 'string' ? parseDuration(timeout) : undefined;
  if (!isMissing(weight) && !isWhole(weight, 1, 100)) return wrong('weight', weight, 'a whole number from 1 to 100');
  if (!isMissing(backup) && typeof backup !== 'boolean') return wrong('backup', backup, 'true or false');
  if (!isMissing(fails) && !isWhole(fails, 0, 1000)) return wrong('max_fails', fails, 'a whole number from 0 to 1000');
  if (!isMissing(timeout) && (time === undefined || time < 1000 || time % 1000 !== 0))
    return wrong('fail_timeout', timeout, 'whole seconds such as 10s');
  if (!isMissing(connections) && !isWhole(connections, 0, 1_000_000))
    return wrong('max_conns', connections, 'a whole number from 0 up');
  const words = isMissing(labels) ? {} : textsOf(labels);
  if (words === undefined) return wrong('labels', labels, 'a mapping of texts of at most 256 characters');
  return {
    ...extras,
    ...(typeof weight === 'number' && { weight }),
    ...(typeof backup === 'boolean' && { backup }),
    ...(typeof fails === 'number' && { maxFails: fails }),
    ...(time !== undefined && { failTimeout: time }),
    ...(typeof connections === 'number' && { maxConns: connections }),
    labels: { ...extras.labels, ...words },
  };
}

function wrong(field: string, value: Value | undefined, expected: string): Problem {
  return { problem: `${field}: ${shown(value)} where ${expected} is expected` };
}

function textsOf(labels: Value | undefined): Readonly<Record<string, string>> | undefined {
  if (!isMapping(labels) || Object.keys(labels).length > 100) return undefined;
  const texts: Record<string, string> = {};
  for (const [key, value] of Object.entries(labels)) {
    if (isMissing(value)) continue;
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
    if (typeof text !== 'string' || text.length > 256) return undefined;
    Object.defineProperty(texts, key, { value: text, enumerable: true });
  }
  return texts;
}

/** JMESPath gives null for what is not there. */
function isMissing(value: Value | undefined): value is null | undefined {
  return value === undefined || value === null;
}

function isWhole(value: Value | undefined, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isMapping(value: Value | undefined): value is Vars {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** At most 100 characters of it, all on one line. */
function shown(value: Value | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
