/** Sites that lbctl must not take over: somebody else's file where a link belongs, and the site of another rollout. */
import { CandidateRejected } from '../model/errors.ts';
import { ownerOf } from '../model/fleet-state.ts';
import type { HostPath } from '../model/names.ts';
import type { Play } from '../model/playbook.ts';
import type { Site } from '../model/site.ts';
import type { Observations } from './attach.ts';

/** Throws CandidateRejected naming every balancer and path. */
export function refuseTaken({ rollout, sites = [] }: Play, seen: Observations): void {
  const files = [...seen.values()].flatMap((one) => one.files.map((file) => ({ ...file, host: one.host })));
  const links = new Set(sites.flatMap(linksOf));
  const inTheWay = files.filter(({ path, digest }) => links.has(path) && digest !== undefined);
  if (inTheWay.length > 0)
    throw new CandidateRejected(
      'site-link-taken',
      inTheWay.map(({ host, path }) => `${host}: ${path} is a file, and a site is enabled by a link there`).join('\n'),
      { hint: 'move the file to sites-available and link it, or remove it' },
    );
  const dests = new Set(sites.flatMap((site) => (site.kind === 'managed' ? [site.dest] : [])));
  const claimed = files.flatMap(({ host, path, content = '' }) => {
    const owner = dests.has(path) ? ownerOf(content) : undefined;
    return owner === undefined || owner === rollout ? [] : [{ host, path, owner }];
  });
  if (claimed.length > 0)
    throw new CandidateRejected(
      'site-claimed',
      claimed.map(({ host, path, owner }) => `${host}: ${path} is managed by the rollout ${owner}`).join('\n'),
      { hint: 'a site belongs to one play: take it out of the other, and `lbctl restore` that one' },
    );
}

function linksOf({ link }: Site): readonly HostPath[] {
  return link === undefined ? [] : [link];
}
