/** Twelve replicas on four hosts restarted on a new release under traffic, lbctl against the same in Ansible, interleaved. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootFleet, type Fleet } from '../test/support/fleet/boot-fleet.ts';
import { startTraffic, type TrafficTally } from '../test/support/fleet/traffic.ts';
import { webBuild } from '../test/support/web-service.ts';
import { bareEnvironment, LBCTL } from './support/lbctl.ts';
import { interleave, type Measured, measure, medianOf } from './support/measure.ts';
import { ansibleFiles, SITE, UNIT } from './support/rolling-restart-ansible.ts';
import { ratio, seconds, table } from './support/table.ts';

const HOSTS = ['lb1', 'lb2', 'app1', 'app2', 'app3', 'app4'].map((name) => ({ name }));
/** Each subject has replicas of its own on all four hosts, behind an upstream and a port of its own on both balancers. */
const PORTS = { lbctl: [5001, 5002, 5003], ansible: [6001, 6002, 6003] } as const;
const RATE = 100;

/** Answers the section of bench/RESULTS.md. */
export async function rollingRestart(rounds: number): Promise<string> {
  await using fleet = await bootFleet({ hosts: HOSTS, instances: [], members: ['app1:9999'] });
  const folder = workingFolder(fleet);
  await prepareAnsible(fleet);
  const env = { ...bareEnvironment(fleet.folder), ANSIBLE_CONFIG: join(folder, 'ansible.cfg') };
  const lost: Record<keyof typeof PORTS, TrafficTally[]> = { lbctl: [], ansible: [] };
  const run = async (subject: keyof typeof PORTS, version: string): Promise<Measured> => {
    for (const [name, text] of Object.entries(webBuild({ version })))
      writeFileSync(join(folder, 'build', name), text, { mode: 0o755 });
    const words = ['-i', 'inv.yml', '-e', `version=${version}`];
    const lbctl = [process.execPath, LBCTL, 'apply', 'play.yml', '-y', ...words];
    const argv = subject === 'lbctl' ? lbctl : ['ansible-playbook', 'rolling.yml', ...words];
    return await measure({ argv, env, cwd: folder });
  };
  // The first release of each: nothing is taken from anybody.
  for (const subject of ['lbctl', 'ansible'] as const) await run(subject, '1.0');
  const under = (subject: keyof typeof PORTS) => async (round: number) => {
    const targets = fleet.balancers.map(({ address }) => `http://${address}${subject === 'lbctl' ? '' : ':8080'}/`);
    const gets = startTraffic({ targets, rate: RATE, limitMs: 600_000 });
    const posts = startTraffic({ targets, rate: RATE, method: 'POST', limitMs: 600_000 });
    try {
      return await run(subject, `2.${round}`);
    } finally {
      lost[subject].push(await gets.stop(), await posts.stop());
    }
  };
  const results = await interleave(rounds, { lbctl: under('lbctl'), ansible: under('ansible') });
  rmSync(folder, { recursive: true, force: true });
  return `${EXPLAINED}\n\n${figures(results, lost)}`;
}

const EXPLAINED = `Three replicas on each of four hosts behind two balancers, a service that takes a second to start, three replicas out of rotation at
a time, ${RATE} GETs and ${RATE} POSTs a second on fresh connections meanwhile. Both bring the release, take replicas out, wait until they are drained,
restart, wait until they are well, and put them back. Ansible: \`serial: 1\`, template, reload, \`wait_for: drained\`, systemd, \`uri\`, template,
reload; lbctl verifies the release, proves each reload and each start, and keeps a record to go back by.`;

function figures(
  { lbctl, ansible }: Readonly<Record<'lbctl' | 'ansible', readonly Measured[]>>,
  lost: Readonly<Record<'lbctl' | 'ansible', readonly TrafficTally[]>>,
): string {
  const sum = (tallies: readonly TrafficTally[], key: 'sent' | 'lost'): number =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  const row = (name: string, runs: readonly Measured[], tallies: readonly TrafficTally[]): string[] => [
    name,
    seconds(medianOf(runs, 'wallMs')),
    ratio(medianOf(runs, 'wallMs') / medianOf(lbctl, 'wallMs')),
    seconds(medianOf(runs, 'cpuMs')),
    String(sum(tallies, 'sent')),
    String(sum(tallies, 'lost')),
  ];
  return table(
    ['subject', 'time', 'times lbctl', 'CPU of the controller', 'requests', 'lost'],
    [row('lbctl', lbctl, lost.lbctl), row('ansible', ansible, lost.ansible)],
  );
}

function workingFolder(fleet: Fleet): string {
  const folder = join(fleet.folder, 'rolling-restart');
  mkdirSync(join(folder, 'build'), { recursive: true });
  mkdirSync(join(folder, 'cp'));
  const files = { ...ansibleFiles(folder), 'inv.yml': fleet.inventoryYaml(), 'play.yml': playbook() };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function playbook(): string {
  const web = {
    hosts: 'app',
    version: '<%= version %>',
    artifact: { files: 'build', dest: '/srv/web' },
    exec_start: './serve.py %i',
    health: { http: { path: '/' }, interval: '200ms', healthy: 1, timeout: '30s' },
  };
  return JSON.stringify({
    name: 'x-model',
    hosts: 'balancers',
    serial: '100%',
    become: true,
    upstreams: {
      'x-model': {
        dest: '/etc/nginx/conf.d/x-model-upstream.conf',
        members: [{ service: 'web', instances: PORTS.lbctl }],
      },
    },
    services: { web },
    strategy: { rolling: { max_unavailable: 3, drain: '20s' } },
  });
}

/** What a playbook before this one would have brought: the unit, and where the balancers listen. */
async function prepareAnsible(fleet: Fleet): Promise<void> {
  for (const host of fleet.apps) {
    await host.writeFile('/etc/systemd/system/wep@.service', UNIT);
    await host.must(`mkdir -p /srv/wep/releases; systemctl daemon-reload`);
  }
  const servers = fleet.apps.flatMap(({ address }) => PORTS.ansible.map((port) => `  server ${address}:${port};\n`));
  for (const host of fleet.balancers) {
    await host.writeFile('/etc/nginx/conf.d/y-model-upstream.conf', `upstream y-model {\n${servers.join('')}}\n`);
    await host.writeFile('/etc/nginx/conf.d/y-model.conf', SITE);
    await host.must('systemctl reload nginx');
  }
}
