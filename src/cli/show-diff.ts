/** The changes of a plan as unified diffs, hosts with the same change together; what came from a host is made harmless. */
import { linkText, textOf } from '../model/fleet-state.ts';
import type { HiddenValues } from '../model/hidden-values.ts';
import type { HostName, HostPath } from '../model/names.ts';
import type { ObservedFile } from '../model/observation.ts';
import { targetOf } from '../model/plan.ts';
import { diffFiles, type FileChange } from '../plan/diff.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import { sanitise } from '../report/sanitise.ts';
import type { Proposal } from '../rollout/propose.ts';

/** From what is live to the first state, and from there state by state. Hidden values of old are masked, those of now are not. */
export function diffLines(proposal: Proposal, hidden: HiddenValues): readonly string[] {
  const { plan, candidates, seen } = proposal;
  const lines: string[] = [];
  const secret = privatePaths(candidates);
  const links = new Map([...seen].map(([host, one]) => [host, one.files.filter((file) => file.link !== undefined)]));
  let before = new Map(
    [...seen].map(([host, one]) => [host, new Map(one.files.map((file) => [file.path, seenText(file)]))]),
  );
  for (const [index, step] of plan.steps.entries()) {
    if (step.kind !== 'state') continue;
    const now = new Map(
      [...before].map(([host, files]) => [
        host,
        new Map([...files, ...filesOf(candidates.get(host), step.desired.revisions[host], links.get(host) ?? [])]),
      ]),
    );
    const changes = [...now].flatMap(([host, files]) =>
      [...files]
        .filter(([path]) => !secret.has(path))
        .map(([path, after]): FileChange => {
          const former = before.get(host)?.get(path);
          return {
            host,
            path,
            before: former === undefined || after === undefined ? former : hidden.maskAlike(former, after),
            after,
          };
        }),
    );
    const diffs = diffFiles(changes);
    if (diffs.length > 0) lines.push(`step ${index + 1}, ${step.desired.label}:`);
    for (const diff of diffs) lines.push(`${namesOf(diff.hosts)}:`, ...diff.text.trimEnd().split('\n').map(sanitise));
    before = now;
  }
  return targetOf(plan) === plan.base ? [] : lines;
}

/** Links that the candidate does not have are taken away. Of files that is not shown: they may be private ones. */
function filesOf(
  candidates: readonly Candidate[] | undefined,
  revision: string | undefined,
  links: readonly ObservedFile[],
): readonly (readonly [HostPath, string | undefined])[] {
  const files = candidates?.find((one) => one.revision === revision)?.files;
  if (files === undefined) return [];
  return [
    ...links.map(({ path }) => [path, undefined] as const),
    ...files.map((file) => [file.path, textOf(file)] as const),
  ];
}

/** What is at a path, as a diff shows it; undefined = nothing, or too much. */
export function seenText({ link, content }: ObservedFile): string | undefined {
  return link === undefined ? content : linkText(link);
}

/** Files that only root may read (environments and credentials of services) are shown to nobody. */
export function privatePaths(candidates: Proposal['candidates']): ReadonlySet<HostPath> {
  const files = [...candidates.values()].flatMap((some) => some.flatMap((one) => one.files));
  return new Set(files.filter(({ mode }) => mode === '0600').map(({ path }) => path));
}

function namesOf(hosts: readonly HostName[]): string {
  return hosts.length <= 5 ? hosts.join(', ') : `${hosts.slice(0, 4).join(', ')} and ${hosts.length - 4} more`;
}
