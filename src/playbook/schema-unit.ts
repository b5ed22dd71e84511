/** The keys of a service that are systemd's own: what the unit template that comes with lbctl is filled from. */
import { type TProperties, Type } from 'typebox';
import { Count, Duration, Flag } from './schema-text.ts';

/** A line end would begin another directive of the unit. */
const ONE_LINE = '^[^\\r\\n\\u0000]*$';

export const line = (description: string, example: string) =>
  Type.String({
    title: 'one line of text',
    description,
    pattern: ONE_LINE,
    minLength: 1,
    maxLength: 1024,
    examples: [example],
  });

const lines = (description: string, example: string) =>
  Type.Union(
    [
      Type.String({ title: 'one line of text', pattern: ONE_LINE, minLength: 1, maxLength: 1024 }),
      Type.Array(Type.String({ title: 'one line of text', pattern: ONE_LINE, minLength: 1, maxLength: 1024 }), {
        title: 'a list of lines',
        minItems: 1,
        maxItems: 50,
      }),
    ],
    { title: 'one line of text, or a list of lines', description, examples: [example, [example]] },
  );

/** What the unit template is given beside variables, `unit.type` and so on; every key is optional. */
export const UnitSettings = {
  description: Type.Optional(line('`Description=` of the unit.', 'x-model %i')),
  on_change: Type.Optional(
    Type.Enum(['restart', 'reload'], {
      title: 'restart or reload',
      description:
        'What a running instance gets for a new release: `reload` for a unit with `exec_reload`. Another unit or environment always restarts.',
      examples: ['reload'],
      default: 'restart',
    }),
  ),
  settle: Type.Optional(
    Duration('How long an instance is followed after its start: it must not end or be started anew. Default 2s.', '2s'),
  ),
  type: Type.Optional(
    Type.Enum(['exec', 'simple', 'forking', 'notify', 'oneshot'], {
      title: 'one of exec, simple, forking, notify, oneshot',
      description: '`Type=` of the unit.',
      examples: ['exec'],
      default: 'exec',
    }),
  ),
  exec_start: Type.Optional(
    lines(
      '`ExecStart=`; a path relative to the release begins with `./`. Needed when `unit` is not given.',
      './bin/x-model --port %i',
    ),
  ),
  exec_start_pre: Type.Optional(lines('`ExecStartPre=`.', './bin/x-model check')),
  exec_start_post: Type.Optional(lines('`ExecStartPost=`.', './bin/warm-up %i')),
  exec_reload: Type.Optional(lines('`ExecReload=`.', '/bin/kill -HUP $MAINPID')),
  exec_stop: Type.Optional(lines('`ExecStop=`.', './bin/x-model stop')),
  exec_stop_post: Type.Optional(lines('`ExecStopPost=`.', './bin/x-model clean')),
  user: Type.Optional(line('`User=`.', 'x-model')),
  group: Type.Optional(line('`Group=`.', 'x-model')),
  working_directory: Type.Optional(line('`WorkingDirectory=`; without it the release.', '/var/lib/x-model')),
  pid_file: Type.Optional(line('`PIDFile=`, for `type: forking`.', '/run/x-model/%i.pid')),
  remain_after_exit: Type.Optional(Flag('`RemainAfterExit=`, for `type: oneshot`.', true)),
  restart: Type.Optional(
    Type.Enum(['no', 'on-success', 'on-failure', 'on-abnormal', 'on-watchdog', 'on-abort', 'always'], {
      title: 'one of no, on-success, on-failure, on-abnormal, on-watchdog, on-abort, always',
      description: '`Restart=`.',
      examples: ['on-failure'],
      default: 'on-failure',
    }),
  ),
  restart_sec: Type.Optional(Duration('`RestartSec=`.', '1s')),
  start_limit_burst: Type.Optional(Count('`StartLimitBurst=`.', 0, 5)),
  start_limit_interval: Type.Optional(Duration('`StartLimitIntervalSec=`.', '30s')),
  timeout_start: Type.Optional(Duration('`TimeoutStartSec=`.', '30s')),
  timeout_stop: Type.Optional(Duration('`TimeoutStopSec=`.', '30s')),
  watchdog: Type.Optional(Duration('`WatchdogSec=`, for `type: notify`.', '30s')),
  kill_mode: Type.Optional(
    Type.Enum(['control-group', 'mixed', 'process', 'none'], {
      title: 'one of control-group, mixed, process, none',
      description: '`KillMode=`.',
      examples: ['mixed'],
    }),
  ),
  kill_signal: Type.Optional(line('`KillSignal=`.', 'SIGINT')),
  limit_nofile: Type.Optional(Count('`LimitNOFILE=`.', 1, 65_536)),
  limit_nproc: Type.Optional(Count('`LimitNPROC=`.', 1, 4096)),
  memory_max: Type.Optional(line('`MemoryMax=`.', '512M')),
  cpu_quota: Type.Optional(line('`CPUQuota=`.', '150%')),
  tasks_max: Type.Optional(Count('`TasksMax=`.', 1, 512)),
  nice: Type.Optional(
    Type.Integer({
      title: 'a whole number from -20 to 19',
      description: '`Nice=`.',
      minimum: -20,
      maximum: 19,
      examples: [5],
    }),
  ),
  umask: Type.Optional(line('`UMask=`.', '0027')),
  after: Type.Optional(lines('`After=`, besides network-online.target.', 'postgresql.service')),
  requires: Type.Optional(lines('`Requires=`.', 'postgresql.service')),
  wants: Type.Optional(lines('`Wants=`.', 'redis.service')),
} satisfies TProperties;
