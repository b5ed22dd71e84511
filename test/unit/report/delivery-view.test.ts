import { describe, expect, it } from 'vitest';
import type { EventBody } from '../../../src/model/event.ts';
import { parseServiceName, parseVersion } from '../../../src/model/service.ts';
import { jsonlReporter } from '../../../src/report/jsonl.ts';
import { plainReporter } from '../../../src/report/plain.ts';
import { ttyReporter } from '../../../src/report/tty.ts';
import { FakeClock, FakeOutput, settings, settle } from './fakes.ts';
import { host, timed } from './recorded.ts';
import { FakeTerminal } from './terminal.ts';

const service = parseServiceName('x-model');
const version = parseVersion('2.1.0');
if (service === undefined || version === undefined) throw new Error('the fixture is wrong');
const MB = 1_000_000;
const names = ['app1', 'app2', 'app3', 'app4'].map(host);

const begun: EventBody = { kind: 'delivery.started', service, version, bytes: 200 * MB, hosts: names };
const at = (name: string, sent: number, doing: 'sending' | 'verifying' = 'sending'): EventBody => ({
  kind: 'delivery.progress',
  service,
  host: host(name),
  doing,
  sent: sent * MB,
  total: 200 * MB,
});
const there = (name: string): EventBody => ({
  kind: 'delivery.done',
  service,
  host: host(name),
  result: { outcome: 'stored', sent: 200 * MB, kept: 0 },
});
const lost: EventBody = {
  kind: 'delivery.done',
  service,
  host: host('app4'),
  result: { outcome: 'failed', reason: 'x' },
};

describe('a delivery', () => {
  it('is a bar for all hosts and one for each that is at work, on a terminal', async () => {
    const [terminal, clock] = [new FakeTerminal(90), new FakeClock()];
    const reporter = ttyReporter({ out: new FakeOutput(), err: terminal }, settings({ clock }));
    const show = async (...bodies: readonly (readonly [number, EventBody])[]): Promise<string> => {
      for (const event of timed(bodies)) {
        reporter.on(event);
        await settle();
        await clock.set(event.at);
      }
      return terminal.screen.trimEnd();
    };
    await show([1, begun], [1, at('app1', 50)], [1, at('app2', 200, 'verifying')], [2, lost]);
    await expect(terminal.screen).toMatchFileSnapshot('golden/tty-delivery.txt');
    expect(await show([3, there('app1')], [3, there('app2')], [4, there('app3')])).not.toContain('█');
    await reporter.close();
  });

  it('is a line every ten seconds in a log, and every event in a stream', () => {
    const ticks = [1, 5, 9, 12, 15, 21, 22, 23].map((second) => [second, at('app1', second * 5)] as const);
    const events = timed([
      [0, begun],
      ...ticks.slice(0, 5),
      [16, there('app2')],
      ...ticks.slice(5),
      [24, there('app1')],
    ]);
    const streams = { out: new FakeOutput(), err: new FakeOutput() };
    const plain = plainReporter(streams, settings());
    for (const event of events) plain.on(event);
    expect(streams.err.text.split('\n').map((line) => line.slice(10))).toEqual([
      'x-model 2.1.0: 7 % delivered; 0 of 4 hosts have it',
      'x-model 2.1.0: 38 % delivered; 1 of 4 hosts have it',
      '',
    ]);
    const stream = jsonlReporter(streams);
    for (const event of events) stream.on(event);
    expect(
      streams.out.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(events);
  });
});
