import { expect, test } from 'vitest';
import { discreetHosts } from '../../../src/cli/discreet-hosts.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { HiddenValues } from '../../../src/model/hidden-values.ts';
import { instant } from '../../../src/model/instant.ts';
import { Secret } from '../../../src/model/secret.ts';
import type { BalancerHost } from '../../../src/ports/balancer-host.ts';
import { hostNamed, revisionNamed, samplePlan } from '../../support/sample-plan.ts';

const SECRET = 'hunter2';
const never = new AbortController().signal;

test('what is recorded on a host is masked; what stands in a managed file is not', async () => {
  const sent: (readonly unknown[])[] = [];
  const keep =
    (answer: object) =>
    async (...given: readonly unknown[]) => {
      sent.push(given.slice(0, -1));
      return answer;
    };
  const inner: Partial<BalancerHost> & { roundTrips: number } = {
    roundTrips: 7,
    lock: keep({ outcome: 'unknown' }) as never,
    unlock: keep({}) as never,
    leave: keep({}) as never,
    commit: keep({}) as never,
    append: keep({}) as never,
    intend: keep({}) as never,
    emergency: keep({}) as never,
    prepare: keep({}) as never,
  };
  const hidden = new HiddenValues();
  hidden.add([new Secret(SECRET)]);
  const host = await discreetHosts({ open: async () => inner as never }, hidden).open({} as never, never);

  const plan = samplePlan({ hosts: [hostNamed('lb1')], steps: ['1'] });
  const by = { who: 'ann', where: 'laptop', pid: 1, command: `lbctl ${SECRET}` };
  const line = { kind: 'step.failed', step: 0, reason: `it said ${SECRET}`, v: 1, at: instant(0) } as const;
  const append = { plan: plan.id, from: 0, lines: [line] };
  const claim = { holder: by, token: 1, lease: milliseconds(1), message: SECRET, purpose: 'advance' } as const;
  const commit = {
    operation: 'o',
    token: 1,
    expectedGeneration: 1,
    to: revisionNamed('aa'),
    purpose: 'advance',
    paths: plan.paths,
    proveTimeout: milliseconds(1),
    maxOldWorkers: 1,
  } as const;
  await host.lock(plan.rollout, claim, undefined, never);
  await host.unlock(plan.rollout, claim, never);
  await host.leave(plan.rollout, claim, append, never);
  await host.append(plan.rollout, 1, append, never);
  await host.commit(plan.rollout, { ...commit, append }, never);
  await host.commit(plan.rollout, commit, never);
  await host.intend(plan.rollout, { id: 'i', plan: plan.id, kind: 'abort', by, at: instant(0) }, never);
  await host.emergency({ by, message: `because of ${SECRET}` }, never);
  await host.emergency(undefined, never);
  expect(sent).toHaveLength(9);
  expect(JSON.stringify(sent)).not.toContain(SECRET);
  expect(JSON.stringify(sent)).toContain('it said ***');
  // The balancer lets go of the lock of the very holder that took it.
  expect(sent[1]?.[1]).toEqual(sent[0]?.[1]);

  const files = [{ path: plan.paths[0] as never, mode: '0644', content: `# ${SECRET}` }];
  const candidates = [{ revision: revisionNamed('aa'), files }];
  await host.prepare(plan.rollout, { token: 1, paths: plan.paths, candidates, keep: 'none', drift: 'refuse' }, never);
  expect(JSON.stringify(sent.at(-1))).toContain(SECRET);
  inner.roundTrips = 8;
  expect(host.roundTrips).toBe(8);
});
