/** Shares of traffic as bars and as words. */
import { sanitise } from './sanitise.ts';

/** A percentage with at most two decimals: `5 %`, `33.33 %`. */
function percent(share: number): string {
  return `${Number(share.toFixed(2))} %`;
}

/** A bar of `width` cells. Only 0 % is empty and only 100 % is full, whatever the rounding would say. @internal */
export function bar(share: number, width: number, unicode: boolean): string {
  const rounded = Math.round((share / 100) * width);
  const least = share > 0 ? 1 : 0;
  const most = share < 100 ? width - 1 : width;
  const filled = Math.max(0, Math.min(width, Math.max(least, Math.min(most, rounded))));
  const [full, track] = unicode ? ['█', '░'] : ['#', '.'];
  return full.repeat(filled) + track.repeat(width - filled);
}

/** Every group of an upstream with its bar: `stable ███████████░ 95 %  canary █░░░░░░░░░░░ 5 %`. */
export function shareBars(shares: Readonly<Record<string, number>>, width: number, unicode: boolean): string {
  return Object.entries(shares)
    .map(([group, share]) => `${sanitise(group)} ${bar(share, width, unicode)} ${percent(share)}`)
    .join('  ');
}

/** `stable 95 %, canary 5 %` */
export function shareWords(shares: Readonly<Record<string, number>>): string {
  return Object.entries(shares)
    .map(([group, share]) => `${sanitise(group)} ${percent(share)}`)
    .join(', ');
}
