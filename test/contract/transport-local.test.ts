import { describe, expect, test } from 'vitest';
import type { Connection, Host } from '../../src/model/host.ts';
import type { HostName } from '../../src/model/names.ts';
import { createLocalTransport } from '../../src/transport/local-transport.ts';
import { sudoObstacle, testWhere } from '../support/where.ts';
import { transportContract } from './transport.suite.ts';

const host = (connection: Partial<Connection> = {}): Host => ({
  name: 'here' as HostName,
  connection: { kind: 'local', sshOptions: [], ...connection },
  vars: {},
  groups: [],
});
const open = (connection: Partial<Connection> = {}) =>
  createLocalTransport({}).open(host(connection), new AbortController().signal);

describe('the local transport', () => {
  transportContract(() => open());

  test('names the words of a sudo that refuses', async () => {
    await expect(open({ become: true, becomeUser: 'nobody-of-this-name' })).rejects.toMatchObject({
      exitCode: 4,
      code: expect.stringMatching(/^sudo-(refused|missing|password-needed)$/),
    });
  });

  test('refuses a user name that could be an option', async () => {
    await expect(open({ become: true, becomeUser: '-s' })).rejects.toMatchObject({
      code: 'sudo-refused',
      hint: expect.stringContaining('become_user'),
    });
  });

  testWhere(sudoObstacle())(
    'becomes root through sudo, but for root itself, and others through sudo alone',
    async () => {
      const who = async (connection: Partial<Connection>) => {
        await using session = await open(connection);
        return await session.frame(
          'id -un; echo "${SUDO_COMMAND+sudo}"',
          10_000 as never,
          new AbortController().signal,
        );
      };
      const isRoot = process.getuid?.() === 0;
      expect(await who({ become: true })).toMatchObject({ body: isRoot ? 'root\n\n' : 'root\nsudo\n' });
      expect(await who({ become: true, becomeUser: 'nobody' })).toMatchObject({ body: 'nobody\nsudo\n' });
    },
  );
});
