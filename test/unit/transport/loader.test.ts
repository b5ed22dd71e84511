import { expect, test } from 'vitest';
import { bootstrapCommand, loaderArgv } from '../../../src/transport/loader.ts';

test("the exec string survives csh and fish as login shell: one line without ! and ', no doubled backslash", () => {
  const program = loaderArgv('0', undefined).at(-1);
  expect(program).not.toMatch(/[!'\n]|\\\\/);
  expect(bootstrapCommand('0', undefined)).toBe(`exec /bin/sh -c '${program}'`);
});

test('the exec string is small enough for any host', () => {
  expect(bootstrapCommand('0', { user: 'deploy' }).length).toBeLessThan(2048);
});

test('becoming another user never waits for a password', () => {
  expect(loaderArgv('0', { user: 'www' }).slice(0, -1)).toEqual([
    'env',
    'LC_ALL=C',
    'sudo',
    '-n',
    '-u',
    'www',
    '--',
    '/bin/sh',
    '-c',
  ]);
});

test('a nonce that could be shell text is refused', () => {
  expect(() => loaderArgv('$(id)', undefined)).toThrow(RangeError);
});
