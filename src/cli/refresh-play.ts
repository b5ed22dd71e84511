/** A refresh: the same as `lbctl apply -y` of a play, and how it ended in the watcher's words. */
import { LbctlError, Unreachable } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { placesOf } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import type { Difference, HeldBack, WatchSettings } from '../model/watch.ts';
import { isNothingToDo } from '../plan/assemble.ts';
import { isOver, type KnownRun, liveHolder, type Observations } from '../rollout/attach.ts';
import { emergencyHeld } from '../rollout/lease.ts';
import { planId } from '../rollout/propose.ts';
import { ignoredBy, type RefreshEnd } from '../watch/decide.ts';
import type { MemberSet } from '../watch/member-set.ts';
import { carryOut, proposeFor } from './apply-play.ts';
import { askOf } from './ask-command.ts';
import type { Context } from './context.ts';
import { unlessAway } from './each-apart.ts';
import { addressesOf, liveOn } from './live-servers.ts';
import type { OpenPlay } from './open-play.ts';
import { openWhole } from './open-services.ts';

export interface Refresh {
  readonly plays: readonly OpenPlay[];
  readonly set: MemberSet;
  readonly settings: Pick<WatchSettings, 'on'>;
  /** Whether a change that `on` leaves out is made all the same. */
  readonly forced: boolean;
}

/** Works the plays one after another until one does not end well. `context` has `-y`. Throws what is no LbctlError. */
export async function refreshPlay({ plays, ...how }: Refresh, context: Context): Promise<RefreshEnd> {
  let end: RefreshEnd = { kind: 'unchanged', set: how.set };
  let away: Unreachable | undefined;
  const together = planId(context.clock.now(), context.rng);
  try {
    for (const play of plays) {
      // Plans of another refresh were made from the same play, and not together with these.
      const own = play.together === undefined ? play : { ...play, together };
      const one = await unlessAway(own, () => refreshOne(own, how, context), context);
      if (one instanceof Unreachable) {
        away ??= one;
        continue;
      }
      if (one.kind === 'failed' || one.kind === 'held') return one;
      if (end.kind === 'unchanged' || one.kind === 'done') end = one;
    }
    return away === undefined ? end : endOf(away);
  } catch (error) {
    return endOf(error);
  }
}

/** Opened anew for each balancer's own play: whoever was worked before has another lock and another record now. */
async function refreshOne(opened: OpenPlay, how: Omit<Refresh, 'plays'>, context: Context): Promise<RefreshEnd> {
  const { fleet, one } = await openWhole(opened, context);
  const proposal = await proposeFor(one, fleet, context);
  const { plan, known, seen } = proposal;
  refuseLocked(seen);
  if (known !== undefined && !isOver(known)) {
    if (context.flags.check === true || !isOurs(known)) return unfinished(known, seen);
    // A watcher was stopped in the middle of it: what it began is finished, whatever the sources say by now.
    const places = placesOf(known.run.plan).filter((host) => fleet.members.has(host));
    const code = await askOf({ fleet: fleet.only(places), known }, { kind: 'resume' }, context);
    return code === EXIT.done ? await refreshOne(opened, how, context) : ended(code, how.set);
  }
  if (isNothingToDo(plan)) return { kind: 'unchanged', set: how.set };
  const ignored = how.forced ? undefined : ignoredBy(how.settings, await differenceOn(one.play, seen, context));
  if (ignored !== undefined) return { kind: 'ignored', text: ignored };
  const code = await carryOut(proposal, fleet, context, one);
  if (context.flags.check === true) return { kind: 'checked', set: how.set };
  return ended(code, how.set);
}

/** `--force-run` too: nothing is done on a balancer with the emergency lock, not even looked for. */
function refuseLocked(seen: Observations): void {
  for (const [host, { emergencyLock }] of seen) if (emergencyLock) throw emergencyHeld(emergencyLock, host);
}

/** Begun by a watcher, and not held by anybody on purpose. */
function isOurs({ run, phase, waiting }: KnownRun): boolean {
  const begun = run.journal.find((line) => line.kind === 'rollout.started');
  const isPaused = phase.phase === 'paused' && phase.why !== 'interrupted';
  return begun?.by.command === WATCH && !isPaused && waiting.length === 0;
}

/** As `actorOf` calls us. */
const WATCH = 'lbctl watch';

function unfinished({ run, phase }: KnownRun, seen: Observations): RefreshEnd {
  const holder = liveHolder(seen);
  const { plan } = run;
  if (holder !== undefined) {
    const { who, where, command } = holder.holder;
    return { kind: 'held', why: 'locked', text: `${who} on ${where} (${command}) runs this rollout` };
  }
  const state = phase.phase === 'paused' ? 'is paused' : 'was left';
  const text = `a rollout ${state} at step ${phase.step + 1} of ${plan.steps.length}: \`lbctl status ${plan.rollout}\` shows it`;
  return { kind: 'held', why: 'unfinished', text };
}

/** How the members of a play differ from what its balancers have, for a watcher that does not know what they had before. */
async function differenceOn({ upstreams }: Play, seen: Observations, context: Context): Promise<Difference> {
  const live = await liveOn(seen, context);
  let added = 0;
  let removed = 0;
  for (const upstream of upstreams) {
    const wanted = new Set<string>(upstream.groups.flatMap(({ members }) => members.map(({ address }) => address)));
    for (const lines of live) {
      const has = addressesOf(lines, upstream);
      added += [...wanted].filter((address) => !has.has(address)).length;
      removed += [...has].filter((address) => !wanted.has(address)).length;
    }
  }
  return { added, removed, changed: added + removed === 0 ? 1 : 0 };
}

/** Of a run that came to an end, or to a pause. */
function ended(code: ExitCode, set: MemberSet): RefreshEnd {
  switch (code) {
    case EXIT.done:
      return { kind: 'done', set };
    case EXIT.paused:
      return { kind: 'held', why: 'unfinished', text: 'the rollout waits for `lbctl promote`' };
    case EXIT.rolledBack:
      return { kind: 'failed', exit: code, text: 'a step failed; the balancers serve what they served before' };
    case EXIT.mixed:
      return { kind: 'failed', exit: code, text: 'the balancers are in a mixed state, a person is needed' };
    default:
      return { kind: 'failed', exit: code, text: `the rollout ended with exit code ${code}` };
  }
}

const WAITS: Readonly<Record<string, HeldBack>> = {
  'emergency-lock': 'emergency',
  'discovery-change': 'max-change',
  'rollout-unfinished': 'unfinished',
  'plan-stale': 'locked',
  locked: 'locked',
  'lock-lost': 'locked',
};

const LONGEST_TEXT = 500;

function endOf(error: unknown): RefreshEnd {
  if (!(error instanceof LbctlError)) throw error;
  // One decision is one line, and which hosts failed is what somebody wants to know first.
  const text = `${error.message.split('\n').join('; ').slice(0, LONGEST_TEXT)} [${error.code}]`;
  const why = WAITS[error.code];
  return why === undefined ? { kind: 'failed', exit: error.exitCode, text } : { kind: 'held', why, text };
}
