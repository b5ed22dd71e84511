import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic, type Traffic } from '../support/fleet/traffic.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';
import { expectSound, faultDesk } from '../support/fleet-faults.ts';

const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y'] as const;
const NAMED = ['x-model', '-i', 'inv.yml', '-y'] as const;
const STRAIGHT = canary([{ set_weight: 10 }, { set_weight: 100 }]);
const STATE = '/var/lib/lbctl';
const CONF = '/etc/nginx/conf.d';

/** What is used up on a small file system of its own, and how. */
const FULL = {
  space: (folder: string) => `head -c 64M /dev/zero >${folder}/fill 2>/dev/null; :`,
  inodes: (folder: string) =>
    `mkdir ${folder}/fill; i=0; while touch ${folder}/fill/$i; do i=$((i + 1)); done 2>/dev/null; :`,
} as const;
const WAYS = ['space', 'inodes'] as const;

describeFleet('a balancer without room on its disk', () => {
  let lab: Lab;
  let lb2: FleetHost;
  let original: readonly string[];
  let traffic: Traffic;

  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    lb2 = lab.fleet.host('lb2');
    original = await lab.files();
    for (const folder of [STATE, CONF]) {
      await lb2.must(
        `mkdir -p ${folder} /run/kept; cp -a ${folder}/. /run/kept; mount -t tmpfs -o size=4m,nr_inodes=300,mode=755 small ${folder}
         cp -a /run/kept/. ${folder}; rm -rf /run/kept`,
      );
    }
  });
  beforeEach(async () => {
    for (const folder of [STATE, CONF]) await lb2.must(`rm -rf ${folder}/*`);
    await lab.reset();
    traffic = startTraffic({ targets: lab.targets, rate: 50 });
  });
  afterEach(async () => {
    // Whatever was full, no request was lost by it.
    expect(await traffic.stop()).toMatchObject({ lost: 0, errors: {} });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const room = async (folder: string): Promise<void> => {
    await lb2.must(`rm -rf ${folder}/fill`);
  };

  it.each(WAYS)('for its state refuses the run lock: 5, nothing changed anywhere (%s)', async (what) => {
    const desk = await faultDesk(lab, STRAIGHT);
    await lb2.must(FULL[what](STATE));
    const result = await desk.lbctl(...APPLY);
    await room(STATE);
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toMatch(/state-not-writable[\s\S]*lb2/);
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
  });

  it('for the revisions, though for the lock, refuses the preparation: 5, nothing changed anywhere', async () => {
    const desk = await faultDesk(lab, STRAIGHT);
    // The lock takes four pages.
    await lb2.must(`head -c 16K /dev/zero >${STATE}/room; ${FULL.space(STATE)}; rm ${STATE}/room`);
    const result = await desk.lbctl(...APPLY);
    await room(STATE);
    expect(result).toMatchObject({ code: 5 });
    expect(result.stderr).toMatch(/prepare-failed[\s\S]*lb2[\s\S]*space/);
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it.each(WAYS)('beside the configuration puts back what it has: 6, and the others go back (%s)', async (what) => {
    const desk = await faultDesk(lab, STRAIGHT);
    await lb2.must(FULL[what](CONF));
    const result = await desk.lbctl(...APPLY);
    await room(CONF);
    expect(result).toMatchObject({ code: 6 });
    expect(result.stderr).toMatch(/lb2[^\n]*could not be put in place: no space/);
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });

  it.each(WAYS)(
    'for its state at a pause lets nobody promote, and an abort takes the others back (%s)',
    async (what) => {
      const desk = await faultDesk(lab, canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
      expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 8 });
      const paused = await lab.files();
      await lb2.must(FULL[what](STATE));
      const promoted = await desk.lbctl('promote', ...NAMED);
      expect(promoted).toMatchObject({ code: 5 });
      expect(promoted.stderr).toMatch(/state-not-writable[\s\S]*lb2/);
      expect(await lab.files()).toEqual(paused);
      const aborted = await desk.lbctl('abort', ...NAMED);
      expect(aborted).toMatchObject({ code: 7 });
      expect(aborted.stderr).toMatch(/not back: lb2/);
      expect(await lab.files()).toEqual([original[0], paused[1]]);
      await room(STATE);
      expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
      expect(await lab.files()).toEqual(original);
      await expectSound(lab);
    },
  );

  it('for its state in the middle of a run fails the step: 7, it serves what it served, and abort ends it', async () => {
    const desk = await faultDesk(lab, canary([{ set_weight: 10 }, { pause: '3s' }, { set_weight: 100 }]));
    const runner = desk.start(...APPLY);
    await runner.says(/paused/);
    const paused = await lab.files();
    await lb2.must(FULL.space(STATE));
    const result = await runner.ended;
    expect(result).toMatchObject({ code: 7 });
    expect(await lab.files()).toEqual([original[0], paused[1]]);
    await room(STATE);
    expect(await desk.lbctl('abort', ...NAMED)).toMatchObject({ code: 0 });
    expect(await lab.files()).toEqual(original);
    await expectSound(lab);
  });
});
