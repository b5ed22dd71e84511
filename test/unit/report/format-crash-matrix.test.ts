import { describe, expect, it } from 'vitest';
import { formatCrashMatrix } from '../../../src/report/format-crash-matrix.ts';
import { widthOf } from '../../../src/report/width.ts';
import { crashMatrix } from '../../../src/rollout/crash-matrix.ts';
import { hostNamed, type PlanSpec, samplePlan } from '../../support/sample-plan.ts';

const tableFor = (names: readonly string[], serial: number, more: Partial<PlanSpec> = {}): readonly string[] => {
  const plan = samplePlan({ hosts: names.map(hostNamed), serial, steps: ['5', 'pause', '100'], ...more });
  return formatCrashMatrix(crashMatrix(plan), 'x-model');
};

describe('the table of the crash matrix', () => {
  it('says where it dies, what is live then, what goes on, and once what goes back', () => {
    expect(tableFor(['lb1', 'lb2'], 1)).toEqual([
      'when the runner dies:',
      '  it dies                 live then              goes on with',
      '  before step 1, testing  all: as it was         apply: pauses at step 2',
      '  step 1, changing lb1    lb1: as it was or 5 %  resume: pauses at step 2',
      '                          lb2: as it was',
      '  step 1, after lb1       lb1: 5 %               resume: pauses at step 2',
      '                          lb2: as it was',
      '  step 1, changing lb2    lb1: 5 %               resume: pauses at step 2',
      '                          lb2: as it was or 5 %',
      '  step 1, after lb2       all: 5 %               resume: pauses at step 2',
      '  step 2, in the pause    all: 5 %               promote: 100 %',
      '  step 3, changing lb1    lb1: 5 % or 100 %      resume: 100 %',
      '                          lb2: 5 %',
      '  step 3, after lb1       lb1: 100 %             resume: 100 %',
      '                          lb2: 5 %',
      '  step 3, changing lb2    lb1: 100 %             resume: 100 %',
      '                          lb2: 5 % or 100 %',
      '  step 3, after lb2       all: 100 %             resume: 100 %',
      'back from every row but the first: `lbctl abort x-model` (or rollback): as it was',
      'from any machine, 30 s after the death, when its lease is over; `lbctl status` tells which row it is',
      'while it has no run on record nothing was changed, and `apply` begins anew',
    ]);
  });

  it('stays within 100 columns, with many balancers of long names too', () => {
    const names = Array.from({ length: 60 }, (_, at) => `balancer-${at + 1}.eu-west.example.com`);
    for (const serial of [1, 7, 60])
      for (const line of tableFor(names, serial, { confirm: 600_000 })) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  it('has a column for what the balancers do alone when the play has confirm:', () => {
    const table = tableFor(['lb1', 'lb2'], 2, { confirm: 600_000 });
    expect(table).toContain('  step 1, after lb1 lb2     all: 5 %               resume: pauses at step 2  back in 10m');
    expect(table).toContain('  step 2, in the pause      all: 5 %               promote: 100 %');
    expect(table.at(-3)).toContain('by itself: when nobody goes on');
  });

  it('is nothing for a plan with nothing to do', () => {
    expect(formatCrashMatrix([], 'x-model')).toEqual([]);
  });
});
