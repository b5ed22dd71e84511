/** The memory of a runner with 1,000 connections, over 100 sshd. */
import { startFarm } from './support/farm.ts';
import { lbctlOn } from './support/lbctl.ts';
import { type Measured, measure, medianOf } from './support/measure.ts';
import { seconds, table } from './support/table.ts';

const SSHD = 100;

/** Answers the section of bench/RESULTS.md. Looking and planning: ten names of one machine can't each write its one file. */
export async function memory(connections: number, rounds: number): Promise<string> {
  await using farm = await startFarm(SSHD);
  const each = Math.ceil(connections / SSHD);
  const ports = farm.hosts.flatMap(({ sshd }) => Array.from({ length: each }, () => sshd.port));
  const ours = lbctlOn(farm, ports);
  const command = ours.command('plan', ours.playbook, '-e', 'share=20', '-e', 'batch=100%');
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await measure(command));
  const rows = [
    [
      String(ports.length),
      `${Math.ceil(medianOf(runs, 'maxRssMb'))} MB`,
      seconds(medianOf(runs, 'wallMs')),
      `${(medianOf(runs, 'cpuMs') / ports.length).toFixed(1)} ms`,
    ],
  ];
  return `\`lbctl plan\` over one connection each:\n\n${table(['balancers', 'memory', 'time', 'CPU per host'], rows)}`;
}
