import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Event, JournalLine } from '../../../src/model/event.ts';
import type { LiveUpstream } from '../../../src/model/fleet-state.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Phase } from '../../../src/model/rollout.ts';
import { hostStatus, type StatusView } from '../../../src/model/status.ts';
import { bar, shareBars } from '../../../src/report/bars.ts';
import { formatHistory } from '../../../src/report/format-history.ts';
import { formatPlan } from '../../../src/report/format-plan.ts';
import { formatStatus } from '../../../src/report/format-status.ts';
import { table } from '../../../src/report/table.ts';
import { truncate, widthOf } from '../../../src/report/width.ts';
import { ANN, at, BOB, host, PLAN, RECORDED, revision, UNTIL_PAUSE, utc } from './recorded.ts';

const OPTIONS = { color: 0, unicode: true, dateTime: (time: Instant) => `2026-11-20 ${utc(time)}` } as const;
const FIVE = revision('3f9a11112222');

function seen(name: string, more: Partial<Observation> = {}): Observation {
  return {
    host: host(name),
    balancer: 'nginx/1.22.1',
    alive: true,
    files: [],
    intended: FIVE,
    onDisk: FIVE,
    running: FIVE,
    generation: 3,
    fence: 7,
    timers: true,
    oldWorkers: 0,
    revisions: [],
    intents: [],
    ...more,
  };
}

function status(phase: Phase, hosts: readonly Observation[], more: Partial<StatusView> = {}): string {
  const view: StatusView = {
    rollout: PLAN.rollout,
    at: at(58),
    run: { plan: PLAN, phase, since: at(4), by: ANN },
    hosts: hosts.map((one) => hostStatus(one, { plan: PLAN, phase }, live(one.running))),
    ...more,
  };
  return formatStatus(view, OPTIONS);
}

/** What a balancer that serves a state of the plan has in its file. */
function live(revision: string): readonly LiveUpstream[] {
  const states = PLAN.steps.flatMap((step) => (step.kind === 'state' ? [step.desired] : []));
  const served =
    states.find((state) => Object.values(state.revisions).some((one) => one === revision))?.upstreams ?? [];
  return served.map(({ upstream, servers }) => ({
    upstream,
    servers: servers.map(({ address, weight, backup }) => ({ address, weight, backup, down: false })),
  }));
}

const HELD = { holder: ANN, token: 7, remaining: milliseconds(27_000), message: '' };
const PAUSED: Phase = { phase: 'paused', step: 1, why: 'step', until: at(310), full: false };

