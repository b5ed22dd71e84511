/** Whether what a plan began from can still be served: where balancers may go back to it alone, app hosts as they are. */
import { replicaKey } from '../model/member.ts';
import type { Plan } from '../model/plan.ts';

/**
 * While the run is at `step`, or going back from it: no replica that a balancer sent requests to at the beginning has been
 * changed, nor is about to be. Always so without services.
 */
export function baseIsIntact({ services, steps }: Plan, step: number): boolean {
  if (services === undefined) return true;
  const served = new Set<string>(services.served);
  const placed = steps.flatMap((one) => (one.kind === 'drain' || one.kind === 'check' ? one.replicas : []));
  const addresses = new Map(placed.map((one) => [replicaKey(one), one.address]));
  const moved = steps
    .slice(0, step + 1)
    .flatMap((one) => (one.kind === 'state' || one.kind === 'retire' ? (one.moves ?? []) : []));
  // One that the plan neither drains nor checks is not known by an address.
  return moved.every(({ replica }) => {
    const address = addresses.get(replicaKey(replica));
    return address !== undefined && !served.has(address);
  });
}
