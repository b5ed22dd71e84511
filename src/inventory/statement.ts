/** What an inventory source says, one thing at a time and in its order; how it was written no longer matters. */
import type { Value } from '../model/host.ts';
import type { HostName } from '../model/names.ts';
import type { Place } from './text.ts';

type Pairs = readonly (readonly [name: string, value: Value])[];

interface At {
  readonly place: Place;
}
/** A group exists. */
type GroupStatement = At & { readonly say: 'group'; readonly group: string };
/** An INI section begins: `vars` alone does not declare a group, the others do. */
type SectionStatement = At & {
  readonly say: 'section';
  readonly group: string;
  readonly of: 'hosts' | 'children' | 'vars';
};
/** Hosts exist, are in `group` if one is given, and have these variables. The port counts only where the host is new. */
export type HostsStatement = At & {
  readonly say: 'hosts';
  readonly group?: string;
  readonly names: readonly HostName[];
  readonly port?: number;
  readonly vars: Pairs;
};
type VarStatement = At & {
  readonly say: 'var';
  readonly group: string;
  readonly name: string;
  readonly value: Value;
};
/** `child` is a group in `group`; `late`: it may be declared further down (INI). */
type ChildStatement = At & {
  readonly say: 'child';
  readonly group: string;
  readonly child: string;
  readonly late: boolean;
};

export type Statement = GroupStatement | SectionStatement | HostsStatement | VarStatement | ChildStatement;
