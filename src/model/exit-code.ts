/** Exit codes: part of the public contract, never renumbered. */

export const EXIT = {
  done: 0,
  internal: 1,
  changesPending: 2,
  invalid: 3,
  unreachable: 4,
  refused: 5,
  rolledBack: 6,
  mixed: 7,
  paused: 8,
  locked: 9,
  stalePlan: 10,
  declined: 11,
  timedOut: 12,
  usage: 64,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
