/** Rules about what is looked up. */
import { nearest } from '../../model/nearest.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import type { RawPlay, RawSource } from '../schema.ts';
import { broken, membersOf, type PlayRule } from './rule.ts';

/** What a source may be, in the words of the playbook. */
const KINDS = [
  'static',
  'inventory',
  'file',
  'exec',
  'http',
  'dns',
  'consul',
  'etcd',
  'docker',
] as const satisfies readonly (keyof RawSource)[];

/** A source is of one kind. */
export const oneKind: PlayRule = ({ play, base }) =>
  sourcesOf(play, base).flatMap(({ name, source, pointer }) => {
    const kinds = KINDS.filter((kind) => source[kind] !== undefined);
    const [, second] = kinds;
    if (second !== undefined)
      return [
        broken(
          `${pointer}/${second}`,
          `source '${name}' is of two kinds: ${kinds.join(', ')}`,
          'make it two sources',
          true,
        ),
      ];
    if (kinds.length === 1) return [];
    return [
      {
        code: 'playbook-missing-key',
        pointer,
        onKey: true,
        message: `source '${name}' says nothing of where to look`,
        expected: `one of ${KINDS.join(', ')}`,
      } satisfies Finding,
    ];
  });

/** Regular expressions that match containers can be read. */
export const patternsCanBeRead: PlayRule = ({ play, base }) =>
  sourcesOf(play, base).flatMap(({ source: { docker = {} }, pointer }) => {
    const { name, image, labels = {} } = docker;
    const patterns: [string, string][] = Object.entries(labels).map(([label, pattern]) => [
      `/labels${pointerStep(label)}`,
      pattern,
    ]);
    if (name !== undefined) patterns.push(['/name', name]);
    if (image !== undefined) patterns.push(['/image', image]);
    return patterns.flatMap(([at, pattern]): readonly Finding[] => {
      try {
        new RegExp(pattern, 'u');
        return [];
      } catch (error) {
        const { message } = error instanceof Error ? error : { message: '' };
        const hint = 'only characters that mean something in a regular expression are escaped by \\';
        return [broken(`${pointer}/docker${at}`, message, hint)];
      }
    });
  });

/** `discover` names a source of the play. */
export const sourcesExist: PlayRule = ({ play, base }) => {
  const known = Object.keys(play.discovery ?? {});
  return Object.entries(play.upstreams).flatMap(([upstream, raw]) =>
    membersOf(raw, `${base}/upstreams${pointerStep(upstream)}`).flatMap(({ member, pointer }) => {
      const name = typeof member === 'string' ? undefined : member.discover;
      if (name === undefined || known.includes(name)) return [];
      const guess = nearest(name, known);
      const hint = guess === undefined ? 'describe it under discovery: of the play' : `did you mean '${guess}'?`;
      return [broken(`${pointer}/discover`, `the play has no source '${name}'`, hint)];
    }),
  );
};

/** Balancers that are left alone would go on sending requests to replicas that are restarted. */
export const allBalancersServe: PlayRule = ({ play, base }) =>
  play.services === undefined
    ? []
    : (['when', 'unless', 'per'] as const)
        .filter((key) => play[key] !== undefined)
        .map((key) =>
          broken(`${base}/${key}`, `${key} does not go with services`, 'balancers of services change together', true),
        );

function sourcesOf(play: RawPlay, base: string) {
  return (['discovery', 'facts'] as const).flatMap((key) =>
    Object.entries(play[key] ?? {}).map(([name, source]) => ({
      name,
      source,
      pointer: `${base}/${key}${pointerStep(name)}`,
    })),
  );
}
