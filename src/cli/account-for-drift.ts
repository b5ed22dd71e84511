/** The three-way account of files that were changed by hand: what lbctl wrote, what is there, what is wanted. */
import { CandidateRejected } from '../model/errors.ts';
import { textOf } from '../model/fleet-state.ts';
import { targetOf } from '../model/plan.ts';
import { accountForDrift, describeDrift } from '../plan/drift.ts';
import { sanitise } from '../report/sanitise.ts';
import type { Fleet } from '../rollout/fleet.ts';
import { driftedHosts, type Proposal } from '../rollout/propose.ts';
import type { Context } from './context.ts';
import { driftOf } from './open-play.ts';
import { privatePaths, seenText } from './show-diff.ts';

/** Lines for a person; empty when nothing was changed by hand. Reads the kept revisions of the hosts concerned. */
export async function driftLines(
  { plan, candidates, seen }: Proposal,
  fleet: Fleet,
  { interrupt, hidden }: Context,
): Promise<readonly string[]> {
  const wanted = targetOf(plan).revisions;
  const secret = privatePaths(candidates);
  const accounts = await Promise.all(
    driftedHosts(seen).map(async ({ host, intended, files }) => {
      const kept =
        intended === undefined ? [] : await fleet.get(host).readRevision(plan.rollout, intended, interrupt.stop);
      const target = candidates.get(host)?.find((candidate) => candidate.revision === wanted[host])?.files ?? [];
      return files.flatMap((file) => {
        if (secret.has(file.path)) return [];
        const written = kept.find((one) => one.path === file.path);
        const before = written && textOf(written);
        const onDisk = seenText(file);
        if (before === onDisk) return [];
        const after = target.find((one) => one.path === file.path);
        const wanted = after && textOf(after);
        const alike = (text: string | undefined) =>
          text === undefined || wanted === undefined ? text : hidden.maskAlike(text, wanted);
        const account = accountForDrift({
          host,
          path: file.path,
          written: alike(before),
          onDisk: alike(onDisk),
          wanted,
        });
        return describeDrift(account).map(sanitise);
      });
    }),
  );
  return accounts.flat();
}

/** Prints the account and throws CandidateRejected, unless the command line says what to do with the edit. */
export async function refuseDrift(proposal: Proposal, fleet: Fleet, context: Context): Promise<void> {
  if (driftOf(context) !== 'refuse') return;
  const hosts = driftedHosts(proposal.seen);
  if (hosts.length === 0) return;
  for (const line of await driftLines(proposal, fleet, context)) context.io.stderr.write(`${line}\n`);
  const names = hosts.map((one) => `${one.host}: ${one.files.map((file) => file.path).join(', ')}`);
  throw new CandidateRejected('drift', `changed by hand since lbctl wrote it\n${names.join('\n')}`, {
    hint: '--overwrite replaces the edit and keeps it as a revision, --adopt makes it the state to come back to',
  });
}
