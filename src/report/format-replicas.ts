/** `lbctl service status` as text and as data: what each instance was told, what it does, and who sends requests to it. */
import { type Instant, instant } from '../model/instant.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import { isReplicaAsTold, type ReplicaStatus } from '../model/unit-state.ts';
import { painter } from './line.ts';
import { type ColorLevel, localDateTime } from './output.ts';
import { sanitise } from './sanitise.ts';
import { indented, table } from './table.ts';

export interface ReplicasView {
  readonly rollout: RolloutName;
  /** When the hosts were asked, on this machine's clock. */
  readonly at: Instant;
  readonly replicas: readonly ReplicaStatus[];
  /** Hosts that could not be asked, and why. */
  readonly away: readonly { readonly host: HostName; readonly reason: string }[];
}

export interface ReplicasOptions {
  readonly color: ColorLevel;
  /** Local time when absent. */
  readonly dateTime?: ((at: Instant) => string) | undefined;
}

const HEAD = ['host', 'instance', 'state', 'release', 'since', 'restarts', 'pid', 'memory', 'requests from'];

/** Several lines, no newline at the end. */
export function formatReplicas(view: ReplicasView, { color, dateTime }: ReplicasOptions): string {
  const { rollout, replicas, away } = view;
  const paint = painter(color);
  const wrong = replicas.filter((one) => !isReplicaAsTold(one)).length;
  const bad = wrong > 0 || away.length > 0;
  const count = `${replicas.length} instance${replicas.length === 1 ? '' : 's'}`;
  const said = wrong > 0 ? `${wrong} of ${count} NOT AS TOLD` : `${count}, ${bad ? 'as told' : 'all as told'}`;
  const unseen = away.length === 0 ? '' : `, ${away.length} host${away.length === 1 ? '' : 's'} NOT REACHED`;
  return [
    paint(bad ? 'bad' : 'good', `${sanitise(rollout)}: ${said}${unseen}`),
    ...indented(replicaLines(view, { color, dateTime }), 2),
  ].join('\n');
}

/** A table of the replicas, and hosts that could not be asked. */
export function replicaLines(
  { replicas, away, at }: Omit<ReplicasView, 'rollout'>,
  { color, dateTime = localDateTime }: ReplicasOptions,
): readonly string[] {
  const paint = painter(color);
  const [head = '', ...rows] = table([HEAD, ...replicas.map((one) => rowOf(one, at, dateTime))]);
  const lines = rows.map((row, index) => {
    const one = replicas[index];
    return one === undefined || isReplicaAsTold(one) ? row : paint('bad', row);
  });
  const missing = away.map(({ host, reason }) => paint('bad', `${sanitise(host)}: ${sanitise(reason)}`));
  return [...(replicas.length === 0 ? [] : [head, ...lines]), ...missing];
}

function rowOf(one: ReplicaStatus, at: Instant, dateTime: (at: Instant) => string): readonly string[] {
  const { host, unit, told, now, sentBy } = one;
  const name = told?.instance ?? unit.replace(/\.service$/, '');
  if (now === undefined) return [host, name, 'NOT KNOWN'];
  return [
    host,
    name,
    `${now.active} (${now.sub})${wish(one)}`,
    release(one),
    now.age === undefined ? '' : dateTime(instant(at - now.age)),
    String(now.restarts),
    now.pid === undefined ? '' : String(now.pid),
    now.memory === undefined || now.pid === undefined ? '' : bytes(now.memory),
    sentBy.length === 0 ? 'nobody' : sentBy.join(', '),
  ];
}

/** What it was told, where that is not what it does. */
function wish({ told, now }: ReplicaStatus): string {
  if (told === undefined) return ', IN NO LIST';
  const isDown = now?.active === 'inactive' || now?.active === 'failed';
  if (told.running) return isDown && now?.type !== 'oneshot' ? ', TOLD TO RUN' : '';
  return isDown ? '' : ', TOLD TO STOP';
}

function release({ told, now }: ReplicaStatus): string {
  const runs = now?.runs ?? '';
  return told === undefined || !told.running || runs === told.version
    ? runs
    : `${runs || 'none'}, TOLD ${told.version}`;
}

function bytes(count: number): string {
  const mebi = count / (1024 * 1024);
  return mebi < 10
    ? `${mebi.toFixed(1)} MiB`
    : mebi < 10_240
      ? `${Math.round(mebi)} MiB`
      : `${(mebi / 1024).toFixed(1)} GiB`;
}

/** Keys are part of the public format: added to, never renamed. `since` is milliseconds since 1970. */
export function replicasData({ at, replicas, away }: Omit<ReplicasView, 'rollout'>): Readonly<Record<string, unknown>> {
  return {
    instances: replicas.map((one) => {
      const { host, unit, told, now, sentBy } = one;
      return {
        host,
        unit,
        service: told?.service ?? null,
        instance: told?.instance ?? null,
        asTold: isReplicaAsTold(one),
        told: told === undefined ? null : { running: told.running, version: told.version },
        runs: now?.runs ?? null,
        active: now?.active ?? null,
        sub: now?.sub ?? null,
        result: now?.result ?? null,
        enabled: now?.enabled ?? null,
        since: now?.age === undefined ? null : at - now.age,
        restarts: now?.restarts ?? null,
        pid: now?.pid ?? null,
        memory: now?.memory ?? null,
        sentBy,
      };
    }),
    unreachable: away,
  };
}
