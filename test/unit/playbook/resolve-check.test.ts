import { expect, it } from 'vitest';
import { resolveCheck } from '../../../src/playbook/resolve-check.ts';

const UPSTREAM = { dest: '/etc/nginx/conf.d/x.conf' };

it('takes what the playbook says of a check', () => {
  const check = {
    http: { path: '/health', expect: 204, body: 'ok' },
    interval: '1s',
    timeout: '500ms',
    rise: 1,
    fall: 5,
  };
  expect(resolveCheck(check, { ...UPSTREAM, min_members: 3 })).toEqual({
    probe: { kind: 'http', path: '/health', expect: [204], body: 'ok', headers: {} },
    interval: 1000,
    timeout: 500,
    rise: 1,
    fall: 5,
    least: 3,
  });
});

it('asks every five seconds where it does not say how, two good answers bring in and three bad ones take out', () => {
  expect(resolveCheck({ tcp: {} }, UPSTREAM)).toEqual({
    probe: { kind: 'tcp' },
    interval: 5000,
    timeout: 2000,
    rise: 2,
    fall: 3,
    least: 1,
  });
});
