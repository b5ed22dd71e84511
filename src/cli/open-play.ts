/** Loads a playbook with its inventory: plays with the balancers they work, ready to be planned. */
import { dirname, resolve } from 'node:path';
import { selectHosts } from '../inventory/patterns.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Digest } from '../model/digest.ts';
import { InvalidInput, Usage } from '../model/errors.ts';
import type { Host, Value, Vars } from '../model/host.ts';
import type { HostName, RolloutName } from '../model/names.ts';
import type { OnFailure, PlanId } from '../model/plan.ts';
import type { Play } from '../model/playbook.ts';
import { onHosts } from '../plan/on-hosts.ts';
import { readYaml } from '../playbook/document.ts';
import { loadPlaybook } from '../playbook/load.ts';
import { nodeFiles } from '../playbook/node-files.ts';
import { type ProjectFiles, reasonOf } from '../playbook/project.ts';
import type { SourceText } from '../playbook/text.ts';
import type { Candidate } from '../ports/balancer-host.ts';
import type { Vault } from '../ports/vault.ts';
import { colorLevel } from '../report/form.ts';
import { type ProposalInput, type ProposalParts, planId } from '../rollout/propose.ts';
import type { AppPlace } from '../rollout/propose-services.ts';
import { digestOf } from './canonical.ts';
import type { Context } from './context.ts';
import { environmentVars } from './env-vars.ts';
import { asRoot } from './find-rollout.ts';
import { hostsIn } from './inventory-hosts.ts';
import { appPlaces } from './open-services.ts';
import { packageFile } from './package-files.ts';
import { hideVars, secretsIn } from './secrets.ts';

/** A play and the hosts it is to be worked on. */
export interface OpenPlay {
  readonly play: Play;
  /** In inventory order, `--limit` applied. */
  readonly hosts: readonly Host[];
  /** Hosts of the play that `--limit` leaves out. */
  readonly leftOut: readonly HostName[];
  readonly target: Digest;
  /** The playbook: files that it names are named from its folder. */
  readonly file: string;
  /** Hosts of its services that are to be worked; empty = it has none. The play's services run on these alone. */
  readonly apps: readonly AppPlace[];
  /** Hosts of its services that it is worked without, and why. */
  readonly behind: ProposalInput['behind'];
  /** Of a play that is for one balancer: shared by those that were opened with it. */
  readonly together?: PlanId;
}

/** What a playbook is read from, and the one play of it that is wanted; absent = the disk, and all. */
export interface PlayChoice {
  readonly files?: ProjectFiles;
  readonly only?: RolloutName;
}

