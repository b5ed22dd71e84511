/** Rules about sites: names, addresses and paths that a pattern does not see through, and what they lead to. */
import { isAddress, parseAddress } from '../../model/address.ts';
import { parseHostPath } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { linkOf, siteFile } from '../../model/site.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import { broken, type PlayRule, type SiteRule } from './rule.ts';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
const HEADER = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** The key is the name of a file. */
export const siteName: SiteRule = ({ name, pointer }) =>
  NAME.test(name)
    ? []
    : [
        {
          code: 'playbook-value',
          pointer,
          onKey: true,
          message: `'${name}' can't be the name of a site`,
          expected: 'a name of letters, digits, dot, dash and underscore, at most 63 characters',
        },
      ];

/** The schema's pattern does not see `..`, `//` and a slash at the end. */
export const sitePaths: SiteRule = ({ site, pointer }) => {
  if (typeof site === 'string') return [];
  const places: readonly (readonly [string, string | undefined])[] = [
    [`${pointer}/dest`, site.dest],
    [`${pointer}/tls/certificate`, site.tls?.certificate],
    [`${pointer}/tls/key`, site.tls?.key],
  ];
  return places.flatMap(([at, path]) =>
    path === undefined || parseHostPath(path) !== undefined
      ? []
      : [
          {
            code: 'playbook-value',
            pointer: at,
            message: `'${path}' can't be used as a path`,
            expected: 'an absolute path without .., // or a slash at the end',
          } satisfies Finding,
        ],
  );
};

/** What is no address would be refused by nginx alone, without the place in the playbook. */
export const siteListens: SiteRule = ({ site, pointer }) => {
  if (typeof site === 'string' || site.listen === undefined) return [];
  const several = Array.isArray(site.listen);
  return [site.listen].flat().flatMap((one, index) => {
    const text = String(one);
    const full = text.includes(':') ? text.replace(/^\*:/, '127.0.0.1:') : `127.0.0.1:${text}`;
    if (isAddress(parseAddress(full))) return [];
    return [
      {
        code: 'playbook-value',
        pointer: several ? `${pointer}/listen${pointerStep(index)}` : `${pointer}/listen`,
        message: `'${text}' is no address to listen on`,
        expected: 'PORT, IP:PORT, *:PORT or [IPV6]:PORT',
      } satisfies Finding,
    ];
  });
};

/** Names of headers become part of a directive. */
export const siteHeaders: SiteRule = ({ site, pointer }) => {
  const headers = typeof site === 'string' ? {} : (site.proxy_headers ?? {});
  return Object.keys(headers).flatMap((name) =>
    HEADER.test(name)
      ? []
      : [
          {
            code: 'playbook-value',
            pointer: `${pointer}/proxy_headers${pointerStep(name)}`,
            onKey: true,
            message: `'${name}' can't be the name of a header`,
            expected: 'letters, digits and dash, at most 64 characters',
          } satisfies Finding,
        ],
  );
};

/** Without a link there is nothing to take away that would leave the file. */
export const disabledNeedsLink: SiteRule = ({ name, site, pointer }) =>
  typeof site === 'string' || site.enabled !== false || linkOf(site.dest ?? siteFile(name)) !== undefined
    ? []
    : [
        broken(
          `${pointer}/enabled`,
          `'${site.dest}' is read where it is: a site is disabled by taking its link away`,
          'a dest in a folder sites-available has one',
        ),
      ];

/** A site leads somewhere: to an upstream of this play, so that both change together. */
export const sitesLead: PlayRule = ({ play, base }) => {
  const known = Object.keys(play.upstreams);
  return Object.entries(play.sites ?? {}).flatMap(([name, site]): readonly Finding[] => {
    if (typeof site === 'string') return [];
    const at = `${base}/sites${pointerStep(name)}`;
    if (site.upstream === undefined) {
      if (known.length === 1 || site.template !== undefined) return [];
      return [
        broken(at, `site '${name}' does not say which of ${known.length} upstreams it leads to`, 'add upstream:', true),
      ];
    }
    if (known.includes(site.upstream)) return [];
    const guess = nearest(site.upstream, known);
    return [
      {
        code: 'playbook-rule',
        pointer: `${at}/upstream`,
        message: `there is no upstream '${site.upstream}' in this play`,
        ...(guess === undefined ? {} : { hint: `did you mean '${guess}'?` }),
      },
    ];
  });
};

/** A file has one owner, and so does a link. */
export const sitePathsDiffer: PlayRule = ({ play, base }) => {
  const taken = new Map(
    Object.entries(play.upstreams).map(([name, { dest }]) => [dest, `the file of upstream '${name}'`]),
  );
  return Object.entries(play.sites ?? {}).flatMap(([name, site]): readonly Finding[] => {
    const dest = typeof site === 'string' ? siteFile(name) : (site.dest ?? siteFile(name));
    const paths = [...(typeof site === 'string' ? [] : [dest]), ...[linkOf(dest) ?? []].flat()];
    const found = paths.flatMap((path) => {
      const owner = taken.get(path);
      return owner === undefined ? [] : [{ path, owner }];
    });
    for (const path of paths) taken.set(path, `the ${path === dest ? 'file' : 'link'} of site '${name}'`);
    return found
      .slice(0, 1)
      .map(({ path, owner }) =>
        broken(
          `${base}/sites${pointerStep(name)}`,
          `'${path}' is already ${owner}`,
          'each has a file of its own',
          true,
        ),
      );
  });
};