describe('formatStatus', () => {
  it('says at once that the rollout is paused, who began it, what is live and what to type', async () => {
    const lb2 = seen('lb2', {
      intended: revision('0aa0aa0aa0aa'),
      onDisk: 'foreign',
      running: revision('0aa0aa0aa0aa'),
      oldWorkers: 2,
    });
    await expect(status(PAUSED, [seen('lb1', { runLock: HELD }), lb2])).toMatchFileSnapshot('golden/status-paused.txt');
  });

  it('does not call a rollout in progress when nobody holds its lock', () => {
    const phase: Phase = { phase: 'progressing', step: 2, full: false, hold: false };
    expect(status(phase, [seen('lb1', { runLock: HELD })])).toMatch(
      /^x-model 2\.1\.0 canary: IN PROGRESS at step 3 of 5 \(25 % canary\)/,
    );
    const orphan = status(phase, [seen('lb1', { runLock: { ...HELD, remaining: milliseconds(0) } })]);
    expect(orphan).toMatch(/ITS RUNNER IS GONE/);
    expect(orphan).toContain('lbctl resume x-model');
  });

  it('puts intended, on disk and running beside each other where they differ', () => {
    const other = revision('7bcd33334444');
    expect(status(PAUSED, [seen('lb1', { onDisk: other, running: other })])).toContain(
      'DRIFT: intended 3f9a11112222, on disk 7bcd33334444',
    );
    expect(status(PAUSED, [seen('lb1', { running: other })])).toContain(
      'DRIFT: on disk 3f9a11112222, running 7bcd33334444',
    );
    expect(status(PAUSED, [seen('lb1', { running: 'unknown' })])).toContain('NOT PROVEN');
    expect(status(PAUSED, [seen('lb1', { alive: false })])).toContain('THE BALANCER IS DOWN');
    expect(status(PAUSED, [seen('lb1')])).toContain('as intended');
  });

  it('names the emergency lock once for all balancers that have it, and the way out', () => {
    const lock = { by: BOB, message: 'database is moving', since: '2026-11-20T21:40:00Z' };
    const text = status(PAUSED, [seen('lb1', { emergencyLock: lock }), seen('lb2', { emergencyLock: lock })]);
    expect(text).toContain(
      'EMERGENCY LOCK on lb1, lb2 by bob@desk (pid 99) since 2026-11-20T21:40:00Z: database is moving',
    );
    expect(text).toMatch(/next {2}lbctl unlock x-model/);
  });

  it('says which balancers went back by themselves, when and why, and which still will', () => {
    const healed = {
      outcome: 'back',
      to: FIVE,
      at: at(70),
      within: milliseconds(10_000),
      reason: '',
      runner: ANN,
    } as const;
    const run = { plan: PLAN, journal: [] };
    const armed = { left: milliseconds(8000) };
    const back: Phase = { phase: 'reverting', step: 1, because: 'lb1 went back by itself' };
    const failed = { ...healed, outcome: 'failed', reason: 'the balancer does not run' } as const;
    const text = status(back, [
      seen('lb1', { run: { ...run, healed } }),
      seen('lb2', { run, armed }),
      seen('lb3', { run: { ...run, healed: failed }, armed: { left: milliseconds(0) } }),
    ]);
    expect(text).toMatch(
      /lb1 went back by itself 2026-11-20 [0-9:]+: the runner of ann on \S+ \(pid \d+\) was not heard of/,
    );
    expect(text).toContain('lb2 goes back by itself in 0:08 unless its runner is heard of');
    expect(text).toContain("lb3 can't go back by itself: the balancer does not run; it tries again");
  });

  it('shows a balancer that does not answer, and never what it might serve', () => {
    const text = status(PAUSED, [], {
      hosts: [{ host: host('lb3'), answer: 'unreachable', reason: 'timed out\u001b[2J' }],
    });
    expect(text).toMatch(/lb3 +unknown +UNREACHABLE: timed out$/m);
  });

  it.each([
    ['promoted', 'live on every balancer', 'lbctl rollback x-model'],
    ['mixed', 'MIXED STATE, a person is needed', 'lbctl abort x-model'],
  ] as const)('says that nothing is in progress after %s, how it ended, and the way back', (outcome, words, back) => {
    const text = status({ phase: 'done', step: 4, outcome }, [seen('lb1')]);
    expect(text).toMatch(new RegExp(`^x-model 2\\.1\\.0 canary: nothing in progress; .*${words}`));
    expect(text).toContain(back);
  });

  it('shows the traffic of each balancer as that balancer has it, whatever the plan says of the fleet', () => {
    const views = [FIVE, revision('c0de55556666')].map((one) =>
      hostStatus(
        seen('lb1'),
        { plan: PLAN, phase: { phase: 'progressing', step: 0, full: false, hold: false } },
        live(one),
      ),
    );
    const text = formatStatus({ rollout: PLAN.rollout, at: at(0), hosts: views }, OPTIONS);
    expect(text).toMatch(/stable \S+ 95 % {2}canary \S+ 5 %[\s\S]*stable \S+ 0 % {2}canary \S+ 100 %/);
  });

  it('works without any rollout on record', () => {
    expect(formatStatus({ rollout: PLAN.rollout, at: at(0), hosts: [] }, OPTIONS)).toMatch(
      /^x-model: nothing in progress, no rollout on record/,
    );
  });

  it('does not take silence for a rollout that never was', () => {
    const hosts = [{ host: host('lb1'), answer: 'unreachable', reason: 'connection refused' }] as const;
    expect(formatStatus({ rollout: PLAN.rollout, at: at(0), hosts }, OPTIONS)).toMatch(
      /^x-model: not known, none of these balancers can be asked/,
    );
  });
});

