/** `lbctl bootstrap HOSTS`: what hosts lack for lbctl as a plan, and, once confirmed, made good host by host. */
import { selectHosts } from '../../inventory/patterns.ts';
import type { Finding } from '../../model/bootstrap.ts';
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import { colorLevel } from '../../report/form.ts';
import { formatFindings, type Shown } from '../../report/format-bootstrap.ts';
import { jsonLine } from '../../report/jsonl.ts';
import { sanitise } from '../../report/sanitise.ts';
import { confirm } from '../ask-command.ts';
import { type Ended, lookAt, type Seen, work } from '../bootstrap-host.ts';
import { type Job, jobOf } from '../bootstrap-job.ts';
import { keyPath, type LocalKey, makeKey, readKey } from '../bootstrap-key.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { eachHost } from '../each-host.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  if (flags.detailedExitcode === true && flags.check !== true)
    throw new Usage('usage', '--detailed-exitcode is for `bootstrap --check`: 2 is no end of a run');
  const { interrupt } = context;
  const jobs = await jobsFor(selectHosts(await context.inventory(), args[0] ?? ''), context);
  const edges = { hosts: await context.bootstrapHosts(), transport: await context.transport(), interrupt };
  const seen = await eachHost(jobs, context, (job) => lookAt(job, edges));
  try {
    interrupt.stop.throwIfAborted();
    const missing = newKeys(seen);
    const isPending = seen.some(({ changes }) => changes.length > 0);
    if (flags.output !== 'json') showPlan(seen, missing, context);
    if (flags.check === true || !isPending) return finish(seen, seen.map(standing), context);
    await confirm(`prepare ${countOf(seen.filter(({ changes }) => changes.length > 0).length, 'host')}?`, context);
    const made = await makeKeys(missing, context);
    const ended = await eachHost(seen, context, (one) => work(one, made.get(one.job.key.file) ?? one.job.key, edges));
    const code = finish(seen, ended, context);
    interrupt.stop.throwIfAborted();
    return code;
  } finally {
    await Promise.allSettled(seen.map(({ host }) => host?.[Symbol.asyncDispose]()));
  }
}

/** What is asked for on each host. A key file that several hosts share is read once. */
async function jobsFor(hosts: readonly Host[], context: Context): Promise<readonly Job[]> {
  const { io, flags, interrupt } = context;
  const [balancer, services] = [await context.balancer(), await context.serviceDriver()];
  const keys = new Map<string, Promise<LocalKey>>();
  const jobs = hosts.map(async (host) => {
    const file = keyPath(flags.key ?? host.connection.identityFile ?? '~/.ssh/id_ed25519', io);
    const key = keys.get(file) ?? readKey(file, io, interrupt.stop);
    keys.set(file, key);
    const states = [balancer.settings(host.vars)['LB_STATE'], services.settings(host.vars)['LB_STATE']] as const;
    return jobOf(host, await key, flags, states);
  });
  return await Promise.all(jobs);
}

/** Key files that are to be made, because a host is to get them. */
function newKeys(seen: readonly Seen[]): readonly string[] {
  const wanted = seen.filter(
    ({ job, changes }) => job.key.public === undefined && changes.some((one) => one.do === 'add-key'),
  );
  return [...new Set(wanted.map(({ job }) => job.key.file))];
}

async function makeKeys(files: readonly string[], { io, interrupt }: Context): Promise<ReadonlyMap<string, LocalKey>> {
  const made = new Map<string, LocalKey>();
  for (const file of files) made.set(file, await makeKey(file, io, interrupt.stop));
  return made;
}

function showPlan(seen: readonly Seen[], missing: readonly string[], { io }: Context): void {
  const color = colorLevel(io.stdout, io.env);
  const show = (name: string, found: readonly Shown[]): unknown =>
    found.length > 0 && io.stdout.write(`${formatFindings(name, found, color)}\n`);
  const to = 'made (ed25519, no passphrase)';
  show(
    'this machine',
    missing.map((file) => ({ about: `key ${file}`, is: 'missing', verdict: 'change', to })),
  );
  for (const { job, findings } of seen) show(job.login.name, findings);
}

/** Where a host stands that was only looked at. */
function standing({ changes, ended }: Seen): Ended {
  return ended ?? { outcome: changes.length === 0 ? 'ready' : 'pending', changes: changes.length };
}

/** The summary by host, and the worst of them as the exit code. */
function finish(seen: readonly Seen[], ended: readonly Ended[], { io, flags }: Context): ExitCode {
  const rows = seen.map(({ job, findings }, index) => ({ host: job.login.name, findings, ended: ended[index] }));
  if (flags.output === 'json') {
    const hosts = rows.map(({ host, findings, ended: how }) => ({ host, ...how, findings: findings.map(shownOf) }));
    io.stdout.write(`${jsonLine({ v: 1, hosts }, 2)}\n`);
  } else {
    for (const { host, ended: how } of rows) io.stdout.write(`${host}: ${how === undefined ? '' : wordsOf(how)}\n`);
  }
  return worstOf(ended, flags.detailedExitcode === true);
}

function shownOf(finding: Finding): Shown {
  if (finding.verdict !== 'change') return finding;
  const { about, is, verdict, to } = finding;
  return { about, is, verdict, to };
}

function wordsOf(ended: Ended): string {
  switch (ended.outcome) {
    case 'ready':
      return ended.changes === 0 ? 'ready, nothing to do' : `ready, ${countOf(ended.changes, 'change')} made`;
    case 'pending':
      return `${countOf(ended.changes, 'change')} to make`;
    case 'unreachable':
      return `UNREACHABLE  ${sanitise(ended.reason)} [${ended.code}]`;
    case 'refused':
    case 'put-back':
    case 'failed':
      return `${ended.outcome.toUpperCase()}  ${sanitise(ended.reason)} [${ended.code}]`;
  }
}

function worstOf(ended: readonly Ended[], detailed: boolean): ExitCode {
  const has = (outcome: Ended['outcome']): boolean => ended.some((one) => one.outcome === outcome);
  if (has('failed')) return EXIT.mixed;
  if (has('put-back')) return EXIT.rolledBack;
  if (has('refused')) return EXIT.refused;
  if (has('unreachable')) return EXIT.unreachable;
  return detailed && has('pending') ? EXIT.changesPending : EXIT.done;
}

const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
