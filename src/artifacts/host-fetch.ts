/** Lets a host download an artifact by itself; the address goes to curl on its standard input, never into a list of arguments. */
import type { Artifact } from '../model/service.ts';
import { refused } from './fault.ts';
import { parseAddress } from './http.ts';
import { ask, feedOf, type Place } from './release-host.ts';

/** Throws CandidateRejected: artifact-unavailable, artifact-mismatch, delivery-failed. */
export async function fetchOnHost(
  place: Place,
  { url: text, sha256, unpack }: Extract<Artifact, { readonly kind: 'http' }>,
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
