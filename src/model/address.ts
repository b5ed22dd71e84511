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
  if (v6 !== undefined)
    return isIpv6(v6) ? (`[${v6.toLowerCase()}]:${port}` as Address) : { expected: 'an IPv6 address in [ ]' };
  return parseHost(v4 ?? '', port ?? '');
}

/** Whether parseAddress gave an address and not a problem. */
export function isAddress(value: Address | AddressProblem): value is Address {
  return typeof value === 'string';
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
    if (host.startsWith('169.254.'))
      return { expected: 'a routable address', hint: 'link-local addresses include the cloud metadata service' };
    return `${host}:${port}` as Address;
  }
  if (/^[\d.]+$/.test(host) || /^0x/i.test(host)) return { expected: 'an IPv4 address as four decimal numbers' };
  return NAME.test(host) ? (`${host.toLowerCase()}:${port}` as Address) : { expected: 'a host name or an IP address' };
}

function problemOfPort(port: string): AddressProblem | undefined {
  const good = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;
  return good ? undefined : { expected: 'a port from 1 to 65535' };
}

function isIpv6(text: string): boolean {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || /^fe[89ab]/i.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1);
  const embedded = last?.includes('.') === true;
  if (embedded && !IPV4.test(last)) return false;
  const hex = embedded ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  const count = hex.length + (embedded ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
