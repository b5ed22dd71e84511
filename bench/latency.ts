/** The same change over balancers that are 50 ms away: serial 1, all at once, and how many round trips it takes. */
import { ansibleOn } from './support/ansible.ts';
import { type DelayedPort, delayed } from './support/delay.ts';
import { type Farm, startFarm } from './support/farm.ts';
import { lbctlOn } from './support/lbctl.ts';
import { interleave, medianOf } from './support/measure.ts';
import { ratio, seconds, table } from './support/table.ts';

const EACH_WAY_MS = 25;
const RTT_MS = 2 * EACH_WAY_MS;

/** Answers the section of bench/RESULTS.md. */
export async function latency(rounds: number): Promise<string> {
  const ten = await serials(rounds);
  const trips = await roundTrips(rounds);
  return `Round trips of ${RTT_MS} ms, added by a proxy in front of each sshd.

${ten}

Round trips of one balancer, from start to end, connecting included: the time at ${RTT_MS} ms less the time without, over ${RTT_MS} ms.

${trips}`;
}

async function serials(rounds: number): Promise<string> {
  await using farm = await startFarm(10);
  await using far = await farAway(farm);
  const ours = lbctlOn(farm, far.ports);
  const peer = ansibleOn(farm, far.ports);
  const rows: string[][] = [];
  for (const serial of ['1', '100%']) {
    const { lbctl, ansible } = await interleave(rounds, {
      lbctl: (round) => ours.change(round % 2 === 0 ? 10 : 20, serial),
      ansible: (round) => peer.change(round % 2 === 0 ? 10 : 20, serial),
    });
    const [mine, theirs] = [medianOf(lbctl, 'wallMs'), medianOf(ansible, 'wallMs')];
    rows.push([`10 balancers, serial: ${serial}`, seconds(mine), seconds(theirs), ratio(theirs / mine)]);
  }
  return table(['what', 'lbctl', 'ansible', 'times faster'], rows);
}

async function roundTrips(rounds: number): Promise<string> {
  await using farm = await startFarm(1);
  await using far = await farAway(farm);
  const near = { ours: lbctlOn(farm), peer: ansibleOn(farm) };
  const distant = { ours: lbctlOn(farm, far.ports), peer: ansibleOn(farm, far.ports) };
  const rows: string[][] = [];
  await near.ours.change(20, '100%');
  await near.peer.change(20, '100%');
  // From near to 10 and from afar to 20, or to 20 from both, where it is already.
  for (const [what, close] of [['a weight change', 10] as const, ['nothing to do', 20] as const]) {
    const { a, b, c, d } = await interleave(rounds, {
      a: () => near.ours.change(close, '100%'),
      b: () => distant.ours.change(20, '100%'),
      c: () => near.peer.change(close, '100%'),
      d: () => distant.peer.change(20, '100%'),
    });
    const trips = (close: typeof a, away: typeof a): string =>
      ((medianOf(away, 'wallMs') - medianOf(close, 'wallMs')) / RTT_MS).toFixed(1);
    rows.push([what, trips(a, b), trips(c, d)]);
  }
  return table(['what', 'lbctl', 'ansible'], rows);
}

async function farAway(farm: Farm): Promise<AsyncDisposable & { readonly ports: readonly number[] }> {
  const proxies: DelayedPort[] = [];
  for (const { sshd } of farm.hosts) proxies.push(await delayed(sshd.port, EACH_WAY_MS));
  farm.trust(proxies.map(({ port }) => port));
  return {
    ports: proxies.map(({ port }) => port),
    async [Symbol.asyncDispose]() {
      await Promise.all(proxies.map((proxy) => proxy[Symbol.asyncDispose]()));
    },
  };
}
