/** The record of a balancer that went back by itself: six lines that lb_note_heal writes. */
import { parseRevisionId } from '../model/digest.ts';
import { milliseconds } from '../model/duration.ts';
import type { Healed } from '../model/healed.ts';
import { instant } from '../model/instant.ts';
import { fieldsOf } from './fields.ts';
import { parseActor } from './parse-record.ts';
import { decode, jsonOf } from './protocol.ts';

/** undefined when there is none, or it can't be read: what the balancer serves is told by its files anyhow. */
export function parseHealed(text: string): Healed | undefined {
  const [outcome = '', revision = '', at = '', within = '', reason = '', holder = ''] = text.split('\n');
  const to = parseRevisionId(revision);
  if ((outcome !== 'back' && outcome !== 'failed') || to === undefined || !/^\d+$/.test(at) || !/^\d+$/.test(within))
    return undefined;
  const runner = parseActor(fieldsOf(jsonOf(decode(holder)))?.['holder']);
  return {
    outcome,
    to,
    at: instant(Number(at) * 1000),
    within: milliseconds(Number(within)),
    reason: decode(reason),
    ...(runner === undefined ? {} : { runner }),
  };
}
