/** What a rule is: a small function that finds contradictions the schema can't see. */
import { parseCountOrPercent } from '../../model/percent.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import type { RawGroup, RawMember, RawPlay, RawService, RawSite, RawUpstream } from '../schema.ts';

/** Looks at one upstream; `pointer` is its place in the document. */
export type UpstreamRule = (view: {
  readonly name: string;
  readonly upstream: RawUpstream;
  readonly pointer: string;
}) => readonly Finding[];

/** Looks at one service; `pointer` is its place in the document. */
export type ServiceRule = (view: {
  readonly name: string;
  readonly service: RawService;
  readonly pointer: string;
}) => readonly Finding[];

/** Looks at one site; `pointer` is its place in the document. */
export type SiteRule = (view: {
  readonly name: string;
  readonly site: RawSite;
  readonly pointer: string;
}) => readonly Finding[];

/** Looks at a whole play; `base` is its place in the document. */
export type PlayRule = (view: { readonly play: RawPlay; readonly base: string }) => readonly Finding[];

export type MemberMapping = Exclude<RawMember, string>;

export interface PlacedMember {
  readonly group: string | undefined;
  readonly member: RawMember;
  readonly pointer: string;
}

/** Every member of an upstream with its place, groups in the order they are written. */
export function membersOf(upstream: RawUpstream, pointer: string): readonly PlacedMember[] {
  const list = (members: readonly RawMember[], group: string | undefined, at: string) =>
    members.map((member, index) => ({ group, member, pointer: at + pointerStep(index) }));
  const direct = list(upstream.members ?? [], undefined, `${pointer}/members`);
  const grouped = Object.entries(upstream.groups ?? {}).flatMap(([name, group]) =>
    membersOfGroup(name, group, `${pointer}/groups${pointerStep(name)}`),
  );
  return [...direct, ...grouped];
}

/** A group that is a service stands for one member of that form. */
function membersOfGroup(group: string, { members, ...replicas }: RawGroup, pointer: string): readonly PlacedMember[] {
  if (members !== undefined)
    return members.map((member, index) => ({ group, member, pointer: `${pointer}/members${pointerStep(index)}` }));
  return replicas.service === undefined ? [] : [{ group, member: replicas, pointer }];
}

/** The address a member is written with; undefined for the hosts of a pattern and for a service. */
export function addressOf(member: RawMember): string | undefined {
  return typeof member === 'string' ? member : member.address;
}

/** Whether a count or percentage, `preset` where it is left out, is nothing. */
export function isZero(value: number | string | undefined, preset: number): boolean {
  const parsed = parseCountOrPercent(value ?? preset);
  return parsed !== undefined && (parsed.kind === 'count' ? parsed.count === 0 : parsed.percent === 0);
}

export function broken(pointer: string, message: string, hint: string, onKey = false): Finding {
  return { code: 'playbook-rule', pointer, onKey, message, hint };
}

/** Of keys that exclude each other one is there. */
export function exactlyOne(value: object, kinds: readonly string[], pointer: string): readonly Finding[] {
  const given = kinds.filter((kind) => Object.hasOwn(value, kind));
  const [, second] = given;
  if (given.length === 1) return [];
  if (second === undefined)
    return [
      {
        code: 'playbook-missing-key',
        pointer,
        onKey: true,
        message: `none of ${kinds.join(', ')} is here`,
        expected: `one of ${kinds.join(', ')}`,
      },
    ];
  return [broken(`${pointer}/${second}`, `${given.join(' and ')} exclude each other`, 'keep one of them', true)];
}
