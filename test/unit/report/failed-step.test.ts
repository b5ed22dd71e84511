import { describe, expect, it } from 'vitest';
import type { Event, EventBody } from '../../../src/model/event.ts';
import type { Form } from '../../../src/report/output.ts';
import { reporterFor } from '../../../src/report/reporter-for.ts';
import { FakeOutput, settings } from './fakes.ts';
import { host, PLAN, revision, timed } from './recorded.ts';

const REFUSED = 'nginx -t failed\nline 3: unknown directive\nline 9: no such file';
const UNWELL = 'app1:5001 is not well: HTTP 500\nTraceback:\nno database';

function settled(name: string, reason: string): EventBody {
  const result = { outcome: 'failed', reason, live: revision('0aa0aa0aa0aa') } as const;
  return { kind: 'host.settled', step: 0, host: host(name), operation: `o-${name}`, result };
}

async function shown(form: Form, events: readonly EventBody[]): Promise<string> {
  const begin: EventBody[] = [
    { kind: 'plan.ready', plan: PLAN, phase: 'new', at_step: 0 },
    { kind: 'step.started', step: 0 },
  ];
  const [out, err] = [new FakeOutput(), new FakeOutput()];
  const reporter = reporterFor(form, { out, err }, settings());
  for (const event of timed([...begin, ...events].map((body, index) => [index, body]))) reporter.on(event);
  await reporter.close();
  return `${out.text}${err.text}`;
}

const FAILED: EventBody = { kind: 'step.failed', step: 0, reason: `lb1: ${REFUSED}; lb2: ${REFUSED}` };

describe('a step that failed', () => {
  it.each<Form>(['plain', 'github'])('names hosts that were heard by their first line in the form %s', async (form) => {
    const text = await shown(form, [settled('lb1', REFUSED), settled('lb2', REFUSED), FAILED]);
    const line = text.split('\n').find((one) => one.includes('STEP FAILED'));
    expect(line).toMatch(/STEP FAILED: lb1: nginx -t failed; lb2: nginx -t failed$/);
    expect(text.split('\n').filter((one) => one.includes('| line 9: no such file'))).toHaveLength(2);
  });

  it('says all of a host that was not heard before, a line each', async () => {
    const text = await shown('plain', [settled('lb1', REFUSED), FAILED]);
    expect(text).toMatch(
      /STEP FAILED: lb1: nginx -t failed; lb2: nginx -t failed\n +\| line 3: unknown directive\n +\| line 9: no such file\n/,
    );
  });

  it('stays on a terminal in full when nothing else has said why, and is not repeated otherwise', async () => {
    const unwell = await shown('tty', [{ kind: 'step.failed', step: 0, reason: UNWELL }]);
    expect(unwell).toMatch(/STEP FAILED: app1:5001 is not well: HTTP 500\n +\| Traceback:\n +\| no database\n/);
    const heard = await shown('tty', [settled('lb1', REFUSED), settled('lb2', REFUSED), FAILED]);
    expect(heard).not.toContain('STEP FAILED');
    expect(heard.match(/\| line 9: no such file/g)).toHaveLength(2);
  });

  it('is whole in the data of a run', async () => {
    const events: readonly Pick<Event, 'kind'>[] = (await shown('jsonl', [settled('lb1', REFUSED), FAILED]))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.find(({ kind }) => kind === 'step.failed')).toMatchObject(FAILED);
  });
});
