/** `watch:` of a checked play to the model's WatchSettings. */
import { type Duration, milliseconds, parseDuration } from '../model/duration.ts';
import { UNSAID, type WatchSettings } from '../model/watch.ts';
import type { RawPlay } from './schema.ts';
import { sure } from './sure.ts';

const PER = { second: milliseconds(1000), minute: milliseconds(60_000), hour: milliseconds(3_600_000) } as const;

export function resolveWatch(raw: NonNullable<RawPlay['watch']>): WatchSettings {
  return {
    heartbeat: duration(raw.heartbeat) ?? UNSAID.heartbeat,
    splay: duration(raw.splay) ?? UNSAID.splay,
    on: raw.on ?? UNSAID.on,
    stableFor: duration(raw.stable_for) ?? UNSAID.stableFor,
    maxRefreshes: raw.max_refreshes === undefined ? UNSAID.maxRefreshes : rateOf(raw.max_refreshes),
    ...(raw.lock !== undefined && {
      turn: {
        hosts: raw.lock,
        timeout: duration(raw.lock_timeout) ?? milliseconds(3_600_000),
        settle: duration(raw.settle) ?? milliseconds(5000),
      },
    }),
  };
}

function duration(text: string | undefined): Duration | undefined {
  return text === undefined ? undefined : sure<Duration>(parseDuration(text));
}

function rateOf(text: string): WatchSettings['maxRefreshes'] {
  const [count, unit] = text.split(' per ');
  return { count: Number(count), per: unit === 'second' || unit === 'hour' ? PER[unit] : PER.minute };
}
