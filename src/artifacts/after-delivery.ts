/** What is done with a release that is on its host: links to its commands, and hooks. */
import { milliseconds } from '../model/duration.ts';
import { parseHostPath } from '../model/names.ts';
import type { Aftermath, HookResult, HookRun } from '../ports/deliveries.ts';
import { refused } from './fault.ts';
import { pathProblem } from './manifest.ts';
import { ask, feedOf, type Place } from './release-host.ts';

/** Moves the service's links to the release; see the port. */
export async function linkCommands(place: Place, signal: AbortSignal): Promise<void> {
  const { session, service } = place;
  const links = Object.entries(service.links);
  if (links.length === 0) return;
  for (const [link, path] of links) {
    const problem = pathProblem(path);
    if (problem !== undefined) throw new Error(`the link ${link} leads to ${JSON.stringify(path)}: ${problem}`);
  }
  const lines = links.map(([link, path]) => `${link} ${path}\n`).join('');
  const { outcome, details } = await ask(place, { name: 'lbr_links', input: feedOf(lines) }, signal);
  if (outcome === 'linked') return;
  throw refused(
    'link-refused',
    `${session.host.name}: ${details.join(', ')} ${details.length === 1 ? 'is' : 'are'} there already, and not lbctl's`,
  );
}

/** `timeout` waits so long between its two signals. */
const KILL_AFTER = 10_000;

/** Runs a hook once; see the port. */
export async function runHookOnce(
  place: Place,
  { hook, command, timeout }: Pick<HookRun, 'hook' | 'command' | 'timeout'>,
  signal: AbortSignal,
): Promise<HookResult> {
  const { session, release } = place;
  const words = [hook, Math.ceil(timeout / 1000)];
  const patience = milliseconds(timeout + KILL_AFTER + 60_000);
  const { outcome, details } = await ask(place, { name: 'lbr_hook', words, input: feedOf(command), patience }, signal);
  if (outcome === 'already') return { outcome: 'already' };
  const output = details.join('\n').trimEnd();
  if (outcome === 'ran 0') return { outcome: 'ran', output };
  const how =
    outcome === 'ran 124' ? `did not end within ${timeout / 1000} s` : `failed (${outcome.replace('ran ', '')})`;
  const said = output === '' ? 'it printed nothing' : `it printed:\n${output}`;
  throw refused('hook-failed', `${session.host.name}: ${hook} of release ${release.version} ${how}; ${said}`);
}

/** Leaves what is to be done later with the release; see the port. */
export async function leaveAftermath(place: Place, aftermath: Aftermath, signal: AbortSignal): Promise<void> {
  await ask(place, { name: 'lbr_leave', input: feedOf(`${JSON.stringify(aftermath)}\n`) }, signal);
}

/** undefined when nothing was left there, or somebody else wrote it. */
export async function readAftermath(place: Place, signal: AbortSignal): Promise<Aftermath | undefined> {
  const { outcome, details } = await ask(place, { name: 'lbr_left' }, signal);
  return outcome === 'left' ? parseAftermath(details.join('\n')) : undefined;
}

function parseAftermath(text: string): Aftermath | undefined {
  try {
    const { links, keepReleases, afterRelease } = Object(JSON.parse(text)) as Partial<Record<keyof Aftermath, unknown>>;
    const known = Object.entries(Object(links) as object);
    const good =
      known.every(([link, path]) => parseHostPath(link) !== undefined && typeof path === 'string') &&
      Number.isSafeInteger(keepReleases) &&
      ['undefined', 'string'].includes(typeof afterRelease);
    return good ? (JSON.parse(text) as Aftermath) : undefined;
  } catch {
    return undefined;
  }
}
