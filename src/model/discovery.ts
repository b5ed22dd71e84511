/** Where members and facts are looked up: sources as the playbook describes them. What they answer is hostile text. */
import type { Duration } from './duration.ts';
import type { Value } from './host.ts';

/** A source, by its kind. */
export type Source =
  /** What the playbook itself says. */
  | { readonly kind: 'static'; readonly value: Value }
  /** The hosts of a pattern: name, address, port (when given) and variables. */
  | { readonly kind: 'inventory'; readonly hosts: string; readonly port?: number };

/** A source of the playbook with what is done to its answer. */
export interface Discovery {
  readonly source: Source;
  /** JMESPath from the answer to what is wanted of it; absent = what the kind usually needs. */
  readonly map?: string;
  /** How long one answer may take. */
  readonly timeout: Duration;
}
