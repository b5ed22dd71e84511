/** Looks into JSON of which nothing is known yet. */
import type { Value } from '../model/host.ts';

/** What is under these names, one within the other; undefined when there is nothing. */
export function memberOf(value: Value | undefined, ...names: readonly string[]): Value | undefined {
  let found = value;
  for (const name of names) found = isMapping(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  return found;
}

/** Its members; none when it is no mapping. */
export function membersOf(value: Value | undefined): readonly (readonly [string, Value])[] {
  return isMapping(value) ? Object.entries(value) : [];
}

function isMapping(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
