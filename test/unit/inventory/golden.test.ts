/** lbctl prints what ansible-core 2.14 printed for the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadInventory } from '../../../src/inventory/load.ts';
import { nodeInventoryIo } from '../../../src/inventory/node-io.ts';
import { selectHosts } from '../../../src/inventory/patterns.ts';
import { ansibleJson, hostVars, toAnsibleGraph, toAnsibleList } from '../../../src/inventory/views.ts';
import { createVault } from '../../../src/vault/ansible-vault.ts';

const golden = join(import.meta.dirname, 'golden');
const expected = (name: string) => readFileSync(join(golden, 'expected', name), 'utf-8');
const load = (...sources: string[]) =>
  loadInventory(
    sources.map((source) => join(golden, source)),
    { io: nodeInventoryIo, vault: createVault([], () => undefined) },
    new AbortController().signal,
  );

const cases: Readonly<Record<string, readonly string[]>> = {
  diamond: ['diamond/hosts.ini'],
  'executable-text': ['executable-text/hosts.yml'],
  folder: ['folder'],
  'ini-basics': ['ini-basics/hosts.ini'],
  'ini-literals': ['ini-literals/hosts.ini'],
  'ini-order': ['ini-order/hosts'],
  'json-file': ['json-file/hosts.json'],
  names: ['names/hosts.ini'],
  priorities: ['priorities/hosts.yml'],
  'program-host': ['program-host/dynamic.sh'],
  'program-meta': ['program-meta/dynamic.sh'],
  'same-name': ['same-name/hosts.yml'],
  'two-sources': ['two-sources/one/hosts.ini', 'two-sources/two/hosts.ini'],
  'vars-files': ['vars-files/hosts.yml'],
  'yaml-anchors': ['yaml-anchors/hosts.yml'],
  'yaml-basics': ['yaml-basics/hosts.yml'],
  'yaml-typing': ['yaml-typing/hosts.yml'],
};

describe.each(Object.entries(cases))('the inventory %s', (name, sources) => {
  test('lists as ansible-inventory --list does', async () => {
    const inventory = await load(...sources);
    expect(JSON.parse(ansibleJson(toAnsibleList(inventory)))).toEqual(JSON.parse(expected(`${name}.list.json`)));
  });

  test('draws as ansible-inventory --graph does', async () => {
    expect(`${toAnsibleGraph(await load(...sources))}\n`).toBe(expected(`${name}.graph.txt`));
  });
});

test('JSON is spelled as Ansible spells it, with sorted keys and four blanks', async () => {
  expect(`${ansibleJson(toAnsibleList(await load('ini-order/hosts')))}\n`).toBe(expected('ini-order.list.json'));
});

const patterns: Readonly<Record<string, readonly string[]>> = JSON.parse(expected('patterns.json'));

test.each(Object.entries(patterns))(
  'the pattern %s selects what ansible --list-hosts names, in its order',
  async (pattern, hosts) => {
    const selected = selectHosts(await load('patterns/hosts.ini'), pattern);
    expect(selected.map((host) => host.name)).toEqual(hosts);
  },
);

test('the variables of one host are those in the list', async () => {
  const inventory = await load('vars-files/hosts.yml');
  expect(hostVars(inventory, 'w1')).toEqual(JSON.parse(expected('vars-files.list.json'))._meta.hostvars.w1);
});

test('the example inventory of the project has two balancers and three app hosts', async () => {
  const inventory = await loadInventory(
    [join(import.meta.dirname, '../../../inventory')],
    { io: nodeInventoryIo, vault: createVault([], () => undefined) },
    new AbortController().signal,
  );
  expect(selectHosts(inventory, 'balancers').map((host) => host.name)).toEqual(['lb1', 'lb2']);
  expect(selectHosts(inventory, 'app').map((host) => host.connection.address)).toEqual([
    '192.0.2.21',
    '192.0.2.22',
    '192.0.2.23',
  ]);
  expect(selectHosts(inventory, 'lb1')[0]?.connection).toMatchObject({ user: 'deploy', become: true });
  expect(inventory.warnings).toEqual([]);
});
