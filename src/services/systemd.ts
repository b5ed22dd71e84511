/** systemd on an app host as a Balancer: the same host program with another driver, and a state folder of its own. */
import { InvalidInput } from '../model/errors.ts';
import type { Vars } from '../model/host.ts';
import type { ServiceDriver } from '../ports/balancer.ts';
import { readServiceList } from './read-service-list.ts';
import { meaningOf, tellInstances } from './tell-instances.ts';

/** One machine may be balancer and app host at once: what is kept of the two roles must not meet. */
const STATE = '/var/lib/lbctl-services';
const PATH = /^\/[A-Za-z0-9._/+@=-]{1,500}$/;

/** The files of the driver from the root of the package, in the order in which a shell reads them. */
export const SYSTEMD_PROGRAM: readonly string[] = [
  'src/services/systemd.sh',
  'src/services/systemd-test.sh',
  'src/services/systemd-follow.sh',
  'src/services/systemd-prove.sh',
];

/** `program` is the text of those files. */
export function createSystemd(program: string): ServiceDriver {
  return {
    kind: 'systemd',
    program,
    settings: settingsOf,
    readLive: () => [],
    readServices: ({ content }) => readServiceList(content),
    tell: tellInstances,
    meaning: meaningOf,
  };
}

/** Throws InvalidInput naming the variable. */
function settingsOf(vars: Vars): Readonly<Record<string, string>> {
  const folder = vars['lbctl_services_state_dir'] ?? STATE;
  if (typeof folder === 'string' && PATH.test(folder)) return { LB_STATE: folder };
  throw new InvalidInput([
    {
      code: 'host-setting-invalid',
      severity: 'error',
      message: `lbctl_services_state_dir is ${JSON.stringify(folder)}`,
      expected: 'an absolute path of letters, digits and ._/+@=-',
    },
  ]);
}
