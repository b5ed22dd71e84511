import { describe, expect, it } from 'vitest';
import { metricsPlace, serveMetrics } from '../../../src/cli/serve-metrics.ts';
import { milliseconds } from '../../../src/model/duration.ts';
import { instant } from '../../../src/model/instant.ts';
import { type Counters, count, NOTHING_COUNTED } from '../../../src/watch/counters.ts';
import { openMetrics } from '../../../src/watch/metrics.ts';
import { PLAY } from '../../support/watched-world.ts';

const calm = (): AbortSignal => new AbortController().signal;
const ANY = { host: '127.0.0.1', port: 0 };
const EVENTS = [
  { kind: 'refreshing' },
  { kind: 'refreshed', members: 3, took: milliseconds(700), checked: false },
  { kind: 'unchanged', members: 3 },
  { kind: 'held-back', why: 'max-change', text: 'too much' },
] as const;
const counted = (before: Counters): Counters =>
  EVENTS.reduce((so, body) => count(so, { ...body, v: 1, at: instant(1_795_305_600_500), play: PLAY }), before);

/** What a scraper refuses: a sample without its type, a type twice, a counter with another ending, a value that is no number. */
function samplesOf(text: string): ReadonlyMap<string, number> {
  const types = new Map<string, string>();
  const samples = new Map<string, number>();
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('# HELP '))) {
    const type = /^# TYPE (\w+) (counter|gauge)$/.exec(line);
    const sample = /^((\w+)(?:\{(?:\w+="[^"]*",?)+\})?) (-?[\d.e+]+)$/.exec(line);
    if (type === null) {
      expect(types.has(sample?.[2] ?? line), line).toBe(true);
      expect(samples.has(sample?.[1] ?? ''), line).toBe(false);
      samples.set(sample?.[1] ?? '', Number(sample?.[3]));
    } else {
      expect(types.has(type[1] ?? ''), line).toBe(false);
      expect(type[1]?.endsWith('_total') === true, line).toBe(type[2] === 'counter');
      types.set(type[1] ?? '', type[2] ?? '');
    }
  }
  return samples;
}

describe('metrics', () => {
  it('are what was counted, whenever they are asked for', async () => {
    let counters = counted(NOTHING_COUNTED);
    const metrics = openMetrics('1.2.3', () => new Map([[PLAY, counters]]));
    await using served = await serveMetrics(ANY, metrics, calm());
    const first = await fetch(served.url);
    expect(first.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const samples = samplesOf(await first.text());
    expect(Object.fromEntries(samples)).toMatchObject({
      'lbctl_build_info{version="1.2.3"}': 1,
      'lbctl_watch_runs_total{play="x-model",outcome="done"}': 1,
      'lbctl_watch_runs_total{play="x-model",outcome="held-back"}': 1,
      'lbctl_watch_held_back_total{play="x-model",reason="max-change"}': 1,
      'lbctl_watch_held_back_total{play="x-model",reason="budget"}': 0,
      'lbctl_watch_refreshes_tried_total{play="x-model"}': 1,
      'lbctl_watch_errors_total{play="x-model"}': 1,
      'lbctl_watch_members{play="x-model"}': 3,
      'lbctl_watch_last_success_timestamp_seconds{play="x-model"}': 1_795_305_600.5,
      'lbctl_watch_last_refresh_duration_seconds{play="x-model"}': 0.7,
    });
    expect(samples.has('lbctl_watch_last_lock_timestamp_seconds{play="x-model"}')).toBe(false);
    expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(0);
    counters = counted(counters);
    const again = samplesOf(await (await fetch(served.url)).text());
    expect(again.get('lbctl_watch_runs_total{play="x-model",outcome="done"}')).toBe(2);
  });

  it('are the one page that is served, and only to be read', async () => {
    const metrics = openMetrics('1', () => new Map());
    await using served = await serveMetrics(ANY, metrics, calm());
    expect((await fetch(new URL('/', served.url))).status).toBe(404);
    expect((await fetch(served.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(served.url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${served.url}?name=x`)).status).toBe(200);
  });

  it('are refused where somebody else listens, and where this machine is not', async () => {
    const metrics = openMetrics('1', () => new Map());
    await using served = await serveMetrics(ANY, metrics, calm());
    const port = Number(new URL(served.url).port);
    const refused = (host: string) => serveMetrics({ host, port }, metrics, calm());
    await expect(refused('127.0.0.1')).rejects.toMatchObject({
      code: 'metrics-address',
      exitCode: 3,
      message: `metrics can not be served at 127.0.0.1:${port}: another program listens there`,
    });
    await expect(refused('192.0.2.1')).rejects.toMatchObject({ code: 'metrics-address' });
  });

  it.each([
    ['9464', { host: '127.0.0.1', port: 9464 }],
    ['0.0.0.0:80', { host: '0.0.0.0', port: 80 }],
    ['[::1]:9464', { host: '::1', port: 9464 }],
  ])('are at %s when told so', (text, place) => {
    expect(metricsPlace(text)).toEqual(place);
  });

  it.each(['', '0', '70000', 'here', '1.2.3.4', 'unix:/run/x.sock', '10.0.0.1:80:80'])('are not at %j', (text) => {
    expect(() => metricsPlace(text)).toThrow('--metrics takes IP:PORT');
  });
});
