/** What of the command line is part of a saved plan, and how it is taken back when the plan is applied. */
import { Usage } from '../model/errors.ts';
import type { Context } from './context.ts';
import type { Flags } from './flags.ts';
import { onFailureOf } from './open-play.ts';
import type { Choices } from './saved-plan.ts';
import { isSecretName } from './secrets.ts';

/** Called when the plays are open: only then the values of secrets are known. */
export function choicesOf(context: Pick<Context, 'flags' | 'settings' | 'mask'>): Choices {
  const { inventory, extraVars, limit, tags, adopt, overwrite } = context.flags;
  return {
    ...(inventory === undefined ? {} : { inventory }),
    ...(extraVars === undefined ? {} : { extraVars: extraVars.map((text) => masked(text, context)) }),
    ...(limit === undefined ? {} : { limit }),
    ...(tags === undefined ? {} : { tags }),
    ...(adopt === undefined ? {} : { adopt }),
    ...(overwrite === undefined ? {} : { overwrite }),
    onFailure: onFailureOf(context),
  };
}

function masked(given: string, { mask }: Pick<Context, 'mask'>): { readonly text: string; readonly secret: boolean } {
  const named = given
    .split(/(\s+)(?=[A-Za-z_]\w*=)/)
    .map(withoutSecrets)
    .join('');
  const text = mask([named])[0] ?? named;
  return { text, secret: text !== given };
}

/** Here nothing is to be read: what has the name of a secret is left out however short it is. */
function withoutSecrets(given: string): string {
  if (given.startsWith('{')) {
    const keys = [...given.matchAll(/([\w-]+)["']?\s*:/g)].map(([, key = '']) => key);
    return keys.some(isSecretName) ? '{***}' : given;
  }
  const [, name = ''] = /^(\w+)=/.exec(given) ?? [];
  return isSecretName(name) ? `${name}=***` : given;
}

/** Flags as if the plan were made again here. Throws Usage for one that would make it another plan. */
export function flagsFor({ inventory, extraVars, ...choices }: Choices, given: Flags): Flags {
  for (const key of ['limit', 'tags', 'adopt', 'overwrite', 'onFailure'] as const) {
    if (given[key] !== undefined && given[key] !== choices[key]) throw partOfPlan(OPTIONS[key], choices[key]);
  }
  if (given.step === true) throw partOfPlan('--step', undefined);
  if (given.listHosts === true || given.listSteps === true)
    throw new Usage('usage', 'hosts and steps of a saved plan are printed by `lbctl show FILE`');
  const vars = extraVarsFor(extraVars ?? [], given.extraVars ?? []);
  return {
    ...given,
    ...choices,
    ...(inventory === undefined ? {} : { inventory }),
    // Where the inventory lies may differ from machine to machine; what it says is compared.
    ...(given.inventory === undefined ? {} : { inventory: given.inventory }),
    ...(vars.length === 0 ? {} : { extraVars: vars }),
    yes: true,
  };
}

/** Throws Usage when a secret that was not saved was given another value than then. */
export function refuseOtherSecrets({ extraVars }: Choices, context: Context): void {
  for (const [index, { text, secret }] of (extraVars ?? []).entries()) {
    const given = context.flags.extraVars?.[index] ?? '';
    if (secret && masked(given, context).text !== text) throw partOfPlan('-e', text);
  }
}

function extraVarsFor(saved: NonNullable<Choices['extraVars']>, given: readonly string[]): readonly string[] {
  const secret = saved.find((one) => one.secret);
  if (given.length === 0) {
    if (secret === undefined) return saved.map((one) => one.text);
    throw new Usage('usage', `the plan was made with -e ${secret.text}`, {
      hint: 'secrets are not kept in a saved plan: give every -e again, in the same order',
    });
  }
  const same = given.length === saved.length && saved.every((one, index) => one.secret || one.text === given[index]);
  if (!same) throw partOfPlan('-e', saved.map((one) => one.text).join(' -e '));
  return given;
}

const OPTIONS = {
  limit: '--limit',
  tags: '--tags',
  adopt: '--adopt',
  overwrite: '--overwrite',
  onFailure: '--on-failure',
} as const;

function partOfPlan(option: string, saved: string | boolean | undefined): Usage {
  const made = saved === undefined || saved === '' ? `without ${option}` : `with ${option} ${String(saved)}`;
  return new Usage('usage', `${option} is part of a saved plan, and this one was made ${made}`, {
    hint: 'leave it out, or make another plan',
  });
}
