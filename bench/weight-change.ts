/** One weight change over N balancers in one batch, lbctl against ansible-playbook, interleaved; and with nothing to do. */
import { ansibleOn } from './support/ansible.ts';
import { startFarm } from './support/farm.ts';
import { lbctlOn } from './support/lbctl.ts';
import { interleave, medianOf } from './support/measure.ts';
import { ratio, seconds, table } from './support/table.ts';

/** Answers the section of bench/RESULTS.md. */
export async function weightChange(counts: readonly number[], rounds: number): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) rows.push(...(await at(count, rounds)));
  return table(
    ['balancers', 'what', 'lbctl', 'ansible', 'times faster', 'CPU per host: lbctl', 'ansible', 'lbctl memory'],
    rows,
  );
}

async function at(count: number, rounds: number): Promise<string[][]> {
  await using farm = await startFarm(count);
  const ours = lbctlOn(farm);
  const peer = ansibleOn(farm);
  // Adopts the file and fills caches: a first run is not what is measured.
  await ours.change(50, '100%');
  const change = await interleave(rounds, {
    lbctl: (round) => ours.change(round % 2 === 0 ? 10 : 20, '100%'),
    ansible: (round) => peer.change(round % 2 === 0 ? 30 : 40, '100%'),
  });
  await ours.change(50, '100%');
  await peer.change(50, '100%');
  const idle = await interleave(rounds, {
    lbctl: () => ours.change(50, '100%'),
    ansible: () => peer.change(50, '100%'),
  });
  const row = (what: string, { lbctl, ansible }: typeof idle): string[] => [
    String(count),
    what,
    seconds(medianOf(lbctl, 'wallMs')),
    seconds(medianOf(ansible, 'wallMs')),
    ratio(medianOf(ansible, 'wallMs') / medianOf(lbctl, 'wallMs')),
    `${(medianOf(lbctl, 'cpuMs') / count).toFixed(1)} ms`,
    `${(medianOf(ansible, 'cpuMs') / count).toFixed(0)} ms`,
    `${Math.ceil(medianOf(lbctl, 'maxRssMb'))} MB`,
  ];
  return [row('one weight change', change), row('nothing to do', idle)];
}
