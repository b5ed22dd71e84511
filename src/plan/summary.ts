/** How every app host fared in a run: what is left of a journal for who only wants to know where to look. Pure. */
import type { HostSummary, JournalEvent } from '../model/event.ts';
import type { HostName } from '../model/names.ts';
import { appsOf, behindIn, type Plan } from '../model/plan.ts';

/** In the plan's order, those that it was walked without included. What failed and then went well has gone well. */
export function summarise(plan: Plan, lines: readonly JournalEvent[]): readonly HostSummary[] {
  const hosts = new Set([...appsOf(plan), ...behindIn(plan)]);
  const isWell = lines.some((line) => line.kind === 'rollout.done' && line.outcome === 'promoted');
  return [...hosts].map((host) => {
    const own = lines.flatMap((line) => (line.kind === 'host.settled' && line.host === host ? [line.result] : []));
    const changes = own.filter(({ outcome }) => outcome === 'ok').length;
    const trouble = plan.behind?.find((one) => one.host === host) ?? (isWell ? undefined : troubleOf(host, lines));
    if (trouble !== undefined) return { host, state: trouble.state, changes, why: trouble.why };
    return { host, state: changes > 0 ? 'changed' : 'ok', changes };
  });
}

function troubleOf(
  host: HostName,
  lines: readonly JournalEvent[],
): { readonly state: 'failed' | 'unreachable'; readonly why: string } | undefined {
  const found = lines.flatMap((line) => {
    if (line.kind === 'step.failed' && line.hosts?.includes(host) === true)
      return [{ state: 'failed', why: line.reason } as const];
    if (line.kind !== 'host.settled' || line.host !== host || line.result.outcome === 'ok') return [];
    return [{ state: line.result.outcome === 'unknown' ? 'unreachable' : 'failed', why: line.result.reason } as const];
  });
  return found.at(-1);
}
