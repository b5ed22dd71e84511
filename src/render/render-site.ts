/** A site of a play as a file of a balancer, with its link; or every reason why not. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { formatDuration } from '../model/duration.ts';
import type { Host, Value, Vars } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import { routingVariable } from '../model/routing.ts';
import type { ManagedSite, Site } from '../model/site.ts';
import type { Body } from './body.ts';
import { checkSite } from './check-site.ts';
import { REVISION_TOKEN } from './context.ts';
import type { Renderer } from './known.ts';
import { outputProblem, templateProblem } from './template-problems.ts';

/** What `site` leaves on the balancer `host`. A link that is to be gone is named, so that it counts as content. */
export async function renderSite(
  play: Play,
  site: Site,
  host: Host,
  { templater, known, signal }: Renderer,
): Promise<readonly (Body | Diagnostic)[]> {
  if (site.kind === 'absent') return [gone(site.link)];
  const context = siteContext(play, site, host);
  const same = known.find(context);
  if (same !== undefined) return same;
  const { template } = site;
  const rendered = await templater.render({ ...template, guarded: 'nginx' }, context, signal);
  if (rendered.outcome === 'failed') return [templateProblem(template, rendered)];
  const { text, lines } = rendered;
  const body = text.endsWith('\n') ? text : `${text}\n`;
  const problems = checkSite(body).map((one) => outputProblem(template, one, { body, lines, host: host.name }));
  const result = problems.length > 0 ? problems : filesOf(site, body, lines);
  known.add(context, rendered.reads, result);
  return result;
}

function filesOf(
  { dest, link, enabled, template }: ManagedSite,
  body: string,
  lines: readonly number[],
): readonly Body[] {
  // Read where it is, it uses the upstream as a link does that leads to it.
  const file: Body = { path: dest, mode: link === undefined ? '0644+' : '0644', body, template: template.file, lines };
  if (link === undefined) return [file];
  return [file, enabled ? { ...gone(link), mode: 'link', body: dest } : gone(link)];
}

function gone(path: Body['path']): Body {
  return { path, mode: 'absent', body: '', template: '', lines: [] };
}

function siteContext(play: Play, { name, settings }: ManagedSite, host: Host): Vars {
  const vars = { ...host.vars, inventory_hostname: host.name, group_names: host.groups, ...play.vars };
  return { ...vars, vars, rollout: play.rollout, revision: REVISION_TOKEN, site: described(play, name, settings) };
}

function described(play: Play, name: string, settings: ManagedSite['settings']): Value {
  const { upstream, tls, readTimeout, proxyHeaders } = settings;
  const routed = play.upstreams.find((one) => one.name === upstream)?.routing !== undefined;
  return {
    name,
    serverNames: settings.serverNames,
    listen: settings.listen,
    defaultServer: settings.defaultServer,
    upstream: upstream ?? null,
    proxyPass: upstream === undefined ? null : `http://${routed ? routingVariable(upstream) : upstream}`,
    tls: tls === undefined ? null : { ...tls },
    websocket: settings.websocket,
    connection: `$${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}_connection`,
    nextUpstream: settings.nextUpstream,
    readTimeout: readTimeout === undefined ? null : formatDuration(readTimeout),
    maxBody: settings.maxBody ?? null,
    proxyHeaders: Object.entries(proxyHeaders).map(([header, value]) => ({ name: header, value })),
  };
}
