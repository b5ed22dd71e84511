/** Many lives, one after the other, and what they did not keep. */
import type { Twist } from './scenery.ts';
import { simulate } from './simulate.ts';
import { Liveness, Safety } from './violation.ts';

export interface Violation {
  readonly seed: number;
  readonly kind: 'safety' | 'liveness';
  readonly message: string;
}

export interface Tally {
  /** How many lives ended how. */
  readonly ends: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
}

export interface Seeds {
  readonly from: number;
  readonly count: number;
  /** Stops after so many violations; default 10. */
  readonly enough?: number;
}

/** Whatever is neither safety nor liveness is a fault of the simulation, and thrown. */
export async function playSeeds({ from, count, enough = 10 }: Seeds, twist: Twist = {}): Promise<Tally> {
  const ends: Record<string, number> = {};
  const violations: Violation[] = [];
  for (let seed = from; seed < from + count && violations.length < enough; seed += 1) {
    const end = await live(seed, twist);
    if (typeof end === 'string') ends[end] = (ends[end] ?? 0) + 1;
    else violations.push(end);
  }
  return { ends, violations };
}

async function live(seed: number, twist: Twist): Promise<string | Violation> {
  try {
    return await simulate(seed, twist);
  } catch (error) {
    if (error instanceof Safety) return { seed, kind: 'safety', message: error.message };
    if (error instanceof Liveness) return { seed, kind: 'liveness', message: error.message };
    throw new Error(`seed ${seed} broke the simulation`, { cause: error });
  }
}

/** What a violation is, and the command that plays its life again and prints it. */
export function inWords({ seed, kind, message }: Violation, { confirm, services }: Twist = {}): string {
  const settings = [
    `SEED=${seed}`,
    ...(confirm === undefined ? [] : [`CONFIRM=${confirm}`]),
    ...(services === undefined ? [] : ['SERVICES=1']),
  ];
  return `${kind}: ${message}\n  see it again: ${settings.join(' ')} npm run simulate`;
}
