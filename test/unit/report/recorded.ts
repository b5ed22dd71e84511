/** One recorded run for all forms: a canary with a pause, a promotion, a failure on lb2 and the way back. */

import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { parseDigest, parseRevisionId, type RevisionId } from '../../../src/model/digest.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Event, EventBody } from '../../../src/model/event.ts';
import { type Instant, instant } from '../../../src/model/instant.ts';
import {
  type GroupName,
  type HostName,
  parseGroupName,
  parseHostName,
  parseHostPath,
  parseRolloutName,
  parseUpstreamName,
} from '../../../src/model/names.ts';
import { parsePercent } from '../../../src/model/percent.ts';
import { type Plan, parsePlanId, type Step } from '../../../src/model/plan.ts';
import type { Actor } from '../../../src/model/rollout.ts';
import type { Server } from '../../../src/model/server.ts';

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture is wrong');
  return value;
}

const START = Date.UTC(2026, 10, 20, 21, 45, 0);
export const host = (name: string): HostName => must(parseHostName(name));
export const revision = (text: string): RevisionId => must(parseRevisionId(text));
const group = (name: string): GroupName => must(parseGroupName(name));

const REVISIONS = {
  base: revision('0aa0aa0aa0aa'),
  five: revision('3f9a11112222'),
  quarter: revision('7bcd33334444'),
  all: revision('c0de55556666'),
};
export const ANN: Actor = {
  who: 'ann',
  where: 'laptop',
  pid: 4711,
  command: 'lbctl apply playbooks/x-model-canary.yml',
};
export const BOB: Actor = { who: 'bob', where: 'desk', pid: 99, command: 'lbctl promote x-model' };

const ADDRESSES = { stable: parseAddress('10.0.0.1:5001'), canary: parseAddress('10.0.0.2:5004') };

function server(name: 'stable' | 'canary', weight: number): Server {
  const address = ADDRESSES[name];
  if (!isAddress(address)) throw new Error('the fixture is wrong');
  return { address, weight, backup: false, labels: {}, group: group(name) };
}

function state(label: string, canary: number, to: RevisionId): Step {
  const upstream = must(parseUpstreamName('x-model'));
  const shares = { [group('stable')]: 100 - canary, [group('canary')]: canary };
  return {
    kind: 'state',
    desired: {
      label,
      revisions: { [host('lb1')]: to, [host('lb2')]: to },
      upstreams: [
        {
          upstream,
          servers: [server('stable', 100 - canary), server('canary', canary)].filter((one) => one.weight > 0),
          shares,
        },
      ],
    },
  };
}

export const PLAN: Plan = {
  version: 1,
  id: must(parsePlanId('20261120-214500-3f9a')),
  rollout: must(parseRolloutName('x-model')),
  purpose: 'apply',
  created: instant(START),
  target: must(parseDigest('ab'.repeat(32))),
  strategy: 'canary',
  title: '2.1.0',
  paths: [must(parseHostPath('/etc/nginx/conf.d/x-model-upstream.conf'))],
  leftOut: [],
  pace: {
    batches: [[host('lb1')], [host('lb2')]],
    maxFailPercentage: must(parsePercent(0)),
    settle: milliseconds(2000),
    splay: milliseconds(0),
    proveTimeout: milliseconds(10_000),
    maxOldWorkers: 4,
  },
  onFailure: 'rollback',
  base: {
    label: 'as it was',
    revisions: { [host('lb1')]: REVISIONS.base, [host('lb2')]: REVISIONS.base },
    upstreams: [],
  },
  steps: [
    state('5 % canary', 5, REVISIONS.five),
    { kind: 'pause', for: milliseconds(300_000) },
    state('25 % canary', 25, REVISIONS.quarter),
    { kind: 'pause', for: 'promotion' },
    state('100 % canary', 100, REVISIONS.all),
  ],
};

/** Puts times on bodies: each given as seconds after the start. */
export function timed(bodies: readonly (readonly [number, EventBody])[]): readonly Event[] {
  return bodies.map(([seconds, body]) => ({ ...body, v: 1, at: at(seconds) }));
}

export function at(seconds: number): Instant {
  return instant(START + seconds * 1000);
}

