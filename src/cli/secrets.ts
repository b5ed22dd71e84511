/** Which variables hold secrets: by their names, as people name them. Their values are kept out of everything shown. */

import type { HiddenValues } from '../model/hidden-values.ts';
import type { Value, Vars } from '../model/host.ts';
import type { Inventory } from '../model/inventory.ts';
import { Secret } from '../model/secret.ts';

const NAMES = /(pass(word|phrase|wd)?|secret|token|api_?key|private_?key|credential)s?$/i;
/** Shorter values would blank out ordinary words of the report. */
const SHORTEST = 6;

/** Whether a variable of this name is taken for a secret. */
export function isSecretName(name: string): boolean {
  return NAMES.test(name);
}

/** The values of variables whose names say that they are secret, nested ones included. */
export function secretsIn(vars: Vars): readonly Secret[] {
  return Object.entries(vars).flatMap(([name, value]) =>
    NAMES.test(name) ? secretTexts(withoutNumbers(value)).filter(isLong) : nested(value),
  );
}

/** `max_tokens: 100000` is a limit and no password: a number is secret only when somebody says so. */
function withoutNumbers(value: Value): Value {
  if (typeof value === 'number') return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.values(value).map((one: Value) => withoutNumbers(one));
}

function isLong(secret: Secret): boolean {
  return secret.reveal().length >= SHORTEST;
}

function nested(value: Value): readonly Secret[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? secretsIn(Object.fromEntries(Object.entries(value)))
    : [];
}

/** Everything in a value that can be read: true, false and null are no secrets. */
export function secretTexts(value: Value): readonly Secret[] {
  if (typeof value === 'string' || typeof value === 'number') return [new Secret(String(value))];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((one: Value) => secretTexts(one))
    : [];
}

/** Hides what a play's `secret_vars` name, in its own variables and in those of hosts; answers the names that nothing has. */
export function hideVars(
  { vars, named }: { readonly vars: Vars; readonly named: readonly string[] },
  inventory: Inventory,
  hidden: HiddenValues,
): readonly string[] {
  hidden.guess(secretsIn(vars));
  const tables = [vars, ...[...inventory.hosts.values()].map((host) => host.vars)];
  for (const name of named) hidden.add(tables.flatMap((table) => secretTexts(table[name] ?? null)));
  return named.filter((name) => !tables.some((table) => Object.hasOwn(table, name)));
}
