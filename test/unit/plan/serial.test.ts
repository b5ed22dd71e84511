import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../src/plan/serial.ts';
import { count } from './builders.ts';

/** Sizes of the batches of `total` hosts. */
function sizes(total: number, ...serial: readonly (number | string)[]): readonly number[] {
  const hosts = Array.from({ length: total }, (_, index) => index);
  return batchesOf(hosts, serial.length === 0 ? undefined : serial.map(count)).map((batch) => batch.length);
}

// The examples of Ansible's page "Controlling playbook execution: strategies and more", section "Setting the batch size with serial".
describe('serial', () => {
  it('3 divides six hosts into two batches of three', () => {
    expect(sizes(6, 3)).toEqual([3, 3]);
  });

  it('30 % divides ten hosts into three batches of three and the one that is left', () => {
    expect(sizes(10, '30%')).toEqual([3, 3, 3, 1]);
  });

  it('[1, 5, 10] grows and repeats its last size', () => {
    expect(sizes(30, 1, 5, 10)).toEqual([1, 5, 10, 10, 4]);
  });

  it('[10 %, 20 %, 100 %] counts shares of all hosts, not of those that are left', () => {
    expect(sizes(10, '10%', '20%', '100%')).toEqual([1, 2, 7]);
  });

  it('[1, 5, 20 %] mixes counts and shares', () => {
    expect(sizes(20, 1, 5, '20%')).toEqual([1, 5, 4, 4, 4, 2]);
  });

  it('absent works all hosts at once', () => {
    expect(sizes(5)).toEqual([5]);
  });

  it('0 works all hosts that are left at once', () => {
    expect(sizes(5, 1, 0)).toEqual([1, 4]);
  });

  it('as a share of few hosts is never less than one, not even 0 %', () => {
    expect(sizes(3, '25%')).toEqual([1, 1, 1]);
    expect(sizes(2, '0%')).toEqual([1, 1]);
  });

  it('29 % of 100 hosts is 28, as in Ansible, where the share is a floating-point number', () => {
    expect(sizes(100, '29%', '100%')).toEqual([28, 72]);
  });

  it('of no hosts has no batches', () => {
    expect(sizes(0, 1)).toEqual([]);
  });
});
