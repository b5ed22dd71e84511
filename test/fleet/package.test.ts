import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { must } from '../support/fleet/run.ts';
import { openDesk } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describeFleet('the packed tarball, installed in an empty folder', () => {
  let lab: Lab;
  let folder: string;

  beforeAll(async () => {
    lab = await openLab();
    folder = await mkdtemp(join(tmpdir(), 'lbctl-packed-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await lab?.[Symbol.asyncDispose]();
  });

  it('needs nothing from a registry, and runs init, validate, plan, apply and promote', async () => {
    await must([process.execPath, join(ROOT, '.ci/build.mjs')]);
    const packed = await must(['npm', 'pack', ROOT, '--pack-destination', folder, '--ignore-scripts', '--json']);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const install = [
      'install',
      '--prefix',
      empty,
      '--offline',
      '--no-audit',
      '--no-fund',
      '--cache',
      join(folder, 'cache'),
    ];
    await must(['npm', ...install, join(folder, filename)]);
    expect(await must([join(empty, 'node_modules/.bin/lbctl'), '--version'])).toMatch(/^\d+\.\d+\.\d+/);

    const program = { main: join(empty, 'node_modules/lbctl/dist/main.js') };
    await using desk = await openDesk(program, { 'inv.yml': lab.fleet.inventoryYaml() });
    expect(await desk.lbctl('init', 'project')).toMatchObject({ code: 0 });
    expect(await desk.lbctl('validate', 'project/playbooks/x-model-canary.yml')).toMatchObject({ code: 0 });

    // The scaffold's own playbook against the fleet's inventory.
    const own = 'project/playbooks/x-model-canary.yml';
    const planned = await desk.lbctl('plan', own, '-i', 'inv.yml', '--detailed-exitcode');
    expect(planned).toMatchObject({ code: 2 });
    expect(planned.stdout).toContain('x-model-upstream.conf');
    expect(await desk.lbctl('apply', own, '-i', 'inv.yml', '-y', '--check')).toMatchObject({ code: 0 });

    await desk.write('play.yml', canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    expect(await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 8 });
    expect(await desk.lbctl('promote', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    expect(await readFile(join(desk.folder, 'project/playbooks/x-model-canary.yml'), 'utf8')).toContain('set_weight');
  });
});
