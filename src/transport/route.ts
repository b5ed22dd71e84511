/** The whole way to a host before the first connection: every jump host in order, each with the settings ssh would use. */
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { parseDestination, splitJumps } from './jump.ts';
import type { SshAnswers } from './ssh-answers.ts';
import type { Query } from './ssh-options.ts';
import { readSettings, type SshOptions, type SshSettings, type Surroundings } from './ssh-settings.ts';

/** One machine on the way to a host, the last one being the host itself. */
export interface Hop {
  readonly settings: SshSettings;
  /** What ssh answered, for the few options that are no setting of ours. */
  readonly options: SshOptions;
  /** What ssh was asked: the same arguments make it connect. */
  readonly query: Query;
  /** Named in messages: `lb1`, or `lb1: jump host bastion`. */
  readonly title: string;
  /** The key file that the inventory names; it has to be usable. */
  readonly required?: string | undefined;
  /** The jump host in front of it. */
  readonly via?: Hop | undefined;
}

/** How a hop is to be reached, before its jump hosts are looked up. */
interface Way {
  readonly title: string;
  readonly query: Query;
  /** Jump hosts in order; undefined leaves them to the ssh configuration. */
  readonly jumps?: readonly string[] | undefined;
}

/** A configuration in which jump hosts need each other would never end. */
const MOST_HOPS = 8;

/** Throws Unreachable (ssh-config-invalid) for a way that can't be gone, a circle of jump hosts included. */
export async function planRoute(
  host: Host,
  answers: SshAnswers,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<Hop> {
  const { connection } = host;
  const named = (...names: readonly string[]): string | undefined =>
    connection.sshOptions.find((option) => names.includes(option.name))?.value;
  const required = connection.identityFile ?? named('i', '-i');
  const jump = named('J', '-J');
  const jumps = connection.proxyJump ?? (jump === undefined ? undefined : splitJumps(jump));
  const query: Query = {
    host: host.name,
    address: connection.address ?? host.name,
    port: connection.port,
    user: connection.user,
    identityFile: required,
    configFile: named('F', '-F'),
    options: [
      // "No jump host" is said to ssh as well, or a ProxyCommand of its configuration would be the way.
      ...(jumps?.length === 0 ? [{ name: 'ProxyJump', value: 'none' }] : []),
      ...connection.sshOptions.filter((option) => !/^-?[FiJ]$/.test(option.name)),
    ],
  };

  const plan = async (way: Way, depth: number): Promise<Hop> => {
    const { title } = way;
    if (depth === 0) throw invalid(host, `${title}: more than ${MOST_HOPS - 1} jump hosts, or a circle of them`);
    const options = await answers.ask(way.query, signal).catch((error: unknown) => {
      throw asFailureOf(host, error);
    });
    const settings = readSettings(host.name, options, surroundings);
    const hop: Hop = { settings, options, query: way.query, title };
    const before = way.jumps ?? settings.proxyJump;
    const last = before.at(-1);
    if (last === undefined) return hop;
    const to = parseDestination(last);
    if (to === undefined) throw invalid(host, `${title}: ${JSON.stringify(last)} is no jump host`);
    // Like ssh, which starts another ssh for the jump: only -F is handed on, other options are the target's own.
    const next: Query = {
      host: host.name,
      address: to.host,
      port: to.port,
      user: to.user,
      configFile: query.configFile,
      options: [],
    };
    const rest = before.slice(0, -1);
    const via = await plan(
      { title: `${host.name}: jump host ${to.host}`, query: next, jumps: rest.length > 0 ? rest : undefined },
      depth - 1,
    );
    return { ...hop, via };
  };

  const hop = await plan({ title: host.name, query, jumps }, MOST_HOPS);
  return { ...hop, required: required === undefined ? undefined : hop.settings.identityFiles[0] };
}

function invalid(host: Host, message: string): Unreachable {
  return new Unreachable('ssh-config-invalid', host.name, message);
}

/** The same for every host that is reached through the same machine: what a shared connection is found by. */
export function hopId({ settings, via }: Hop): string {
  return JSON.stringify([
    settings.user,
    settings.hostName,
    settings.port,
    settings.hostKeyAlias,
    via === undefined ? '' : hopId(via),
  ]);
}

/** `10.0.0.1:22`, or `[::1]:22`. */
export function endpointOf({ hostName, port }: SshSettings): string {
  return hostName.includes(':') ? `[${hostName}]:${port}` : `${hostName}:${port}`;
}

/** The error for a hop that did not let us through, naming it and the way to it. */
export function hopFailure(
  host: Host,
  hop: Hop,
  why: { readonly code: Unreachable['code']; readonly reason: string; readonly hint?: string },
): Unreachable {
  const through = hop.via === undefined ? '' : ` through ${endpointOf(hop.via.settings)}`;
  const message = `${hop.title}: ${endpointOf(hop.settings)}${through}: ${why.reason}`;
  return new Unreachable(why.code, host.name, message, { hint: why.hint });
}

/** The failure of something shared, told to another host that needs it: whoever needed it first made the message. */
export function asFailureOf(host: Host, error: unknown): unknown {
  if (!(error instanceof Unreachable) || error.host === host.name) return error;
  const message = `${host.name}: ${error.message.slice(error.host.length + 2)}`;
  return new Unreachable(error.code, host.name, message, { hint: error.hint, cause: error });
}
