/** Sites as they are written to the model's. */
import { parseDuration } from '../model/duration.ts';
import { parseHostPath, parseUpstreamName } from '../model/names.ts';
import type { TemplateText } from '../model/service.ts';
import { linkOf, type Site, type SiteSettings, siteFile } from '../model/site.ts';
import type { RawPlay, RawSite } from './schema.ts';
import { sure } from './sure.ts';

type RawManaged = Exclude<RawSite, string>;

const PLAIN = ['80', '[::]:80'];
const SECURE = ['443', '[::]:443'];

/** Schema and rules have passed. */
export function resolveSites(raw: RawPlay, templates: ReadonlyMap<string, TemplateText>): readonly Site[] {
  return Object.entries(raw.sites ?? {}).map(([name, site]): Site => {
    const dest = typeof site === 'string' ? siteFile(name) : (site.dest ?? siteFile(name));
    const link = linkOf(dest);
    if (typeof site === 'string') return { kind: 'absent', name, link: sure(link) };
    return {
      kind: 'managed',
      name,
      dest: sure(parseHostPath(dest)),
      ...(link === undefined ? {} : { link }),
      enabled: site.enabled ?? true,
      settings: settingsOf(site, Object.keys(raw.upstreams)),
      template: templates.get(name) ?? { file: '', text: '' },
    };
  });
}

function settingsOf(raw: RawManaged, upstreams: readonly string[]): SiteSettings {
  const { tls } = raw;
  const upstream = raw.upstream ?? (upstreams.length === 1 ? upstreams[0] : undefined);
  return {
    serverNames: [raw.server_name ?? '_'].flat(),
    listen: raw.listen === undefined ? (tls === undefined ? PLAIN : SECURE) : [raw.listen].flat().map(String),
    defaultServer: raw.default_server ?? false,
    ...(upstream === undefined ? {} : { upstream: sure(parseUpstreamName(upstream)) }),
    ...(tls === undefined
      ? {}
      : {
          tls: {
            certificate: sure(parseHostPath(tls.certificate)),
            key: sure(parseHostPath(tls.key)),
            redirect: tls.redirect ?? true,
          },
        }),
    websocket: raw.websocket ?? false,
    nextUpstream: raw.next_upstream === undefined ? [] : raw.next_upstream.length === 0 ? ['off'] : raw.next_upstream,
    ...(raw.read_timeout === undefined ? {} : { readTimeout: sure(parseDuration(raw.read_timeout)) }),
    ...(raw.max_body === undefined ? {} : { maxBody: raw.max_body }),
    proxyHeaders: raw.proxy_headers ?? {},
  };
}
