/** One play, from what is live to the end of its rollout: plan, show, confirm, start; or go on with what was begun. */
import { Declined, InvalidInput, LockHeld, StalePlan, Unreachable } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { HostName } from '../model/names.ts';
import { type Behind, behindIn, type Plan, placesOf } from '../model/plan.ts';
import { managedPaths } from '../model/playbook.ts';
import { isNothingToDo } from '../plan/assemble.ts';
import { describePlan } from '../plan/describe-lines.ts';
import { onHosts } from '../plan/on-hosts.ts';
import { colorLevel } from '../report/form.ts';
import { formatPlan } from '../report/format-plan.ts';
import { isOver, type KnownRun, refuseUnfinished } from '../rollout/attach.ts';
import { refuseWithoutTimers } from '../rollout/confirm.ts';
import { goOn, throughPauses } from '../rollout/drive.ts';
import type { Fleet } from '../rollout/fleet.ts';
import { emergencyHeld } from '../rollout/lease.ts';
import type { Replan } from '../rollout/leave-behind.ts';
import { prepare } from '../rollout/prepare.ts';
import { type Proposal, propose } from '../rollout/propose.ts';
import { wantServices } from '../rollout/propose-services.ts';
import { type Start, start } from '../rollout/start.ts';
import type { WalkResult } from '../rollout/walk.ts';
import { refuseDrift } from './account-for-drift.ts';
import { confirm, exitOf } from './ask-command.ts';
import { digestOf } from './canonical.ts';
import type { Context } from './context.ts';
import { driftOf, type OpenPlay, onFailureOf, partsOf } from './open-play.ts';
import { driveOptions, edgesOf } from './open-run.ts';
import { deliverReleases, leaveAftermaths, openWhole, releasesOf } from './open-services.ts';
import { refuseSecrets } from './refuse-secrets.ts';
import { settleReleases } from './settle-releases.ts';
import { diffLines } from './show-diff.ts';
import { askEachStep, withStepPauses } from './step-by-step.ts';

/** Answers the exit code of the play; after `before` it has to be the same play still. Throws what stops it before anything is changed. */
export async function applyPlay(opened: OpenPlay, context: Context, before?: Plan): Promise<ExitCode> {
  const { flags, io } = context;
  if (flags.listHosts === true) {
    for (const host of [...opened.hosts, ...opened.apps]) io.stdout.write(`${host.name}\n`);
    return EXIT.done;
  }
  const { fleet, one } = await openWhole(opened, context);
  const proposal = await proposeFor(one, fleet, context);
  const { plan, known } = proposal;
  if (before !== undefined && plan.target !== before.target)
    throw new StalePlan('plan-inputs-changed', `this is not what ${plan.rollout} was begun with (${before.title})`, {
      hint: 'give the variables (-e) of that apply and the files it was made from, or apply what is wanted now',
    });
  refuseUnfinished(plan.rollout, known, plan.target);
  const unfinished = known !== undefined && !isOver(known);
  if (unfinished && flags.check !== true && flags.listSteps !== true) return await goOnWith(known, fleet, context);
  if (flags.listSteps === true) {
    io.stdout.write(`${describePlan(plan).join('\n')}\n`);
    return EXIT.done;
  }
  return await carryOut(proposal, fleet, context, one);
}

/** A plan that is to be begun: shown, confirmed and run, or with `--check` tested. Throws what stops it before anything is changed. */
export async function carryOut(proposal: Proposal, whole: Fleet, context: Context, one: OpenPlay): Promise<ExitCode> {
  const { flags, io } = context;
  const { plan } = proposal;
  const fleet = whole.only(placesOf(plan));
  const hosts = fleet.names.join(', ');
  await refuseDrift(proposal, fleet, context);
  if (isNothingToDo(plan)) {
    io.stderr.write(`${plan.rollout}: nothing to do; ${hosts} serve what the playbook wants\n`);
    if (behindIn(plan).size > 0) return EXIT.unreachable;
    if (flags.check === true || proposal.services === undefined) return EXIT.done;
    await leaveAftermaths(one, proposal.services.releases, context);
    return await settleReleases(plan, fleet, context);
  }
  refuseWithoutTimers(plan, proposal.seen);
  await show(proposal, context);
  try {
    if (flags.check === true) return await check(proposal, fleet, context);
    refuseEmergency(proposal);
    await confirm(`apply this plan to ${hosts}?`, context);
    const deliver = async () => await deliverReleases(one, proposal.services?.releases ?? new Map(), context);
    const code = await run({ ...proposal, deliver }, fleet, context, one);
    return code === EXIT.done ? await settleReleases(plan, fleet, context) : code;
  } catch (error) {
    throw context.places.explain(error);
  }
}

/** Looks at the balancers and plans; read-only. Throws Unreachable where there is no room beside hosts that are away. */
export async function proposeFor(one: OpenPlay, fleet: Fleet, context: Context): Promise<Proposal> {
  try {
    return await proposeRest(one, fleet, context);
  } catch (error) {
    const [first] = one.behind;
    if (first === undefined || !(error instanceof InvalidInput) || error.code !== 'capacity-impossible') throw error;
    throw new Unreachable('host-unreachable', first.place.name, error.message, {
      hint: `hosts that can not be reached count as unavailable: allow more, or leave them out: --limit 'all:!${first.place.host.name}'`,
      cause: error,
    });
  }
}

