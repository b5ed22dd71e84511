/** Every flag of every command, once: the parser, the help and the completions are made from this table. */

export interface FlagSpec {
  readonly flags: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly repeat?: boolean;
}

export const FLAGS = {
  inventory: {
    flags: '-i, --inventory <path>',
    help: 'inventory file, folder, executable or "host1,host2," (repeatable)',
    repeat: true,
  },
  extraVars: {
    flags: '-e, --extra-vars <vars>',
    help: 'key=value, a JSON object, or @file.yml (repeatable); wins over every other variable',
    repeat: true,
  },
  vaultPasswordFile: {
    flags: '--vault-password-file <file>',
    help: 'password of ansible-vault: a file that holds it, or a program that prints it (repeatable)',
    repeat: true,
  },
  vaultId: {
    flags: '--vault-id <label@source>',
    help: 'password of ansible-vault with a label: LABEL@FILE, LABEL@prompt or prompt (repeatable)',
    repeat: true,
  },
  limit: { flags: '-l, --limit <pattern>', help: 'only these hosts of the play' },
  tags: { flags: '-t, --tags <tags>', help: 'only plays with one of these tags, separated by commas' },
  yes: { flags: '-y, --yes', help: 'do not ask for confirmation' },
  check: { flags: '--check', help: 'plan and test the candidates on the hosts; change nothing' },
  diff: { flags: '--diff', help: 'show the changes per file and host' },
  step: { flags: '--step', help: 'ask before each step' },
  listHosts: { flags: '--list-hosts', help: 'print the hosts that would be worked, in order, and end' },
  listSteps: { flags: '--list-steps', help: 'print the steps of the plan and end' },
  output: {
    flags: '--output <form>',
    help: 'form of progress and results',
    choices: ['tty', 'plain', 'json', 'jsonl', 'github'],
  },
  forks: { flags: '--forks <n>', help: 'connect to at most this many hosts at once (default 50)' },
  transport: {
    flags: '--transport <ssh>',
    help: 'the SSH for hosts that name none: built in (ssh2, default) or the ssh of this machine (openssh)',
    choices: ['ssh2', 'openssh'],
  },
  pause: {
    flags: '--pause <what>',
    help: 'at a pause without end: wait there, or exit with code 8 (default: wait on a terminal)',
    choices: ['wait', 'exit'],
  },
  onFailure: {
    flags: '--on-failure <what>',
    help: 'when a step fails: roll back (default) or hold there',
    choices: ['rollback', 'hold'],
  },
  lockTimeout: { flags: '--lock-timeout <duration>', help: 'wait this long for another runner (default 0s)' },
  adopt: { flags: '--adopt', help: 'keep files that were changed by hand as the state to come back to' },
  overwrite: { flags: '--overwrite', help: 'replace files that were changed by hand (kept as a revision)' },
  detailedExitcode: {
    flags: '--detailed-exitcode',
    help: 'exit with 2 when there are changes (apply, bootstrap: with --check)',
  },
  full: { flags: '--full', help: 'go past all later pauses as well' },
  ifStep: { flags: '--if-step <n>', help: 'refuse when the rollout is not at this step any more' },
  to: {
    flags: '--to <where>',
    help: 'the revision to go back to, or with services the version, as `lbctl history` shows it',
  },
  message: { flags: '-m, --message <text>', help: 'why, for those who find it' },
  watch: { flags: '--watch', help: 'keep showing until the rollout ends' },
  list: { flags: '--list', help: 'print what `ansible-inventory --list` prints' },
  showSecrets: { flags: '--show-secrets', help: 'print secret values as they are, instead of ***' },
  graph: { flags: '--graph', help: 'print the tree of groups' },
  host: { flags: '--host <name>', help: 'of one host alone: its variables (inventory), its files (render)' },
  out: { flags: '--out <file>', help: 'write to this file or folder instead (plan: save the plan there)' },
  crashMatrix: {
    flags: '--crash-matrix',
    help: 'show what a death of the runner leaves at each step and balancer, and what goes on from there',
  },
  login: {
    flags: '--login <user>',
    help: 'log in as this user to prepare the hosts, with your own keys (default: as the inventory says)',
  },
  user: {
    flags: '--user <name>',
    help: 'the user lbctl is to work as, made where it is missing (default: the one of the inventory, not made)',
  },
  key: {
    flags: '--key <file>',
    help: 'key of that user, made when the file is missing (default: the one of the inventory, or ~/.ssh/id_ed25519)',
  },
  dir: {
    flags: '--dir <path[:owner[:mode]]>',
    help: 'a folder that has to be there, such as the `dest` of a service (default root:755; repeatable)',
    repeat: true,
  },
  keysOnly: {
    flags: '--keys-only',
    help: 'end logins by password, proven by a second connection before the first is closed',
  },
  sites: { flags: '--sites', help: "nginx's site layout: sites-available, sites-enabled and its include" },
  unlinkDefault: { flags: '--unlink-default', help: 'the same, and its default site taken out of sites-enabled' },
  force: {
    flags: '--force',
    help: 'apply, plan: also what `max_change` does not allow; service stop, restart: also instances that a balancer sends requests to',
  },
  follow: { flags: '-f, --follow', help: 'service logs: go on with what is written from now on' },
  lines: {
    flags: '--lines <n>',
    help: 'service logs: the last lines of each instance, or all (default 10; all with --since)',
  },
  since: { flags: '--since <when>', help: 'service logs: not older than 10m, or than 2026-11-21T20:15:00Z' },
  color: { flags: '--no-color', help: 'service logs: the same as NO_COLOR=1' },
  logPrefix: { flags: '--no-log-prefix', help: 'service logs: lines without host and instance' },
  timestamps: { flags: '--no-timestamps', help: 'service logs: lines without the time' },
  once: { flags: '--once', help: 'look once, refresh if there is a reason to, and end: for cron and timers' },
  dryRun: { flags: '--dry-run', help: 'only have the balancers test what they would get; nothing is changed' },
  forceRun: {
    flags: '--force-run',
    help: 'refresh first although nothing changed, also with --dry-run; never against the emergency lock',
  },
  heartbeat: {
    flags: '--heartbeat <duration>',
    help: 'in place of the one of the playbook: what changes within it is looked at together (0s: at once)',
  },
  stats: { flags: '--stats', help: 'print what watchers on this machine have counted, as JSON, and end' },
  metrics: {
    flags: '--metrics <address>',
    help: 'serve the same to Prometheus at http://ADDRESS/metrics: IP:PORT, or a port of 127.0.0.1',
  },
  logFile: {
    flags: '--log-file <file>',
    help: 'write what is decided there instead of to standard error; FILE.1 to FILE.5 are the 10 MiB before',
  },
  install: {
    flags: '--install',
    help: 'write a unit of systemd that runs the rest of this command line (with --once and a timer), and end; printed when not root',
  },
} as const satisfies Readonly<Record<string, FlagSpec>>;

/** What a flag is given: all of several, a text, or whether it is there. */
type Given<Spec extends FlagSpec> = Spec extends { readonly repeat: true }
  ? readonly string[]
  : Spec['flags'] extends `${string}<${string}`
    ? string
    : boolean;

/** Flags as they come from the command line, before settings fill the gaps. */
export type Flags = { readonly [Name in keyof typeof FLAGS]?: Given<(typeof FLAGS)[Name]> };

/** Every command that reads an inventory. */
export const VAULT = ['vaultPasswordFile', 'vaultId'] as const;
/** Every command that talks to hosts. */
export const CONNECT = ['inventory', 'extraVars', ...VAULT, 'forks', 'transport', 'output'] as const;
/** Every command that walks a rollout. */
export const WALK = ['yes', 'pause', 'lockTimeout'] as const;
