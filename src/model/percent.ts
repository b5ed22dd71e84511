/** Shares of a whole: `5`, `25%`. */
import type { Brand } from './brand.ts';

/** A percentage from 0 to 100. */
export type Percent = Brand<number, 'Percent'>;

/** A count or a share of a total, as `serial` and `max_unavailable` take them. */
export type CountOrPercent =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: Percent };

/** A number from 0 to 100 as Percent; undefined outside. */
export function parsePercent(value: number): Percent | undefined {
  return Number.isFinite(value) && value >= 0 && value <= 100 ? (value as Percent) : undefined;
}

/** Parses `2` or `"25%"`; undefined for anything else. */
export function parseCountOrPercent(value: number | string): CountOrPercent | undefined {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 ? { kind: 'count', count: value } : undefined;
  const digits = /^(\d+(?:\.\d+)?)(%?)$/.exec(value);
  if (!digits) return undefined;
  if (digits[2] === '') return parseCountOrPercent(Number(digits[1]));
  const percent = parsePercent(Number(digits[1]));
  return percent === undefined ? undefined : { kind: 'percent', percent };
}

/** How many of `total` it is: shares are rounded down but never to 0, as Ansible does for `serial`. */
export function countOf(value: CountOrPercent, total: number): number {
  if (value.kind === 'count') return value.count;
  if (value.percent === 0) return 0;
  return Math.max(1, Math.floor((total * value.percent) / 100));
}