/** The plays of a playbook that `--tags` leaves; warnings go to standard error. Throws InvalidInput. */
export async function openPlays(
  reference: string,
  context: Context,
  { files = nodeFiles, only }: PlayChoice = {},
): Promise<readonly OpenPlay[]> {
  const { io, flags, interrupt } = context;
  const file = resolve(io.cwd, reference);
  const inventory = await context.inventory(dirname(file));
  for (const host of inventory.hosts.values()) context.hidden.guess(secretsIn(host.vars));
  const vault = await context.vault();
  const fromEnvironment = await environmentVars(io);
  context.hidden.add(fromEnvironment.secrets);
  const playbook = await loadPlaybook(
    file,
    {
      files,
      vault,
      templater: await context.templater(),
      extraVars: {
        ...fromEnvironment.vars,
        ...(await extraVarsOf(flags.extraVars ?? [], { cwd: io.cwd, files, vault })),
      },
      hide: (vars, named) => hideVars({ vars, named }, inventory, context.hidden),
      defaultTemplate: packageFile('templates/upstream.conf.ejs'),
      hostsOf: (pattern) => hostsIn(inventory, pattern),
      discovery: () => context.discovery(dirname(file)),
      ...(only !== undefined && { only }),
    },
    interrupt.stop,
  );
  if (playbook.warnings.length > 0) {
    const { formatDiagnostics } = await import('../report/format-error.ts');
    io.stderr.write(`${formatDiagnostics(playbook.warnings, { color: colorLevel(io.stderr, io.env) })}\n`);
  }
  noteShort(context);
  const tags = flags.tags?.split(',').map((tag) => tag.trim());
  const plays = playbook.plays.filter((play) => tags === undefined || play.tags.some((tag) => tags.includes(tag)));
  const together = planId(context.clock.now(), context.rng);
  return plays.flatMap((play) => {
    const all = selectHosts(inventory, play.hosts).map((host) => asRoot(host, play));
    const wanted =
      flags.limit === undefined ? undefined : new Set(selectHosts(inventory, flags.limit).map((host) => host.name));
    const balancers = all.map((host) => host.name);
    const places = appPlaces(play, balancers, inventory, (host) => asRoot(host, play));
    const isWanted = (host: Host): boolean => wanted === undefined || wanted.has(host.name);
    const meant = all.filter(({ name }) => isMeant(play, name));
    const named = meant.filter(isWanted);
    if (named.length === 0 && meant.length < all.length) return leftAlone(play, context);
    const apps = places.filter(({ host }) => isWanted(host));
    if (all.length === 0 || named.length + apps.length === 0) throw noHosts(file, play, all.length > 0);
    if (apps.length < places.length || (play.services !== undefined && named.length < all.length))
      refuseLimit(play, { balancers: named.length > 0 && named.length < all.length, apps: apps.length });
    const hosts = play.services === undefined ? named : all;
    const left = [...meant.filter((host) => !hosts.includes(host)), ...places.filter((one) => !apps.includes(one))];
    const one: OpenPlay = {
      file,
      apps,
      behind: [],
      play: onHosts(play, new Set(apps.map(({ host }) => host.name))),
      hosts,
      leftOut: left.map((host) => host.name),
      target: targetOf(play),
      ...(play.balancer === undefined ? {} : { together }),
    };
    return [one];
  });
}

/** How a play is watched says nothing of what its balancers are to have. */
export function targetOf(play: Play): Digest {
  const upstreams = play.upstreams.map((upstream) => ({ ...upstream, check: undefined }));
  return digestOf({ ...play, upstreams, watch: undefined });
}

/** The same without asking a source: what would be found is not known. */
export function withoutLookups(context: Context): Context {
  return {
    ...context,
    discovery: async (near) => ({ expressions: (await context.discovery(near)).expressions }),
  };
}

/** Whether the play is for that balancer of its `hosts`. */
function isMeant({ balancer, exempt = [] }: Play, name: HostName): boolean {
  return (balancer === undefined || balancer === name) && !exempt.includes(name);
}

function leftAlone({ rollout, exempt = [] }: Play, { io }: Context): readonly OpenPlay[] {
  if (exempt.length > 0) io.stderr.write(`${rollout}: when/unless leaves ${exempt.join(', ')} alone\n`);
  return [];
}

/** Fewer app hosts are worked by themselves; whoever sends requests to them has to be there. Throws Usage. */
function refuseLimit({ rollout, strategy }: Play, left: { readonly balancers: boolean; readonly apps: number }): void {
  if (left.balancers)
    throw new Usage('usage', `--limit leaves out balancers of ${rollout}, which has services`, {
      hint: 'a balancer that is left out would go on sending requests to replicas that are restarted: name all of them, or app hosts alone',
    });
  if (left.apps === 0)
    throw new Usage('usage', `--limit leaves no app host of ${rollout}, which has services`, {
      hint: 'name the app hosts whose replicas are to be worked: all balancers are worked with them',
    });
  if (strategy.kind !== 'rolling')
    throw new Usage('usage', `--limit to fewer app hosts does not go with ${strategy.kind}, as ${rollout} has it`, {
      hint: 'groups change their roles as a whole; rolling works replicas one by one',
    });
}

/** A value that can't be found in a text can't be kept out of it: that must be known. */
function noteShort({ io, hidden }: Context): void {
  if (hidden.tooShort > 0)
    io.stderr.write(`notice: ${hidden.tooShort} secret value(s) have fewer than 4 characters and can not be hidden\n`);
}

