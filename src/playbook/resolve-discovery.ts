/** Sources as they are written to sources as they are asked. */
import type { Discovery, Source } from '../model/discovery.ts';
import { type Duration, parseDuration } from '../model/duration.ts';
import type { Value } from '../model/host.ts';
import type { RawSource } from './schema.ts';
import { sure } from './sure.ts';

const TIMEOUT = '10s';

export function discoveryOf(raw: RawSource): Discovery {
  return {
    source: sourceOf(raw),
    ...(raw.map === undefined ? {} : { map: raw.map }),
    timeout: sure<Duration>(parseDuration(raw.timeout ?? TIMEOUT)),
  };
}

function sourceOf({ static: value, inventory }: RawSource): Source {
  if (inventory !== undefined) return { kind: 'inventory', ...inventory };
  return { kind: 'static', value: parseValue(value) };
}

/** YAML holds nothing else. */
function parseValue(value: unknown): Value {
  return value as Value;
}
