/** The typed face of lbctl-probe.sh. What members and units say is hostile text: bounded, and without controls. */
import type { Address } from '../model/address.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import { type ProbeAnswer, saidOnOneLine } from '../model/health.ts';
import type { Health } from '../model/service.ts';
import type { Unknown } from '../ports/balancer-host.ts';
import type { Connections, HostProbes, Probed, ProbedUnit } from '../ports/probes.ts';
import type { Wait } from './link.ts';
import { allOf, base64, call, callAbout, decode, firstOf, type Records, textIn } from './protocol.ts';

/** The line to the host. */
export interface Asked {
  ask(body: string, wait: Wait): Promise<Records | Unknown>;
}

type Members = Extract<Health['probe'], { kind: 'http' | 'tcp' }>;
type Units = Extract<Health['probe'], { kind: 'command' | 'systemd' }>;

const SHORT = milliseconds(15_000);
/** So many are asked side by side (lb_ask_all). */
const SIDE_BY_SIDE = 32;

/** `program` is the text of lbctl-probe.sh; it goes in front of every request. */
export function createProbes(link: Asked, program: string): HostProbes {
  const ask = (body: string, deadline: Duration, signal: AbortSignal): Promise<Records | Unknown> =>
    link.ask(`${program}\n${body}`, { deadline, patient: false, signal });
  const probed = async (body: string, count: number, limit: Duration, signal: AbortSignal): Promise<Probed> => {
    const rounds = Math.ceil(count / SIDE_BY_SIDE);
    const records = await ask(body, milliseconds(SHORT + rounds * (limit + 1000)), signal);
    return 'outcome' in records ? records : probedIn(records, count);
  };
  return {
    async connections(members, signal) {
      if (members.length === 0) return { outcome: 'counted', counts: [] };
      const records = await ask(callAbout(members, 'lb_connections'), SHORT, signal);
      return 'outcome' in records ? records : connectionsIn(records, members.length);
    },
    async probeMembers(probe, members, limit, signal) {
      if (members.length === 0) return { outcome: 'probed', answers: [] };
      return await probed(memberCall(probe, members, limit), members.length, limit, signal);
    },
    async probeUnits(probe, units, limit, signal) {
      if (units.length === 0) return { outcome: 'probed', answers: [] };
      return await probed(unitCall(probe, units, limit), units.length, limit, signal);
    },
    async journal(unit, lines, signal) {
      const records = await ask(call('lb_journal', unit, Math.min(lines, 50)), SHORT, signal);
      const text = 'outcome' in records ? '' : (textIn(records, 'journal') ?? '');
      return text
        .split('\n')
        .map(saidOnOneLine)
        .filter((line) => line !== '')
        .slice(-lines);
    },
  };
}

function memberCall(probe: Members, members: readonly Address[], limit: Duration): string {
  if (probe.kind === 'tcp') return callAbout(members, 'lb_probe_tcp', seconds(limit));
  const headers = Object.entries(probe.headers);
  const ownHost = headers.some(([name]) => name.toLowerCase() === 'host') ? 0 : 1;
  return callAbout(
    members,
    'lb_probe_http',
    seconds(limit),
    probe.expect.join(','),
    base64(probe.body ?? ''),
    base64(curlConfig(probe.path, headers)),
    base64(requestHead(probe.path, headers)),
    ownHost,
  );
}

function unitCall(probe: Units, units: readonly ProbedUnit[], limit: Duration): string {
  if (probe.kind === 'systemd')
    return call('lb_probe_units', ...units.map(({ unit, steady }) => (steady ? `${unit},steady` : unit)));
  const commandOf = ({ instance }: ProbedUnit): string => base64(probe.command.replaceAll('%i', instance));
  return call('lb_probe_command', seconds(limit), ...units.map((one) => `${one.unit},${commandOf(one)},${one.folder}`));
}

/** A configuration file of curl(1): its strings know two escapes that matter here. */
function curlConfig(path: string, headers: readonly (readonly [string, string])[]): string {
  const quoted = (text: string): string => `"${oneLine(text).replaceAll(/[\\"]/g, '\\$&')}"`;
  return [
    `request-target = ${quoted(path)}`,
    ...headers.map(([name, value]) => `header = ${quoted(`${name}: ${value}`)}`),
    '',
  ].join('\n');
}

/** HTTP/1.0, so that the answer ends with the connection; without the empty line at its end. */
function requestHead(path: string, headers: readonly (readonly [string, string])[]): string {
  const lines = [`GET ${path} HTTP/1.0`, 'Connection: close', ...headers.map(([name, value]) => `${name}: ${value}`)];
  return lines.map((line) => `${oneLine(line)}\r\n`).join('');
}

/** The playbook's schema lets no line end through; if one came here, it would begin another header. */
function oneLine(text: string): string {
  if (/[\r\n\0]/.test(text)) throw new Error(`a probe holds a line end: ${JSON.stringify(text)}`);
  return text;
}

function seconds(limit: Duration): string {
  return (limit / 1000).toFixed(3);
}

function connectionsIn(records: Records, count: number): Connections {
  if (firstOf(records, 'outcome') === 'failed') return { outcome: 'failed', reason: reasonIn(records) };
  const counts = allOf(records, 'connections').map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN));
  const complete = counts.length === count && counts.every((one) => Number.isSafeInteger(one));
  return complete ? { outcome: 'counted', counts } : strange();
}

function probedIn(records: Records, count: number): Probed {
  if (firstOf(records, 'outcome') === 'failed') return { outcome: 'failed', reason: reasonIn(records) };
  const answers = allOf(records, 'answer').flatMap((text) => answerOf(text) ?? []);
  return answers.length === count ? { outcome: 'probed', answers } : strange();
}

function answerOf(text: string): ProbeAnswer | undefined {
  const [, word, said = '', identity = '-'] = /^(good|bad|anew) ([A-Za-z0-9+/=]*) ([0-9a-f/-]{1,64})$/.exec(text) ?? [];
  if (word === undefined) return undefined;
  return {
    good: word === 'good',
    said: saidOnOneLine(decode(said)),
    ...(identity === '-' ? {} : { identity }),
    ...(word === 'anew' ? { anew: true } : {}),
  };
}

function reasonIn(records: Records): string {
  return saidOnOneLine(textIn(records, 'reason') ?? '') || 'the host gave no reason';
}

function strange(): Unknown {
  return { outcome: 'unknown', reason: 'the host answered something else' };
}
