/** What a source says, as bytes or text, to JSON: strictly, and never so deep that reading it overflows the stack. */

import type { Value } from '../model/host.ts';
import { failed, shown } from './fault.ts';

/** Nobody's answer is that deep; JMESPath and JSON.stringify recurse. */
const MAX_DEPTH = 100;

/** The text of UTF-8 bytes, without a byte order mark. `title` names what was asked. Throws SourceFailed. */
export function decodeText(bytes: Uint8Array, title: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw failed(`${title}: the answer is no UTF-8 text`, cause);
  }
}

/** Throws SourceFailed, with the beginning of what is there instead. */
export function parseJson(text: string, title: string): Value {
  if (text.trim() === '') throw failed(`${title}: the answer is empty`);
  try {
    return shallow(JSON.parse(text) as Value, title);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw failed(`${title}: the answer is no JSON; it begins with "${shown(text.trimStart())}"`, cause);
  }
}

/** The value, unless it is nested too deep to be worked on. Throws SourceFailed. */
export function shallow(value: Value, title: string): Value {
  let level: readonly Value[] = [value];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return value;
  }
  throw failed(`${title}: the answer is nested deeper than ${MAX_DEPTH} levels`);
}
