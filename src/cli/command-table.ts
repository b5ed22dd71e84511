/** All commands as data: name, arguments, flags and a line of help; parser, help and completions are made from it. */
import { CONNECT, type Flags, VAULT, WALK } from './flags.ts';

/** What was given on the command line. */
export interface Input {
  readonly args: readonly string[];
  readonly flags: Flags;
}

export interface CommandSpec {
  /** As commander reads it: `<needed>`, `[optional]`, `[many...]`. */
  readonly usage: string;
  readonly summary: string;
  /** What the first argument can be; absent = anything. */
  readonly words?: readonly string[];
  readonly flags: readonly (keyof Flags)[];
}

const PLAY = [...CONNECT, 'limit', 'tags'] as const;

const CHANGING = ['yes', 'lockTimeout', 'check'] as const;

/** What each action of `service` takes besides the flags of all commands that connect. */
export const SERVICE_ACTIONS = {
  status: [],
  start: CHANGING,
  stop: [...CHANGING, 'force'],
  restart: [...CHANGING, 'force'],
  logs: ['follow', 'lines', 'since', 'color', 'logPrefix', 'timestamps'],
} as const satisfies Record<string, readonly (keyof Flags)[]>;

export type ServiceAction = keyof typeof SERVICE_ACTIONS;

export function isServiceAction(word: string): word is ServiceAction {
  return Object.hasOwn(SERVICE_ACTIONS, word);
}

const TABLE = {
  apply: {
    usage: '<playbook>',
    summary: 'walk the fleet through a rollout: plan and confirm, or a saved plan',
    flags: [
      ...PLAY,
      ...WALK,
      'check',
      'diff',
      'step',
      'listHosts',
      'listSteps',
      'onFailure',
      'adopt',
      'overwrite',
      'detailedExitcode',
      'force',
    ],
  },
  plan: {
    usage: '<playbook>',
    summary: 'show what apply would do; changes nothing',
    flags: [...PLAY, 'out', 'crashMatrix', 'detailedExitcode', 'onFailure', 'adopt', 'overwrite', 'force'],
  },
  show: {
    usage: '<planfile>',
    summary: 'show a plan that was saved with `plan --out`; connects to nothing',
    flags: ['output'],
  },
  status: {
    usage: '[rollout]',
    summary: 'what is live on each balancer, read from the hosts',
    flags: [...CONNECT, 'limit', 'watch'],
  },
  promote: {
    usage: '<rollout>',
    summary: 'go past the current pause',
    flags: [...CONNECT, ...WALK, 'full', 'ifStep'],
  },
  pause: {
    usage: '<rollout>',
    summary: 'hold after the current step',
    flags: [...CONNECT, ...WALK, 'ifStep'],
  },
  resume: {
    usage: '<rollout>',
    summary: 'go on after a pause of yours, an interruption or a dead runner',
    flags: [...CONNECT, ...WALK, 'ifStep'],
  },
  abort: {
    usage: '<rollout>',
    summary: 'go back to the state the rollout began with',
    flags: [...CONNECT, ...WALK, 'ifStep'],
  },
  retry: {
    usage: '<rollout>',
    summary: 'run what failed or was never reached',
    flags: [...CONNECT, ...WALK, 'ifStep'],
  },
  rollback: {
    usage: '<rollout>',
    summary: 'back to the last good revision, or to one of the history',
    flags: [...CONNECT, ...WALK, 'to', 'adopt', 'overwrite', 'diff'],
  },
  restore: {
    usage: '<rollout>',
    summary: 'bring back what was there before lbctl, and set the emergency lock',
    flags: [...CONNECT, ...WALK, 'message', 'diff', 'adopt', 'overwrite'],
  },
  watch: {
    usage: '<playbook>',
    summary: 'keep the balancers in step with what the sources of a playbook say',
    flags: [
      ...PLAY,
      'once',
      'dryRun',
      'forceRun',
      'heartbeat',
      'stats',
      'metrics',
      'logFile',
      'install',
      'yes',
      'lockTimeout',
      'onFailure',
      'adopt',
      'overwrite',
    ],
  },
  history: {
    usage: '<rollout>',
    summary: 'who did what, when, and how it ended',
    flags: [...CONNECT],
  },
  lock: {
    usage: '<rollout>',
    summary: 'set the emergency lock: stops every apply on these balancers',
    flags: [...CONNECT, 'message', 'yes'],
  },
  unlock: {
    usage: '<rollout>',
    summary: 'release the emergency lock',
    flags: [...CONNECT, 'yes'],
  },
  service: {
    usage: '<action> <playbook> [instances...]',
    summary: 'status, start, stop, restart or logs of the instances behind a rollout',
    words: Object.keys(SERVICE_ACTIONS),
    flags: [...CONNECT, ...new Set(Object.values(SERVICE_ACTIONS).flat())],
  },
  render: {
    usage: '<playbook>',
    summary: 'print the files of each state on every host; connects to none',
    flags: ['inventory', ...VAULT, 'extraVars', 'limit', 'tags', 'host', 'out', 'output'],
  },
  validate: {
    usage: '<playbook...>',
    summary: 'check playbooks, inventory and templates; connects to nothing',
    flags: ['inventory', ...VAULT, 'extraVars', 'output'],
  },
  inventory: {
    usage: '[pattern]',
    summary: 'show the inventory as ansible-inventory does',
    flags: ['inventory', ...VAULT, 'list', 'graph', 'host', 'showSecrets'],
  },
  ping: {
    usage: '[pattern]',
    summary: 'connect to hosts and say what answers there',
    flags: ['inventory', ...VAULT, 'forks', 'transport', 'output'],
  },
  doctor: {
    usage: '[pattern]',
    summary: 'check this machine and the balancers for what lbctl needs',
    flags: ['inventory', ...VAULT, 'forks', 'transport', 'output'],
  },
  bootstrap: {
    usage: '<hosts>',
    summary: 'look at hosts for what lbctl needs there, and prepare them',
    flags: [
      'inventory',
      ...VAULT,
      'forks',
      'transport',
      'output',
      'yes',
      'check',
      'detailedExitcode',
      'login',
      'user',
      'key',
      'dir',
      'keysOnly',
      'sites',
      'unlinkDefault',
    ],
  },
  import: {
    usage: '<host>',
    summary: 'print a playbook for what HOST or HOST:/FILE has now; changes nothing',
    flags: ['inventory', ...VAULT, 'transport'],
  },
  init: {
    usage: '[folder]',
    summary: 'make a working project to start from',
    flags: [],
  },
  schema: {
    usage: '',
    summary: 'print the JSON Schema of playbooks',
    flags: [],
  },
  explain: {
    usage: '[code]',
    summary: 'what an error code means and what to do',
    flags: [],
  },
  completion: {
    usage: '<shell>',
    summary: 'print completions for bash, zsh or fish',
    flags: [],
  },
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof TABLE;
export const COMMANDS: Readonly<Record<string, CommandSpec>> = TABLE;

/** Whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(TABLE, word);
}
