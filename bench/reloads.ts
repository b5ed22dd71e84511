/** Requests lost and connections reset per reload: lbctl's weight changes against plain `nginx -s reload`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Farm, startFarm } from './support/farm.ts';
import { lbctlOn } from './support/lbctl.ts';
import { table } from './support/table.ts';

const CLIENTS = 8;

interface Count {
  sent: number;
  lost: number;
}

/** Answers the section of bench/RESULTS.md. */
export async function reloads(count: number): Promise<string> {
  await using farm = await startFarm(1);
  const ours = lbctlOn(farm);
  await ours.change(50, '100%');
  const rows: string[][] = [];
  const subjects = {
    'a weight change by lbctl': (index: number) => ours.change(index % 2 === 0 ? 10 : 20, '100%'),
    'plain `nginx -s reload`': () => plainReload(farm),
  };
  for (const [what, reload] of Object.entries(subjects))
    for (const [kind, keepAlive] of [['fresh', false] as const, ['kept alive', true] as const]) {
      const { sent, lost } = await under(farm, keepAlive, async () => {
        for (let index = 0; index < count; index += 1) await reload(index);
      });
      rows.push([what, kind, String(count), String(sent), String(lost), (lost / count).toFixed(2)]);
    }
  return `${CLIENTS} clients without a pause between their requests.\n\n${table(['reload', 'connections', 'reloads', 'requests', 'lost', 'lost per reload'], rows)}`;
}

/** As long as a weight change takes at least: both run under the same traffic. */
async function plainReload(farm: Farm): Promise<void> {
  const done = spawnSync('nsenter', [
    '-t',
    pidOf(farm),
    '-m',
    '/usr/sbin/nginx',
    '-c',
    `${farm.etc}/nginx.conf`,
    '-s',
    'reload',
  ]);
  if (done.status !== 0) throw new Error(`nginx -s reload: ${done.stderr}`);
  await sleep(500);
}

function pidOf(farm: Farm): string {
  return readFileSync(farm.hosts[0]?.pidFile ?? '', 'utf8').trim();
}

async function under(farm: Farm, keepAlive: boolean, work: () => Promise<void>): Promise<Count> {
  const count: Count = { sent: 0, lost: 0 };
  const stop = new AbortController();
  const agent = new Agent({ keepAlive, maxSockets: CLIENTS });
  const url = farm.hosts[0]?.url ?? '';
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (!stop.signal.aborted) {
      count.sent += 1;
      if (!(await succeeds(url, agent))) count.lost += 1;
    }
  });
  await work();
  stop.abort();
  await Promise.all(clients);
  agent.destroy();
  return count;
}

function succeeds(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode === 200));
      response.once('error', () => resolve(false));
    }).once('error', () => resolve(false));
  });
}
