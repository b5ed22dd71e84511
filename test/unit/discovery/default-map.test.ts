import { expect, it } from 'vitest';
import { defaultMap } from '../../../src/discovery/default-map.ts';
import { createExpressions } from '../../../src/discovery/expressions.ts';
import type { Source } from '../../../src/model/discovery.ts';
import type { Value } from '../../../src/model/host.ts';

const mapped = (kind: Source['kind'], answer: Value): Value => createExpressions().search(defaultMap(kind), answer);

it('takes the address of an instance of Consul, or that of its node, with weight, labels, tags and state', () => {
  const node = { Node: 'app1', Address: '10.0.0.1', Datacenter: 'dc1' };
  const Service = {
    ...{ ID: 'web-1', Address: '', Port: 5001, Tags: ['eu'], Weights: { Passing: 3, Warning: 1 } },
    Meta: { version: '2', why: 'x'.repeat(257) },
  };
  const Checks = [{ Status: 'passing' }, { Status: 'warning' }];
  const member = { name: 'web-1', host: '10.0.0.1', port: 5001, weight: 3, labels: { version: '2' }, tags: ['eu'] };
  expect(mapped('consul', [{ Node: node, Service, Checks }])).toEqual([
    { ...member, node: 'app1', datacenter: 'dc1', status: 'warning' },
  ]);
  const own = {
    Node: node,
    Service: { ...Service, Address: '10.0.0.9', Meta: null },
    Checks: [{ Status: 'critical' }],
  };
  expect(mapped('consul', [own])).toMatchObject([{ host: '10.0.0.9', labels: {}, status: 'critical' }]);
  expect(mapped('consul', [{ Node: node, Service, Checks: [] }])).toMatchObject([{ status: 'passing' }]);
});

it('takes the values of etcd, and keeps what is null for the one who checks members', () => {
  expect(
    mapped('etcd', [
      { key: '/a', name: 'a', value: '10.0.0.1:80' },
      { key: '/b', name: 'b', value: null },
    ]),
  ).toEqual(['10.0.0.1:80', null]);
  expect(mapped('consul', [null])).toEqual([expect.objectContaining({ host: null, port: null })]);
});

it('leaves out containers that are unhealthy or still starting, and labels that are too long', () => {
  const container = (name: string, health: string): Value => ({
    ...{ id: name, name, health, image: 'web:1', host: '127.0.0.1', port: 32_768, networks: {} },
    labels: { role: 'web', 'org.opencontainers.image.description': 'x'.repeat(300) },
  });
  const healths = ['healthy', 'none', 'starting', 'unhealthy', 'something new'];
  const member = { host: '127.0.0.1', port: 32_768, image: 'web:1', labels: { role: 'web' } };
  expect(
    mapped(
      'docker',
      healths.map((health) => container(health, health)),
    ),
  ).toEqual([
    { name: 'healthy', ...member },
    { name: 'none', ...member },
  ]);
  // Who has no such port is no member, and not left out without a word.
  expect(mapped('docker', [{ name: 'a', health: 'none', host: null, port: null, labels: {} }])).toMatchObject([
    { host: null },
  ]);
});
