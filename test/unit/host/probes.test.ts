import { describe, expect, test } from 'vitest';
import { createProbes } from '../../../src/host/probes.ts';
import { base64, type Records } from '../../../src/host/protocol.ts';
import { isAddress, parseAddress } from '../../../src/model/address.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { parseHostPath } from '../../../src/model/names.ts';
import type { HostProbes } from '../../../src/ports/probes.ts';
import { need } from '../../support/scratch-nginx.ts';

const calm = new AbortController().signal;
const LIMIT = milliseconds(1500);
const member = (text: string) => {
  const address = parseAddress(text);
  if (!isAddress(address)) throw new Error(`${text} is no address`);
  return address;
};
const ONE = member('10.0.0.1:80');
const TCP = { kind: 'tcp' } as const;

/** A host that answers these records; what it was asked goes to `asked`. */
function hostSaying(records: Records, asked: string[] = []): HostProbes {
  return createProbes(
    {
      ask: async (body) => {
        asked.push(body);
        return records;
      },
    },
    'PROGRAM',
  );
}

describe('what a host says of members', () => {
  test('is counted in the order asked for, and nothing is asked about nobody', async () => {
    const asked: string[] = [];
    const probes = hostSaying(
      [
        ['connections', '3'],
        ['connections', '0'],
      ],
      asked,
    );
    expect(await probes.connections([ONE, member('[::1]:80')], calm)).toEqual({ outcome: 'counted', counts: [3, 0] });
    expect(await probes.connections([], calm)).toEqual({ outcome: 'counted', counts: [] });
    expect(asked).toEqual(["PROGRAM\nlb_connections '10.0.0.1:80' '[::1]:80'"]);
  });

  test.each([
    ['too few', [] as Records],
    [
      'too many',
      [
        ['connections', '0'],
        ['connections', '0'],
      ] as Records,
    ],
    ['no number', [['connections', '-1']] as Records],
    ['words', [['connections', 'none']] as Records],
  ])('is not believed when it is %s: nobody would wait for a connection that is there', async (_what, records) => {
    expect(await hostSaying(records).connections([ONE], calm)).toMatchObject({ outcome: 'unknown' });
  });

  test('is one bounded line without controls, whatever the member sent', async () => {
    const said = `\u001b]0;title\u0007HTTP/1.1 200\r\nfaked: line\n${'x'.repeat(5000)}`;
    const probed = await hostSaying([['answer', `bad ${base64(said)} -`]]).probeMembers(TCP, [ONE], LIMIT, calm);
    if (probed.outcome !== 'probed') throw new Error('not probed');
    expect(probed.answers[0]?.good).toBe(false);
    expect(probed.answers[0]?.said).toMatch(/^\]0;title HTTP\/1\.1 200 faked: line x+$/);
    expect(probed.answers[0]?.said.length).toBeLessThan(500);
  });

  test.each([
    ['good', 'good  -'],
    ['a word that is neither', `fine ${base64('x')} -`],
    ['text that is no base64', 'good <x> -'],
    ['an identity that is none', `good ${base64('x')} <x>`],
  ])('with %s is an answer only in its one form', async (_what, value) => {
    const probed = await hostSaying([['answer', value]]).probeMembers(TCP, [ONE], LIMIT, calm);
    expect(probed.outcome).toBe(value === 'good  -' ? 'probed' : 'unknown');
  });

  test('is an error with its words when the host can not ask', async () => {
    const probes = hostSaying([
      ['outcome', 'failed'],
      ['reason', base64('ss is not there\u0007')],
    ]);
    expect(await probes.connections([ONE], calm)).toEqual({ outcome: 'failed', reason: 'ss is not there' });
  });
});

describe('what is asked', () => {
  test('of a web server has secrets and quotes in no word of a command', async () => {
    const asked: string[] = [];
    const headers = { Authorization: 'Bearer s3cret', 'X-Quote': 'a"b\\c' };
    const probe = { kind: 'http', path: '/health?a="', expect: [200, 204], body: "it's", headers } as const;
    await hostSaying([], asked).probeMembers(probe, [ONE], LIMIT, calm);
    expect(asked.join()).not.toContain('s3cret');
    const words = (asked[0] ?? '').split(' ').map((word) => Buffer.from(word.replaceAll("'", ''), 'base64').toString());
    expect(words).toContain(
      'request-target = "/health?a=\\""\nheader = "Authorization: Bearer s3cret"\nheader = "X-Quote: a\\"b\\\\c"\n',
    );
    expect(words).toContain(
      'GET /health?a=" HTTP/1.0\r\nConnection: close\r\nAuthorization: Bearer s3cret\r\nX-Quote: a"b\\c\r\n',
    );
  });

  test('never holds a line break that would begin another header', async () => {
    const probe = { kind: 'http', path: '/', expect: [200], headers: { 'X-A': 'b\r\nX-C: d' } } as const;
    await expect(hostSaying([]).probeMembers(probe, [ONE], LIMIT, calm)).rejects.toThrow('line end');
  });

  test('of a unit has its instance in the command', async () => {
    const asked: string[] = [];
    const unit = { unit: 'x@5001.service', instance: '5001', folder: need(parseHostPath('/srv/x/instances/5001')) };
    await hostSaying([], asked).probeUnits({ kind: 'command', command: './check "%i"' }, [unit], LIMIT, calm);
    expect(asked[0]).toContain(`'x@5001.service,${base64('./check "5001"')},/srv/x/instances/5001'`);
  });

  test('of systemd names those that have to be steady, and hears of one that was not', async () => {
    const asked: string[] = [];
    const folder = need(parseHostPath('/srv/x/instances/1'));
    const units = [
      { unit: 'x@1.service', instance: '1', folder },
      { unit: 'x@2.service', instance: '2', folder, steady: true },
    ] as const;
    const records = [
      ['answer', `good ${base64('active')} ab/0`],
      ['answer', `anew ${base64('active')} cd/1`],
    ] as const;
    const probe = { kind: 'systemd', window: LIMIT } as const;
    const probed = await hostSaying(records, asked).probeUnits(probe, units, LIMIT, calm);
    expect(asked[0]).toContain("lb_probe_units 'x@1.service' 'x@2.service,steady'");
    expect(probed).toEqual({
      outcome: 'probed',
      answers: [
        { good: true, said: 'active', identity: 'ab/0' },
        { good: false, said: 'active', identity: 'cd/1', anew: true },
      ],
    });
  });

  test('of a journal comes back as bounded lines', async () => {
    const probes = hostSaying([['journal', base64('one\n\n\u001b[2Jtwo\nthree\n')]]);
    expect(await probes.journal('x@5001.service', 2, calm)).toEqual(['[2Jtwo', 'three']);
  });
});
