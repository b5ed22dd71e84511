/** The units of systemd that run a watcher, with no more rights than it needs. */
import { type Duration, milliseconds } from '../model/duration.ts';
import { Usage } from '../model/errors.ts';

/** The first line: a file that begins with it may be written anew without a question. */
export const MARK = '# Written by `lbctl watch --install`, which writes it anew when it is run again.';

export interface WatchUnit {
  /** Of the unit, without its suffix. */
  readonly name: string;
  readonly description: string;
  /** Program and arguments. */
  readonly command: readonly [string, ...string[]];
  readonly folder: string;
  /** Who it runs as; undefined = root. */
  readonly user?: string | undefined;
  /** Whether a balancer is this machine itself; otherwise all are reached over SSH. */
  readonly local: boolean;
  /** What it may write to besides; of these only those that are there when it starts. */
  readonly writes: readonly string[];
  /** Whether something that it reads is below /home or /root. */
  readonly atHome: boolean;
  /** How often a timer starts it; undefined = it stays. */
  readonly every?: Duration;
}

export interface UnitFile {
  readonly name: string;
  readonly text: string;
}

/** The service, and the timer that starts it where it does not stay. The last is what is to be enabled. */
export function watchUnits(unit: WatchUnit): readonly [UnitFile, ...UnitFile[]] {
  const service = { name: `${unit.name}.service`, text: text(serviceOf(unit)) };
  return unit.every === undefined
    ? [service]
    : [service, { name: `${unit.name}.timer`, text: text(timerOf(unit, unit.every)) }];
}

type Section = readonly [name: string, ...lines: string[]];

function text(sections: readonly Section[]): string {
  return [MARK, ...sections.map(([name, ...lines]) => `\n[${name}]\n${lines.join('\n')}`)].join('\n').concat('\n');
}

function serviceOf(unit: WatchUnit): readonly Section[] {
  const stays = unit.every === undefined;
  return [
    [
      'Unit',
      `Description=${plain(unit.description)}`,
      'Wants=network-online.target',
      'After=network-online.target nginx.service',
      // It is to come back however often it has failed, and however often a timer wants it.
      'StartLimitIntervalSec=0',
    ],
    [
      'Service',
      ...(stays ? DAEMON : ONCE),
      `ExecStart=${unit.command.map(word).join(' ')}`,
      `WorkingDirectory=${plain(unit.folder)}`,
      ...(unit.user === undefined ? OF_ROOT : [`User=${plain(unit.user)}`]),
      // A change that is under way is brought to its end: the shell that makes it is not told to stop.
      'KillMode=mixed',
      'TimeoutStopSec=30s',
      'LimitCORE=0',
      '',
      ...HARDENED,
      ...(unit.local ? LOCAL : REMOTE),
      `ProtectHome=${unit.atHome ? 'read-only' : 'yes'}`,
      ...(unit.writes.length > 0 ? [`ReadWritePaths=${unit.writes.map((path) => word(`-${path}`)).join(' ')}`] : []),
    ],
    ...(stays ? [['Install', 'WantedBy=multi-user.target'] as const] : []),
  ];
}

/** It tells when it follows its sources, and that it still does: the loop itself, through `systemd-notify`. */
const DAEMON: readonly string[] = [
  'Type=notify',
  'NotifyAccess=all',
  'ExecReload=/bin/kill -HUP $MAINPID',
  'WatchdogSec=2min',
  'Restart=on-failure',
  'RestartSec=5s',
  'SuccessExitStatus=143',
  // A command line that is wrong stays so.
  'RestartPreventExitStatus=64',
];

const ONCE: readonly string[] = ['Type=oneshot'];

/** A user has both below the home folder. */
const OF_ROOT: readonly string[] = [
  'StateDirectory=lbctl',
  'StateDirectoryMode=0700',
  'CacheDirectory=lbctl',
  'Environment=XDG_CACHE_HOME=/var/cache',
];

/** What no watcher needs. MemoryDenyWriteExecute is not among it: Node makes machine code. */
const HARDENED: readonly string[] = [
  'NoNewPrivileges=yes',
  'ProtectSystem=strict',
  'PrivateTmp=yes',
  'PrivateDevices=yes',
  'ProtectClock=yes',
  'ProtectControlGroups=yes',
  'ProtectHostname=yes',
  'ProtectKernelLogs=yes',
  'ProtectKernelModules=yes',
  'ProtectKernelTunables=yes',
  'ProtectProc=invisible',
  'LockPersonality=yes',
  'RestrictRealtime=yes',
  'RestrictSUIDSGID=yes',
  'SystemCallArchitectures=native',
  'SystemCallErrorNumber=EPERM',
  'UMask=0077',
];

/** Over SSH: the user's keys and the network. */
const REMOTE: readonly string[] = [
  'CapabilityBoundingSet=',
  'RestrictNamespaces=yes',
  'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
  'SystemCallFilter=@system-service',
  'SystemCallFilter=~@privileged @resources',
  'RemoveIPC=yes',
];

/**
 * On the balancer itself: candidates are tested in a mount namespace of their own (CAP_SYS_ADMIN, mount), by nginx, which
 * opens what it will open (ports, logs, keys) and owns its folders; reloads are signals, and `ss` names who has a
 * connection (CAP_SYS_PTRACE, netlink).
 */
const LOCAL: readonly string[] = [
  'CapabilityBoundingSet=CAP_SYS_ADMIN CAP_SYS_PTRACE CAP_DAC_OVERRIDE CAP_DAC_READ_SEARCH CAP_CHOWN CAP_FOWNER CAP_KILL CAP_NET_BIND_SERVICE',
  'RestrictNamespaces=mnt',
  'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK',
  'SystemCallFilter=@system-service @mount',
  'SystemCallFilter=~@resources',
];

/** With `heartbeat: 0s` a daemon looks as often where a source can't tell. */
const SOONEST = milliseconds(1000);

function timerOf(unit: WatchUnit, every: Duration): readonly Section[] {
  return [
    ['Unit', `Description=${plain(unit.description)}: how often`],
    [
      'Timer',
      'OnActiveSec=1s',
      `OnUnitActiveSec=${Math.max(every, SOONEST)}ms`,
      // Balancers that are set up alike do not all ask at one moment.
      `RandomizedDelaySec=${milliseconds(Math.max(every, SOONEST) / 10)}ms`,
      'AccuracySec=1s',
    ],
    ['Install', 'WantedBy=timers.target'],
  ];
}

/** A word of a command line: quotes and backslashes as systemd.service(5) has them, nothing expanded. */
function word(value: string): string {
  const escaped = specifiers(value).replaceAll('$', '$$$$');
  if (/^[\w@+=:,./~%-]+$/.test(escaped)) return escaped;
  return `"${escaped.replace(/["\\]/g, '\\$&').replace(CONTROL, hex)}"`;
}

/** A value that is no command line. Throws Usage for one that would be several lines. */
function plain(value: string): string {
  if (value.search(CONTROL) >= 0)
    throw new Usage('usage', `${JSON.stringify(value)} can not stand in a unit of systemd`);
  return specifiers(value);
}

function specifiers(value: string): string {
  return value.replaceAll('%', '%%');
}

const CONTROL = /[\x00-\x1F\x7F]/g;

function hex(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
