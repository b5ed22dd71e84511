/** What an app host answers of its units: systemd's words, and records that applications have written. Nothing of it is trusted. */
import { milliseconds } from '../model/duration.ts';
import type { Value } from '../model/host.ts';
import { parseInstanceName, parseServiceName, parseVersion } from '../model/service.ts';
import type { JournalEntry, ToldInstance, UnitState } from '../model/unit-state.ts';
import type { JournalEnd, JournalPage, UnitStates } from '../ports/units.ts';
import { fieldsOf, listOf } from './fields.ts';
import { allOf, firstOf, jsonOf, type Records, textIn } from './protocol.ts';

const UNIT = /^[A-Za-z0-9][A-Za-z0-9._@-]{0,200}\.service$/;
const CURSOR = /^[A-Za-z0-9=;]{1,400}$/;
/** What stands for a message that journalctl leaves out; it is longer than any page. */
const TOO_LONG = '(a message too long to be shown)';

export function unitStates(records: Records): UnitStates {
  const told = allOf(records, 'told').map(toldIn);
  const now = allOf(records, 'now').map(stateIn);
  const goodTold = told.filter((one) => one !== undefined);
  const goodNow = now.filter((one) => one !== undefined);
  if (goodTold.length < told.length || goodNow.length < now.length)
    return { outcome: 'unknown', reason: 'the host answered something else' };
  return { outcome: 'seen', told: goodTold, now: goodNow };
}

function toldIn(line: string): ToldInstance | undefined {
  const [name = '', word = '', unit = '', want, release = '', ...rest] = line.split(' ');
  const service = parseServiceName(name);
  const instance = word === '-' ? undefined : parseInstanceName(word);
  const version = parseVersion(release);
  const known = (word === '-') === (instance === undefined) && (want === 'running' || want === 'stopped');
  if (!known || rest.length > 0 || service === undefined || version === undefined || !UNIT.test(unit)) return undefined;
  return { service, ...(instance === undefined ? {} : { instance }), unit, version, running: want === 'running' };
}

function stateIn(line: string): UnitState | undefined {
  const words = line.split(' ');
  const [unit = '', load = '', active = '', sub = '', result = '', type = '', enabled = ''] = words;
  const [pid = '', memory = '', restarts = '', age = '', runs = ''] = words.slice(7);
  if (words.length !== 12 || !UNIT.test(unit) || words.some((word) => !/^[\w.:@+-]{1,200}$/.test(word)))
    return undefined;
  const process = countOf(pid);
  const bytes = countOf(memory);
  const since = countOf(age);
  // Its link stays when it is stopped.
  const isDown = (active === 'inactive' || active === 'failed') && type !== 'oneshot';
  const version = isDown ? undefined : parseVersion(runs);
  return {
    unit,
    load,
    active,
    sub,
    result,
    type,
    enabled,
    restarts: countOf(restarts) ?? 0,
    ...(process === undefined || process === 0 ? {} : { pid: process }),
    ...(bytes === undefined ? {} : { memory: bytes }),
    ...(since === undefined ? {} : { age: milliseconds(since) }),
    ...(version === undefined ? {} : { runs: version }),
  };
}

/** Numbers that JavaScript holds exactly: systemd writes 2^64-1 for what it does not know. */
function countOf(text: string): number | undefined {
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
}

export function journalEnd(records: Records): JournalEnd {
  const cursor = (textIn(records, 'cursor') ?? '').trim();
  const clock = countOf(firstOf(records, 'clock') ?? '');
  if (clock === undefined || (cursor !== '' && !CURSOR.test(cursor)))
    return { outcome: 'unknown', reason: 'its journal can not be read' };
  return { outcome: 'found', cursor, clock };
}

/** `units` are those that were asked about. A record that can't be read is left out. */
export function journalPage(records: Records, units: readonly string[]): JournalPage {
  const until = countOf(firstOf(records, 'clock') ?? '');
  const text = Buffer.from(firstOf(records, 'page') ?? '', 'base64').toString('utf8');
  const more = firstOf(records, 'more') === '1';
  // What stands behind the last newline was cut.
  const lines = text.slice(0, text.lastIndexOf('\n') + 1).split('\n');
  const entries = lines.flatMap((line) => (line === '' ? [] : (entryIn(jsonOf(line), units) ?? [])));
  if (until === undefined || (more && entries.length === 0))
    return { outcome: 'unknown', reason: 'its journal can not be read' };
  return { outcome: 'read', entries, until, more };
}

function entryIn(value: Value | undefined, units: readonly string[]): JournalEntry | undefined {
  const record = fieldsOf(value);
  const cursor = record?.['__CURSOR'];
  const at = Number(record?.['__REALTIME_TIMESTAMP']);
  if (record === undefined || typeof cursor !== 'string' || !CURSOR.test(cursor) || !Number.isSafeInteger(at))
    return undefined;
  const unit = unitIn(record, units);
  if (unit === undefined) return undefined;
  const priority = Number(record['PRIORITY']);
  const pid = Number(record['_PID']);
  return {
    at,
    cursor,
    unit,
    priority: Number.isInteger(priority) && priority >= 0 && priority <= 7 ? priority : 6,
    ...(Number.isSafeInteger(pid) && pid > 0 ? { pid } : {}),
    text: textOf(record['MESSAGE']),
  };
}

/**
 * What journald says itself comes first (a field with `_`): an application can write the others, and would speak for another
 * unit. systemd and its helpers tell of units in them.
 */
function unitIn(record: Readonly<Record<string, Value>>, units: readonly string[]): string | undefined {
  const fields = ['_SYSTEMD_UNIT', 'UNIT', 'OBJECT_SYSTEMD_UNIT', 'COREDUMP_UNIT'].map((name) => record[name]);
  return fields.map((one) => units.find((unit) => unit === one)).find((one) => one !== undefined);
}

/** A string, bytes as numbers where they are no text, null where it is too long, or a list of these: a field may come twice. */
function textOf(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return value === null ? TOO_LONG : '';
  const parts = listOf(value);
  if (parts === undefined) return '';
  const bytes = parts.filter((part) => typeof part === 'number');
  return bytes.length === parts.length ? Buffer.from(bytes).toString('utf8') : parts.map(textOf).join(' ');
}
