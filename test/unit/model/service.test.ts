import { describe, expect, test } from 'vitest';
import { parseInstanceName, parseServiceName, parseVersion } from '../../../src/model/service.ts';
import { instanceState, sampleRelease, sampleService } from '../../support/sample-service.ts';

const HOSTILE = ['', '.', '..', '../x', 'a/b', 'a b', 'a\n', 'ä', '%i', '-a', 'a@b', 'a;b', 'x'.repeat(70)];

describe('the names of a service', () => {
  test.each(HOSTILE.map((text) => [text]))('are never %j', (text) => {
    expect([parseServiceName(text), parseInstanceName(text), parseVersion(text)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('are what people call services, ports and versions', () => {
    expect([parseServiceName('x-model'), parseInstanceName('5001'), parseVersion('2.1.0-rc.1+b7')]).toEqual([
      'x-model',
      '5001',
      '2.1.0-rc.1+b7',
    ]);
  });

  test('never need the escapes of systemd: an instance has no dash, a version is no manifest', () => {
    expect([parseInstanceName('a-b'), parseVersion('1.sha256')]).toEqual([undefined, undefined]);
  });

  test('of a sample are good ones', () => {
    expect(instanceState(5001)).toMatchObject({ service: sampleService().name, version: sampleRelease().version });
  });
});
