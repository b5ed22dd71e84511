/** What is waited for between states of a plan with services: connections that end, replicas that answer well. */
import { milliseconds } from '../model/duration.ts';
import { beginTally, countAnswer, type HealthTally, healthVerdict, type ProbeAnswer } from '../model/health.ts';
import { after } from '../model/instant.ts';
import type { Interrupt } from '../model/interrupt.ts';
import { replicasWords, replicaWords } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { PlacedReplica, ServicePlan } from '../model/plan.ts';
import { type Health, instanceFolder, unitOf } from '../model/service.ts';
import type { Connections, Probed } from '../ports/probes.ts';
import type { Action } from './decide.ts';
import { isAborted, type Walk } from './perform.ts';

const DRAIN_POLL = milliseconds(250);
/** A worker that has read a request may connect a moment after it was last looked at. */
const QUIET_LOOKS = 2;
const JOURNAL_LINES = 8;

/** Until no balancer holds a connection to the replicas, or the time for it is over: then the walk goes on with a notice. */
export async function drain(walk: Walk, replicas: readonly PlacedReplica[], interrupt: Interrupt): Promise<void> {
  const { journal, clock, fleet } = walk;
  const addresses = replicas.map(({ address }) => address);
  const until = after(clock.steady(), journal.plan.services?.drain ?? milliseconds(0));
  for (let quiet = 0; ; ) {
    const answers = await fleet.each(fleet.keepers, (member) => member.probes.connections(addresses, interrupt.kill));
    if (interrupt.stop.aborted || isAborted(walk)) return;
    const held = heldWords(answers);
    quiet = held === '' ? quiet + 1 : 0;
    if (quiet === QUIET_LOOKS) break;
    if (clock.steady() >= until) {
      const text = `${replicasWords(replicas)}: connections that have not ended are cut${held}`;
      if (held !== '') journal.tell({ kind: 'notice', text });
      break;
    }
    await clock.sleep(DRAIN_POLL, interrupt.stop).catch(() => undefined);
  }
  note(walk, []);
}

/** ` (lb1: 3, lb2: 1); lb3 can not count them: WHY`; empty = everybody says that there are none. */
function heldWords(answers: readonly (readonly [HostName, Connections])[]): string {
  const counts = answers.flatMap(([host, answer]) => {
    const count = answer.outcome === 'counted' ? answer.counts.reduce((sum, one) => sum + one, 0) : 0;
    return count === 0 ? [] : [`${host}: ${count}`];
  });
  const silent = answers.flatMap(([host, answer]) =>
    answer.outcome === 'counted' ? [] : [`; ${host} can not count them: ${answer.reason}`],
  );
  return [...(counts.length === 0 ? [] : [` (${counts.join(', ')})`]), ...silent].join('');
}

/** The replicas of each service side by side; what is wrong with any of them is the problem of the step. */
export async function check(
  walk: Walk,
  { replicas, again }: Extract<Action, { do: 'check' }>,
  interrupt: Interrupt,
): Promise<void> {
  const services = walk.journal.plan.services?.services ?? [];
  const problems = await Promise.all(
    services.map(async ({ name, health, dest }) => {
      const own = replicas.filter(({ service }) => service === name);
      if (health === undefined || own.length === 0) return [];
      return await checkAll(walk, { replicas: own, health, dest, ...(again && { again }) }, interrupt);
    }),
  );
  if (interrupt.stop.aborted || isAborted(walk)) return;
  const found = problems.flat();
  const hosts = new Set(found.flatMap(({ replica }) => appOf(walk, replica.host) ?? []));
  note(
    walk,
    found.map(({ words }) => words),
    [...hosts],
  );
}

/** What came of the phase's step, a sentence for each problem, and the app hosts that have it. */
export function note(walk: Walk, problems: readonly string[], hosts: readonly HostName[] = []): void {
  const { phase } = walk.journal;
  walk.tried = {
    step: phase.step,
    back: phase.phase === 'reverting',
    ...(problems.length === 0 ? {} : { problem: problems.join('; '), hosts }),
  };
}

interface Problem {
  readonly replica: PlacedReplica;
  readonly words: string;
}

interface Check {
  readonly replicas: readonly PlacedReplica[];
  readonly health: Health;
  readonly again?: true;
  readonly dest: ServicePlan['services'][number]['dest'];
}

