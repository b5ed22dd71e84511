import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Reporter } from '../../../src/ports/reporter.ts';
import { ttyReporter } from '../../../src/report/tty.ts';
import { FakeClock, FakeOutput, settings, settle } from './fakes.ts';
import { AFTER_PAUSE, ANN, at, BOB, host, PLAN, RECORDED, timed, UNTIL_PAUSE } from './recorded.ts';
import { FakeTerminal } from './terminal.ts';

interface Stand {
  readonly terminal: FakeTerminal;
  readonly clock: FakeClock;
  readonly reporter: Reporter;
  play(events: readonly Event[]): Promise<void>;
}

function stand(columns = 110, unicode = true, rows = 50): Stand {
  const [terminal, clock] = [new FakeTerminal(columns, rows), new FakeClock()];
  const reporter = ttyReporter({ out: new FakeOutput(), err: terminal }, settings({ clock, unicode }));
  return {
    terminal,
    clock,
    reporter,
    async play(events) {
      for (const event of events) {
        await clock.set(event.at);
        reporter.on(event);
        await settle();
      }
    },
  };
}

describe('the live view', () => {
  it('ends with a tree of what happened and a tree of the way back', async () => {
    const { terminal, reporter, play } = stand();
    await play(RECORDED);
    await reporter.close();
    await expect(terminal.screen).toMatchFileSnapshot('golden/tty-rolled-back.txt');
  });

  it('ends the same when all events come at once', async () => {
    const [slow, fast] = [stand(), stand()];
    await slow.play(RECORDED);
    await slow.reporter.close();
    for (const event of RECORDED) fast.reporter.on(event);
    await fast.reporter.close();
    expect(fast.terminal.screen.replace(/, \d+:\d\d$/gm, '')).toBe(slow.terminal.screen.replace(/, \d+:\d\d$/gm, ''));
  });

  it('counts a pause down and says what to type and what comes next', async () => {
    const { terminal, clock, reporter, play } = stand();
    await play(UNTIL_PAUSE);
    await clock.set(at(58));
    await expect(terminal.screen).toMatchFileSnapshot('golden/tty-paused.txt');
    await clock.set(at(59));
    expect(terminal.screen).toContain('paused 4:11 left - lbctl promote x-model goes on now');
    await reporter.close();
  });

  it('never ticks what failed, was not reached or is not over, in any frame', async () => {
    const { terminal, reporter, play } = stand();
    await play(RECORDED);
    await reporter.close();
    const ticked = terminal.frames.flatMap((frame) => frame.split('\n')).filter((line) => line.includes('✔'));
    expect(ticked.length).toBeGreaterThan(0);
    const lies = ticked.filter((line) => /FAILED|3\/5|4\/5|5\/5|x-model 2\.1\.0|paused|changing/.test(line));
    expect(lies).toEqual([]);
  });

  it('shows no step as done before its event', async () => {
    const { terminal, reporter, play } = stand();
    await play(UNTIL_PAUSE.filter((event) => event.at < at(10)));
    expect(terminal.screen).not.toMatch(/✔ 1\/5/);
    await reporter.close();
    expect(terminal.screen).not.toMatch(/✔ 1\/5/);
    expect(terminal.screen).toContain('not finished here');
  });

  it('leaves no timer and a visible cursor when it is closed in the middle of a pause', async () => {
    const { terminal, clock, reporter, play } = stand();
    await play(UNTIL_PAUSE);
    expect(clock.sleeping).toBe(1);
    expect(terminal.cursorHidden).toBe(true);
    await reporter.close();
    expect(clock.sleeping).toBe(0);
    expect(terminal.cursorHidden).toBe(false);
    expect(terminal.screen).toMatch(/‖ 2\/5 {2}pause 5m .*paused 5:00 left/);
    const after = terminal.frames.length;
    await clock.set(at(900));
    expect(terminal.frames).toHaveLength(after);
  });

  it('can be closed before anything happened, and twice', async () => {
    const { terminal, reporter } = stand();
    await reporter.close();
    await reporter.close();
    expect(terminal.screen).toBe('');
  });

  it('draws ASCII only where the terminal shows no more', async () => {
    const { terminal, reporter, play } = stand(80, false);
    await play(RECORDED);
    await reporter.close();
    expect(terminal.frames.join('\n')).not.toMatch(/[^\n -~]/);
    expect(terminal.screen).toContain('stable #######.');
  });

  it('keeps within the width and height of the terminal', async () => {
    const { terminal, reporter, play } = stand(60, true, 8);
    await play(UNTIL_PAUSE);
    const live = terminal.screen.split('\n').slice(-8);
    expect(live.some((line) => line.includes('2/5'))).toBe(true);
    expect(live.every((line) => line.length < 60)).toBe(true);
    await reporter.close();
  });

  it('says whom it waits for before there is a plan', async () => {
    const { terminal, reporter, play } = stand();
    await play(timed([[0, { kind: 'lock.waiting', host: host('lb1'), holder: BOB }]]));
    expect(terminal.screen).toContain('lb1 waiting for the run lock of bob@desk (pid 99)');
    await reporter.close();
  });

  it('shows an abort as a tree of its own, though no event says that the way back began', async () => {
    const { terminal, clock, reporter, play } = stand();
    const base = PLAN.base.revisions[host('lb1')];
    if (base === undefined) throw new Error('the fixture is wrong');
    await play(UNTIL_PAUSE);
    await play(
      timed([
        [20, { kind: 'intent', intent: { id: 'i2', plan: PLAN.id, kind: 'abort', by: ANN, at: at(20) } }],
        [21, { kind: 'host.intended', step: 1, host: host('lb1'), to: base, operation: 'a' }],
      ]),
    );
    await clock.set(at(22));
    expect(terminal.screen).toMatch(/x-model goes back on lb1, lb2/);
    expect(terminal.screen).toMatch(/lb1 {2}changing to rev 0aa0aa0aa0aa/);
    await reporter.close();
    expect(terminal.screen).not.toMatch(/✔ .*(goes back|back to)/);
  });

  it('begins a new tree when a failed step is tried again', async () => {
    const { terminal, reporter, play } = stand();
    const failed = AFTER_PAUSE.filter((event) => event.at <= at(63) && event.kind !== 'revert.started');
    await play([...UNTIL_PAUSE, ...failed]);
    await play(
      timed([
        [70, { kind: 'intent', intent: { id: 'i3', plan: PLAN.id, kind: 'retry', by: ANN, at: at(70) } }],
        [70, { kind: 'step.started', step: 2 }],
        [71, { kind: 'step.done', step: 2 }],
      ]),
    );
    await reporter.close();
    expect(terminal.screen).toMatch(/✖ 3\/5/);
    expect(terminal.screen).toMatch(/✔ 3\/5/);
  });

  it('goes on with a run of another process: what was done before counts as done', async () => {
    const { terminal, reporter, play } = stand();
    await play(
      timed([
        [0, { kind: 'plan.ready', plan: PLAN, phase: 'continued', at_step: 2 }],
        [1, { kind: 'step.started', step: 2 }],
      ]),
    );
    expect(terminal.screen).toMatch(/✔ 1\/5/);
    expect(terminal.screen).toMatch(/✔ 2\/5/);
    expect(terminal.screen).not.toMatch(/✔ 3\/5/);
    await reporter.close();
  });

  it('doubts a step that is done though a balancer failed in it', async () => {
    const { terminal, reporter, play } = stand();
    const works = AFTER_PAUSE.filter((event) => event.at <= at(63) && event.kind.startsWith('host'));
    await play([...UNTIL_PAUSE, ...timed([[50, { kind: 'step.started', step: 2 }]]), ...works]);
    await play(timed([[65, { kind: 'step.done', step: 2 }]]));
    await reporter.close();
    expect(terminal.screen).toMatch(/⚠ 3\/5/);
    expect(terminal.screen).not.toMatch(/✔ 3\/5/);
  });

  it('sees that a run of another process goes back already', async () => {
    const { terminal, clock, reporter, play } = stand();
    const base = PLAN.base.revisions[host('lb1')];
    if (base === undefined) throw new Error('the fixture is wrong');
    await play(
      timed([
        [0, { kind: 'plan.ready', plan: PLAN, phase: 'continued', at_step: 2 }],
        [1, { kind: 'host.intended', step: 2, host: host('lb1'), to: base, operation: 'a' }],
      ]),
    );
    await clock.set(at(2));
    expect(terminal.screen).toMatch(/x-model goes back on lb1, lb2/);
    await reporter.close();
  });

  it('says in full at the end what needs a person, however narrow the terminal is', async () => {
    const { terminal, reporter, play } = stand(60);
    const because = 'step 3 failed; not back: lb2 because its disk is full and nobody can write to it any more';
    await play([...RECORDED.slice(0, -1), ...timed([[66, { kind: 'rollout.done', outcome: 'mixed', because }]])]);
    await reporter.close();
    expect(terminal.screen.trimEnd().split('\n').at(-1)).toBe(`x-model MIXED STATE, a person is needed: ${because}`);
    expect(terminal.screen).not.toMatch(/✔ .*(goes back|back to)/);
  });

  it('catches up with what others did while it waited and the stream was silent', async () => {
    const { terminal, clock, reporter, play } = stand();
    await play(UNTIL_PAUSE);
    await play(timed([[200, { kind: 'plan.ready', plan: PLAN, phase: 'continued', at_step: 3 }]]));
    await clock.set(at(201));
    expect(terminal.screen).toMatch(/✔ 2\/5/);
    expect(terminal.screen).toMatch(/✔ 3\/5/);
    expect(terminal.screen).not.toMatch(/‖ 2\/5/);
    await reporter.close();
  });
});
