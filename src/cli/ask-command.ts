/** What promote, pause, resume, abort and retry have in common: ask, then say who does it. */
import { Declined, Usage } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { Plan } from '../model/plan.ts';
import type { IntentKind } from '../model/rollout.ts';
import { ask, type Request } from '../rollout/ask.ts';
import type { Fleet, Needs } from '../rollout/fleet.ts';
import { follow } from '../rollout/follow.ts';
import type { WalkResult } from '../rollout/walk.ts';
import type { Input } from './command-table.ts';
import type { Context } from './context.ts';
import { driveOptions, edgesOf, intentId, openUnfinished } from './open-run.ts';
import { settleReleases } from './settle-releases.ts';

/** Asks for `kind` on the unfinished run that the command line names. `abort` answers when the fleet is back. */
export async function askCommand(kind: IntentKind, { args, flags }: Input, context: Context): Promise<ExitCode> {
  const ifStep = stepOf(flags.ifStep);
  const open = await openUnfinished(args[0] ?? '', context, needsOf(kind));
  return await askOf(open, { kind, ...(ifStep === undefined ? {} : { ifStep }) }, context);
}

/** The same of a run whose balancers are open. */
export async function askOf(
  { fleet, known }: Pick<Awaited<ReturnType<typeof openUnfinished>>, 'fleet' | 'known'>,
  { kind, ...more }: Omit<Request, 'id'>,
  context: Context,
): Promise<ExitCode> {
  const { plan } = known.run;
  await confirm(
    `${kind.replace('-', ' ')} ${plan.rollout} (step ${Math.min(known.phase.step + 1, plan.steps.length)} of ${plan.steps.length})?`,
    context,
  );
  const edges = await edgesOf(context, fleet);
  const request = { id: intentId(kind, context), kind, ...more };
  try {
    const answer = await ask(request, plan, driveOptions(context, kind), edges, context.interrupt);
    switch (answer.kind) {
      case 'heeded':
        context.io.stderr.write(`${plan.rollout}: ${kind} heeded by ${answer.by}\n`);
        return kind === 'abort' ? await untilBack(context, plan, edges) : EXIT.done;
      case 'left':
        context.io.stderr.write(`${plan.rollout}: no runner is alive; whoever goes on will ${kind} first\n`);
        return EXIT.done;
      case 'ran':
        return await endOf(answer.result, kind, { plan, fleet, context });
    }
  } finally {
    await edges.reporter.close();
  }
}

/** Holding and going back must not fail because one balancer is dead; to go on without it would leave it behind. */
function needsOf(kind: IntentKind): Needs {
  return kind === 'abort' || kind === 'pause' ? 'any' : 'all';
}

/** Asks on a terminal; elsewhere `-y` is needed. Throws Declined. No lock is held meanwhile. */
export async function confirm(question: string, { flags, prompter, interrupt }: Context): Promise<void> {
  if (flags.yes === true) return;
  if (!prompter.interactive)
    throw new Declined('confirmation-needed', 'nobody is there to confirm', { hint: 'pass -y' });
  if (!(await prompter.confirm(question, interrupt.stop)))
    throw new Declined('confirmation-needed', 'declined; nothing was changed');
}

/** Whoever sees a rollout end well does what follows on the hosts of its services. */
async function endOf(
  result: WalkResult,
  kind: IntentKind,
  { plan, fleet, context }: { readonly plan: Plan; readonly fleet: Fleet; readonly context: Context },
): Promise<ExitCode> {
  const code = exitOf(result, kind);
  const isLive = code === EXIT.done && kind !== 'abort' && result.kind === 'done';
  return isLive ? await settleReleases(plan, fleet, context) : code;
}

/** The exit code of a run. Going back is what `abort` asked for, and a failure for everybody else. */
export function exitOf(result: WalkResult, asked: IntentKind | 'apply'): ExitCode {
  if (result.kind === 'paused')
    return result.why === 'failure' ? EXIT.mixed : result.why === 'user' && asked === 'pause' ? EXIT.done : EXIT.paused;
  switch (result.outcome) {
    case 'promoted':
      // An abort that came too late has not got where it was sent.
      return asked === 'abort' ? EXIT.refused : EXIT.done;
    case 'rolled-back':
      return asked === 'abort' ? EXIT.done : EXIT.rolledBack;
    case 'mixed':
      return EXIT.mixed;
  }
}

async function untilBack(
  context: Context,
  plan: Parameters<typeof follow>[0],
  edges: Parameters<typeof follow>[1],
): Promise<ExitCode> {
  const end = await follow(plan, edges, context.interrupt.stop);
  return end.kind === 'done' ? exitOf(end, 'abort') : EXIT.mixed;
}

function stepOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const step = Number(text);
  if (!Number.isSafeInteger(step) || step < 1)
    throw new Usage('usage', `--if-step takes a step number from 1, not ${text}`);
  return step;
}
