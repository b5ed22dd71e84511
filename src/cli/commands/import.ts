/** `lbctl import HOST[:/FILE]`: prints a playbook for the upstreams that a balancer has now. Reads only. */
import { selectHosts } from '../../inventory/patterns.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { InvalidInput, Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import type { Imported, Remark } from '../../model/imported.ts';
import { type HostPath, parseHostPath, parseRolloutName } from '../../model/names.ts';
import { printPlay } from '../../playbook/print-play.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { asRoot } from '../find-rollout.ts';

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  const { io, interrupt } = context;
  const { name, path } = targetOf(args[0] ?? '');
  const { host, invented } = await hostNamed(name, context);
  const configurations = await context.configurations();
  const files = await configurations.read(host, path, interrupt.stop);
  const found = locate(configurations.upstreamsIn(files), host);
  const { upstreams, problems } = path === undefined ? withoutManaged(found, host) : found;
  const [first] = upstreams;
  if (first === undefined || (path !== undefined && problems.length > 0))
    throw new InvalidInput(problems.length > 0 ? problems : [nothingIn(path, host)]);
  const remarks = problems.map(leftOut);
  const head = headOf(host, path, first.rollout, invented);
  const rollout = upstreams.length === 1 ? (first.rollout ?? first.name) : (parseRolloutName(host.name) ?? 'imported');
  const { become } = host.connection;
  io.stdout.write(printPlay({ name: rollout, host: host.name, become: become === true, upstreams, head, remarks }));
  const left = remarks.length + upstreams.reduce((sum, one) => sum + one.remarks.length, 0);
  io.stderr.write(
    `${host.name}: ${count(upstreams.length, 'upstream')}; ${count(left, 'remark')} on what is not carried over, as comments\n`,
  );
  return EXIT.done;
}

/** The host's name may be an IPv6 address: a path begins at the first `:/`. */
function targetOf(text: string): { readonly name: string; readonly path?: HostPath } {
  const at = text.indexOf(':/');
  if (at < 0) return { name: text };
  const path = parseHostPath(text.slice(at + 1));
  if (path !== undefined) return { name: text.slice(0, at), path };
  throw new Usage('usage', `${text.slice(at + 1)} can't be the file of an upstream`, {
    hint: 'an absolute path of letters, digits and ._/@+,=- without .. or a slash at the end',
  });
}

/** One host of the inventory; without any inventory whatever the name leads to. Throws InvalidInput, Usage. */
async function hostNamed(name: string, context: Context): Promise<{ readonly host: Host; readonly invented: boolean }> {
  const found = await context.inventory().then(
    (inventory) => ({ inventory, invented: false }),
    async (error: unknown) => {
      if (!(error instanceof InvalidInput && error.code === 'inventory-missing')) throw error;
      const invented = context.with({ ...context.flags, inventory: [`${name},`] });
      return { inventory: await invented.inventory(), invented: true };
    },
  );
  const hosts = selectHosts(found.inventory, name);
  const [host] = hosts;
  if (host === undefined || hosts.length > 1)
    throw new Usage('usage', `${name} is ${hosts.length} hosts, and a playbook is made from one of them`, {
      hint: 'the other balancers of the same playbook are named in its `hosts:`',
    });
  return { host: asRoot(host, undefined), invented: found.invented };
}

/** Files with the host that has them. */
function locate({ upstreams, problems }: Imported, { name }: Host): Imported {
  const placed = problems.map(
    (one): Diagnostic =>
      one.span === undefined ? one : { ...one, span: { ...one.span, file: `${name}:${one.span.file}` } },
  );
  return { upstreams, problems: placed };
}

/** What a rollout has written has a playbook: a second one would undo what the first one does. */
function withoutManaged({ upstreams, problems }: Imported, host: Host): Imported {
  const managed = upstreams.flatMap(({ name, dest, rollout }) => {
    if (rollout === undefined) return [];
    const message = `upstream '${name}' is managed by the rollout ${rollout} of lbctl`;
    const hint = `\`lbctl import ${host.name}:${dest}\` makes its playbook anew`;
    const span = { file: `${host.name}:${dest}`, line: 1, column: 1, length: 1 };
    return [{ code: 'import-managed', severity: 'error', message, hint, span } satisfies Diagnostic];
  });
  return { upstreams: upstreams.filter(({ rollout }) => rollout === undefined), problems: [...problems, ...managed] };
}

function headOf(
  host: Host,
  path: HostPath | undefined,
  rollout: string | undefined,
  invented: boolean,
): readonly string[] {
  const inventory = invented ? ` -i '${host.name},'` : '';
  const managed = `The rollout ${rollout} of lbctl manages this file: with a second playbook for it the two would undo each other.`;
  return [
    `What ${host.name} had in ${path ?? 'the files that its nginx reads'}, by lbctl import. Before the first apply:`,
    `lbctl plan FILE --adopt${inventory} shows what lbctl would change there; docs/import.md says more.`,
    ...(rollout === undefined ? [] : [managed]),
  ];
}

function leftOut({ span, message, hint }: Diagnostic): Remark {
  const why = hint === undefined ? {} : { why: hint };
  return { file: span?.file ?? '', line: span?.line ?? 0, what: message, ...why };
}

function nothingIn(path: HostPath | undefined, { name }: Host): Diagnostic {
  const message = path === undefined ? `nginx on ${name} reads no upstream` : `there is no upstream in this file`;
  const span = path === undefined ? {} : { span: { file: `${name}:${path}`, line: 1, column: 1, length: 0 } };
  return { code: 'import-nothing', severity: 'error', message, ...span };
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
