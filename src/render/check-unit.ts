/** Whether a rendered unit says only what a unit of a service has to say, and reads what lbctl puts beside it. */
import type { OutputProblem } from './output-problem.ts';
import { badSpecifier } from './specifiers.ts';
import { type Assignment, parseUnit } from './unit-lines.ts';
import { unseenIn } from './unseen.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
/** A name that ends with `*` stands for all that begin so. */
const UNIT = words(`Description Documentation After Before Wants Requires Requisite BindsTo PartOf Upholds Conflicts
  OnFailure OnSuccess StartLimitIntervalSec StartLimitBurst StartLimitAction StopWhenUnneeded RefuseManualStart
  RefuseManualStop RequiresMountsFor JobTimeoutSec Condition* Assert*`);
const INSTALL = words('WantedBy RequiredBy Also DefaultInstance');
/**
 * Execution, killing, limits and confinement. Left out is what reaches other users or hosts of the machine unseen:
 * PAMName=, root images and devices, and what takes the unit out of systemd's sight.
 */
const SERVICE = words(`Type ExecStart ExecStartPre ExecStartPost ExecReload ExecStop ExecStopPost ExecCondition Restart
  RestartSec RestartSteps RestartMaxDelaySec TimeoutStartSec TimeoutStopSec TimeoutSec TimeoutAbortSec RuntimeMaxSec
  WatchdogSec WatchdogSignal RemainAfterExit PIDFile GuessMainPID NotifyAccess SuccessExitStatus RestartPreventExitStatus
  RestartForceExitStatus OOMPolicy Sockets FileDescriptorStoreMax User Group SupplementaryGroups DynamicUser
  WorkingDirectory UMask Nice IOSchedulingClass IOSchedulingPriority CPUSchedulingPolicy CPUSchedulingPriority CPUAffinity
  OOMScoreAdjust Environment EnvironmentFile UnsetEnvironment PassEnvironment LoadCredential LoadCredentialEncrypted
  Limit* KillMode KillSignal RestartKillSignal SendSIGKILL SendSIGHUP FinalKillSignal StandardInput StandardOutput
  StandardError SyslogIdentifier SyslogFacility SyslogLevel LogRateLimitIntervalSec LogRateLimitBurst RuntimeDirectory*
  StateDirectory* CacheDirectory* LogsDirectory* ConfigurationDirectory* CPUQuota CPUWeight CPUAccounting Memory* TasksMax
  TasksAccounting IO*Max IOWeight IPAddressAllow IPAddressDeny IPAccounting Slice Delegate NoNewPrivileges Private* Protect*
  ReadWritePaths ReadOnlyPaths InaccessiblePaths BindPaths BindReadOnlyPaths TemporaryFileSystem Restrict* LockPersonality
  SystemCallFilter SystemCallArchitectures SystemCallErrorNumber CapabilityBoundingSet AmbientCapabilities RemoveIPC
  KeyringMode ProcSubset DevicePolicy DeviceAllow SecureBits`);

const ALLOWED = {
  service: { Unit: UNIT, Service: SERVICE, Install: INSTALL },
  target: { Unit: [...UNIT, 'AllowIsolate'], Install: INSTALL },
} as const;

/** Where a percent sign is one. */
const PERCENTAGE = /^(?:CPUQuota|Memory\w+|TasksMax)$/;

/** What has to stand in the file, each a directive that must have the value among its words. */
export interface Expected {
  readonly kind: keyof typeof ALLOWED;
  readonly needs: readonly { readonly key: string; readonly value: string; readonly why: string }[];
}

/** Every problem of the file. */
export function checkUnit(text: string, { kind, needs }: Expected): readonly OutputProblem[] {
  const unseen = unseenIn(text);
  if (unseen !== undefined) return [unseen];
  const { assignments, strange } = parseUnit(text);
  const allowed: Readonly<Record<string, readonly string[]>> = ALLOWED[kind];
  return [
    ...strange.map((line) => ({ line, message: 'systemd could not read this', expected: '[SECTION] or KEY=VALUE' })),
    ...assignments.flatMap((one) => problemsOf(one, allowed)),
    ...needs
      .filter(({ key, value }) => !assignments.some((one) => one.key === key && holds(one.value, value)))
      .map(({ key, value, why }) => ({ line: 0, message: `${why}, and the output has no ${key}=${value}` })),
  ];
}

/** A word of the value; a leading `-` of a path says that it may be missing. */
function holds(value: string, word: string): boolean {
  return value.split(/\s+/).some((one) => one === word || one === `-${word}`);
}

function problemsOf(
  { section, key, value, line }: Assignment,
  allowed: Readonly<Record<string, readonly string[]>>,
): readonly OutputProblem[] {
  const known = Object.hasOwn(allowed, section) ? allowed[section] : undefined;
  if (known === undefined)
    return [
      {
        line,
        message: `[${section}] is not allowed in a managed unit`,
        expected: Object.keys(allowed)
          .map((name) => `[${name}]`)
          .join(', '),
      },
    ];
  if (!known.some((name) => matches(name, key))) return [{ line, message: `'${key}' is not allowed in [${section}]` }];
  const bad = PERCENTAGE.test(key) ? undefined : badSpecifier(value);
  return bad === undefined
    ? []
    : [{ line, message: `systemd knows no specifier ${bad}`, expected: '%% for a percent sign' }];
}

function matches(name: string, key: string): boolean {
  const [start = '', end] = name.split('*');
  return end === undefined ? name === key : key.startsWith(start) && key.endsWith(end) && /^[A-Za-z]+$/.test(key);
}
