/** One weight change over N balancers in one batch, lbctl against ansible-playbook and a bare script, interleaved; and with nothing to do. */
import { ansibleOn } from './support/ansible.ts';
import { byHandOn } from './support/by-hand.ts';
import { type Farm, startFarm } from './support/farm.ts';
import { lbctlOn } from './support/lbctl.ts';
import { interleave, type Measured, median, medianOf } from './support/measure.ts';
import { ratio, seconds, table } from './support/table.ts';
import { spreadMs } from './support/workers.ts';

/** Answers the section of bench/RESULTS.md. */
export async function weightChange(counts: readonly number[], rounds: number): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) rows.push(...(await at(count, rounds)));
  return table(
    [
      'balancers',
      'what',
      'lbctl',
      'ansible',
      'times faster',
      'ssh and a script',
      'CPU per host: lbctl',
      'ansible',
      'lbctl memory',
      'first to last: lbctl / ansible',
    ],
    rows,
  );
}

async function at(count: number, rounds: number): Promise<string[][]> {
  await using farm = await startFarm(count);
  const ours = lbctlOn(farm);
  const peer = ansibleOn(farm);
  const floor = byHandOn(farm);
  // Adopts the file and fills caches: a first run is not what is measured.
  await ours.change(50, '100%');
  const spread: { readonly lbctl: number[]; readonly ansible: number[] } = { lbctl: [], ansible: [] };
  const change = await interleave(rounds, {
    lbctl: (round) => ours.change(share(round), '100%').then(noteSpread(farm, spread.lbctl)),
    ansible: (round) => peer.change(share(round), '100%').then(noteSpread(farm, spread.ansible)),
    floor: (round) => floor.change(share(round)),
  });
  await ours.change(50, '100%');
  await peer.change(50, '100%');
  const idle = await interleave(rounds, {
    lbctl: () => ours.change(50, '100%'),
    ansible: () => peer.change(50, '100%'),
    floor: () => floor.look(),
  });
  const row = (what: string, { lbctl, ansible, floor: least }: typeof idle): string[] => [
    String(count),
    what,
    seconds(medianOf(lbctl, 'wallMs')),
    seconds(medianOf(ansible, 'wallMs')),
    ratio(medianOf(ansible, 'wallMs') / medianOf(lbctl, 'wallMs')),
    seconds(medianOf(least, 'wallMs')),
    `${(medianOf(lbctl, 'cpuMs') / count).toFixed(1)} ms`,
    `${(medianOf(ansible, 'cpuMs') / count).toFixed(0)} ms`,
    `${Math.ceil(medianOf(lbctl, 'maxRssMb'))} MB`,
  ];
  const between = `${median(spread.lbctl)} ms / ${median(spread.ansible)} ms`;
  return [
    [...row('one weight change', change), count === 1 ? '' : between],
    [...row('nothing to do', idle), ''],
  ];
}

/** Another one every time, so that there is something to do. */
function share(round: number): number {
  return round % 2 === 0 ? 10 : 20;
}

function noteSpread(farm: Farm, spreads: number[]): (run: Measured) => Measured {
  return (run) => {
    spreads.push(spreadMs(farm));
    return run;
  };
}
