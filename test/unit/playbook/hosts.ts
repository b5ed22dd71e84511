import { Usage } from '../../../src/model/errors.ts';
import type { HostMember } from '../../../src/playbook/resolve-members.ts';

const APP: readonly HostMember[] = [
  { host: 'app1', address: '10.0.1.1' },
  { host: 'app2', address: '10.0.1.2' },
];

/** A small inventory for tests: app, named (no addresses), six (IPv6), nobody, hostile, twice. */
export function hostsOf(pattern: string): readonly HostMember[] {
  if (pattern.includes('['))
    throw new Usage('usage', `'${pattern}' is no host pattern`, { hint: 'write app[0] or app[0:2]' });
  if (pattern === 'nobody') return [];
  if (pattern === 'hostile') return [{ host: 'evil', address: '10.0.0.1; include /etc/passwd' }];
  if (pattern === 'twice') return [...APP, ...APP];
  if (pattern === 'named') return [{ host: 'app1.example', address: 'app1.example' }];
  if (pattern === 'six') return [{ host: 'app6', address: '2001:db8::6' }];
  return APP;
}
