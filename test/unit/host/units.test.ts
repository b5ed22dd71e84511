import { describe, expect, it } from 'vitest';
import { createUnits } from '../../../src/host/units.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { parseRolloutName } from '../../../src/model/names.ts';
import { parseVersion } from '../../../src/model/service.ts';
import { unitState } from '../../support/sample-service.ts';
import { need } from '../../support/scratch-nginx.ts';

const ROLLOUT = need(parseRolloutName('x-model'));
const UNIT = 'web@5001.service';
const calm = () => new AbortController().signal;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

/** A host that answers these records to everything. */
const answering = (...records: readonly (readonly [string, string])[]) =>
  createUnits({ ask: async () => records }, '# a comment\nprogram');
const reading = async (lines: readonly string[], cut = '') => {
  const text = `${lines.map((line) => `${line}\n`).join('')}${cut}`;
  return await answering(['clock', '1795290000000000'], ['page', base64(text)]).after('s=1', [UNIT], calm());
};
const record = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    __REALTIME_TIMESTAMP: '1795280000000000',
    __CURSOR: 's=1;i=2',
    _SYSTEMD_UNIT: UNIT,
    PRIORITY: '6',
    _PID: '812',
    ...fields,
  });
const textOf = async (fields: Readonly<Record<string, unknown>>) => {
  const read = await reading([record(fields)]);
  return read.outcome === 'read' ? read.entries.map(({ text }) => text) : [];
};

describe('what systemd says', () => {
  const told: readonly [string, string] = ['told', `web 5001 ${UNIT} running 2.0`];

  it('becomes states of units', async () => {
    const now = `${UNIT} loaded active running success exec enabled 812 18446744073709551615 3 61000 1.0`;
    expect(await answering(told, ['now', now]).states(ROLLOUT, calm())).toEqual({
      outcome: 'seen',
      told: [{ service: 'web', instance: '5001', unit: UNIT, version: '2.0', running: true }],
      now: [unitState({ unit: UNIT, restarts: 3, age: milliseconds(61_000), runs: need(parseVersion('1.0')) })],
    });
  });

  it.each([
    ['too few words', `${UNIT} loaded active running success exec enabled 0 - 0 -`],
    ['escapes', `${UNIT} loaded \u001b[2J running success exec enabled 0 - 0 - -`],
    ['another unit', 'sshd loaded active running success exec enabled 0 - 0 - -'],
  ])('is not believed with %s', async (_, now) => {
    expect(await answering(told, ['now', now]).states(ROLLOUT, calm())).toMatchObject({ outcome: 'unknown' });
  });

  it.each(['web ../5001 x running 2.0', `web 5001 ${UNIT} perhaps 2.0`, `web 5001 ${UNIT} running ../2`])(
    'is not believed of %j',
    async (line) => {
      expect(await answering(['told', line]).states(ROLLOUT, calm())).toMatchObject({ outcome: 'unknown' });
    },
  );
});

describe('a page of a journal', () => {
  it('is read record by record; what was cut at its end is left out, and so is what is no record', async () => {
    const lines = [record({ MESSAGE: 'one' }), '{"MESSAGE":', '[]', record({ MESSAGE: 'x', __CURSOR: 's=1 --since' })];
    expect(await reading(lines, record({ MESSAGE: 'cut' }).slice(0, 40))).toEqual({
      outcome: 'read',
      until: 1_795_290_000_000_000,
      more: false,
      entries: [{ at: 1_795_280_000_000_000, cursor: 's=1;i=2', unit: UNIT, priority: 6, pid: 812, text: 'one' }],
    });
  });

  it.each([
    ['bytes that are no text', [98, 97, 100, 0xff, 0x0a], 'bad\uFFFD\n'],
    ['a field that came twice', ['one', [116, 119, 111]], 'one two'],
    ['a message that is too long', null, '(a message too long to be shown)'],
    ['none', undefined, ''],
    ['something else', { a: 1 }, ''],
  ])('may hold %s', async (_, MESSAGE, text) => {
    expect(await textOf({ MESSAGE })).toEqual([text]);
  });

  it('believes journald before the application when it says whose record it is', async () => {
    const ofAnother = record({ MESSAGE: 'forged', _SYSTEMD_UNIT: 'cron.service', UNIT: 'sshd.service' });
    const ofSystemd = record({ MESSAGE: 'started', _SYSTEMD_UNIT: 'init.scope', UNIT });
    const read = await reading([ofAnother, ofSystemd]);
    expect(read).toMatchObject({ entries: [{ text: 'started', unit: UNIT }] });
    const other = 'web@5002.service';
    const page = base64(`${record({ MESSAGE: 'forged', UNIT: other })}\n`);
    const units = answering(['clock', '1795290000000000'], ['page', page]);
    expect(await units.after('s=1', [other, UNIT], calm())).toMatchObject({ entries: [{ unit: UNIT }] });
  });

  it('does not hold the record that it is read from', async () => {
    const page = base64(`${record({ MESSAGE: 'known' })}\n${record({ MESSAGE: 'new', __CURSOR: 's=1;i=3' })}\n`);
    const units = answering(['clock', '1795290000000000'], ['page', page]);
    expect(await units.after('s=1;i=2', [UNIT], calm())).toMatchObject({ entries: [{ text: 'new' }] });
  });

  it('that is full and holds no record would be asked for again and again: it is given up', async () => {
    const units = answering(['more', '1'], ['clock', '1795290000000000'], ['page', base64('{}\n')]);
    expect(await units.tail(UNIT, {}, calm())).toMatchObject({ outcome: 'unknown' });
  });

  it('is refused with the words of the host', async () => {
    const units = answering(['outcome', 'failed'], ['reason', base64('journalctl is not there')]);
    expect(await units.journalEnd(calm())).toEqual({ outcome: 'failed', reason: 'journalctl is not there' });
    expect(await units.states(ROLLOUT, calm())).toEqual({ outcome: 'unknown', reason: 'journalctl is not there' });
  });

  it('takes no cursor that is none', async () => {
    const units = answering(['clock', '1'], ['cursor', base64('--since yesterday')]);
    expect(await units.journalEnd(calm())).toMatchObject({ outcome: 'unknown' });
  });
});
