/** A play for what a balancer has now, as the text of a playbook: what it says loads, what it can't say stands in comments. */
import { Document, isMap, isNode, isScalar } from 'yaml';
import { isNamed } from '../model/address.ts';
import { formatDuration } from '../model/duration.ts';
import type { ImportedUpstream, Remark } from '../model/imported.ts';
import type { Member } from '../model/member.ts';
import type { HostName } from '../model/names.ts';
import type { Method } from '../model/upstream.ts';

export interface ImportedPlay {
  /** A rollout's name. */
  readonly name: string;
  readonly host: HostName;
  readonly become: boolean;
  readonly upstreams: readonly ImportedUpstream[];
  /** Lines before the play. */
  readonly head: readonly string[];
  /** Upstreams that are not in the play. */
  readonly remarks: readonly Remark[];
}

/** Long comments are no help. */
const LONGEST = 200;

export function printPlay({ name, host, become, upstreams, head, remarks }: ImportedPlay): string {
  const document = new Document([
    {
      name,
      hosts: host,
      ...(become ? { become } : {}),
      upstreams: Object.fromEntries(upstreams.map((upstream) => [upstream.name, upstreamOf(upstream)])),
      strategy: { rolling: {} },
    },
  ]);
  document.commentBefore = [...head, ...remarks.map(commentOf)].map(lineOf).join('\n');
  for (const upstream of upstreams) annotate(document, upstream);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function upstreamOf(upstream: ImportedUpstream) {
  const { dest, keepalive, keepaliveTimeout, members } = upstream;
  const method = methodOf(upstream.method);
  return {
    dest,
    ...(method === undefined ? {} : { method }),
    ...(keepalive === undefined ? {} : { keepalive }),
    ...(keepaliveTimeout === undefined ? {} : { keepalive_timeout: formatDuration(keepaliveTimeout) }),
    members: members.map(memberOf),
  };
}

function methodOf(method: Method) {
  if (method.kind === 'hash') return method.consistent ? { hash: method.key, consistent: true } : { hash: method.key };
  return method.kind === 'round_robin' ? undefined : method.kind;
}

function memberOf({ address, weight, backup, maxFails, failTimeout, maxConns }: Member) {
  const more = {
    ...(weight === 1 ? {} : { weight }),
    ...(maxFails === undefined ? {} : { max_fails: maxFails }),
    ...(failTimeout === undefined ? {} : { fail_timeout: formatDuration(failTimeout) }),
    ...(maxConns === undefined ? {} : { max_conns: maxConns }),
    ...(backup ? { backup } : {}),
  };
  return Object.keys(more).length === 0 ? address : { address, ...more };
}

const NAMED = 'warning: a name, which nginx looks up at every reload';

/** The comments of an upstream, and one behind each member that is a name; settings in one line. */
function annotate(document: Document, { name, members, remarks }: ImportedUpstream): void {
  const at = [0, 'upstreams', name];
  const upstream = document.getIn(at);
  const dest = isMap(upstream) ? upstream.items[0]?.key : undefined;
  if (isScalar(dest) && remarks.length > 0) dest.commentBefore = remarks.map(commentOf).map(lineOf).join('\n');
  const method = document.getIn([...at, 'method'], true);
  if (isMap(method)) method.flow = true;
  for (const [index, { address }] of members.entries()) {
    const member = document.getIn([...at, 'members', index], true);
    if (isMap(member)) member.flow = true;
    if (isNode(member) && isNamed(address)) member.comment = ` ${NAMED}`;
  }
}

function commentOf({ file, line, what, why, carriedAs }: Remark): string {
  const how = carriedAs === undefined ? 'not carried over' : `carried over as ${carriedAs}`;
  return `${how}: ${file}:${line}: ${shortened(what)}${why === undefined ? '' : ` (${why})`}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** One line of a comment, whatever a file holds: no line end, and nothing that is not seen. */
function lineOf(text: string): string {
  return ` ${text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').trim()}`;
}
