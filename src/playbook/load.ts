/** A playbook file to a Playbook: read, render values, check, resolve; or every reason why not. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { DiscoveryRefused, InvalidInput, LbctlError } from '../model/errors.ts';
import type { UpstreamName } from '../model/names.ts';
import { managedPaths, type Play, type Playbook } from '../model/playbook.ts';
import { routingVariable } from '../model/routing.ts';
import { pathsOfSite } from '../model/site.ts';
import { readYaml } from './document.ts';
import { type LoadedPlay, loadPlay, type PlayInput, valueAt } from './load-play.ts';
import { pointerStep } from './locate.ts';
import { findProject, type ProjectFiles, reasonOf } from './project.ts';
import type { PlaybookSources } from './sources.ts';

/** Nothing is wrong with the playbook: what was looked up is no reason to change anything. */
const OF_DISCOVERY: ReadonlySet<string> = new Set(['discovery-failed', 'discovery-invalid', 'discovery-empty']);

export interface LoadedPlaybook extends Playbook {
  /** Findings that stop nothing. */
  readonly warnings: readonly Diagnostic[];
}

/** Throws InvalidInput with all findings of the file, in the order of their places. */
export async function loadPlaybook(
  file: string,
  sources: PlaybookSources,
  signal: AbortSignal,
): Promise<LoadedPlaybook> {
  const { source, root, diagnostics } = readYaml(file, await readPlaybook(file, sources.files), sources.vault);
  if (diagnostics.length > 0) throw new InvalidInput(inOrder(diagnostics));
  const bases = Array.isArray(root?.value) ? root.value.map((_, index) => `/${index}`) : [''];
  if (root === undefined || root.value === null || bases.length === 0) {
    throw new InvalidInput([
      source.at('playbook-empty', source.span(0, 0), 'the playbook holds no play', {
        expected: 'a play, or a list of plays',
      }),
    ]);
  }
  const project = await findProject(file, sources.files);
  const found: Diagnostic[] = [];
  const plays: Play[] = [];
  const isWanted = (base: string) => [undefined, valueAt(root.value, `${base}/name`)].includes(sources.only);
  for (const base of bases.filter(isWanted)) {
    const document = { source, root, base };
    const others = [...plays];
    for await (const loaded of loadEach({ document, where: { playbook: file, project }, sources }, signal)) {
      found.push(...loaded.diagnostics.filter((one) => !isSaid(found, one)));
      if (loaded.play === undefined) break;
      if (others.some((play) => play.rollout === loaded.play?.rollout)) found.push(nameTaken(document, loaded.play));
      found.push(...variablesTaken(document, loaded.play, others));
      found.push(...sitesTaken(document, loaded.play, { plays: others, sources }));
      plays.push(loaded.play);
    }
  }
  const sorted = inOrder(found);
  const errors = sorted.filter((one) => one.severity === 'error');
  if (errors.length > 0)
    throw errors.every(({ code }) => OF_DISCOVERY.has(code)) ? new DiscoveryRefused(sorted) : new InvalidInput(sorted);
  return { file, plays, warnings: sorted };
}

/** Each balancer's own play is warned of the same things. */
function isSaid(found: readonly Diagnostic[], { message, span }: Diagnostic): boolean {
  return found.some((other) => other.message === message && other.span?.line === span?.line);
}

/** The play, or with `per: balancer` one for each balancer; what is wrong with one is wrong with all of them. */
async function* loadEach(input: PlayInput, signal: AbortSignal): AsyncGenerator<LoadedPlay> {
  const balancers = balancersApart(input);
  if (balancers === undefined) yield await loadPlay(input, signal);
  for (const balancer of balancers ?? []) yield await loadPlay({ ...input, balancer }, signal);
}

/** Undefined for a play that is for all balancers together, and where only loading can say what is wrong. */
function balancersApart({ document: { root, base }, sources }: PlayInput): readonly string[] | undefined {
  const at = (key: string) => valueAt(root.value, `${base}/${key}`);
  const hosts = at('hosts');
  if (at('per') !== 'balancer' || typeof hosts !== 'string') return undefined;
  try {
    const names = sources.hostsOf(hosts).map(({ host }) => host);
    return names.length === 0 ? undefined : names;
  } catch (error) {
    if (error instanceof LbctlError) return undefined;
    throw error;
  }
}

async function readPlaybook(file: string, files: ProjectFiles): Promise<Uint8Array> {
  try {
    return await files.read(file);
  } catch (error) {
    throw new InvalidInput(
      [{ code: 'file-unreadable', severity: 'error', message: `the playbook '${file}' ${reasonOf(error)}` }],
      { cause: error },
    );
  }
}

function nameTaken({ source, root, base }: Parameters<typeof loadPlay>[0]['document'], play: Play): Diagnostic {
  const span = root.places.get(`${base}/name`)?.value ?? source.span(0, 0);
  return source.at('playbook-rule', span, `another play is named '${play.rollout}'`, {
    hint: "a rollout's state hangs on its name: give each play its own",
  });
}

/** nginx does not mind two definitions of a variable: the clients of one upstream would be divided as the other's. */
function variablesTaken(
  { source, root, base }: Parameters<typeof loadPlay>[0]['document'],
  play: Play,
  others: readonly Play[],
): readonly Diagnostic[] {
  const taken = new Map(
    others.flatMap(({ rollout, upstreams }) =>
      routedUpstreams(upstreams).map((name) => [routingVariable(name), `'${name}' of ${rollout}`] as const),
    ),
  );
  return routedUpstreams(play.upstreams).flatMap((name) => {
    const other = taken.get(routingVariable(name));
    if (other === undefined) return [];
    const span = root.places.get(`${base}/upstreams${pointerStep(name)}`)?.key ?? source.span(0, 0);
    return [
      source.at(
        'playbook-rule',
        span,
        `routing would give '${name}' and ${other} the same variable ${routingVariable(name)}`,
        {
          hint: 'one of the two would silently win in nginx: choose another name',
        },
      ),
    ];
  });
}

/** Two plays that meet on a balancer would each take the other's site for an edit by hand. */
function sitesTaken(
  { source, root, base }: Parameters<typeof loadPlay>[0]['document'],
  play: Play,
  { plays, sources }: { readonly plays: readonly Play[]; readonly sources: PlaybookSources },
): readonly Diagnostic[] {
  const hosts = new Set(sources.hostsOf(play.hosts).map(({ host }) => host));
  const others = plays.filter((other) => sources.hostsOf(other.hosts).some(({ host }) => hosts.has(host)));
  const taken = new Map(others.flatMap((other) => managedPaths(other).map((path) => [path, other.rollout] as const)));
  return (play.sites ?? []).flatMap((site) => {
    const path = pathsOfSite(site).find((one) => taken.has(one));
    if (path === undefined) return [];
    const span = root.places.get(`${base}/sites${pointerStep(site.name)}`)?.key ?? source.span(0, 0);
    return [
      source.at('playbook-rule', span, `'${path}' is managed by ${taken.get(path)} on the same balancers`, {
        hint: 'a site belongs to one play',
      }),
    ];
  });
}

function routedUpstreams(upstreams: Play['upstreams']): readonly UpstreamName[] {
  return upstreams.filter((upstream) => upstream.routing).map(({ name }) => name);
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic) => (span === undefined ? 0 : span.line * 10_000 + Math.min(span.column, 9999));
  return diagnostics.toSorted((a, b) => (a.span?.file === b.span?.file ? place(a) - place(b) : 0));
}
