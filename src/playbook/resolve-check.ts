/** `check:` of a checked upstream to the model's MemberCheck, and the question that services ask with the same words. */
import type { MemberCheck } from '../model/check.ts';
import { type Duration, milliseconds, parseDuration } from '../model/duration.ts';
import type { Health } from '../model/service.ts';
import type { RawCheck, RawUpstream } from './schema.ts';
import { sure } from './sure.ts';

const INTERVAL = milliseconds(5000);
const TIMEOUT = milliseconds(2000);

export function resolveCheck(raw: RawCheck, { min_members: least }: RawUpstream): MemberCheck {
  return {
    probe: raw.http === undefined ? { kind: 'tcp' } : httpProbe(raw.http),
    interval: duration(raw.interval) ?? INTERVAL,
    timeout: duration(raw.timeout) ?? TIMEOUT,
    rise: raw.rise ?? 2,
    fall: raw.fall ?? 3,
    least: least ?? 1,
  };
}

export function httpProbe(raw: NonNullable<RawCheck['http']>): Extract<Health['probe'], { kind: 'http' }> {
  return {
    kind: 'http',
    path: raw.path ?? '/',
    expect: [raw.expect ?? 200].flat(),
    ...(raw.body === undefined ? {} : { body: raw.body }),
    headers: raw.headers ?? {},
  };
}

function duration(text: string | undefined): Duration | undefined {
  return text === undefined ? undefined : sure<Duration>(parseDuration(text));
}
