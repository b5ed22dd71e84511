import { describe, expect, it } from 'vitest';
import { exitOf } from '../../../src/cli/ask-command.ts';

describe('the exit code of a run', () => {
  it.each([
    ['apply', 'promoted', 0],
    ['apply', 'rolled-back', 6],
    ['apply', 'mixed', 7],
    ['promote', 'rolled-back', 6],
    ['abort', 'rolled-back', 0],
    ['abort', 'promoted', 5],
    ['abort', 'mixed', 7],
  ] as const)('after %s that ended %s is %i', (asked, outcome, code) => {
    expect(exitOf({ kind: 'done', outcome }, asked)).toBe(code);
  });

  it.each([
    ['apply', 'step', 8],
    ['apply', 'failure', 7],
    ['pause', 'user', 0],
    ['resume', 'user', 8],
  ] as const)('after %s that is paused for a %s is %i', (asked, why, code) => {
    expect(exitOf({ kind: 'paused', step: 1, why, told: 0 }, asked)).toBe(code);
  });
});
