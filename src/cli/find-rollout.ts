/** From a playbook file or a rollout's name to the balancers that know of it, without rendering anything. */
import { readdir } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { selectHosts } from '../inventory/patterns.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Host, Value } from '../model/host.ts';
import type { Inventory } from '../model/inventory.ts';
import { parseRolloutName, type RolloutName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { readYaml } from '../playbook/document.ts';
import { nodeFiles } from '../playbook/node-files.ts';
import { reasonOf } from '../playbook/project.ts';
import type { Context } from './context.ts';
import { findUpwards } from './settings.ts';

/** A rollout and the hosts that may hold its state. */
export interface RolloutRef {
  readonly rollout: RolloutName;
  readonly hosts: readonly Host[];
  /** A host of the rollout's services with the rights that the play asks for. */
  readonly elevate: (host: Host) => Host;
  /** The playbook that has the play; absent where only the balancers know the name. */
  readonly file?: string;
}

interface PlayHead {
  readonly file: string;
  readonly name: string;
  readonly hosts: string;
  readonly become?: boolean;
  readonly becomeUser?: string;
}

/**
 * The rollouts that `reference` names: every play of a playbook file, or the play of that name in a `playbooks/` folder
 * upwards of the working directory; without one, whatever the `balancers` group (or else all hosts) may know by it.
 * Throws InvalidInput.
 */
export async function findRollouts(reference: string, context: Context): Promise<readonly RolloutRef[]> {
  const heads = isFile(reference)
    ? await headsOf(resolve(context.io.cwd, reference), context)
    : await headsNamed(reference, context);
  const near = heads[0] === undefined ? context.io.cwd : dirname(heads[0].file);
  const inventory = await context.inventory(near);
  if (heads.length > 0) return heads.map((head) => refOf(head, inventory));
  const rollout = parseRolloutName(reference);
  if (rollout === undefined) throw noRollout(reference, []);
  const pattern = context.flags.limit ?? (inventory.groups.has('balancers') ? 'balancers' : 'all');
  const elevate = (host: Host) => asRoot(host, undefined);
  return [{ rollout, hosts: selectHosts(inventory, pattern).map(elevate), elevate }];
}

/** The names of these rollouts alone: no inventory is asked for. Throws InvalidInput. */
export async function rolloutNames(reference: string, context: Context): Promise<readonly RolloutName[]> {
  const names = isFile(reference)
    ? (await headsOf(resolve(context.io.cwd, reference), context)).map(({ name }) => name)
    : [reference];
  return [...new Set(names)].map((name) => {
    const rollout = parseRolloutName(name);
    if (rollout === undefined) throw noRollout(name, []);
    return rollout;
  });
}

/** The play's `become` counts where the inventory says nothing, as in Ansible. */
export function asRoot(
  host: Host,
  play: { readonly become?: boolean; readonly becomeUser?: string } | undefined,
): Host {
  const { connection } = host;
  const become = connection.become ?? play?.become ?? (play === undefined && connection.user !== 'root');
  const becomeUser = connection.becomeUser ?? play?.becomeUser;
  return { ...host, connection: { ...connection, become, ...(becomeUser === undefined ? {} : { becomeUser }) } };
}

function isFile(reference: string): boolean {
  return ['.yml', '.yaml'].includes(extname(reference)) || reference.includes('/');
}

function refOf(head: PlayHead, inventory: Inventory): RolloutRef {
  const rollout = parseRolloutName(head.name);
  if (rollout === undefined) throw noRollout(head.name, []);
  const elevate = (host: Host) => asRoot(host, head);
  return { rollout, hosts: selectHosts(inventory, head.hosts).map(elevate), elevate, file: head.file };
}

async function headsNamed(name: string, context: Context): Promise<readonly PlayHead[]> {
  const folder = await findUpwards(context.io.cwd, 'playbooks');
  if (folder === undefined) return [];
  const files = (await readdir(folder)).filter((file) => ['.yml', '.yaml'].includes(extname(file)));
  const heads = (await Promise.all(files.map((file) => headsOf(join(folder, file), context).catch(() => [])))).flat();
  const found = heads.filter((head) => head.name === name);
  // Several playbooks may describe one rollout (a canary and a blue/green of the same upstream): any of them leads to it.
  if (found.length > 0) return found.slice(0, 1);
  const near = nearest(
    name,
    heads.map((head) => head.name),
  );
  if (near !== undefined) throw noRollout(name, [near]);
  return [];
}

/** Name, hosts and become of each play, read without rendering: these three are plain text in a playbook. */
async function headsOf(file: string, context: Context): Promise<readonly PlayHead[]> {
  const bytes = await nodeFiles.read(file).catch((error: unknown) => {
    throw new InvalidInput([
      {
        code: 'file-unreadable',
        severity: 'error',
        message: `'${file}' ${reasonOf(error)}`,
      },
    ]);
  });
  const { root, diagnostics } = readYaml(file, bytes, await context.vault());
  if (root === undefined || diagnostics.some((one) => one.severity === 'error')) throw new InvalidInput(diagnostics);
  const plays = Array.isArray(root.value) ? root.value : [root.value];
  return plays.flatMap((play: Value) => headOf(file, play));
}

function headOf(file: string, play: Value): readonly PlayHead[] {
  if (typeof play !== 'object' || play === null || Array.isArray(play)) return [];
  const { name, hosts, become, become_user: becomeUser } = Object.fromEntries(Object.entries(play));
  if (typeof name !== 'string' || typeof hosts !== 'string') return [];
  return [
    {
      file,
      name,
      hosts,
      ...(typeof become === 'boolean' ? { become } : {}),
      ...(typeof becomeUser === 'string' ? { becomeUser } : {}),
    },
  ];
}

function noRollout(name: string, near: readonly string[]): InvalidInput {
  const hint =
    near.length > 0
      ? `did you mean ${near.join(' or ')}?`
      : 'give the playbook file, or the name: of a play in playbooks/';
  return new InvalidInput([
    {
      code: 'no-rollout',
      severity: 'error',
      message: `there is no rollout ${name.length > 80 ? `${name.slice(0, 80)}…` : name}`,
      hint,
    },
  ]);
}
