import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { canary, members, OPEN, playbook } from '../support/fleet-cli-playbooks.ts';
import { inWords, measure, note, shareOf } from '../support/fleet-cli-share.ts';

/** Enough that 0 % would lie outside of the bound around 5 %, by far. */
const WINDOW_MS = 5_000;

/** Runs `work` under 300 fresh requests a second (GET and POST) and keep-alive clients; the fresh ones must all be answered. */
async function underTraffic(lab: Lab, name: string, work: () => Promise<void>): Promise<void> {
  const { targets } = lab;
  const gets = startTraffic({ targets, rate: 150 });
  const posts = startTraffic({ targets, rate: 100, method: 'POST' });
  const kept = startTraffic({ targets, rate: 50, keepAlive: true });
  try {
    await work();
  } finally {
    const [got, posted, reused] = await Promise.all([gets.stop(), posts.stop(), kept.stop()]);
    note(`${name}: ${inWords('GET', got)}; ${inWords('POST', posted)}; ${inWords('on kept connections', reused)}`);
    expect.soft(got).toMatchObject({ lost: 0, skipped: 0, errors: {} });
    expect.soft(posted).toMatchObject({ lost: 0, skipped: 0, errors: {} });
    expect.soft(got.ok).toBeGreaterThan(300);
    expect.soft(posted.ok).toBeGreaterThan(200);
  }
}

describeFleet('under live traffic', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
  });
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const expectShare = async (isGroup: (body: string) => boolean, expected: number): Promise<void> => {
    const share = shareOf(await measure(lab.targets, WINDOW_MS), isGroup, expected);
    const percent = (part: number) => `${(part * 100).toFixed(2)} %`;
    note(
      `wanted ${percent(expected)}, measured ${percent(share.measured)} of ${share.answered}, bound ±${percent(share.bound)}`,
    );
    expect(share.answered).toBeGreaterThan(1_000);
    expect(Math.abs(share.measured - expected)).toBeLessThanOrEqual(share.bound);
  };

  it('a canary gets 5, 25 and 100 percent of the requests, and none is lost', async () => {
    const steps = [{ set_weight: 5 }, OPEN, { set_weight: 25 }, OPEN, { set_weight: 100 }];
    const desk = await lab.desk(canary(steps));
    const isCanary = (body: string) => body.endsWith(':5004');
    await underTraffic(lab, 'canary', async () => {
      const first = await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y', '--pause', 'exit');
      expect(first).toMatchObject({ code: 8 });
      await expectShare(isCanary, 0.05);
      expect(await desk.lbctl('promote', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 8 });
      await expectShare(isCanary, 0.25);
      expect(await desk.lbctl('promote', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
      await expectShare(isCanary, 1);
    });
  });

  it('blue/green moves every request in one step, and back with the next apply', async () => {
    const groups = { blue: { members: members(5001) }, green: { members: members(5002) } };
    const strategy = { blue_green: { groups: ['blue', 'green'], auto_promote: true } };
    const desk = await lab.desk(
      playbook({ strategy, upstream: { groups, keepalive: 8 }, more: { vars: { version: 1 } } }),
    );
    await underTraffic(lab, 'blue/green', async () => {
      expect(await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
      await expectShare((body) => body.endsWith(':5002'), 1);
      expect(await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=2')).toMatchObject({
        code: 0,
      });
      await expectShare((body) => body.endsWith(':5001'), 1);
    });
  });

  it('rolling replaces three members by three others, one out at a time', async () => {
    const strategy = { rolling: { max_unavailable: 1, max_surge: 0, pause: '1s' } };
    const desk = await lab.desk(playbook({ strategy, upstream: { members: members(5002) } }));
    await underTraffic(lab, 'rolling', async () => {
      const result = await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y', '--output', 'jsonl');
      expect(result).toMatchObject({ code: 0 });
      expect(result.stdout.match(/"kind":"step.done"/g)?.length).toBeGreaterThanOrEqual(3);
      await expectShare((body) => body.endsWith(':5002'), 1);
    });
    const states = await lab.fleet
      .host('lb1')
      .must('for f in /var/lib/lbctl/x-model/revisions/*/files/1; do grep -c "^ *server " "$f"; done');
    const counts = states.trim().split('\n').map(Number);
    expect(counts.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
  });
});