describe('formatHistory', () => {
  const JOURNALED = [
    'rollout.started',
    'runner.attached',
    'step.started',
    'host.intended',
    'host.settled',
    'step.done',
    'step.failed',
    'paused',
    'intent',
    'revert.started',
    'rollout.done',
  ];
  const isJournaled = (event: Event): event is JournalLine => JOURNALED.includes(event.kind);

  it('lists who did what, when, how long it took and how it ended', async () => {
    const runs = [
      { plan: PLAN, journal: UNTIL_PAUSE.filter(isJournaled) },
      { plan: PLAN, journal: RECORDED.filter(isJournaled) },
    ];
    const text = formatHistory(PLAN.rollout, runs, (time) =>
      new Date(time).toISOString().slice(0, 19).replace('T', ' '),
    );
    await expect(text).toMatchFileSnapshot('golden/history.txt');
  });

  it('says that the balancers went back when nobody has written that down yet', () => {
    const healed = { outcome: 'back', to: FIVE, at: at(70), within: milliseconds(10_000), reason: '' } as const;
    const text = formatHistory(PLAN.rollout, [{ plan: PLAN, journal: UNTIL_PAUSE.filter(isJournaled), healed }]);
    expect(text).toContain('went back by itself: no runner was heard of for 10s');
  });

  it('names the balancer of each run where each balancer has its own', () => {
    const text = formatHistory(PLAN.rollout, [{ plan: { ...PLAN, together: PLAN.id }, journal: [] }]);
    expect(text).toMatch(/what {2,}balancer {2,}who/);
    expect(text).toContain('  lb1, lb2  ');
  });

  it('says so when there is none', () => {
    expect(formatHistory(PLAN.rollout, [])).toBe('x-model: no run on record');
  });
});

describe('bars', () => {
  it('are empty only at 0 % and full only at 100 %', () => {
    expect([0, 0.1, 50, 99.9, 100].map((share) => bar(share, 8, true))).toEqual([
      '░░░░░░░░',
      '█░░░░░░░',
      '████░░░░',
      '███████░',
      '████████',
    ]);
  });

  it('name every group with its share', () => {
    expect(shareBars({ stable: 66.6667, canary: 33.3333 }, 4, false)).toBe('stable ###. 66.67 %  canary #... 33.33 %');
  });
});

describe('table', () => {
  it('lines up wide characters and lets nothing through that a terminal obeys', () => {
    expect(
      table([
        ['名前', 'x'],
        ['a\u001b[31mb', 'y\nz'],
      ]),
    ).toEqual(['名前  x', 'ab    y z']);
  });
});

describe('width', () => {
  it.each([
    ['abc', 3],
    ['名前', 4],
    ['é', 1],
    ['👩‍🚀', 2],
    ['█░', 2],
    ['', 0],
  ])('of %j is %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('cuts between graphemes and never beyond the room', () => {
    expect(truncate('名前名前', 5, '…')).toBe('名前…');
    expect(widthOf(truncate('名前名前', 4, '…'))).toBeLessThanOrEqual(4);
  });
});

describe('formatPlan', () => {
  it('keeps the text, colours diffs and removes what a terminal obeys', () => {
    const lines = ['x-model', '--- a', '+++ b', '@@ -1 +1 @@', ' same', '-old\u001b[2J', '+new'];
    expect(formatPlan(lines, 0)).toBe('x-model\n--- a\n+++ b\n@@ -1 +1 @@\n same\n-old\n+new');
    expect(formatPlan(lines, 1)).toContain('\u001b[32m+new');
  });
});
