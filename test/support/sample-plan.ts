/** Plans for tests of the rollout machine, in few words: `canary 5 pause:30s 25 pause 100`. */
import { ORIGINAL, parseDigest, parseRevisionId, type RevisionId } from '../../src/model/digest.ts';
import { milliseconds, parseDuration } from '../../src/model/duration.ts';
import type { FleetState } from '../../src/model/fleet-state.ts';
import { instant } from '../../src/model/instant.ts';
import { type HostName, parseHostName, parseHostPath, parseRolloutName } from '../../src/model/names.ts';
import { parsePercent } from '../../src/model/percent.ts';
import { type OnFailure, type Plan, parsePlanId, placesOf, type Step } from '../../src/model/plan.ts';
import type { Candidates } from '../../src/rollout/prepare.ts';

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a sample plan holds a value that does not parse');
  return value;
}

export const hostNamed = (text: string): HostName => need(parseHostName(text));
export const revisionNamed = (text: string): RevisionId =>
  need(parseRevisionId(text === '0' ? text : text.padStart(12, '0')));

export interface PlanSpec {
  readonly hosts: readonly HostName[];
  /** Words: a number is a state, `pause` waits for a person, `pause:30s` for the time. */
  readonly steps: readonly string[];
  readonly serial?: number;
  readonly maxFail?: number;
  readonly onFailure?: OnFailure;
  readonly settle?: number;
  readonly confirm?: number;
  /** Makes the run newer than one with a lower number. */
  readonly number?: number;
  readonly purpose?: Plan['purpose'];
}

export function samplePlan(spec: PlanSpec): Plan {
  const { hosts, serial = 1 } = spec;
  const batches = Array.from({ length: Math.ceil(hosts.length / serial) }, (_, index) =>
    hosts.slice(index * serial, (index + 1) * serial),
  );
  return {
    version: 1,
    id: need(parsePlanId(`20260101-0000${String(spec.number ?? 1).padStart(2, '0')}-00aa`)),
    rollout: need(parseRolloutName('x')),
    purpose: spec.purpose ?? 'apply',
    created: instant(0),
    target: need(parseDigest('a'.repeat(64))),
    strategy: 'canary',
    title: 'v2',
    paths: [need(parseHostPath('/etc/x.conf'))],
    leftOut: [],
    pace: {
      batches,
      maxFailPercentage: need(parsePercent(spec.maxFail ?? 0)),
      settle: milliseconds(spec.settle ?? 0),
      splay: milliseconds(0),
      proveTimeout: milliseconds(5000),
      maxOldWorkers: 4,
      ...(spec.confirm === undefined ? {} : { confirm: milliseconds(spec.confirm) }),
    },
    onFailure: spec.onFailure ?? 'rollback',
    base: stateOf('as it was', hosts, ORIGINAL),
    steps: spec.steps.map((word) => stepOf(word, hosts)),
  };
}

/** What every host of the plan needs to have prepared. */
export function candidatesOf(plan: Plan): Candidates {
  const revisions = (host: HostName) =>
    new Set(plan.steps.flatMap((step) => (step.kind === 'state' ? (step.desired.revisions[host] ?? []) : [])));
  return new Map(
    placesOf(plan).map((host) => [host, [...revisions(host)].map((revision) => ({ revision, files: [] }))]),
  );
}

function stepOf(word: string, hosts: readonly HostName[]): Step {
  if (word === 'pause') return { kind: 'pause', for: 'promotion' };
  if (word.startsWith('pause:')) return { kind: 'pause', for: need(parseDuration(word.slice('pause:'.length))) };
  return { kind: 'state', desired: stateOf(`${word} %`, hosts, revisionNamed(word)) };
}

function stateOf(label: string, hosts: readonly HostName[], revision: RevisionId): FleetState {
  return { label, revisions: Object.fromEntries(hosts.map((host) => [host, revision])), upstreams: [] };
}
