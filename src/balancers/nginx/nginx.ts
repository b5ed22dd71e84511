/** nginx as a Balancer: its settings from host variables, and upstreams read back from its files. */
import { InvalidInput } from '../../model/errors.ts';
import type { LiveUpstream } from '../../model/fleet-state.ts';
import type { Vars } from '../../model/host.ts';
import type { Balancer } from '../../ports/balancer.ts';
import { readUpstreams } from './read-upstreams.ts';

/** Host variable → shell variable, and what may stand in it. Commands are words without shell syntax. */
const SETTINGS = {
  nginx_bin: { name: 'NGX_BIN', kind: 'path' },
  nginx_conf: { name: 'NGX_CONF', kind: 'path' },
  nginx_pid: { name: 'NGX_PID', kind: 'path' },
  nginx_error_log: { name: 'NGX_LOG', kind: 'path' },
  nginx_test: { name: 'NGX_TEST', kind: 'command' },
  nginx_reload: { name: 'NGX_RELOAD', kind: 'command' },
  lbctl_state_dir: { name: 'LB_STATE', kind: 'path' },
} as const;
const GRAMMAR = {
  path: /^\/[A-Za-z0-9._/+@=-]{1,500}$/,
  command: /^[A-Za-z0-9._/+@=:-]+( [A-Za-z0-9._/+@=:-]+)*$/,
} as const;
const EXPECTED = {
  path: 'an absolute path of letters, digits and ._/+@=-',
  command: 'a command of plain words, without shell syntax',
} as const;

/** The files of the driver from the root of the package, in the order in which a shell reads them. */
export const NGINX_PROGRAM: readonly string[] = [
  'src/balancers/nginx/nginx.sh',
  'src/balancers/nginx/nginx-test.sh',
  'src/balancers/nginx/nginx-prove.sh',
];

/** `program` is the text of those files. */
export function createNginx(program: string): Balancer {
  return {
    kind: 'nginx',
    program,
    settings: settingsOf,
    readLive: (file): readonly LiveUpstream[] => readUpstreams(file.content),
  };
}

/** Throws InvalidInput naming the variable. */
function settingsOf(vars: Vars): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (const [variable, { name, kind }] of Object.entries(SETTINGS)) {
    const value = vars[variable];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || !GRAMMAR[kind].test(value)) {
      throw new InvalidInput([
        {
          code: 'host-setting-invalid',
          severity: 'error',
          message: `${variable} is ${JSON.stringify(value)}`,
          expected: EXPECTED[kind],
        },
      ]);
    }
    settings[name] = value;
  }
  return settings;
}
