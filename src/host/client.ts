/** The typed face of the host program over the line to a host. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { MixedState, Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { type HostPath, parseRolloutName, type RolloutName } from '../model/names.ts';
import type { Append, BalancerHost, BalancerHosts, Unknown } from '../ports/balancer-host.ts';
import type { HostProbes } from '../ports/probes.ts';
import type { HostUnits } from '../ports/units.ts';
import { type HostParts, Link } from './link.ts';
import {
  appendAnswer,
  armAnswer,
  commitAnswer,
  disarmAnswer,
  lockAnswer,
  plainAnswer,
  prepareAnswer,
  renewAnswer,
} from './parse-answer.ts';
import { parseObservation, parseRevision, parseRuns } from './parse-observation.ts';
import { RunReader } from './parse-record.ts';
import { createProbes } from './probes.ts';
import {
  allOf,
  appendBody,
  appendWords,
  armBody,
  base64,
  call,
  claimText,
  commitBody,
  leaveBody,
  lockBody,
  prepareBody,
  type Records,
  withoutComments,
} from './protocol.ts';
import { createUnits } from './units.ts';

/** Reading and small writes: long enough for the 10 s that the host waits for its own flock. */
const SHORT = milliseconds(15_000);
/** Every candidate is tested, 11 ms each, and the balancer's checker may wait for a slow resolver. */
const LONG = milliseconds(60_000);

/** What all balancers of a run share: texts that are the same for each are made, and read, once. */
interface Shared {
  readonly runs: RunReader;
  appendWords(append: Append): readonly string[];
}

function sharedTexts(): Shared {
  const known = new WeakMap<Append, readonly string[]>();
  return {
    runs: new RunReader(),
    appendWords(append) {
      const words = known.get(append) ?? appendWords(append);
      known.set(append, words);
      return words;
    },
  };
}

export function createBalancerHosts(parts: HostParts): BalancerHosts {
  const shared = sharedTexts();
  const { program, balancer } = parts;
  const lean = {
    ...parts,
    program: withoutComments(program),
    balancer: { ...balancer, program: withoutComments(balancer.program) },
  };
  return {
    async open(host, signal) {
      const link = new Link(host, lean);
      try {
        await link.connect(signal);
      } catch (error) {
        await link[Symbol.asyncDispose]();
        throw error;
      }
      return hostOver(link, host, {
        ...shared,
        probes: createProbes(link, parts.probes),
        units: createUnits(link, parts.units),
      });
    },
  };
}

type Asking = Shared & { readonly probes: HostProbes; readonly units: HostUnits };

function hostOver(link: Link, host: Host, shared: Asking): BalancerHost {
  const answered = async <T>(
    body: string,
    deadline: Duration,
    signal: AbortSignal,
    parse: (records: Records) => T,
  ): Promise<T | Unknown> => {
    const records = await link.ask(body, { deadline, patient: false, signal });
    return 'outcome' in records ? records : parse(records);
  };
  /** For reads: no answer is an error, because there is nothing to go on with. */
  const read = async <T>(body: string, signal: AbortSignal, parse: (records: Records) => T): Promise<T> => {
    const records = await link.ask(body, { deadline: SHORT, patient: false, signal });
    signal.throwIfAborted();
    if ('outcome' in records) throw new Unreachable('connection-lost', host.name, records.reason);
    return parse(records);
  };
  return {
    host,
    get roundTrips() {
      return link.roundTrips;
    },
    probes: shared.probes,
    units: shared.units,
    observe: (rollout: RolloutName, paths: readonly HostPath[], signal) =>
      read(call('lb_observe', rollout, ...paths), signal, (records) =>
        parseObservation(host.name, records, shared.runs),
      ),
    lock: (rollout, claim, next, signal) =>
      answered(lockBody(rollout, claim, next), next === undefined ? SHORT : LONG, signal, lockAnswer),
    renew: (rollout, token, lease, signal) =>
      answered(call('lb_renew', rollout, token, lease), SHORT, signal, renewAnswer),
    async unlock(rollout, claim, signal) {
      const answer = await answered(
        call('lb_unlock', rollout, claim.token, claimText(claim)),
        SHORT,
        signal,
        (records) => plainAnswer(records, ['released']),
      );
      return answer.outcome === 'failed' ? { outcome: 'unknown', reason: answer.reason } : answer;
    },
    prepare: (rollout, request, signal) => answered(prepareBody(rollout, request), LONG, signal, prepareAnswer),
    async commit(rollout, request, signal) {
      const deadline = milliseconds(SHORT + 3 * request.proveTimeout);
      const records = await link.ask(commitBody(rollout, request, shared.appendWords), {
        deadline,
        patient: true,
        signal,
      });
      return 'outcome' in records ? records : commitAnswer(records);
    },
    arm: (rollout, request, signal) => answered(armBody(rollout, request, link.program()), LONG, signal, armAnswer),
    disarm: (rollout, { kind, token }, signal) =>
      answered(call('lb_disarm', kind, rollout, token), SHORT, signal, disarmAnswer),
    append: (rollout, token, append, signal) =>
      answered(appendBody(rollout, token, shared.appendWords(append)), SHORT, signal, appendAnswer),
    leave: (rollout, claim, append, signal) =>
      answered(leaveBody(rollout, claim, shared.appendWords(append)), SHORT, signal, appendAnswer),
    intend: (rollout, intent, signal) =>
      answered(call('lb_intend', rollout, intent.plan, base64(JSON.stringify(intent))), SHORT, signal, (records) =>
        plainAnswer(records, ['left']),
      ),
    emergency: (lock, signal) =>
      answered(
        lock === undefined ? 'lb_emergency clear' : call('lb_emergency', 'set', base64(JSON.stringify(lock))),
        SHORT,
        signal,
        (records) => plainAnswer(records, ['set', 'released']),
      ),
    async readRevision(rollout, revision, signal) {
      const files = await read(call('lb_read_revision', rollout, revision), signal, parseRevision);
      if (files === undefined)
        throw new MixedState('revision-unknown', `${host.name} has not kept revision ${revision}`);
      return files;
    },
    history: (rollout, limit, signal) =>
      read(call('lb_history', rollout, limit), signal, (records) => parseRuns(host.name, records, shared.runs)),
    rollouts: (signal) =>
      read('lb_rollouts', signal, (records) =>
        allOf(records, 'rollout').flatMap((name) => parseRolloutName(name) ?? []),
      ),
    [Symbol.asyncDispose]: () => link[Symbol.asyncDispose](),
  };
}