/** The planner's parts from outside, on the context's renderer and driver. */
export async function partsOf(context: Context): Promise<ProposalParts> {
  const { renderStates } = await import('../render/render-states.ts');
  const templater = await context.templater();
  const balancer = await context.balancer();
  const driver = await context.serviceDriver();
  return {
    readServices: (file) => driver.readServices(file),
    async renderApp({ rollout, vars, services = [] }, host, instances) {
      const { renderAppHost } = await import('../render/render-app-host.ts');
      const input = { rollout, vars, services, host, instances };
      return await renderAppHost(input, templater, context.interrupt.stop);
    },
    readLive: (file) => balancer.readLive(file),
    clock: context.clock,
    rng: context.rng,
    async render(play, hosts, states) {
      const rendered = await renderStates(
        { play, hosts, states: states.map((upstreams) => ({ upstreams })) },
        templater,
        context.interrupt.stop,
      );
      const candidates = new Map(hosts.map(({ name }): [HostName, Candidate[]] => [name, []]));
      for (const { host, revision, files } of rendered) {
        for (const file of files) {
          context.places.note(revision, file.path, { template: file.template, lines: file.templateLines });
        }
        const kept = files.map(({ path, mode, content }) => ({ path, mode, content }));
        candidates.get(host.name)?.push({ revision, files: kept });
      }
      return candidates;
    },
  };
}

export function driftOf({ flags }: Context): 'refuse' | 'adopt' | 'overwrite' {
  if (flags.adopt === true && flags.overwrite === true)
    throw new Usage('usage', '--adopt and --overwrite exclude each other');
  return flags.adopt === true ? 'adopt' : flags.overwrite === true ? 'overwrite' : 'refuse';
}

export function onFailureOf({ flags, settings }: Pick<Context, 'flags' | 'settings'>): OnFailure {
  const wanted = flags.onFailure ?? settings.onFailure ?? 'rollback';
  if (wanted === 'rollback' || wanted === 'hold') return wanted;
  throw new Usage('usage', `--on-failure takes rollback or hold, not ${wanted}`);
}

/** `key=value …`, `{"json": "object"}` or `@file.yml`, later ones win; as Ansible's `-e`. Throws Usage, InvalidInput. */
async function extraVarsOf(
  given: readonly string[],
  { cwd, files, vault }: { readonly cwd: string; readonly files: ProjectFiles; readonly vault: Vault },
): Promise<Vars> {
  const tables = await Promise.all(
    given.map(async (text): Promise<Vars> => {
      if (text.startsWith('@')) return await varsFile(resolve(cwd, text.slice(1)), files, vault);
      if (text.startsWith('{')) return objectOf('-e', new TextEncoder().encode(text), vault);
      return Object.fromEntries(text.split(/\s+(?=[A-Za-z_]\w*=)/).map(assignment));
    }),
  );
  return Object.assign({}, ...tables);
}

function assignment(text: string): readonly [string, Value] {
  const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Usage('usage', `-e takes key=value, {"key": "value"} or @file, not ${text}`);
  return [name, value.replace(/^(['"])(.*)\1$/s, '$2')];
}

async function varsFile(file: string, files: ProjectFiles, vault: Vault): Promise<Vars> {
  const bytes = await files.read(file).catch((error: unknown) => {
    throw new InvalidInput([
      { code: 'file-unreadable', severity: 'error', message: `-e: '${file}' ${reasonOf(error)}` },
    ]);
  });
  return objectOf(file, bytes, vault);
}

function objectOf(file: string, bytes: Uint8Array, vault: Vault): Vars {
  const { source, root, diagnostics } = readYaml(file, bytes, vault);
  if (diagnostics.some((one) => one.severity === 'error')) throw new InvalidInput(diagnostics);
  const value = root?.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidInput([notVariables(source)]);
  return Object.fromEntries(Object.entries(value));
}

function notVariables(source: SourceText): Diagnostic {
  const message = '-e takes variables, and this is no mapping';
  return source.at('playbook-value', source.span(0, 0), message, { expected: 'NAME: VALUE' });
}

function noHosts(file: string, play: Play, limited: boolean): InvalidInput {
  const message = limited
    ? `--limit leaves no host of ${play.rollout}`
    : `hosts: ${play.hosts} of ${play.rollout} names no host of the inventory`;
  return new InvalidInput([
    {
      code: 'no-hosts',
      severity: 'error',
      message: `${file}: ${message}`,
      hint: '`lbctl inventory --graph` shows groups and hosts',
    },
  ]);
}