/** A sentence for each that did not become well in time: the last answer, and what its unit said last. */
async function checkAll(walk: Walk, task: Check, interrupt: Interrupt): Promise<readonly Problem[]> {
  const { clock } = walk;
  const { replicas, health } = task;
  let tallies = new Map<PlacedReplica, HealthTally>(replicas.map((one) => [one, beginTally(clock.steady())]));
  let silence = 'nobody could ask';
  for (;;) {
    const waiting = replicas.filter((one) => verdictOf(tallies, one, health, walk) === 'waiting');
    if (waiting.length === 0) break;
    const { answers, reason } = await ask(walk, { ...task, replicas: waiting }, interrupt);
    if (interrupt.stop.aborted || isAborted(walk)) return [];
    silence = reason ?? silence;
    tallies = new Map(
      [...tallies].map(([one, tally]) =>
        waiting.includes(one) ? [one, countAnswer(tally, answers.get(one), clock.steady())] : [one, tally],
      ),
    );
    if (waiting.every((one) => verdictOf(tallies, one, health, walk) !== 'waiting')) break;
    await clock.sleep(health.interval, interrupt.stop).catch(() => undefined);
  }
  const failed = replicas.filter((one) => verdictOf(tallies, one, health, walk) === 'failed');
  return await Promise.all(
    failed.map(async (one) => {
      const said = await lastWords(walk, one, interrupt);
      const answer = tallies.get(one)?.last?.said ?? silence;
      return { replica: one, words: `${replicaWords(one)} is not well: ${[answer, ...said].join('\n')}` };
    }),
  );
}

function verdictOf(
  tallies: ReadonlyMap<PlacedReplica, HealthTally>,
  one: PlacedReplica,
  health: Health,
  { clock }: Walk,
): ReturnType<typeof healthVerdict> {
  const tally = tallies.get(one);
  return tally === undefined ? 'failed' : healthVerdict(tally, health, clock.steady());
}

interface Answers {
  readonly answers: ReadonlyMap<PlacedReplica, ProbeAnswer>;
  /** Why nobody could ask. */
  readonly reason?: string;
}

/** Members from here, or from the first balancer that can ask, on the path that requests take; units from their own hosts. */
async function ask(walk: Walk, { replicas, health, dest, again }: Check, { kill }: Interrupt): Promise<Answers> {
  const { fleet } = walk;
  const { probe, probeTimeout: limit } = health;
  if (probe.kind === 'http' || probe.kind === 'tcp') {
    const addresses = replicas.map(({ address }) => address);
    if (health.from === 'controller') {
      const probed = await walk.probes.probeMembers(probe, addresses, limit, kill);
      return probed.outcome === 'probed'
        ? { answers: paired(replicas, probed) }
        : { answers: new Map(), reason: probed.reason };
    }
    let reason = 'no balancer is there to ask from';
    for (const host of fleet.keepers) {
      const probed = await fleet.get(host).probes.probeMembers(probe, addresses, limit, kill);
      if (probed.outcome === 'probed') return { answers: paired(replicas, probed) };
      reason = `${host}: ${probed.reason}`;
    }
    return { answers: new Map(), reason };
  }
  const hosts = [...new Set(replicas.map(({ host }) => host))];
  const asked = await Promise.all(
    hosts.map(async (host): Promise<Answers> => {
      const own = replicas.filter((one) => one.host === host);
      const app = appOf(walk, host);
      const units = own.map((one) => ({
        unit: unitOf(one),
        instance: one.instance ?? one.service,
        folder: instanceFolder(dest, one),
        ...(again && { steady: again }),
      }));
      const probed = app === undefined ? undefined : await fleet.get(app).probes.probeUnits(probe, units, limit, kill);
      if (probed?.outcome === 'probed') return { answers: paired(own, probed) };
      return { answers: new Map(), reason: `${host}: ${probed?.reason ?? 'not part of the plan'}` };
    }),
  );
  const reason = asked.find((one) => one.reason !== undefined)?.reason;
  const answers = new Map(asked.flatMap((one) => [...one.answers]));
  return { answers, ...(reason === undefined ? {} : { reason }) };
}

function paired(
  replicas: readonly PlacedReplica[],
  { answers }: Extract<Probed, { outcome: 'probed' }>,
): Answers['answers'] {
  return new Map(
    replicas.flatMap((one, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[one, answer] as const];
    }),
  );
}

async function lastWords(walk: Walk, replica: PlacedReplica, { kill }: Interrupt): Promise<readonly string[]> {
  const app = appOf(walk, replica.host);
  return app === undefined ? [] : await walk.fleet.get(app).probes.journal(unitOf(replica), JOURNAL_LINES, kill);
}

function appOf({ journal }: Walk, host: HostName): HostName | undefined {
  return journal.plan.services?.apps.find((one) => one.host === host)?.name;
}
