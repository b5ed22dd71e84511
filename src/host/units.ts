/** The typed face of lbctl-units.sh. */
import { type Duration, milliseconds } from '../model/duration.ts';
import type { Unknown } from '../ports/balancer-host.ts';
import type { HostUnits, JournalPage } from '../ports/units.ts';
import { journalEnd, journalPage, unitStates } from './parse-units.ts';
import type { Asked } from './probes.ts';
import { base64, call, firstOf, type Records, textIn, withoutComments } from './protocol.ts';

const SHORT = milliseconds(15_000);
/** An old journal on a slow disk takes its time. */
const READING = milliseconds(60_000);

/** `program` is the text of lbctl-units.sh; it goes in front of every request. */
export function createUnits(link: Asked, program: string): HostUnits {
  const lean = withoutComments(program);
  const ask = async <T>(
    body: string,
    how: { readonly deadline: Duration; readonly signal: AbortSignal },
    parse: (records: Records) => T,
  ): Promise<T | Failed | Unknown> => {
    const records = await link.ask(`${lean}\n${body}`, { ...how, patient: false });
    if ('outcome' in records) return records;
    if (firstOf(records, 'outcome') !== 'failed') return parse(records);
    return { outcome: 'failed', reason: textIn(records, 'reason') ?? 'the host gave no reason' };
  };
  return {
    async states(rollout, signal) {
      const answer = await ask(call('lu_states', rollout), { deadline: SHORT, signal }, unitStates);
      return answer.outcome === 'failed' ? { ...answer, outcome: 'unknown' } : answer;
    },
    journalEnd: (signal) => ask('lu_mark', { deadline: SHORT, signal }, journalEnd),
    tail: (unit, { lines, since }, signal) =>
      ask(call('lu_tail', lines ?? '-', base64(since ?? '-'), unit), { deadline: READING, signal }, (records) =>
        journalPage(records, [unit]),
      ),
    after: (cursor, units, signal) =>
      ask(call('lu_after', base64(cursor), ...units), { deadline: READING, signal }, (records) =>
        without(cursor, journalPage(records, units)),
      ),
  };
}

/** The record of the cursor itself is known. */
function without(cursor: string, page: JournalPage): JournalPage {
  return page.outcome === 'read' ? { ...page, entries: page.entries.filter((one) => one.cursor !== cursor) } : page;
}

type Failed = { readonly outcome: 'failed'; readonly reason: string };
