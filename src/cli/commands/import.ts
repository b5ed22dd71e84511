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
  const { upstreams, problems } = locate(configurations.upstreamsIn(files), host);
  if (upstreams.length === 0 || (path !== undefined && problems.length > 0))
    throw new InvalidInput(problems.length > 0 ? problems : [nothingIn(path, host)]);
  const remarks = problems.map(leftOut);
  const inventory = invented ? ` -i '${host.name},'` : '';
  const head = [
    `What ${host.name} had in ${path ?? 'the files that its nginx reads'}, by lbctl import. Before the first apply:`,
    `lbctl plan FILE --adopt${inventory} shows what lbctl would change there; docs/import.md says more.`,
  ];
  const [first] = upstreams;
  const rollout =
    upstreams.length === 1 && first !== undefined ? first.name : (parseRolloutName(host.name) ?? 'imported');
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
