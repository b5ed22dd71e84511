import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { milliseconds } from '../../../src/model/duration.ts';
import type { Event } from '../../../src/model/event.ts';
import type { Form, ReportOptions } from '../../../src/report/output.ts';
import { reporterFor } from '../../../src/report/reporter-for.ts';
import { FakeOutput, settings } from './fakes.ts';
import { ANN, at, PLAN, RECORDED, timed, UNTIL_PAUSE } from './recorded.ts';

async function shown(
  form: Form,
  events: readonly Event[],
  more: Partial<ReportOptions> = {},
): Promise<{ out: string; err: string }> {
  const [out, err] = [new FakeOutput(), new FakeOutput()];
  const reporter = reporterFor(form, { out, err }, settings(more));
  for (const event of events) reporter.on(event);
  await reporter.close();
  return { out: out.text, err: err.text };
}

describe('plain', () => {
  it('prints one aligned line per transition on standard error and nothing on standard output', async () => {
    const { out, err } = await shown('plain', RECORDED);
    expect(out).toBe('');
    await expect(err).toMatchFileSnapshot('golden/plain.txt');
  });

  it('keeps the same text under its colours', async () => {
    const [plain, coloured] = [await shown('plain', RECORDED), await shown('plain', RECORDED, { color: 1 })];
    expect(coloured.err).toContain('\u001b[32m');
    expect(coloured.err.replace(/\u001b\[\d+m/g, '')).toBe(plain.err);
  });
});

describe('jsonl', () => {
  it('writes every event as one line that reads back as the same event', async () => {
    const { out, err } = await shown('jsonl', RECORDED);
    expect(err).toBe('');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(RECORDED);
  });

  it('escapes what a terminal would obey', async () => {
    const { out } = await shown('jsonl', timed([[0, { kind: 'notice', text: 'a\u009b31m\u202eb\u001b' }]]));
    expect(out).toContain('a\\u009b31m\\u202eb\\u001b');
  });
});

describe('json', () => {
  it('writes one document at the end', async () => {
    const { out, err } = await shown('json', RECORDED);
    expect(err).toBe('');
    await expect(out).toMatchFileSnapshot('golden/rolled-back-json.txt');
  });

  it('says that it is paused, where, and until when', async () => {
    const document: unknown = JSON.parse((await shown('json', UNTIL_PAUSE)).out);
    expect(document).toMatchObject({
      phase: 'paused',
      outcome: null,
      step: { number: 2, of: 5, label: 'pause 5m' },
      pause: { why: 'step', until: 1_795_211_410_000 },
    });
  });

  it('holds once for one request: not again after the pause that was held', async () => {
    const intent = (kind: 'pause' | 'promote') =>
      ({ kind: 'intent', intent: { id: kind, plan: PLAN.id, kind, by: ANN, at: at(1) } }) as const;
    const events = timed([
      [0, { kind: 'plan.ready', plan: PLAN, phase: 'continued', at_step: 1 }],
      [1, intent('pause')],
      [2, { kind: 'paused', step: 1, why: 'step', left: milliseconds(300_000) }],
    ]);
    const held: unknown = JSON.parse((await shown('json', events)).out);
    expect(held).toMatchObject({ phase: 'paused', step: { number: 2 }, pause: { why: 'step' } });
    const gone: unknown = JSON.parse((await shown('json', [...events, ...timed([[3, intent('promote')]])])).out);
    expect(gone).toMatchObject({ phase: 'progressing', step: { number: 3 }, pause: null });
  });

  it('is a document even when nothing happened', async () => {
    expect(JSON.parse((await shown('json', [])).out)).toMatchObject({
      v: 1,
      rollout: null,
      phase: 'starting',
      hosts: [],
    });
  });
});

describe('github', () => {
  it('groups the lines of a step and annotates what failed', async () => {
    const { out, err } = await shown('github', RECORDED);
    expect(out).toBe('');
    await expect(err).toMatchFileSnapshot('golden/github.txt');
  });

  it('closes every group it opens', async () => {
    for (const events of [RECORDED, UNTIL_PAUSE]) {
      const { err } = await shown('github', events);
      expect(err.match(/^::endgroup::$/gm)).toHaveLength(err.match(/^::group::/gm)?.length ?? -1);
    }
  });

  it('appends a summary that says what to type next', async () => {
    const written: [string, string][] = [];
    await shown('github', UNTIL_PAUSE, {
      summaryFile: 'summary.md',
      append: async (file, text) => {
        written.push([file, text]);
      },
    });
    expect(written).toHaveLength(1);
    expect(written[0]?.[0]).toBe('summary.md');
    await expect(written[0]?.[1]).toMatchFileSnapshot('golden/summary.txt');
  });

  it('shows ten annotations of a kind at most and says that there are more', async () => {
    const warning = {
      kind: 'warning',
      diagnostic: {
        code: 'playbook-name-resolved',
        severity: 'warning',
        message: 'a name',
        span: { file: 'a,b:c.yml', line: 3, column: 5, length: 1 },
      },
    } as const;
    const { err } = await shown('github', timed(Array.from({ length: 14 }, () => [0, warning] as const)));
    const annotations = err.match(/^::warning.*$/gm) ?? [];
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toBe('::warning file=a%2Cb%3Ac.yml,line=3,col=5,title=lbctl playbook-name-resolved::a name');
    expect(annotations[9]).toContain('in the log only');
  });

  it('obeys no command that comes from outside', async () => {
    const { err } = await shown('github', timed([[0, { kind: 'notice', text: 'x\n::add-mask::y\n##[error]z 100%' }]]));
    expect(err).not.toMatch(/^\s*::/m);
    expect(err).not.toContain('##[');
  });
});

describe('loading', () => {
  /** Everything that `file` of src/report loads at once, files and packages; what is loaded later is not followed. */
  function loaded(file: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(new URL(`../../../src/report/${file}`, import.meta.url), 'utf8');
    for (const [, names = '', from = ''] of source.matchAll(/^import ([^;]+?) from '([^']+)';/gm)) {
      if (names.startsWith('type ')) continue;
      if (from.startsWith('./')) loaded(from.slice(2), seen);
      else seen.add(from);
    }
    return seen;
  }

  it.each(['reporter-for.ts', 'plain.ts', 'json.ts', 'jsonl.ts', 'github.ts', 'form.ts', 'format-error.ts'])(
    '%s does not load listr2',
    (file) => {
      expect(loaded(file)).not.toContain('listr2');
    },
  );

  it('tty.ts does', () => {
    expect(loaded('tty.ts')).toContain('listr2');
  });
});
