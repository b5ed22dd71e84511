/** The lock that watchers of one play share, wherever they run: the run lock of a rollout of its own, on hosts that the playbook names. */
import { selectHosts } from '../inventory/patterns.ts';
import { milliseconds } from '../model/duration.ts';
import { LbctlError, LockHeld } from '../model/errors.ts';
import { parseRolloutName, type RolloutName } from '../model/names.ts';
import type { Play } from '../model/playbook.ts';
import { type TurnSettings, watchLockName } from '../model/watch.ts';
import { LEASE, type Lease } from '../rollout/lease.ts';
import { takeLease } from '../rollout/take-lease.ts';
import type { Turn, Watched } from '../watch/loop.ts';
import type { Context } from './context.ts';
import { asRoot } from './find-rollout.ts';

/** The others take the lock over when they have not heard of us for a lease: by then we must know that it is gone. */
const SILENCE = milliseconds(LEASE / 2);
const LISTEN = milliseconds(LEASE / 6);

/** Waits until no other watcher of the play refreshes. Throws the signal's reason. */
export async function takeTurn(
  play: Play,
  settings: TurnSettings,
  context: Context,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<NonNullable<Watched['turn']>>>> {
  const own = context.apart();
  try {
    const lease = await lockFor(play, settings, own, signal);
    const { lost, over } = untilSilent(lease, context);
    const turn: Turn = {
      kind: 'turn',
      lost,
      async [Symbol.asyncDispose]() {
        over();
        await lease[Symbol.asyncDispose]();
        await own[Symbol.asyncDispose]();
      },
    };
    return turn;
  } catch (error) {
    await own[Symbol.asyncDispose]();
    signal.throwIfAborted();
    if (!(error instanceof LbctlError)) throw error;
    const why = error.code === 'emergency-lock' ? 'emergency' : 'turn';
    return { kind: 'held', why, text: `${error.message} [${error.code}]` };
  }
}

async function lockFor(play: Play, settings: TurnSettings, context: Context, signal: AbortSignal): Promise<Lease> {
  const { actor, clock } = context;
  const hosts = selectHosts(await context.inventory(), settings.hosts).map((host) => asRoot(host, play));
  const fleet = await context.fleet(hosts);
  const rollout = lockName(play.rollout);
  const seen = await fleet.observe(rollout, () => [], signal);
  const request = {
    rollout,
    holder: actor,
    message: `refresh of ${play.rollout}`,
    purpose: 'advance' as const,
    timeout: settings.timeout,
  };
  return await takeLease(request, { fleet, clock, tell: () => undefined }, seen, signal);
}

/** `lost` aborts when somebody else has the lock, or may have it soon because its hosts do not hear of us. */
function untilSilent(lease: Lease, { clock }: Context): { readonly lost: AbortSignal; readonly over: () => void } {
  const lost = new AbortController();
  const over = new AbortController();
  lease.lost.addEventListener('abort', () => lost.abort(lease.lost.reason));
  let heard = clock.steady();
  const meanwhile = async (work: () => void | Promise<void>): Promise<void> => {
    while (!over.signal.aborted) {
      await work();
      await clock.sleep(LISTEN, over.signal);
    }
  };
  const ask = async (): Promise<void> => {
    const silent = await lease.renew(over.signal);
    if (silent.length === 0) heard = clock.steady();
  };
  const listen = (): void => {
    if (clock.steady() - heard > SILENCE) lost.abort(unheard());
  };
  // Each ends with `over`; that the lock is somebody else's is told by the lease itself.
  for (const work of [ask, listen]) void meanwhile(work).catch(() => undefined);
  return { lost: lost.signal, over: () => over.abort() };
}

/** The loader has seen to it that the name is not too long. */
function lockName(play: RolloutName): RolloutName {
  const name = parseRolloutName(watchLockName(play));
  if (name === undefined) throw new Error(`${play} is too long for a lock of its watchers`);
  return name;
}

function unheard(): LockHeld {
  return new LockHeld(
    'lock-lost',
    'the hosts that keep the lock of the watchers can not be reached: others may have it by now',
  );
}
