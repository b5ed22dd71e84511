/** How the balancers stood when a plan was saved, and what is not so any more. */
import type { HostName } from '../model/names.ts';
import type { Observation } from '../model/observation.ts';
import type { Observations } from '../rollout/attach.ts';
import type { SavedPlay, Stand } from './saved-plan.ts';

export function standsOf(seen: Observations): SavedPlay['live'] {
  return Object.fromEntries([...seen].map(([host, one]) => [host, standOf(one)]));
}

/** One line for each balancer that was changed since; what only runs otherwise (a restart) is no change. */
export function changedStands(before: SavedPlay['live'], seen: Observations): readonly string[] {
  return [...seen].flatMap(([host, one]) => {
    const change = changeOf(before[host], one);
    return change === undefined ? [] : [`${host}: ${change}`];
  });
}

function changeOf(before: Stand | undefined, seen: Observation): string | undefined {
  const now = standOf(seen);
  if (before === undefined) return 'was not looked at';
  if (now.run !== before.run) return `another run has begun${startedBy(seen)}`;
  if (now.generation !== before.generation || now.intended !== before.intended) return 'another run went on there';
  const paths = [...new Set([...Object.keys(before.files), ...Object.keys(now.files)])];
  const edited = paths.filter((path) => before.files[path] !== now.files[path]);
  return edited.length === 0 ? undefined : `${edited.join(', ')} was changed`;
}

function standOf({ generation, run, intended, files }: Observation): Stand {
  return {
    generation,
    ...(run === undefined ? {} : { run: run.plan.id }),
    ...(intended === undefined ? {} : { intended }),
    files: Object.fromEntries(files.map(({ path, digest, link }) => [path, digest ?? link ?? 'absent'])),
  };
}

function startedBy({ run }: Observation): string {
  const line = run?.journal.find((one) => one.kind === 'rollout.started');
  return line?.kind === 'rollout.started' ? ` (${line.by.who} on ${line.by.where}: ${line.by.command})` : '';
}

/** The first balancer on which the run that `id` names is the newest. */
export function hostThatRan(id: string, seen: Observations): HostName | undefined {
  return [...seen].find(([, one]) => one.run?.plan.id === id)?.[0];
}
