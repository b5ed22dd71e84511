/** One server of an upstream. */
import type { Address } from './address.ts';
import type { Duration } from './duration.ts';

export interface Member {
  readonly address: Address;
  /** Its weight inside its group, 1 to 100. */
  readonly weight: number;
  readonly backup: boolean;
  readonly maxFails?: number;
  readonly failTimeout?: Duration;
  readonly maxConns?: number;
  readonly labels: Readonly<Record<string, string>>;
}
