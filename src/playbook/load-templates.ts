/** The templates that a play names, and those that come with lbctl. */
import { dirname, join, relative, resolve } from 'node:path';
import type { TemplateText } from '../model/service.ts';
import type { Finding } from './finding.ts';
import type { PlayInput } from './load-play.ts';
import { pointerStep } from './locate.ts';
import { readInProject, reasonOf } from './project.ts';
import type { ServiceTemplates } from './resolve-services.ts';
import type { RawPlay } from './schema.ts';
import type { PlaybookSources } from './sources.ts';
import { readText } from './text.ts';

/** The templates that come with lbctl: how errors call them, and their names beside the one for upstreams. */
const OWN_UPSTREAM = 'upstream.conf.ejs';
const OWN_UNIT = 'unit.service.ejs';
const OWN_TARGET = 'unit.target.ejs';
const OWN_SITE = 'site.conf.ejs';

/** The template of each upstream, by its name. */
export async function templatesOf(
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

export async function serviceTemplatesOf(
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

export async function siteTemplatesOf(
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
