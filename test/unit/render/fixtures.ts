import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Host, Vars } from '../../../src/model/host.ts';
import {
  parseGroupName,
  parseHostName,
  parseHostPath,
  parseRolloutName,
  parseUpstreamName,
} from '../../../src/model/names.ts';
import { parsePercent } from '../../../src/model/percent.ts';
import type { Play } from '../../../src/model/playbook.ts';
import type { Server } from '../../../src/model/server.ts';
import type { Upstream } from '../../../src/model/upstream.ts';

function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture is wrong');
  return value;
}

export function server(text: string, more: Partial<Omit<Server, 'address'>> = {}): Server {
  const address = parseAddress(text);
  if (!isAddress(address)) throw new Error(text);
  return { address, weight: 1, backup: false, labels: {}, group: sure(parseGroupName('stable')), ...more };
}

export function upstream(more: Partial<Upstream> = {}): Upstream {
  const base = {
    name: sure(parseUpstreamName('x')),
    dest: sure(parseHostPath('/etc/nginx/conf.d/x.conf')),
    method: { kind: 'round_robin' },
    groups: [],
  } as const;
  return { ...base, template: { file: 'x.ejs', text: '' }, ...more };
}

export function play(upstreams: readonly Upstream[], vars: Vars = {}): Play {
  return {
    rollout: sure(parseRolloutName('roll')),
    hosts: 'balancers',
    maxFailPercentage: sure(parsePercent(0)),
    become: true,
    tags: [],
    vars,
    upstreams,
    strategy: {
      kind: 'rolling',
      maxUnavailable: { kind: 'count', count: 1 },
      maxSurge: { kind: 'count', count: 0 },
      order: 'stop_first',
    },
    settle: milliseconds(0),
    splay: milliseconds(0),
    proveTimeout: milliseconds(10_000),
    maxOldWorkers: 32,
  };
}

export function host(name: string, vars: Vars = {}): Host {
  return { name: sure(parseHostName(name)), connection: { kind: 'ssh', sshOptions: [] }, vars, groups: ['balancers'] };
}
