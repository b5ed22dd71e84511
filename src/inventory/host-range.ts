/** Host names as an inventory writes them, with ranges and a port, to the hosts they stand for. */
import { type HostName, parseHostName } from '../model/names.ts';
import { parseAddressForm } from './address-form.ts';

/** One range may stand for this many hosts; more is a typing error or an attack. */
const MAX_HOSTS = 20_000;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Expanded {
  readonly names: readonly HostName[];
  readonly port?: number;
}
interface RangeProblem {
  readonly code: 'inventory-host-name' | 'inventory-limit';
  readonly problem: string;
  readonly expected?: string;
}

/** `app[01:50]`, `lb[a:f]`, `n[1:10:2]-[1:2]`, `lb1:2222`, `[2001:db8::1]:22`; a problem where Ansible or ssh would stumble. */
export function expandHosts(text: string): Expanded | RangeProblem {
  const form = parseAddressForm(text);
  const port = form?.port;
  if (port !== undefined && (port < 1 || port > 65_535))
    return wrong(`${shown(text)} has no valid port`, 'a port from 1 to 65535');
  if (port === undefined && text.endsWith(':'))
    return wrong(`${shown(text)} ends in a colon`, 'a name, or a name and a port');
  const texts = expand(form?.host ?? text);
  if (!Array.isArray(texts)) return texts;
  const names: HostName[] = [];
  for (const name of texts) {
    const good = parseHostName(name);
    if (good === undefined)
      return wrong(`${shown(name)} is no usable host name`, 'letters, digits and ._:@- that do not begin with a dash');
    names.push(good);
  }
  return port === undefined ? { names } : { names, port };
}

export function isRangeProblem(value: Expanded | RangeProblem): value is RangeProblem {
  return 'problem' in value;
}

/** A name as it may be shown: a hostile one must not reach the terminal as it is. */
function shown(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

function wrong(problem: string, expected: string): RangeProblem {
  return { code: 'inventory-host-name', problem, expected };
}

/** Expands the leftmost range first, as Ansible does: the last range varies fastest. */
function expand(text: string): string[] | RangeProblem {
  let names = [text];
  while (names[0]?.includes('[')) {
    const next: string[] = [];
    for (const name of names) {
      const parts = /^([^[]*)\[([^\]]*)\](.*)$/.exec(name);
      const items =
        parts === null
          ? wrong(`${shown(text)} has a bracket that is not closed`, 'a range such as app[01:50]')
          : sequence(parts[2] ?? '');
      if (!Array.isArray(items)) return items;
      if (next.length + items.length > MAX_HOSTS)
        return { code: 'inventory-limit', problem: `${shown(text)} stands for more than ${MAX_HOSTS} hosts` };
      for (const item of items) next.push(`${parts?.[1] ?? ''}${item}${parts?.[3] ?? ''}`);
    }
    names = next;
  }
  return names;
}

function sequence(range: string): string[] | RangeProblem {
  const [from = '', to = '', by = '1', ...more] = range.split(':');
  const step = /^\d{1,6}$/.test(by) ? Number(by) : 0;
  if (to === '' || more.length > 0 || step === 0)
    return wrong(`[${range}] is no range`, '[begin:end] or [begin:end:step]');
  const begin = from === '' ? '0' : from;
  if (/^[a-zA-Z]$/.test(begin) && /^[a-zA-Z]$/.test(to))
    return pick(range, LETTERS.indexOf(begin), LETTERS.indexOf(to), step, (n) => LETTERS.charAt(n));
  if (!/^\d{1,9}$/.test(begin) || !/^\d{1,9}$/.test(to))
    return wrong(`[${range}] is no range`, 'two numbers or two letters');
  const padded = begin.length > 1 && begin.startsWith('0');
  if (padded && begin.length !== to.length)
    return wrong(`the ends of [${range}] differ in length`, 'both with the same number of digits');
  return pick(range, Number(begin), Number(to), step, (n) =>
    padded ? String(n).padStart(begin.length, '0') : String(n),
  );
}

function pick(
  range: string,
  begin: number,
  end: number,
  step: number,
  name: (n: number) => string,
): string[] | RangeProblem {
  if (begin > end) return wrong(`[${range}] runs backwards`, 'begin before end');
  const count = Math.floor((end - begin) / step) + 1;
  if (count > MAX_HOSTS)
    return { code: 'inventory-limit', problem: `[${range}] stands for more than ${MAX_HOSTS} hosts` };
  return Array.from({ length: count }, (_, index) => name(begin + index * step));
}
