/** Decides how a run is shown, from what was asked for, the streams and the environment that is passed in. */
import type { ColorLevel, Form, Output, Streams } from './output.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Below this a tree with bars is harder to read than lines; 0 is what a pseudo-terminal without a size reports. */
const NARROWEST = 60;

/**
 * The form for `requested` (undefined = not asked). `tty` only where standard error is a terminal that can move its
 * cursor and is wide enough, `plain` otherwise; `github` only when it is asked for.
 */
export function pickForm(requested: Form | undefined, streams: Streams, env: Environment): Form {
  if (requested !== undefined && requested !== 'tty') return requested;
  return drawsTrees(streams.err, env) ? 'tty' : 'plain';
}

/** Colours for a stream. NO_COLOR wins over everything, then FORCE_COLOR (0 to 3), then what the terminal says it can do. */
export function colorLevel(output: Output, env: Environment): ColorLevel {
  if (isSet(env['NO_COLOR'])) return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forcedLevel(forced);
  if (output.isTTY !== true || env['TERM'] === 'dumb') return 0;
  if (/^(truecolor|24bit)$/i.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(env['TERM'] ?? '') ? 2 : 1;
}

/** Whether text other than ASCII shows as such: the locale's character set is UTF-8. */
export function showsUnicode(env: Environment): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(isSet) ?? '';
  return /utf-?8/i.test(locale);
}

function drawsTrees(output: Output, env: Environment): boolean {
  return output.isTTY === true && (output.columns ?? 0) >= NARROWEST && env['TERM'] !== 'dumb';
}

function forcedLevel(value: string): ColorLevel {
  switch (value) {
    case '0':
    case 'false':
      return 0;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 1;
  }
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
