/** lbctl prints what the real ansible-inventory prints, and refuses what it refuses, for each small inventory. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AnsibleInventory, ansibleEnv, describeAnsible, spelledAsJson } from '../support/ansible.ts';
import { type Place, place } from '../support/cli.ts';
import { readCorpus, writeInventory } from '../support/inventory-corpus.ts';
import { randomInventory } from '../support/random-inventory.ts';

const BATCHES = 10;
/** `INVENTORY_SEEDS=10000` looks further, for about four minutes. */
const SEEDS = Number(process.env['INVENTORY_SEEDS'] ?? 400) / BATCHES;
/** What lbctl refuses on purpose; docs/inventory.md says why. */
const ON_PURPOSE = /ungrouped can not be a child/;
/** Text that is a mapping in YAML and hosts in INI, as `h x="{1: 2}"` is: Ansible skips it with a warning. */
const SKIPPED = /Skipping '\w+ .* as this is not a valid group/s;
const corpora = join(import.meta.dirname, 'inventories');
const files = readdirSync(corpora).sort();

describeAnsible('beside the real ansible-inventory', () => {
  let ansible: AnsibleInventory;
  let here: Place;
  beforeAll(() => {
    ansible = new AnsibleInventory();
    here = place();
  });
  afterAll(async () => {
    here[Symbol.dispose]();
    await ansible[Symbol.asyncDispose]();
  }, 120_000);

  describe.each(files)('%s', (file) => {
    const inventories = readCorpus(join(corpora, file)).map(
      (inventory, index) => [inventory.name, inventory, index] as const,
    );

    test.each(inventories)('%s', async (_name, inventory, index) => {
      const sources = writeInventory(inventory, join(here.folder, file, String(index)));
      const theirs = await ansible.call(...sources, '--list');
      const ours = await here.run('inventory', ...sources, '--list');
      const said = `lbctl: ${ours.err}\nansible: ${theirs.stderr}`;
      if (inventory.refused !== undefined || theirs.code !== 0) {
        expect(ours, said).toMatchObject({ code: 3, out: '', err: expect.stringContaining(inventory.refused ?? '') });
        expect(theirs.code === 0, said).toBe(inventory.refused !== undefined);
        return;
      }
      expect(ours.code, said).toBe(0);
      expect(ours.out).toBe(spelledAsJson(theirs.stdout));
      const graph = await ansible.call(...sources, '--graph');
      expect((await here.run('inventory', ...sources, '--graph')).out).toBe(graph.stdout);
      const list: { _meta?: { hostvars?: object } } = JSON.parse(theirs.stdout);
      for (const host of Object.keys(list._meta?.hostvars ?? {}).slice(0, 2)) {
        const vars = await ansible.call(...sources, '--host', host);
        expect((await here.run('inventory', ...sources, '--host', host)).out).toBe(spelledAsJson(vars.stdout));
      }
    });
  });

  test.each(Array.from({ length: BATCHES }, (_, batch) => batch))('seeds of batch %i', async (batch) => {
    for (let seed = batch * SEEDS; seed < (batch + 1) * SEEDS; seed += 1) {
      const inventory = randomInventory(seed);
      const sources = writeInventory(inventory, join(here.folder, `seed-${seed}`));
      const theirs = await ansible.call(...sources, '--list');
      const ours = await here.run('inventory', ...sources, '--list');
      const said = `seed ${seed}\n${inventory.files.map(({ path, text }) => `@@ ${path}\n${text}`).join('')}\nlbctl: ${ours.err}\nansible: ${theirs.stderr}`;
      if (ON_PURPOSE.test(ours.err) || SKIPPED.test(theirs.stderr)) continue;
      expect(ours.code === 0, said).toBe(theirs.code === 0);
      if (theirs.code === 0) expect(ours.out, said).toBe(spelledAsJson(theirs.stdout));
    }
  });

  test('the running process answers what the command prints', async () => {
    const [inventory] = readCorpus(join(corpora, 'sources.txt'));
    if (inventory === undefined) throw new Error('there is no inventory');
    const sources = writeInventory(inventory, join(here.folder, 'command'));
    for (const action of [['--list'], ['--graph'], ['--host', 'h1']]) {
      const { stdout, status } = spawnSync('ansible-inventory', [...sources, ...action], { env: ansibleEnv() });
      expect(await ansible.call(...sources, ...action)).toMatchObject({ code: status, stdout: stdout.toString() });
    }
  });
});
