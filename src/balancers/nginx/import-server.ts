/** A `server` line of an upstream as a member of a playbook. */
import { isAddress, parseAddress } from '../../model/address.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Duration, parseDuration } from '../../model/duration.ts';
import type { Member } from '../../model/member.ts';
import type { Place, Statement } from '../../model/nginx-text.ts';

/** What keeps an upstream out of a playbook, at its place. */
export type Complaint = Place & Pick<Diagnostic, 'code' | 'message' | 'expected' | 'hint'>;

export function isComplaint(value: object): value is Complaint {
  return 'code' in value;
}

export interface ImportedServer {
  readonly member: Member;
  readonly down: boolean;
  /** Parameters that a playbook has no key or no room for. */
  readonly notCarried: readonly string[];
  /** Keys of a playbook that say what a parameter without one says. */
  readonly carriedAs?: string;
}

/** The most that a playbook takes (schema-upstream.ts); the weight is for the upstream to judge. */
const MOST = { weight: Number.MAX_SAFE_INTEGER, max_fails: 1000, max_conns: 1_000_000 } as const;

export function importServer({ words, line, column }: Statement): ImportedServer | Complaint {
  const [, text = '', ...parameters] = words;
  // nginx's own default.
  const address = parseAddress(/^unix:|:\d*$/.test(text) ? text : `${text}:80`);
  if (!isAddress(address))
    return { line, column, code: 'import-value', message: `'${text}' can't be the address of a member`, ...address };
  const notCarried: string[] = [];
  let member: Member = { address, weight: 1, backup: false, labels: {} };
  let down = false;
  let carriedAs: Pick<ImportedServer, 'carriedAs'> = {};
  for (const parameter of parameters) {
    const [, name = parameter, value = ''] = /^(\w+)=(.*)$/s.exec(parameter) ?? [];
    const count = countOf(name, value);
    const failTimeout = name === 'fail_timeout' ? wholeSeconds(value) : undefined;
    if (parameter === 'backup') member = { ...member, backup: true };
    else if (parameter === 'down') down = true;
    else if (name === 'weight' && count !== undefined && count > 0) member = { ...member, weight: count };
    else if (name === 'max_fails' && count !== undefined) member = { ...member, maxFails: count };
    else if (name === 'max_conns' && count !== undefined) member = { ...member, maxConns: count };
    else if (failTimeout !== undefined) member = { ...member, failTimeout };
    else if (/^fail_timeout=0+(?:ms|[yMwdhms])?$/.test(parameter)) {
      // Failures that count for no time at all: what people write for a server that is never to be left alone.
      member = { ...member, maxFails: 0 };
      carriedAs = { carriedAs: 'max_fails: 0' };
    } else notCarried.push(parameter);
  }
  return { member, down, notCarried, ...carriedAs };
}

function countOf(name: string, value: string): number | undefined {
  if (name !== 'weight' && name !== 'max_fails' && name !== 'max_conns') return undefined;
  return /^\d{1,15}$/.test(value) && Number(value) <= MOST[name] ? Number(value) : undefined;
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 7 * 86_400,
  M: 30 * 86_400,
  y: 365 * 86_400,
};

/** nginx's measure of time, seconds without a unit; undefined for what is none, or no whole seconds from 1s to 24 days. */
export function wholeSeconds(text: string): Duration | undefined {
  if (!/^(?:\d{1,9}(?:ms|[yMwdhms]) *)*\d{0,9}$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, count, unit = 's'] of text.matchAll(/(\d+)(ms|[yMwdhms])?/g))
    seconds += Number(count) * (UNITS[unit] ?? 0);
  return Number.isInteger(seconds) && seconds >= 1 ? parseDuration(`${seconds}s`) : undefined;
}
