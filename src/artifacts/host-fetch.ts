/** Lets a host fetch an artifact by itself; addresses go there on standard input; curl gets its on its own, never in a list of arguments. */
import type { Artifact } from '../model/service.ts';
import { lastLine } from './archive.ts';
import { refused } from './fault.ts';
import { titleOf } from './git.ts';
import { parseAddress } from './http.ts';
import { ask, feedOf, type Place } from './release-host.ts';
import type { Tree } from './tree.ts';

type Kind<K extends Artifact['kind']> = Extract<Artifact, { readonly kind: K }>;

/** How the host gets it by itself; undefined when it is sent. The function throws CandidateRejected: artifact-…, delivery-failed. */
export function hostFetch(
  artifact: Artifact | undefined,
  tree: Tree,
): ((place: Place, signal: AbortSignal) => Promise<void>) | undefined {
  if (artifact?.kind === 'http' && artifact.via === 'host')
    return (place, signal) => downloadThere(place, artifact, signal);
  if (artifact?.kind === 'git' && artifact.via === 'host')
    return (place, signal) => checkOutThere(place, artifact, tree.commit ?? '', signal);
  return undefined;
}

/** The package in its version on the host. Throws CandidateRejected (delivery-failed). */
export async function installPackage(
  place: Place,
  { name, version }: Kind<'package'>,
  signal: AbortSignal,
): Promise<'installed' | 'present'> {
  const { outcome } = await ask(place, { name: 'lbr_package', words: [name, version] }, signal);
  return outcome === 'present' ? 'present' : 'installed';
}

async function checkOutThere(
  place: Place,
  { repository, ref }: Kind<'git'>,
  commit: string,
  signal: AbortSignal,
): Promise<void> {
  const input = feedOf(`${repository}\n${ref}\n`);
  const { outcome, details } = await ask(place, { name: 'lbr_git', words: [commit], input }, signal);
  if (outcome === 'fetched') return;
  const said = lastLine(details.join('\n')).replaceAll(repository, titleOf(repository));
  throw refused('artifact-unavailable', `${place.session.host.name}: ${titleOf(repository)} ${ref}: ${said}`);
}

async function downloadThere(
  place: Place,
  { url: text, sha256, unpack }: Kind<'http'>,
  signal: AbortSignal,
): Promise<void> {
  const { url, title, headers } = parseAddress(text);
  const lines = [
    `url = ${quoted(url)}`,
    ...Object.entries(headers).map(([name, value]) => `header = ${quoted(`${name}: ${value}`)}`),
  ];
  const words = [sha256, unpack ? 'unpack' : 'keep'];
  const input = feedOf(`${lines.join('\n')}\n`);
  const { outcome, details } = await ask(place, { name: 'lbr_fetch', words, input }, signal);
  if (outcome === 'fetched') return;
  const host = place.session.host.name;
  if (outcome === 'mismatch')
    throw refused('artifact-mismatch', `${host}: ${title} has sha256 ${details[0]}, and the playbook says ${sha256}`);
  throw refused('artifact-unavailable', `${host}: ${title}: ${details.join('; ').replaceAll(url, title)}`);
}

/** A value as a configuration of curl has it. A URL has no newline, and base64 neither. */
function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
