/** Where a member listens: the grammar every address passes before it can reach a balancer's configuration. */
import type { Brand } from './brand.ts';

/** A canonical `10.0.0.7:5001`, `[::1]:22400` or `unix:/run/x.sock`; contains no character with a meaning to nginx. */
export type Address = Brand<string, 'Address'>;

export type AddressProblem = { readonly expected: string; readonly hint?: string };

const IPV4 = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
const NAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const SOCKET = /^unix:\/[A-Za-z0-9._/@+-]{1,100}$/;
const SHAPE = /^(?:\[([^\]]*)\]|([^:[\]]*)):([^:]*)$/;

/** Parses an address; answers what was expected instead when it is none. Never throws. */
export function parseAddress(text: string): Address | AddressProblem {
  if (text.startsWith('unix:')) return parseSocket(text);
  const parts = SHAPE.exec(text);
  if (parts === null) return { expected: 'HOST:PORT, [IPV6]:PORT or unix:/PATH' };
  const [, v6, v4, port] = parts;
  const portProblem = problemOfPort(port ?? '');
  if (portProblem) return portProblem;
  if (v6 !== undefined) return parseIpv6(v6.toLowerCase(), port ?? '');
  return parseHost(v4 ?? '', port ?? '');
}

/** Whether parseAddress gave an address and not a problem. */
export function isAddress(value: Address | AddressProblem): value is Address {
  return typeof value === 'string';
}

/** Whether nginx has to look it up: at every reload, and one that fails stops the reload. */
export function isNamed(address: Address): boolean {
  return /[a-z]/i.test(address.replace(/^unix:.*|^\[.*\]/, ''));
}

function parseSocket(text: string): Address | AddressProblem {
  if (!SOCKET.test(text) || text.includes('/../')) return { expected: 'unix:/PATH of letters, digits and ._/@+-' };
  if (/\/docker\.sock$/.test(text)) {
    return {
      expected: 'the socket of a member',
      hint: "the Docker engine's socket behind a balancer gives everybody root",
    };
  }
  return text as Address;
}

function parseHost(host: string, port: string): Address | AddressProblem {
  const octets = IPV4.exec(host)?.slice(1);
  if (octets) {
    // nginx reads 010.0.0.1 as 10.0.0.1 while other tools read it as octal 8.0.0.1: refuse what is ambiguous.
    if (octets.some((o) => Number(o) > 255 || (o.length > 1 && o.startsWith('0'))))
      return { expected: 'an IPv4 address in plain decimal' };
    if (host.startsWith('169.254.')) return METADATA;
    return `${host}:${port}` as Address;
  }
  if (/^[\d.]+$/.test(host) || /^0x/i.test(host)) return { expected: 'an IPv4 address as four decimal numbers' };
  return NAME.test(host) ? (`${host.toLowerCase()}:${port}` as Address) : { expected: 'a host name or an IP address' };
}

const METADATA = { expected: 'a routable address', hint: 'link-local addresses include the cloud metadata service' };

function parseIpv6(text: string, port: string): Address | AddressProblem {
  const groups = groupsOf(text);
  if (groups === undefined) return { expected: 'an IPv6 address in [ ]' };
  // fe80::/10, AWS's metadata service, and 169.254.0.0/16 behind NAT64: nobody's member lives there.
  const [first = 0, , , , , sixth, seventh] = groups;
  const written = groups.map((group) => group.toString(16)).join(':');
  if ((first & 0xffc0) === 0xfe80 || written === 'fd00:ec2:0:0:0:0:0:254') return METADATA;
  if (written.startsWith('64:ff9b:0:0:0:0:') && seventh === 0xa9fe) return METADATA;
  // Another spelling of an IPv4 address would pass by every rule about those.
  const low = groups.slice(0, 5).every((group) => group === 0) && (sixth === 0 || sixth === 0xffff);
  if (low && !(sixth === 0 && seventh === 0))
    return { expected: 'an IPv4 address as four decimal numbers', hint: `[${text}] stands for an IPv4 address` };
  return `[${text}]:${port}` as Address;
}

function problemOfPort(port: string): AddressProblem | undefined {
  const good = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;
  return good ? undefined : { expected: 'a port from 1 to 65535' };
}

/** The eight numbers of an IPv6 address; undefined when it is none. A zone (`%eth0`) is none either. */
function groupsOf(text: string): readonly number[] | undefined {
  if (!/^[0-9a-f:.]{2,45}$/.test(text)) return undefined;
  const dotted = IPV4.exec(text.slice(text.lastIndexOf(':') + 1))
    ?.slice(1)
    .map(Number);
  if (text.includes('.') && dotted?.every((octet) => octet <= 255) !== true) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = dotted ?? [];
  const hex =
    dotted === undefined
      ? text
      : `${text.slice(0, text.lastIndexOf(':') + 1)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  const halves = hex.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [before = [], after = []] = halves;
  const given = [...before, ...after];
  if (halves.length > 2 || !given.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return undefined;
  if (halves.length === 2 ? given.length >= 8 : given.length !== 8) return undefined;
  const numbers = (groups: readonly string[]) => groups.map((group) => Number.parseInt(group, 16));
  return [...numbers(before), ...Array<number>(8 - given.length).fill(0), ...numbers(after)];
}
