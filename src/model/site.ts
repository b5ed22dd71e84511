/** An nginx site: a file of servers that lead requests to an upstream, and the link that enables it. */
import type { Duration } from './duration.ts';
import { type HostPath, parseHostPath, type UpstreamName } from './names.ts';
import type { TemplateText } from './service.ts';

/** What the template that comes with lbctl is told; a template of one's own may use as much of it as it likes. */
export interface SiteSettings {
  readonly serverNames: readonly string[];
  /** `80`, `10.0.0.1:80`, `[::]:80`. */
  readonly listen: readonly string[];
  /** Whether it also serves names that no site has. */
  readonly defaultServer: boolean;
  /** What it serves; absent only where a template of one's own does not need to know. */
  readonly upstream?: UpstreamName;
  /** Certificate and key lie on the balancer; `redirect` sends plain http there. */
  readonly tls?: { readonly certificate: HostPath; readonly key: HostPath; readonly redirect: boolean };
  readonly websocket: boolean;
  /** What makes nginx ask another server of the upstream; empty = as nginx has it by itself. */
  readonly nextUpstream: readonly string[];
  readonly readTimeout?: Duration;
  readonly maxBody?: string;
  /** Headers for the upstream, beside those that the template has. */
  readonly proxyHeaders: Readonly<Record<string, string>>;
}

export type Site =
  | {
      readonly kind: 'managed';
      readonly name: string;
      readonly dest: HostPath;
      /** Where nginx looks for it; absent = in `dest` itself. */
      readonly link?: HostPath;
      /** A site that is not keeps its file and has no link. */
      readonly enabled: boolean;
      readonly settings: SiteSettings;
      readonly template: TemplateText;
    }
  /** A site of somebody else's whose link is taken away; its file stays. */
  | { readonly kind: 'absent'; readonly name: string; readonly link: HostPath };

export type ManagedSite = Extract<Site, { kind: 'managed' }>;

const AVAILABLE = '/sites-available/';

/** Where a site of this name lies unless the playbook says otherwise. */
export function siteFile(name: string): string {
  return `/etc/nginx${AVAILABLE}${name}`;
}

/** The link that enables a file of `sites-available`; undefined = nginx reads it where it is. */
export function linkOf(dest: string): HostPath | undefined {
  return dest.includes(AVAILABLE) ? parseHostPath(dest.replace(AVAILABLE, '/sites-enabled/')) : undefined;
}

/** Every path that a site makes lbctl look after, the file before its link. */
export function pathsOfSite(site: Site): readonly HostPath[] {
  if (site.kind === 'absent') return [site.link];
  return site.link === undefined ? [site.dest] : [site.dest, site.link];
}
