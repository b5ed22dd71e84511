/** Sets or releases the emergency lock on every balancer of a rollout, and says where it could not. */
import { MixedState } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { Actor } from '../model/rollout.ts';
import { confirm } from './ask-command.ts';
import type { Context } from './context.ts';
import { findRollouts } from './find-rollout.ts';
import { learnSecrets } from './learn-secrets.ts';

/** `lock` given = set it; undefined = release. Throws MixedState when some balancers took it and others did not. */
export async function emergency(
  reference: string,
  lock: { readonly by: Actor; readonly message: string } | undefined,
  context: Context,
): Promise<ExitCode> {
  const refs = await findRollouts(reference, context);
  const hosts = [...new Map(refs.flatMap((ref) => ref.hosts).map((host) => [host.name, host])).values()];
  // What is typed in a hurry may hold a secret.
  if (lock !== undefined) await learnSecrets(new Set(refs.flatMap(({ file }) => file ?? [])), context);
  const verb = lock === undefined ? 'release the emergency lock on' : 'stop every apply on';
  await confirm(`${verb} ${hosts.map((host) => host.name).join(', ')}?`, context);
  // A handbrake must hold where it can, also while one balancer is away.
  const fleet = await context.fleet(hosts, 'any');
  const answers = await fleet.each(fleet.names, (member) => member.emergency(lock, context.interrupt.kill));
  const failed = answers.flatMap(([host, answer]) => ('reason' in answer ? [`${host}: ${answer.reason}`] : []));
  for (const [host, answer] of answers)
    context.io.stdout.write(`${host}: ${answer.outcome === 'set' ? 'emergency lock set' : answer.outcome}\n`);
  if (failed.length > 0)
    throw new MixedState('mixed-state', `the emergency lock is not the same everywhere\n${failed.join('\n')}`);
  return EXIT.done;
}