/** `HH:MM:SS` in UTC, so that goldens hold in every time zone. */
export function utc(time: Instant): string {
  return new Date(time).toISOString().slice(11, 19);
}

const change = (step: number, name: string, to: RevisionId, seconds: number): (readonly [number, EventBody])[] => [
  [seconds, { kind: 'host.intended', step, host: host(name), to, operation: `${step}-${name}` }],
  [
    seconds + 1,
    {
      kind: 'host.settled',
      step,
      host: host(name),
      operation: `${step}-${name}`,
      result: { outcome: 'ok', revision: to, reloaded: true },
    },
  ],
];

/** Up to the timed pause after the first weight. */
export const UNTIL_PAUSE: readonly Event[] = timed([
  [0, { kind: 'host.connected', host: host('lb1'), balancer: 'nginx/1.22.1' }],
  [0, { kind: 'host.connected', host: host('lb2'), balancer: 'nginx/1.22.1' }],
  [0, { kind: 'lock.waiting', host: host('lb1'), holder: BOB }],
  [3, { kind: 'lock.taken', token: 7, takenOverFrom: BOB }],
  [3, { kind: 'host.prepared', host: host('lb1'), revisions: 3 }],
  [3, { kind: 'host.prepared', host: host('lb2'), revisions: 3 }],
  [4, { kind: 'plan.ready', plan: PLAN, phase: 'new', at_step: 0 }],
  [4, { kind: 'rollout.started', plan: PLAN.id, by: ANN }],
  [4, { kind: 'runner.attached', by: ANN, token: 7 }],
  [5, { kind: 'step.started', step: 0 }],
  ...change(0, 'lb1', REVISIONS.five, 5),
  [6, { kind: 'settling', for: milliseconds(2000) }],
  ...change(0, 'lb2', REVISIONS.five, 8),
  [9, { kind: 'host.draining', host: host('lb2'), oldWorkers: 2 }],
  [10, { kind: 'step.done', step: 0 }],
  [10, { kind: 'step.started', step: 1 }],
  [10, { kind: 'paused', step: 1, why: 'step', until: at(310) }],
]);

const REFUSED = 'bind() to 0.0.0.0:80 failed (98: Address in use)\nnginx: \u001b[31mconfiguration\u001b[0m kept';

/** From the promotion to the end: lb2 refuses 25 %, and the fleet goes back. */
export const AFTER_PAUSE: readonly Event[] = timed([
  [58, { kind: 'intent', intent: { id: 'i1', plan: PLAN.id, kind: 'promote', by: BOB, at: at(57) } }],
  [58, { kind: 'step.started', step: 2 }],
  ...change(2, 'lb1', REVISIONS.quarter, 58),
  [60, { kind: 'host.intended', step: 2, host: host('lb2'), to: REVISIONS.quarter, operation: '2-lb2' }],
  [
    63,
    {
      kind: 'host.settled',
      step: 2,
      host: host('lb2'),
      operation: '2-lb2',
      result: {
        outcome: 'failed',
        reason: REFUSED,
        live: REVISIONS.five,
      },
    },
  ],
  [63, { kind: 'step.failed', step: 2, reason: `lb2: ${REFUSED}` }],
  [63, { kind: 'revert.started', because: 'step 3 failed' }],
  [64, { kind: 'host.intended', step: 2, host: host('lb1'), to: REVISIONS.base, operation: 'r-lb1' }],
  [64, { kind: 'host.intended', step: 2, host: host('lb2'), to: REVISIONS.base, operation: 'r-lb2' }],
  [
    65,
    {
      kind: 'host.settled',
      step: 2,
      host: host('lb1'),
      operation: 'r-lb1',
      result: { outcome: 'ok', revision: REVISIONS.base, reloaded: true },
    },
  ],
  [
    65,
    {
      kind: 'host.settled',
      step: 2,
      host: host('lb2'),
      operation: 'r-lb2',
      result: { outcome: 'ok', revision: REVISIONS.base, reloaded: true },
    },
  ],
  [66, { kind: 'rollout.done', outcome: 'rolled-back', because: 'step 3 failed' }],
]);

export const RECORDED: readonly Event[] = [...UNTIL_PAUSE, ...AFTER_PAUSE];
