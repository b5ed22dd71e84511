/** What the tests of the ssh transport share: hosts, options and known_hosts files around one throwaway sshd. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection, Host } from '../../src/model/host.ts';
import type { HostName } from '../../src/model/names.ts';
import type { Secret } from '../../src/model/secret.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import type { ThrowawaySshd } from '../support/throwaway-sshd.ts';

const calm = (): AbortSignal => new AbortController().signal;

export function harness(server: () => ThrowawaySshd) {
  const options = (
    passphrase = async (): Promise<Secret> => Promise.reject(new Error('nobody to ask')),
    home = server().home,
  ) => ({
    home,
    env: { PATH: process.env['PATH'], USER: server().user },
    passphrase,
  });
  const host = (connection: Partial<Connection> = {}, name = 'lb1'): Host => ({
    name: name as HostName,
    connection: { kind: 'ssh', address: '127.0.0.1', port: server().port, sshOptions: [], ...connection },
    vars: {},
    groups: [],
  });
  const open = async (connection: Partial<Connection> = {}, passphrase?: () => Promise<Secret>) =>
    await createTransport(options(passphrase)).open(host(connection), calm());
  const knownHosts = (text: string): readonly { name: string; value: string }[] => {
    const file = join(server().home, `known_${Math.random()}`);
    writeFileSync(file, text);
    return [
      { name: 'UserKnownHostsFile', value: file },
      { name: 'GlobalKnownHostsFile', value: '/dev/null' },
    ];
  };
  const otherKey = (): string => {
    const name = `other_${Math.random()}`;
    return readFileSync(`${server().addKey(name, { authorized: false })}.pub`, 'utf8')
      .split(' ')
      .slice(0, 2)
      .join(' ');
  };
  return { options, host, open, knownHosts, otherKey };
}
