/** One play of a document: its variables, its values, its files, its meaning. */
import { dirname, join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import type { TemplateText } from '../model/service.ts';
import { readYaml } from './document.ts';
import { type Finding, placeFinding } from './finding.ts';
import { type Located, pointerStep } from './locate.ts';
import { readInProject, reasonOf } from './project.ts';
import { resolvePlay } from './resolve.ts';
import type { ServiceTemplates } from './resolve-services.ts';
import type { RawPlay } from './schema.ts';
import type { PlaybookSources } from './sources.ts';
import { readText, type SourceText } from './text.ts';
import { validate } from './validate.ts';
import { type Piece, renderValues } from './values.ts';
import { type Definition, definitionsOf, mergeDefinitions, renderVars } from './vars.ts';

interface PlayInput {
  readonly document: { readonly source: SourceText; readonly root: Located; readonly base: string };
  readonly where: { readonly playbook: string; readonly project: string };
  readonly sources: PlaybookSources;
}

export interface LoadedPlay {
  /** Absent when a finding is an error. */
  readonly play?: Play;
  readonly diagnostics: readonly Diagnostic[];
}

/** The templates that come with lbctl: how errors call them, and their names beside the one for upstreams. */
const OWN_UPSTREAM = 'upstream.conf.ejs';
const OWN_UNIT = 'unit.service.ejs';
const OWN_TARGET = 'unit.target.ejs';
const OWN_SITE = 'site.conf.ejs';

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
    : resolvePlay({ raw, base, vars, templates, serviceTemplates, siteTemplates, hostsOf: input.sources.hostsOf });
  const all = [...found, ...unread.map(place), ...(resolved?.findings ?? []).map(place)];
  if (resolved === undefined || all.some((one) => one.severity === 'error')) return { diagnostics: all };
  return { play: resolved.play, diagnostics: all };
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
  return { vars, diagnostics: [...diagnostics, ...failed] };
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

async function templatesOf(
  input: PlayInput,
  raw: RawPlay,
  report: (finding: Finding) => void,
): Promise<ReadonlyMap<string, TemplateText>> {
  const templates = new Map<string, TemplateText>();
  for (const [name, { template }] of Object.entries(raw.upstreams)) {
    const pointer = `${input.document.base}/upstreams${pointerStep(name)}/template`;
    const text = await templateText(input, { written: template, own: OWN_UPSTREAM, pointer }, report);
    if (text !== undefined) templates.set(name, text);
  }
  return templates;
}

async function serviceTemplatesOf(
  input: PlayInput,
  raw: RawPlay,
  report: (finding: Finding) => void,
): Promise<ServiceTemplates> {
  const templates = new Map<string, { readonly unit: TemplateText; readonly target?: TemplateText }>();
  for (const [name, { unit: written, target: wanted = false }] of Object.entries(raw.services ?? {})) {
    const at = `${input.document.base}/services${pointerStep(name)}`;
    const unit = await templateText(input, { written, own: OWN_UNIT, pointer: `${at}/unit` }, report);
    const named = typeof wanted === 'string' ? wanted : undefined;
    const target =
      wanted === false
        ? undefined
        : await templateText(input, { written: named, own: OWN_TARGET, pointer: `${at}/target` }, report);
    if (unit !== undefined) templates.set(name, { unit, ...(target === undefined ? {} : { target }) });
  }
  return templates;
}

async function siteTemplatesOf(
  input: PlayInput,
  raw: RawPlay,
  report: (finding: Finding) => void,
): Promise<ReadonlyMap<string, TemplateText>> {
  const templates = new Map<string, TemplateText>();
  for (const [name, site] of Object.entries(raw.sites ?? {})) {
    if (typeof site === 'string') continue;
    const pointer = `${input.document.base}/sites${pointerStep(name)}/template`;
    const text = await templateText(input, { written: site.template, own: OWN_SITE, pointer }, report);
    if (text !== undefined) templates.set(name, text);
  }
  return templates;
}

interface WantedTemplate {
  /** As the playbook names it; absent = the one that comes with lbctl. */
  readonly written: string | undefined;
  readonly own: string;
  readonly pointer: string;
}

/** A template's text under a name that is the same in every checkout and on every machine: it is part of the play's digest. */
async function templateText(
  { where, sources }: PlayInput,
  { written, own, pointer }: WantedTemplate,
  report: (finding: Finding) => void,
): Promise<TemplateText | undefined> {
  const answer =
    written === undefined ? await ownTemplate(sources, own) : await readInProject(where, written, sources.files);
  if (!answer.ok) {
    report({ code: answer.why, pointer, message: answer.message });
    return undefined;
  }
  const file = written === undefined ? `lbctl:templates/${own}` : relative(where.project, resolve(answer.path));
  const { source, diagnostics } = readText(file, answer.bytes);
  const [wrong] = diagnostics;
  if (wrong === undefined) return { file, text: source.text };
  report({ code: wrong.code, pointer, message: `'${file}' line ${wrong.span?.line}: ${wrong.message}` });
  return undefined;
}

async function ownTemplate(
  { files, defaultTemplate }: PlaybookSources,
  name: string,
): ReturnType<typeof readInProject> {
  const path = name === OWN_UPSTREAM ? defaultTemplate : join(dirname(defaultTemplate), name);
  try {
    return { ok: true, path, bytes: await files.read(path) };
  } catch (error) {
    return {
      ok: false,
      why: 'file-unreadable',
      message: `the template of lbctl itself, '${path}', ${reasonOf(error)}`,
    };
  }
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

function valueAt(value: Value, base: string): Value {
  return base === '' || !Array.isArray(value) ? value : (value[Number(base.slice(1))] ?? null);
}
