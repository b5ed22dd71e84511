/** Which variables hold secrets: by their names, as people name them. Their values are kept out of everything shown. */
import type { Value, Vars } from '../model/host.ts';
import { Secret } from '../model/secret.ts';

const NAMES = /(pass(word|phrase|wd)?|secret|token|api_?key|private_?key|credential)s?$/i;
/** Shorter values would blank out ordinary words of the report. */
const SHORTEST = 6;

/** The values of variables whose names say that they are secret, nested ones included. */
export function secretsIn(vars: Vars): readonly Secret[] {
  return Object.entries(vars).flatMap(([name, value]) => (NAMES.test(name) ? textsIn(value) : nested(value)));
}

function nested(value: Value): readonly Secret[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? secretsIn(Object.fromEntries(Object.entries(value)))
    : [];
}

function textsIn(value: Value): readonly Secret[] {
  if (typeof value === 'string') return value.length >= SHORTEST ? [new Secret(value)] : [];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((one: Value) => textsIn(one));
  return [];
}
