/** One play of a document: its variables, its values, its files, its meaning. */
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import { readYaml } from './document.ts';
import { type Finding, placeFinding } from './finding.ts';
import { serviceTemplatesOf, siteTemplatesOf, templatesOf } from './load-templates.ts';
import type { Located } from './locate.ts';
import { balancerScope, type Looked, lookUpAll } from './look-up.ts';
import { readInProject } from './project.ts';
import { type ResolveInput, resolvePlay } from './resolve.ts';
import type { PlaybookSources } from './sources.ts';
import type { SourceText } from './text.ts';
import { validate } from './validate.ts';
import { type Piece, renderValues } from './values.ts';
import { type Definition, definitionsOf, mergeDefinitions, renderVars } from './vars.ts';

export interface PlayInput {
  readonly document: { readonly source: SourceText; readonly root: Located; readonly base: string };
  readonly where: { readonly playbook: string; readonly project: string };
  readonly sources: PlaybookSources;
  /** The one balancer that the play is made for, where each has its own. */
  readonly balancer?: string;
}

export interface LoadedPlay {
  /** Absent when a finding is an error. */
  readonly play?: Play;
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects every finding of the play that can be found; later stages are skipped for what earlier ones refused. */
export async function loadPlay(input: PlayInput, signal: AbortSignal): Promise<LoadedPlay> {
  const { source, root, base } = input.document;
  const place = (finding: Finding) => placeFinding(source, root, finding);
  const written = valueAt(root.value, base);
  const { vars: _, ...rest } = asMapping(withEnvironments(written, () => undefined));
  const { vars, diagnostics } = await varsOf(input, signal);
  const unknown = input.sources.hide?.(vars, secretNames(asMapping(written))) ?? [];
  const values = await renderValues({ source, root, base, value: rest }, vars, input.sources.templater, signal);
  const checked = isMapping(written) ? values.value : written;
  const { play: raw, findings } = await validate(
    withEnvironments(withVars(checked, written), (name) => environmentIn(written, name)),
    base,
    values.whole,
  );
  // A value whose EJS failed is reported for that, not for being no number as well.
  const failedAt = new Set(values.diagnostics.map((one) => `${one.span?.line}`));
  const found = [
    ...diagnostics,
    ...unknown.map((name) => place(noSuchVariable(base, name))),
    ...values.diagnostics,
    ...findings.map(place).filter((one) => !failedAt.has(`${one.span?.line}`)),
  ];
  if (raw === undefined) return { diagnostics: found };
  const unread: Finding[] = [];
  const report = (finding: Finding) => unread.push(finding);
  const templates = await templatesOf(input, raw, report);
  const serviceTemplates = await serviceTemplatesOf(input, raw, report);
  const siteTemplates = await siteTemplatesOf(input, raw, report);
  const resolved = found.some((one) => one.severity === 'error')
    ? undefined
    : await resolveFound({ raw, base, vars, templates, serviceTemplates, siteTemplates }, input, unread, signal);
  const all = [...found, ...unread.map(place)];
  if (resolved === undefined || all.some((one) => one.severity === 'error')) return { diagnostics: all };
  return { play: resolved, diagnostics: all };
}

/** Sources are asked last, for a play that is right in everything else. */
async function resolveFound(
  input: Omit<ResolveInput, 'hostsOf' | 'found'>,
  { sources, balancer, where }: PlayInput,
  findings: Finding[],
  signal: AbortSignal,
): Promise<Play | undefined> {
  const { raw, base } = input;
  const report = (finding: Finding) => findings.push(finding);
  const asked = {
    sources,
    base,
    folder: dirname(resolve(where.playbook)),
    ...(balancer === undefined ? {} : { balancer }),
  };
  const isWrong = findings.some(({ severity = 'error' }) => severity === 'error');
  const looked = isWrong ? { exempt: [] } : await lookUpAll(raw, input.vars, asked, report, signal);
  if (looked === undefined) return undefined;
  const { exempt, ...found }: Looked = looked;
  const facts = found.found?.scope['facts'];
  const vars = facts === undefined ? input.vars : { ...input.vars, facts };
  const resolved = resolvePlay({ ...input, ...found, vars, hostsOf: sources.hostsOf });
  findings.push(...resolved.findings);
  return { ...resolved.play, ...(balancer && { balancer }), ...(exempt.length > 0 && { exempt }) };
}

/** The play's own vars as they are written: the schema only asks that they are a mapping. */
function withVars(value: Value, written: Value): Value {
  if (!isMapping(value) || !isMapping(written) || written['vars'] === undefined) return value;
  return { ...value, vars: written['vars'] };
}

/**
 * The play with another `env` in each service: its values are rendered for every instance, which is known later than
 * everything else of a playbook.
 */
function withEnvironments(play: Value, env: (service: string) => Value | undefined): Value {
  if (!isMapping(play) || !isMapping(play['services'])) return play;
  const services = Object.entries(play['services']).map(([name, service]): readonly [string, Value] => {
    if (!isMapping(service)) return [name, service];
    const { env: _, ...rest } = service;
    const own = env(name);
    return [name, own === undefined ? rest : { ...rest, env: own }];
  });
  return { ...play, services: Object.fromEntries(services) };
}

function environmentIn(play: Value, service: string): Value | undefined {
  return asMapping(asMapping(asMapping(play)['services'] ?? null)[service] ?? null)['env'];
}

async function varsOf(
  input: PlayInput,
  signal: AbortSignal,
): Promise<{ readonly vars: Vars; readonly diagnostics: readonly Diagnostic[] }> {
  const { document, sources } = input;
  const { source, root, base } = document;
  const play = asMapping(valueAt(root.value, base));
  const own = definitionsOf({ source, root, base: `${base}/vars`, value: play['vars'] ?? null });
  const extra = new Map(
    Object.entries(sources.extraVars).map(([name, value]): [string, Definition] => [name, { value }]),
  );
  const before = await renderVars(mergeDefinitions([own, extra]), sources.templater, signal);
  const tables: ReadonlyMap<string, Definition>[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = Array.isArray(play['vars_files']) ? play['vars_files'] : [];
  for (const [index, name] of names.entries()) {
    const piece: Piece = { source, root, base: `${base}/vars_files/${index}`, value: name };
    const rendered = await renderValues(piece, before.vars, sources.templater, signal);
    if (rendered.diagnostics.length > 0 || typeof rendered.value !== 'string') continue; // reported with the play's values
    const file = await varsFile(input, rendered.value, piece.base);
    tables.push(file.table);
    diagnostics.push(...file.diagnostics);
  }
  const { vars, diagnostics: failed } = await renderVars(
    mergeDefinitions([own, ...tables, extra]),
    sources.templater,
    signal,
  );
  const made = input.balancer === undefined ? {} : { balancer: balancerScope(input.balancer, sources) };
  return { vars: { ...vars, ...made }, diagnostics: [...diagnostics, ...failed] };
}

async function varsFile(
  { document, where, sources }: PlayInput,
  name: string,
  pointer: string,
): Promise<{ readonly table: ReadonlyMap<string, Definition>; readonly diagnostics: readonly Diagnostic[] }> {
  const answer = await readInProject(where, name, sources.files);
  if (!answer.ok)
    return {
      table: new Map(),
      diagnostics: [
        placeFinding(document.source, document.root, { code: answer.why, pointer, message: answer.message }),
      ],
    };
  const { source, root, diagnostics } = readYaml(answer.path, answer.bytes, sources.vault);
  if (root === undefined || diagnostics.length > 0) return { table: new Map(), diagnostics };
  if (!isMapping(root.value)) {
    return {
      table: new Map(),
      diagnostics: [
        placeFinding(source, root, {
          code: 'playbook-value',
          pointer: '',
          message: 'a file of variables is a mapping',
          expected: 'NAME: VALUE',
        }),
      ],
    };
  }
  return { table: definitionsOf({ source, root, base: '', value: root.value }), diagnostics: [] };
}

/** What is no name is left to the schema to refuse. */
function secretNames(play: Mapping): readonly string[] {
  const names = play['secret_vars'];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

/** A name with a typing error would leave the secret open for all to see. */
function noSuchVariable(base: string, name: string): Finding {
  return {
    code: 'secret-undefined',
    pointer: `${base}/secret_vars`,
    message: `secret_vars names ${name}, and there is no such variable`,
    hint: 'it may be in vars, vars_files, the inventory, -e or LBCTL_VAR_…',
  };
}

type Mapping = { readonly [key: string]: Value };

function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asMapping(value: Value): Mapping {
  return isMapping(value) ? value : {};
}

/** The value at a pointer whose steps need no unescaping; null where there is none. */
export function valueAt(value: Value, pointer: string): Value {
  const step = (at: Value, key: string): Value =>
    Array.isArray(at) ? (at[Number(key)] ?? null) : (asMapping(at)[key] ?? null);
  return pointer.split('/').slice(1).reduce(step, value);
}
