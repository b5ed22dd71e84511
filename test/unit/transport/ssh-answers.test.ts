import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HostName } from '../../../src/model/names.ts';
import { SshAnswers } from '../../../src/transport/ssh-answers.ts';
import { askSsh, type Query } from '../../../src/transport/ssh-options.ts';

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lbctl-answers-'));
  mkdirSync(join(home, 'conf.d'));
  writeFileSync(join(home, 'conf.d/plain'), 'User included\n');
  writeFileSync(join(home, 'conf.d/hosts'), 'Host lb2\n  Port 2222\n');
});
afterAll(() => rmSync(home, { recursive: true }));

const calm = (): AbortSignal => new AbortController().signal;
/** Names and addresses that ssh takes as they are, and numbers that it spells in its own way. */
const VERBATIM = ['lb1', 'LB2', '3lb.example.net', '10.0.0.1'];
const NUMBERS = ['010.0.0.1', '0x7f000001', '2130706433', '2001:DB8::1'];
const FEW = ['lb1', 'lb2', '10.0.0.1'];

describe('what ssh would do', () => {
  const fileOf = (config: string): string => {
    const configFile = join(home, `config_${Math.random()}`);
    writeFileSync(configFile, config);
    return configFile;
  };
  /** How often ssh was asked, after every answer was compared with one of its own. */
  const compareWith = async (
    configFile: string,
    places: readonly Pick<Query, 'address' | 'port'>[],
    options: Query['options'] = [],
  ) => {
    const surroundings = { home, env: { PATH: process.env['PATH'] } };
    const answers = new SshAnswers(surroundings);
    const queries = places.map((place): Query => ({ host: place.address as HostName, configFile, options, ...place }));
    const shared = await Promise.all(queries.map((query) => answers.ask(query, calm())));
    const own = await Promise.all(queries.map((query) => askSsh(query, surroundings, calm())));
    expect(shared.map((one) => [...one].sort())).toEqual(own.map((one) => [...one.options].sort()));
    return answers.asked;
  };
  const compare = (addresses: readonly string[], config: string, options: Query['options'] = []) =>
    compareWith(
      fileOf(config),
      addresses.map((address) => ({ address })),
      options,
    );

  test.each([
    ['an empty file', ''],
    ['comments and Host *', '# mine\nHost *\n  User deploy\n\tIdentityFile "~/.ssh/a key"\n'],
    ['options before any Host', 'HashKnownHosts yes\nConnectTimeout=3\n'],
    ['an included file of that kind', `Include HOME/conf.d/plain\n`],
  ])('is asked once for all addresses with %s, and the same as asked one by one', async (_, config) => {
    expect(await compare([...VERBATIM, ...NUMBERS], config.replace('HOME', home))).toBe(1 + NUMBERS.length);
  });

  test.each([
    ['a Host', 'Host lb2\n  User other\n'],
    ['a Host with a pattern', 'Host lb* !lb3*\n  User other\n'],
    ['a Host in quotes', 'Host "lb2"\n  User other\n'],
    ['a Host after =', 'Host=lb2\n  User other\n'],
    ['a Match', 'Match host lb2\n  User other\n'],
    ['a Match exec', 'Match exec "test %h = lb2"\n  User other\n'],
    ['a HostName', 'HostName 10.9.9.9\n'],
    ['a token', 'IdentityFile ~/keys/%h\n'],
    ['an included Host', 'Include HOME/conf.d/hosts\n'],
  ])('is asked for every address with %s', async (_, config) => {
    expect(await compare(FEW, config.replace('HOME', home))).toBe(FEW.length);
  });

  test('is asked for every address when the inventory gives an option with a token', async () => {
    expect(await compare(FEW, '', [{ name: 'UserKnownHostsFile', value: '/known/%h' }])).toBe(FEW.length);
  });

  test('is asked once for all addresses when no file is read at all', async () => {
    expect(
      await compareWith(
        'none',
        VERBATIM.map((address) => ({ address })),
      ),
    ).toBe(1);
  });

  test.each([
    ['one address', ['lb1', 'lb1', 'lb1']],
    ['several addresses', ['lb1', 'LB2', '10.0.0.1']],
  ])('is asked once for the ports of %s, and the same as asked one by one', async (_, addresses) => {
    const places = addresses.map((address, index) => ({ address, port: 2201 + index }));
    expect(await compareWith(fileOf('# mine\nHost *\n  Port 2222\n'), places)).toBe(1);
  });

  test('is asked anew for a host without a port, whose port the configuration says', async () => {
    const places = [{ address: 'lb1', port: 2201 }, { address: 'lb2' }];
    expect(await compareWith(fileOf('Port 2222\n'), places)).toBe(2);
  });

  test('is asked for every port when the configuration tells addresses apart', async () => {
    const places = [2201, 2202].map((port) => ({ address: 'lb2', port }));
    expect(await compareWith(fileOf('Host lb2\n  User other\n'), places)).toBe(2);
  });

  test('is asked once for the same address, whoever asks', async () => {
    const answers = new SshAnswers({ home, env: { PATH: process.env['PATH'] } });
    const query: Query = { host: 'lb1' as HostName, address: 'lb1', configFile: 'none', options: [] };
    await Promise.all([answers.ask(query, calm()), answers.ask({ ...query, host: 'lb9' as HostName }, calm())]);
    expect(answers.asked).toBe(1);
  });
});
