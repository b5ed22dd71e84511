/** PURE: counters as they are written down, so that they go on where the last watcher stopped. */
import { milliseconds } from '../model/duration.ts';
import { instant } from '../model/instant.ts';
import { type Counters, NOTHING_COUNTED } from './counters.ts';

/** Undefined for what is not what `JSON.stringify` makes of counters: half a file, or one of another version. */
export function parseCounters(text: string): Counters | undefined {
  const found = parseJson(text);
  if (!isRecord(found) || found['v'] !== 1) return undefined;
  const count = (from: Readonly<Record<string, unknown>>, key: string, otherwise: number): number => {
    const value = from[key];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
  };
  const counts = { ...NOTHING_COUNTED };
  for (const key of COUNTS) counts[key] = count(found, key, 0);
  const reasons = isRecord(found['heldBack']) ? found['heldBack'] : {};
  const heldBack = Object.fromEntries(
    Object.keys(NOTHING_COUNTED.heldBack).map((why) => [why, count(reasons, why, 0)]),
  ) as Counters['heldBack'];
  const at = (key: 'lastRun' | 'lastLock' | 'lastSuccess') =>
    typeof found[key] === 'number' ? { [key]: instant(found[key]) } : {};
  const { lastDuration, lastError, members } = found;
  return {
    ...counts,
    heldBack,
    ...at('lastRun'),
    ...at('lastLock'),
    ...at('lastSuccess'),
    ...(typeof lastDuration === 'number' && { lastDuration: milliseconds(lastDuration) }),
    ...(isRecord(lastError) && {
      lastError: { at: instant(Number(lastError['at'])), text: String(lastError['text']) },
    }),
    ...(typeof members === 'number' && { members }),
  };
}

const COUNTS = ['runs', 'unchanged', 'tried', 'done', 'checked', 'failed', 'errors', 'turnedIll', 'alarms'] as const;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
