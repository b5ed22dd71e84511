import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { must } from '../support/fleet/run.ts';
import { openDesk } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';
import { NODE_RELEASES, nodeFolder } from '../support/node-release.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Four programs of fifty megabytes, on a machine that has none of them yet. */
const FETCHED_MS = 300_000;

describeFleet('the packed tarball, installed in an empty folder', () => {
  let lab: Lab;
  let folder: string | undefined;
  let tarball: string;
  let npm: string;
  const nodes = new Map<string, string>();

  beforeAll(async () => {
    const fetched = Promise.all(
      NODE_RELEASES.map(async (release) => nodes.set(release.version, await nodeFolder(release))),
    );
    // It is waited for below: until then a failure must not cost us the fleet that is being booted.
    fetched.catch(() => undefined);
    lab = await openLab();
    const place = await mkdtemp(join(tmpdir(), 'lbctl-packed-'));
    folder = place;
    await fetched;
    await must([process.execPath, join(ROOT, '.ci/build.mjs')]);
    const packed = await must(['npm', 'pack', ROOT, '--pack-destination', place, '--ignore-scripts', '--json']);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    tarball = join(place, filename);
    // The machine's npm as a program of Node, so that it runs under the release as well.
    npm = await realpath((await must(['sh', '-c', 'command -v npm'])).trim());
  }, FETCHED_MS);
  beforeEach(async () => {
    await lab.reset();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const versions = NODE_RELEASES.map(({ version }) => version);

  it.each(versions)('needs nothing from a registry, and does its whole work, under Node %s', async (version) => {
    const bin = nodes.get(version) ?? '';
    const node = join(bin, 'node');
    expect(await must([node, '--version'])).toBe(`v${version}\n`);
    const place = dirname(tarball);
    const empty = join(place, version);
    await mkdir(empty);
    const install = ['install', tarball, '--prefix', empty, '--offline', '--engine-strict', '--no-audit', '--no-fund'];
    await must([node, npm, ...install, '--cache', join(place, 'cache')]);
    // By its first line, as a shell starts it.
    const command = ['env', `PATH=${bin}:${process.env['PATH']}`, join(empty, 'node_modules/.bin/lbctl')] as const;
    expect(await must([...command, '--version'])).toMatch(/^\d+\.\d+\.\d+/);

    const program = { node, main: join(empty, 'node_modules/lbctl/dist/main.cjs') };
    await using desk = await openDesk(program, { 'inv.yml': lab.fleet.inventoryYaml() });
    // Anything that this Node deprecates would show on standard error.
    expect(await desk.lbctl('--version')).toMatchObject({ code: 0, stderr: '' });
    const help = await desk.lbctl('--help');
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('apply');
    expect(await desk.lbctl('init', 'project')).toMatchObject({ code: 0 });
    const own = 'project/playbooks/x-model-canary.yml';
    expect(await readFile(join(desk.folder, own), 'utf8')).toContain('set_weight');
    expect(await desk.lbctl('validate', own)).toMatchObject({ code: 0 });

    // The scaffold's own playbook against the fleet's inventory.
    const planned = await desk.lbctl('plan', own, '-i', 'inv.yml', '--detailed-exitcode');
    expect(planned).toMatchObject({ code: 2 });
    expect(planned.stdout).toContain('x-model-upstream.conf');

    await desk.write('play.yml', canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }]));
    const applied = await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y');
    expect(applied).toMatchObject({ code: 8 });
    expect(applied.stderr).not.toMatch(/Warning:/);
    expect(await desk.lbctl('promote', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toMatch(/:5001/);
    const status = await desk.lbctl('status', 'x-model', '-i', 'inv.yml');
    expect(status).toMatchObject({ code: 0, stderr: '' });
    expect(status.stdout).toContain('as intended');
  });
});
