/** Rules about a play as a whole. */
import { formatDuration, milliseconds, parseDuration } from '../../model/duration.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import { broken, type PlayRule } from './rule.ts';

/** Two upstreams of one file would overwrite each other. */
export const destsDiffer: PlayRule = ({ play, base }) =>
  twice(play.upstreams, (upstream) => upstream.dest).map(({ name, other, value }) =>
    broken(
      `${base}/upstreams${pointerStep(name)}/dest`,
      `'${value}' is already the file of upstream '${other}'`,
      'each upstream has a file of its own',
    ),
  );

/** nginx would take the second `server` on the same address for a duplicate of the first. */
export const endpointsDiffer: PlayRule = ({ play, base }) =>
  twice(play.upstreams, (upstream) => upstream.revision_endpoint).map(({ name, other, value }) =>
    broken(
      `${base}/upstreams${pointerStep(name)}/revision_endpoint`,
      `'${value}' is already the endpoint of upstream '${other}'`,
      'one upstream of a play with an endpoint is enough: the files change together',
    ),
  );

/** Timers wrap after 24 days (model/duration.ts). */
export const durationsFit: PlayRule = ({ play, base }) => {
  const { vars: _vars, ...rest } = play;
  return tooLong(rest, base);
};

/** What `prove_timeout` is without a word. */
export const PROVE_TIMEOUT = milliseconds(10_000);
/** A living runner is heard of four times in `confirm`, over a network, from a machine that has other work. */
const SHORTEST_CONFIRM = milliseconds(5000);

/** A runner is not heard of while a commit that must be put back is under way: both reloads may take `prove_timeout`. */
export const confirmIsLong: PlayRule = ({ play, base }) => {
  if (play.confirm === undefined) return [];
  const prove = play.prove_timeout === undefined ? PROVE_TIMEOUT : (parseDuration(play.prove_timeout) ?? 0);
  const least = milliseconds(Math.max(SHORTEST_CONFIRM, 2 * prove));
  const confirm = parseDuration(play.confirm);
  if (confirm === undefined || confirm >= least) return [];
  return [
    broken(
      `${base}/confirm`,
      `'${play.confirm}' is too short: a balancer would go back while its runner is at work`,
      `at least ${formatDuration(least)}, which is twice prove_timeout and not below 5s`,
    ),
  ];
};

const TIMES = new Set([
  'settle',
  'splay',
  'prove_timeout',
  'confirm',
  'keepalive_timeout',
  'fail_timeout',
  'pause',
  'duration',
  'auto_promote',
  'drain',
  'keep',
  'interval',
  'probe_timeout',
  'timeout',
  'window',
  'restart_sec',
  'start_limit_interval',
  'timeout_start',
  'timeout_stop',
  'watchdog',
  'read_timeout',
  'heartbeat',
  'stable_for',
  'lock_timeout',
]);
/** Mappings whose keys are the user's own. */
const FREE = new Set(['env', 'credentials', 'headers', 'link', 'proxy_headers', 'static', 'labels']);

function tooLong(value: unknown, pointer: string): readonly Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = pointer + pointerStep(key);
    if (FREE.has(key)) return [];
    if (typeof part !== 'string') return tooLong(part, at);
    if (!TIMES.has(key) || parseDuration(part) !== undefined) return [];
    return [
      {
        code: 'playbook-value',
        pointer: at,
        message: `'${part}' is too long`,
        expected: 'at most 24 days',
      } satisfies Finding,
    ];
  });
}

function twice<T>(
  table: Readonly<Record<string, T>>,
  pick: (one: T) => string | undefined,
): readonly { name: string; other: string; value: string }[] {
  const seen = new Map<string, string>();
  return Object.entries(table).flatMap(([name, one]) => {
    const value = pick(one);
    const other = value === undefined ? undefined : seen.get(value);
    if (value !== undefined && other === undefined) seen.set(value, name);
    return value === undefined || other === undefined ? [] : [{ name, other, value }];
  });
}
