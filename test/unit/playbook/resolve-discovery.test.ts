import { expect, it } from 'vitest';
import { discoveryOf } from '../../../src/playbook/resolve-discovery.ts';

it('Consul, etcd and Docker are asked on this machine unless something else is written, with certificates beside the playbook', () => {
  expect(discoveryOf({ consul: { service: 'web' } }, '/play')).toEqual({
    source: { kind: 'consul', service: 'web', url: 'http://127.0.0.1:8500', tags: [], all: false },
    timeout: 10_000,
  });
  const tls = { ca: 'ca.pem', server_name: 'etcd.example' };
  expect(discoveryOf({ etcd: { prefix: '/web/', user: 'me', password: 'hush', tls }, timeout: '3s' }, '/play')).toEqual(
    {
      source: {
        kind: 'etcd',
        endpoints: ['http://127.0.0.1:2379'],
        prefix: '/web/',
        user: 'me',
        password: 'hush',
        tls: { ca: '/play/ca.pem', serverName: 'etcd.example' },
      },
      timeout: 3000,
    },
  );
  expect(discoveryOf({ docker: { name: 'web-.*', port: 80 } }, '/play').source).toEqual({
    kind: 'docker',
    endpoint: 'unix:///var/run/docker.sock',
    name: 'web-.*',
    labels: {},
    port: 80,
    address: 'published',
    host: '127.0.0.1',
  });
});
