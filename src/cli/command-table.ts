/** All commands: name, arguments, flags, one line of help, and the module that is loaded only when it runs. */
import type { ExitCode } from '../model/exit-code.ts';
import type { Context } from './context.ts';
import { CONNECT, type Flags, WALK } from './flags.ts';

/** What was given on the command line. */
export interface Input {
  readonly args: readonly string[];
  readonly flags: Flags;
}

export interface Command {
  run(input: Input, context: Context): Promise<ExitCode>;
}

export interface CommandSpec {
  /** As commander reads it: `<needed>`, `[optional]`, `[many...]`. */
  readonly usage: string;
  readonly summary: string;
  readonly flags: readonly (keyof Flags)[];
  readonly load: () => Promise<Command>;
}

const PLAY = [...CONNECT, 'limit', 'tags'] as const;

export const COMMANDS: Readonly<Record<string, CommandSpec>> = {
  apply: {
    usage: '<playbook>',
    summary: 'plan, confirm, and walk the fleet through the rollout',
    flags: [...PLAY, ...WALK, 'check', 'diff', 'step', 'listHosts', 'listSteps', 'onFailure', 'adopt', 'overwrite'],
    load: () => import('./commands/apply.ts'),
  },
  plan: {
    usage: '<playbook>',
    summary: 'show what apply would do; changes nothing',
    flags: [...PLAY, 'detailedExitcode', 'adopt', 'overwrite'],
    load: () => import('./commands/plan.ts'),
  },
  status: { usage: '[rollout]', summary: 'what is live on each balancer, read from the hosts', flags: [...CONNECT, 'limit', 'watch'], load: () => import('./commands/status.ts') },
  promote: { usage: '<rollout>', summary: 'go past the current pause', flags: [...CONNECT, ...WALK, 'full', 'ifStep'], load: () => import('./commands/promote.ts') },
  pause: { usage: '<rollout>', summary: 'hold after the current step', flags: [...CONNECT, ...WALK, 'ifStep'], load: () => import('./commands/pause.ts') },
  resume: { usage: '<rollout>', summary: 'go on after a pause of yours, an interruption or a dead runner', flags: [...CONNECT, ...WALK, 'ifStep'], load: () => import('./commands/resume.ts') },
  abort: { usage: '<rollout>', summary: 'go back to the state the rollout began with', flags: [...CONNECT, ...WALK, 'ifStep'], load: () => import('./commands/abort.ts') },
  retry: { usage: '<rollout>', summary: 'try a failed step again', flags: [...CONNECT, ...WALK, 'ifStep'], load: () => import('./commands/retry.ts') },
  rollback: { usage: '<rollout>', summary: 'back to the last good revision, or to one of the history', flags: [...CONNECT, ...WALK, 'to', 'adopt', 'overwrite', 'diff'], load: () => import('./commands/rollback.ts') },
  restore: { usage: '<rollout>', summary: 'bring back what was there before lbctl, and set the emergency lock', flags: [...CONNECT, ...WALK, 'message', 'diff', 'adopt', 'overwrite'], load: () => import('./commands/restore.ts') },
  history: { usage: '<rollout>', summary: 'who did what, when, and how it ended', flags: [...CONNECT], load: () => import('./commands/history.ts') },
  lock: { usage: '<rollout>', summary: 'set the emergency lock: stops every apply on these balancers', flags: [...CONNECT, 'message', 'yes'], load: () => import('./commands/lock.ts') },
  unlock: { usage: '<rollout>', summary: 'release the emergency lock', flags: [...CONNECT, 'yes'], load: () => import('./commands/unlock.ts') },
  render: { usage: '<playbook>', summary: 'print the files of each state without connecting to any host', flags: ['inventory', 'extraVars', 'limit', 'tags', 'out'], load: () => import('./commands/render.ts') },
  validate: { usage: '<playbook...>', summary: 'check playbooks, inventory and templates; connects to nothing', flags: ['inventory', 'extraVars', 'output'], load: () => import('./commands/validate.ts') },
  inventory: { usage: '[pattern]', summary: 'show the inventory as ansible-inventory does', flags: ['inventory', 'list', 'graph', 'host'], load: () => import('./commands/inventory.ts') },
  ping: { usage: '[pattern]', summary: 'connect to hosts and say what answers there', flags: ['inventory', 'forks', 'output'], load: () => import('./commands/ping.ts') },
  doctor: { usage: '[pattern]', summary: 'check this machine and the balancers for what lbctl needs', flags: ['inventory', 'forks', 'output'], load: () => import('./commands/doctor.ts') },
  init: { usage: '[folder]', summary: 'make a working project to start from', flags: [], load: () => import('./commands/init.ts') },
  schema: { usage: '', summary: 'print the JSON Schema of playbooks', flags: [], load: () => import('./commands/schema.ts') },
  explain: { usage: '[code]', summary: 'what an error code means and what to do', flags: [], load: () => import('./commands/explain.ts') },
  completion: { usage: '<shell>', summary: 'print completions for bash, zsh or fish', flags: [], load: () => import('./commands/completion.ts') },
};
