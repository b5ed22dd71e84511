import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Form, ReportOptions } from '../../../src/report/output.ts';
import { reporterFor } from '../../../src/report/reporter-for.ts';
import { FakeOutput, settings } from './fakes.ts';
import { ANN, host, PLAN, timed } from './recorded.ts';

const EVENTS: readonly Event[] = timed([
  [0, { kind: 'plan.ready', plan: PLAN, phase: 'new', at_step: 0 }],
  [1, { kind: 'rollout.started', plan: PLAN.id, by: ANN }],
  [2, { kind: 'rollout.done', outcome: 'mixed', because: 'app2 is left behind: no database' }],
  [
    3,
    {
      kind: 'hosts.summary',
      hosts: [
        { host: host('app1'), state: 'changed', changes: 2 },
        { host: host('app2'), state: 'failed', changes: 1, why: 'no database\u001b[31m\nand more' },
        { host: host('app3'), state: 'ok', changes: 0 },
      ],
    },
  ],
]);

async function shown(form: Form, more: Partial<ReportOptions> = {}): Promise<string> {
  const [out, err] = [new FakeOutput(), new FakeOutput()];
  const reporter = reporterFor(form, { out, err }, settings(more));
  for (const event of EVENTS) reporter.on(event);
  await reporter.close();
  return `${out.text}${err.text}`;
}

describe('the summary by host', () => {
  it.each<Form>(['plain', 'github', 'tty'])('stands at the end in the form %s, a line a host', async (form) => {
    const text = await shown(form);
    expect(text).toMatch(/app1 {2}changed 2 times/);
    expect(text).toMatch(/app2 {2}failed: no database/);
    expect(text).toMatch(/app3 {2}ok/);
    expect(text).not.toContain('\u001b[31m\nand');
  });

  it('leaves room for the names of app hosts, which may be longer than those of balancers', async () => {
    const name = host('app-with-a-long-name');
    const services = { apps: [{ name, host: name, paths: [] }], drain: milliseconds(0), served: [], services: [] };
    const [out, err] = [new FakeOutput(), new FakeOutput()];
    const reporter = reporterFor('plain', { out, err }, settings());
    const events = timed([
      [0, { kind: 'plan.ready', plan: { ...PLAN, services }, phase: 'new', at_step: 0 }],
      [1, { kind: 'host.prepared', host: name, revisions: 1 }],
    ]);
    for (const event of events) reporter.on(event);
    await reporter.close();
    expect(err.text).toMatch(/app-with-a-long-name {2,}1 revision prepared/);
  });

  it('is part of the JSON of a run', async () => {
    expect(JSON.parse(await shown('json'))).toMatchObject({
      apps: [
        { host: 'app1', state: 'changed', changes: 2 },
        { host: 'app2', state: 'failed', changes: 1 },
        { host: 'app3', state: 'ok' },
      ],
    });
    expect((await shown('jsonl')).trimEnd().split('\n').at(-1)).toContain('"kind":"hosts.summary"');
  });

  it("is a table of the job's summary on GitHub", async () => {
    let written = '';
    await shown('github', {
      summaryFile: 'summary.md',
      append: async (_file, text) => {
        written += text;
      },
    });
    expect(written).toMatch(/\| app host \| \| \|\n\|---\|---\|---\|\n\| app1 \| changed \| changed 2 times \|/);
  });
});
