/** A plan is stored on every balancer and read by everybody who looks: nothing secret may be part of it. */
import { InvalidInput } from '../model/errors.ts';
import type { HiddenValues } from '../model/hidden-values.ts';
import type { Plan } from '../model/plan.ts';

/** Throws InvalidInput (secret-in-plan) naming the field, never the value. */
export function refuseSecrets(plan: Plan, hidden: HiddenValues): void {
  const found = holder(plan, '', hidden);
  if (found === undefined) return;
  throw new InvalidInput([
    {
      code: 'secret-in-plan',
      severity: 'error',
      message: `the plan of ${plan.rollout} would hold the value of a secret variable, in ${hidden.mask(found)}`,
      hint: 'use it in the template instead, or take the variable out of secret_vars when it is no secret',
    },
  ]);
}

function holder(value: unknown, path: string, hidden: HiddenValues): string | undefined {
  if (typeof value === 'string') return hidden.holds(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, one] of Object.entries(value)) {
    const inner = path === '' ? key : `${path}.${key}`;
    if (hidden.holds(key)) return inner;
    const found = holder(one, inner, hidden);
    if (found !== undefined) return found;
  }
  return undefined;
}
