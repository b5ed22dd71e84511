import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { appsOf, type Plan, placesOf } from '../../../src/model/plan.ts';
import { summarise } from '../../../src/plan/summary.ts';
import { type Action, decide } from '../../../src/rollout/decide.ts';
import type { HostView } from '../../../src/rollout/reduce.ts';
import { servicesPlan } from '../../support/service-plans.ts';
import * as given from '../plan/builders.ts';

const drain = milliseconds(30_000);
const APPS = [1, 2, 3, 4].map((app) => given.host(`app${app}`));
const [LB1 = given.host('lb1'), [APP1 = LB1, APP2 = LB1]] = [given.host('lb1'), APPS];
const made = servicesPlan({
  balancers: [LB1],
  apps: APPS,
  groups: [1],
  strategy: { ...given.rolling(2, 0), kind: 'rolling', drain } as Parameters<typeof servicesPlan>[0]['strategy'],
  isLive: true,
  drain,
}).plan;
const RUNS = made.steps.findIndex((step) => step.kind === 'state' && step.moves !== undefined);
const CHECKS = made.steps.findIndex((step) => step.kind === 'check');

const planWith = (maxFail: number, more: Partial<Plan> = {}): Plan => ({
  ...made,
  ...more,
  pace: { ...made.pace, maxFailPercentage: given.percent(maxFail) },
});

interface Wish {
  readonly plan: Plan;
  readonly step: number;
  readonly failed?: Readonly<Record<string, Partial<HostView>>>;
  readonly tried?: NonNullable<Parameters<typeof decide>[0]['tried']>;
  readonly replans?: boolean;
}

/** What follows where every host is where the step wants it, but for those that failed. */
function next({ plan, step, failed = {}, tried, replans = true }: Wish): Action {
  const here = plan.steps[step];
  const state = here?.kind === 'state' ? here.desired : plan.base;
  const hosts = Object.fromEntries(
    placesOf(plan).map((host): [string, HostView] => [
      host,
      { live: state.revisions[host] ?? 'unknown', ...failed[host] },
    ]),
  );
  const phase = { phase: 'progressing', step, full: false, hold: false } as const;
  return decide({ plan, phase, hosts, begun: true, now: instant(0), replans, ...(tried && { tried }) });
}

describe('an app host that fails', () => {
  it('is left behind where the play allows that share of them, and the rest can be planned anew', () => {
    const failed = { [APP1]: { failed: 'no database' } };
    expect(next({ plan: planWith(25), step: RUNS, failed })).toEqual({
      do: 'leave-behind',
      behind: [{ host: APP1, state: 'failed', why: 'no database' }],
    });
    const gone = { [APP1]: { live: 'unknown', pending: true, failed: 'no answer' } } as const;
    expect(next({ plan: planWith(25), step: RUNS, failed: gone })).toMatchObject({
      behind: [{ state: 'unreachable' }],
    });
  });

  it.each<[string, Partial<Wish> & { readonly plan: Plan }]>([
    ['more fail than that', { plan: planWith(24) }],
    ['who runs it can not plan anew', { plan: planWith(25), replans: false }],
    ['balancers go back by themselves', { plan: { ...planWith(25), pace: { ...planWith(25).pace, confirm: drain } } }],
    [
      'another one was left behind before',
      { plan: planWith(25, { behind: [{ host: APP2, state: 'failed', why: 'before' }] }) },
    ],
    [
      'it has others for company',
      { plan: planWith(100), failed: Object.fromEntries(appsOf(made).map((app) => [app, { failed: 'no' }])) },
    ],
  ])('fails the step when %s', (_when, wish) => {
    expect(next({ step: RUNS, failed: { [APP1]: { failed: 'no database' } }, ...wish })).toMatchObject({
      do: 'record',
      event: { kind: 'step.failed' },
    });
  });

  it('is left behind when its replica is not well, unless that one takes requests', () => {
    const tried = { problem: '5000 on app1 is not well', hosts: [APP1] };
    expect(next({ plan: planWith(25), step: CHECKS, tried })).toEqual({
      do: 'leave-behind',
      behind: [{ host: APP1, state: 'failed', why: '5000 on app1 is not well' }],
    });
    const steps = made.steps.map((step) => (step.kind === 'check' ? { ...step, again: true as const } : step));
    expect(next({ plan: planWith(25, { steps }), step: CHECKS, tried })).toEqual({
      do: 'record',
      event: { kind: 'step.failed', step: CHECKS, reason: '5000 on app1 is not well', hosts: [APP1] },
    });
  });

  it('is no reason to leave a balancer as it is: it would send requests to replicas that are restarted', () => {
    expect(next({ plan: planWith(100), step: RUNS, failed: { [LB1]: { failed: 'no' } } })).toMatchObject({
      event: { kind: 'step.failed', reason: 'lb1: no' },
    });
  });

  it('is not worked any more, and the end says so', () => {
    const plan = planWith(25, { behind: [{ host: APP1, state: 'failed', why: 'no database' }] });
    expect(next({ plan, step: RUNS, failed: { [APP1]: { failed: 'still' } } })).toMatchObject({
      event: { kind: 'step.done' },
    });
    const last = made.steps.findLast((step) => step.kind === 'state');
    const end = last?.kind === 'state' ? last.desired.revisions : {};
    const there = Object.fromEntries(placesOf(plan).map((host) => [host, { live: end[host] ?? 'unknown' }] as const));
    expect(next({ plan, step: plan.steps.length, failed: there })).toEqual({
      do: 'record',
      event: { kind: 'rollout.done', outcome: 'mixed', because: 'app1 is left behind: no database' },
    });
  });
});

describe('the summary by host', () => {
  const settled = (host: typeof APP1, result: 'ok' | 'failed' | 'unknown') => {
    const answer =
      result === 'ok'
        ? ({ outcome: 'ok', revision: given.revision('a'), reloaded: true } as const)
        : ({ outcome: result, reason: 'why', live: 'unknown' } as const);
    return { kind: 'host.settled', step: 0, host, operation: 'o', result: answer } as const;
  };

  it('says of each app host whether it was changed, failed, or could not be reached', () => {
    const plan = planWith(50, { behind: [{ host: given.host('app9'), state: 'unreachable', why: 'no route' }] });
    const lines = [settled(APP1, 'ok'), settled(APP1, 'ok'), settled(APP2, 'failed'), settled(LB1, 'failed')];
    expect(summarise(plan, [...lines, settled(given.host('app3'), 'unknown')])).toEqual([
      { host: 'app1', state: 'changed', changes: 2 },
      { host: 'app2', state: 'failed', changes: 0, why: 'why' },
      { host: 'app3', state: 'unreachable', changes: 0, why: 'why' },
      { host: 'app4', state: 'ok', changes: 0 },
      { host: 'app9', state: 'unreachable', changes: 0, why: 'no route' },
    ]);
  });

  it('forgets what went wrong before all went well, and keeps whose replicas were not well when it did not', () => {
    const failed = { kind: 'step.failed', step: 1, reason: 'ill', hosts: [APP1] } as const;
    const lines = [settled(APP1, 'ok'), failed];
    expect(summarise(made, lines)[0]).toEqual({ host: 'app1', state: 'failed', changes: 1, why: 'ill' });
    const done = { kind: 'rollout.done', outcome: 'promoted' } as const;
    expect(summarise(made, [...lines, done])[0]).toEqual({ host: 'app1', state: 'changed', changes: 1 });
  });
});
