/** `lbctl service ACTION PLAYBOOK [INSTANCE…]`: looks at the instances behind a rollout, and stops and starts them. */
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { nearest } from '../../model/nearest.ts';
import { isReplicaAsTold } from '../../model/unit-state.ts';
import { colorLevel } from '../../report/form.ts';
import { formatReplicas, type ReplicasView, replicasData } from '../../report/format-replicas.ts';
import { jsonLine } from '../../report/jsonl.ts';
import { type Input, isServiceAction, SERVICE_ACTIONS, type ServiceAction } from '../command-table.ts';
import type { Context } from '../context.ts';
import { FLAGS, type Flags } from '../flags.ts';
import { changeInstances } from '../service-change.ts';
import { serviceLogs } from '../service-logs.ts';
import { pickReplicas, type ServiceView, serviceViews } from '../service-view.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const [word = '', reference = '', ...words] = args;
  const action = actionOf(word);
  refuseForeign(action, flags);
  const needs = action === 'status' || action === 'logs' ? 'any' : 'all';
  const picked = pickReplicas(await serviceViews(reference, context, needs), words);
  switch (action) {
    case 'status':
      return status(picked, context);
    case 'logs':
      return await serviceLogs(picked, context);
    case 'start':
    case 'stop':
    case 'restart':
      return await changeInstances(action, picked, context);
  }
}

function actionOf(word: string): ServiceAction {
  if (isServiceAction(word)) return word;
  const actions = Object.keys(SERVICE_ACTIONS);
  const near = nearest(word, actions);
  throw new Usage('usage', `service has no action ${word}`, {
    hint: near === undefined ? actions.join(', ') : `did you mean \`lbctl service ${near}\`?`,
  });
}

/** A flag that would do nothing is a misunderstanding. Commander gives those that begin with `no` when nobody has. */
function refuseForeign(action: ServiceAction, flags: Flags): void {
  const own: readonly (keyof Flags)[] = SERVICE_ACTIONS[action];
  const foreign = Object.values(SERVICE_ACTIONS)
    .flat()
    .filter((key) => !own.includes(key));
  const wrong = foreign.find((key) =>
    FLAGS[key].flags.startsWith('--no-') ? flags[key] === false : flags[key] !== undefined,
  );
  if (wrong !== undefined)
    throw new Usage(
      'usage',
      `${/--[a-z-]+/.exec(FLAGS[wrong].flags)?.[0]} says nothing to \`lbctl service ${action}\``,
    );
}

/** 0 only when every instance is as it was told; 4 when a host could not be asked, 7 when one is not as told. */
function status(picked: ReturnType<typeof pickReplicas>, { io, flags, clock }: Context): ExitCode {
  const views = [...picked].map(([view, replicas]): ReplicasView => {
    const { rollout } = view;
    return { rollout, at: clock.now(), replicas, away: awayOf(view) };
  });
  if (flags.output === 'json' || flags.output === 'jsonl')
    io.stdout.write(
      `${jsonLine({ v: 1, rollouts: views.map((view) => ({ rollout: view.rollout, at: view.at, ...replicasData(view) })) })}\n`,
    );
  else for (const view of views) io.stdout.write(`${formatReplicas(view, { color: colorLevel(io.stdout, io.env) })}\n`);
  const replicas = views.flatMap((view) => view.replicas);
  if (!replicas.every(isReplicaAsTold)) return EXIT.mixed;
  return views.every(({ away }) => away.length === 0) ? EXIT.done : EXIT.unreachable;
}

function awayOf({ apps }: ServiceView): ReplicasView['away'] {
  return apps.flatMap(({ place, reason }) => (reason === undefined ? [] : [{ host: place.host.name, reason }]));
}
