import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import { HiddenValues } from '../../../src/model/hidden-values.ts';
import { Secret } from '../../../src/model/secret.ts';
import { redact } from '../../../src/report/redact.ts';
import { RECORDED, timed } from './recorded.ts';

async function through(secrets: readonly string[], events: readonly Event[]): Promise<readonly Event[]> {
  const seen: Event[] = [];
  const hidden = new HiddenValues();
  const reporter = redact({ on: (event) => void seen.push(event), close: async () => {} }, hidden);
  // Known only later, as the values of a playbook are.
  hidden.add(secrets.map((text) => new Secret(text)));
  for (const event of events) reporter.on(event);
  await reporter.close();
  return seen;
}

const notice = (text: string) => timed([[0, { kind: 'notice', text }]]);

describe('redact', () => {
  it('hides a secret wherever it stands in an event', async () => {
    const [seen] = await through(
      ['hunter2'],
      timed([
        [
          0,
          {
            kind: 'lock.waiting',
            host: RECORDED[0]?.kind === 'host.connected' ? RECORDED[0].host : raise(),
            holder: { who: 'ann', where: 'x', pid: 1, command: 'lbctl apply -e token=hunter2' },
          },
        ],
      ]),
    );
    expect(JSON.stringify(seen)).not.toContain('hunter2');
    expect(JSON.stringify(seen)).toContain('token=***');
  });

  it.each([
    ['in a URL', 'p@ss/word', 'https://u:p%40ss%2Fword@h'],
    ['in JSON', 'say "x"', '{"a":"say \\"x\\""}'],
    ['in base64', 'swordfish', 'Basic c3dvcmRmaXNo'],
    ['as one line of a key', 'BEGIN\nAAAAB3NzaC1yc2E\nEND', 'refused: AAAAB3NzaC1yc2E'],
    ['with characters that mean something to patterns', 'a.*(b', 'x a.*(b y'],
  ])('hides a secret %s', async (_, secret, text) => {
    const [seen] = await through([secret], notice(text));
    expect(JSON.stringify(seen)).toContain('***');
    expect(JSON.stringify(seen)).not.toContain(text.split(/[ :@]/).find((word) => word.length > 9) ?? secret);
  });

  it('hides the longer of two secrets that begin alike', async () => {
    expect(await through(['abcd', 'abcdef'], notice('abcdef'))).toMatchObject([{ text: '***' }]);
  });

  it('leaves the words of the format alone', async () => {
    const seen = await through(['host.settled', 'failed', 'promoted'], RECORDED);
    expect(seen.map((event) => event.kind)).toEqual(RECORDED.map((event) => event.kind));
    expect(seen.filter((event) => event.kind === 'host.settled').map((event) => event.result.outcome)).toContain(
      'failed',
    );
  });

  it('changes nothing when there is nothing to hide', async () => {
    expect(await through(['', '  '], RECORDED)).toEqual(RECORDED);
  });
});

function raise(): never {
  throw new Error('the fixture is wrong');
}
