/** How far one plan may move an upstream away from what is live: a guard against a source that answers nonsense. */
import { CandidateRejected } from '../model/errors.ts';
import { carriedBy } from '../model/fleet-state.ts';
import { countOf } from '../model/percent.ts';
import type { Play } from '../model/playbook.ts';
import type { Upstream } from '../model/upstream.ts';
import { commonLine, type Live } from './live.ts';

/**
 * Throws CandidateRejected (discovery-change) when more members would come or go at once than `max_change` allows. A
 * member that takes the place of another counts once. Where nothing is live yet, nothing is limited.
 */
export function refuseMuch({ upstreams }: Play, live: Live): void {
  const beyond = upstreams.flatMap((upstream) => beyondIn(upstream, live) ?? []);
  if (beyond.length > 0)
    throw new CandidateRejected('discovery-change', beyond.join('\n'), {
      hint: 'when this is right, let it through once with --force',
    });
}

function beyondIn(upstream: Upstream, live: Live): string | undefined {
  const { name, maxChange, groups } = upstream;
  const line = commonLine(live, upstream);
  if (maxChange === undefined || line === undefined) return undefined;
  const before = new Set(carriedBy(line).map(([address]) => address));
  const wanted = new Set(
    groups.flatMap(({ members }) => members.filter(({ backup }) => !backup)).map(({ address }): string => address),
  );
  const added = [...wanted].filter((address) => !before.has(address)).length;
  const gone = [...before].filter((address) => !wanted.has(address)).length;
  const most = countOf(maxChange, before.size);
  if (before.size === 0 || Math.max(added, gone) <= most) return undefined;
  return `upstream '${name}': of ${before.size} live members ${gone} would go and ${added} come, and max_change allows ${most}`;
}
