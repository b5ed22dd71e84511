/**
 * Balancers whose records hold no hidden value: lock, journal, requests and emergency lock are masked on their way. Managed
 * files are not: a secret that a template writes into one belongs there.
 */
import type { HiddenValues } from '../model/hidden-values.ts';
import type { Append, BalancerHost, BalancerHosts } from '../ports/balancer-host.ts';
import { maskTexts } from '../report/redact.ts';

export function discreetHosts(hosts: BalancerHosts, hidden: HiddenValues): BalancerHosts {
  // Many balancers are sent the same lines.
  const known = new WeakMap<Append, Append>();
  // The plan is data that is acted on: one that holds a secret is refused before anything begins (refuse-secrets.ts).
  const masked = (append: Append): Append => {
    const result = known.get(append) ?? { ...append, lines: maskTexts(append.lines, hidden) };
    known.set(append, result);
    return result;
  };
  return { open: async (host, signal) => discreet(await hosts.open(host, signal), hidden, masked) };
}

function discreet(host: BalancerHost, hidden: HiddenValues, masked: (append: Append) => Append): BalancerHost {
  const recording: Pick<BalancerHost, 'lock' | 'unlock' | 'commit' | 'append' | 'leave' | 'intend' | 'emergency'> = {
    lock: (rollout, claim, next, signal) => host.lock(rollout, maskTexts(claim, hidden), next, signal),
    // As it was locked: the balancer compares the two.
    unlock: (rollout, claim, signal) => host.unlock(rollout, maskTexts(claim, hidden), signal),
    commit: (rollout, request, signal) =>
      host.commit(
        rollout,
        request.append === undefined ? request : { ...request, append: masked(request.append) },
        signal,
      ),
    append: (rollout, token, append, signal) => host.append(rollout, token, masked(append), signal),
    leave: (rollout, claim, append, signal) => host.leave(rollout, maskTexts(claim, hidden), masked(append), signal),
    intend: (rollout, intent, signal) => host.intend(rollout, maskTexts(intent, hidden), signal),
    emergency: (lock, signal) => host.emergency(lock === undefined ? lock : maskTexts(lock, hidden), signal),
  };
  return Object.assign(Object.create(host), recording);
}