async function proposeRest(one: OpenPlay, fleet: Fleet, context: Context): Promise<Proposal> {
  const { play, hosts, leftOut, behind, together } = one;
  const parts = await partsOf(context);
  const releases = await releasesOf(one, context);
  const services = play.services === undefined ? undefined : await wantServices(play, one.apps, releases, parts);
  const paths = (host: HostName) => services?.final.get(host)?.files.map(({ path }) => path) ?? managedPaths(play);
  const seen = await fleet.observe(play.rollout, paths, context.interrupt.stop);
  // The same playbook with another build of the same version is another thing to do.
  const target = releases.size === 0 ? one.target : digestOf([one.target, [...releases]]);
  const input = {
    play,
    hosts,
    leftOut,
    behind,
    target,
    onFailure: onFailureOf(context),
    anyChange: context.flags.force === true,
    ...(services && { services }),
    ...(together && { together }),
  };
  const proposal = await propose(input, seen, parts);
  refuseSecrets(proposal.plan, context.hidden);
  return proposal;
}

async function show(proposal: Proposal, { flags, io, mask, hidden }: Context): Promise<void> {
  const lines = [...describePlan(proposal.plan), ...proposal.notes.map((note) => `note: ${note}`)];
  if (flags.diff === true) lines.push('', ...diffLines(proposal, hidden));
  io.stderr.write(`${formatPlan(mask(lines), colorLevel(io.stderr, io.env))}\n`);
}

/** `--check`: the candidates are tested inside the real trees; nothing is kept. */
async function check({ plan, candidates, seen }: Proposal, fleet: Fleet, context: Context): Promise<ExitCode> {
  await prepare(
    { plan, candidates, token: 0, keep: 'none', drift: driftOf(context) },
    fleet,
    seen,
    context.interrupt.stop,
  );
  context.io.stderr.write(`${plan.rollout}: every candidate passes on every balancer; nothing was changed (--check)\n`);
  return context.flags.detailedExitcode === true ? EXIT.changesPending : EXIT.done;
}

async function run(
  proposal: Proposal & Pick<Start, 'deliver'>,
  fleet: Fleet,
  context: Context,
  one: OpenPlay,
): Promise<ExitCode> {
  const replan: Replan = (behind, rest) => proposeRest(leaving(one, behind), rest, context);
  const isPlanned = one.play.services !== undefined && one.play.strategy.kind === 'rolling';
  const edges = { ...(await edgesOf(context, fleet)), ...(isPlanned && context.flags.step !== true && { replan }) };
  try {
    if (context.flags.step !== true) {
      const task = { ...proposal, drift: driftOf(context) };
      return exitOf(
        await start(task, driveOptions(context, `apply ${proposal.plan.title}`.trim()), edges, context.interrupt),
        'apply',
      );
    }
    if (!context.prompter.interactive)
      throw new Declined('confirmation-needed', '--step asks before each step, and nobody is there to ask');
    const options = { ...driveOptions(context, 'apply --step'), pause: 'exit' as const };
    const plan = withStepPauses(proposal.plan);
    const first = await start({ ...proposal, plan, drift: driftOf(context) }, options, edges, context.interrupt);
    return exitOf(await askEachStep(first, plan, { options, edges, context }), 'apply');
  } finally {
    await edges.reporter.close();
  }
}

/** The play on the app hosts that are not behind. */
function leaving(one: OpenPlay, behind: readonly Behind[]): OpenPlay {
  const gone = new Map(behind.map((each) => [each.host, each]));
  const apps = one.apps.filter(({ name }) => !gone.has(name));
  const failed = one.apps.flatMap((place) => {
    const why = gone.get(place.name);
    return why === undefined ? [] : [{ place, state: why.state, why: why.why }];
  });
  const play = onHosts(one.play, new Set(apps.map(({ host }) => host.name)));
  return { ...one, apps, play, behind: [...one.behind, ...failed] };
}

/** The same plan was begun before: by us, from another machine, or by a runner that died. */
async function goOnWith(known: KnownRun, whole: Fleet, context: Context): Promise<ExitCode> {
  const { plan } = known.run;
  const missing = placesOf(plan).filter((host) => !whole.members.has(host));
  if (missing.length > 0) {
    throw new LockHeld(
      'rollout-unfinished',
      `the unfinished rollout of ${plan.rollout} is on ${missing.join(', ')} as well`,
      {
        hint: 'run it again without --limit, or with the inventory it was begun with',
      },
    );
  }
  const fleet = whole.only(placesOf(plan));
  context.io.stderr.write(
    `${plan.rollout}: goes on with the rollout of ${new Date(plan.created).toISOString()}, at step ${known.phase.step + 1} of ${plan.steps.length}\n`,
  );
  await confirm('go on with it?', context);
  const edges = await edgesOf(context, fleet);
  const options = driveOptions(context, 'apply');
  try {
    const first: WalkResult = await goOn(options, plan, edges, context.interrupt);
    const code = exitOf(await throughPauses(first, plan, options, edges, context.interrupt), 'apply');
    return code === EXIT.done ? await settleReleases(plan, fleet, context) : code;
  } finally {
    await edges.reporter.close();
  }
}

/** Said before the question, not after it. */
function refuseEmergency({ seen }: Proposal): void {
  for (const [host, { emergencyLock }] of seen)
    if (emergencyLock !== undefined) throw emergencyHeld(emergencyLock, host);
}
