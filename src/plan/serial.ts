/** Divides hosts into batches exactly as Ansible's `serial` does. */
import type { CountOrPercent } from '../model/percent.ts';

/**
 * Hosts in order, batch by batch: the last size is repeated, a share is one of all hosts (not of those left), rounded
 * down but at least one; no sizes at all, or a count of 0, means all that are left at once.
 */
export function batchesOf<H>(
  hosts: readonly H[],
  serial: readonly CountOrPercent[] | undefined,
): readonly (readonly H[])[] {
  const batches: (readonly H[])[] = [];
  let next = 0;
  while (next < hosts.length) {
    const size = serial?.[Math.min(batches.length, serial.length - 1)];
    const count = size === undefined ? 0 : countHosts(size, hosts.length);
    const end = count > 0 ? next + count : hosts.length;
    batches.push(hosts.slice(next, end));
    next = end;
  }
  return batches;
}

/** Divides before it multiplies, because Ansible's pct_to_int does: 29 % of 100 hosts are 28 in floating point. */
function countHosts(size: CountOrPercent, total: number): number {
  return size.kind === 'count' ? size.count : Math.max(1, Math.floor((size.percent / 100) * total));
}
