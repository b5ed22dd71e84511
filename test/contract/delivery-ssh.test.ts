import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SshTransport } from '../../src/model/host.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { sshdObstacle, startSshd, type ThrowawaySshd } from '../support/throwaway-sshd.ts';
import { describeWhere } from '../support/where.ts';
import { harness } from './transport.ssh-harness.ts';

const obstacle = sshdObstacle();

describeWhere(obstacle)('a delivery over ssh', { timeout: 120_000 }, () => {
  let sshd: ThrowawaySshd;
  beforeAll(async () => {
    // Neither a second session on a connection nor SFTP is needed.
    sshd = await startSshd(['MaxSessions 1']);
  });
  afterAll(async () => await sshd[Symbol.asyncDispose]());
  const { options, host } = harness(() => sshd);
  const via = (transport: SshTransport) => host({ transport }).connection;

  test.each(['ssh2', 'openssh'] as const)('that is cut off at 60 % is taken up again there (%s)', async (transport) => {
    await using ssh = createTransport(options());
    using lab = new DeliveryLab(ssh);
    const large = randomBytes(40_000_000);
    lab.write({ large, 'a/small': 'small' });
    const release = await lab.describe('1.0');
    const progress = ({ sent, total }: { readonly sent: number; readonly total: number }): void => {
      if (sent >= 0.6 * total && total > 0 && !cut) {
        cut = true;
        sshd.dropConnections();
      }
    };
    let cut = false;
    const connection = via(transport);
    await expect(lab.deliver('1.0', { release, connection, progress })).rejects.toMatchObject({
      code: 'connection-lost',
      exitCode: 4,
    });
    expect(existsSync(lab.at('1.0'))).toBe(false);
    const again = await lab.deliver('1.0', { release, connection });
    expect(again.outcome).toBe('stored');
    // Some megabytes are on their way at any time: buffers of both sides and of the connection.
    expect(again.sent).toBeLessThan(0.6 * large.length);
    expect(
      createHash('sha256')
        .update(readFileSync(lab.at('1.0/large')))
        .digest(),
    ).toEqual(createHash('sha256').update(large).digest());
    lab.fed = 0;
    expect(await lab.deliver('1.0', { release, connection })).toMatchObject({ outcome: 'present', sent: 0 });
    expect(lab.fed).toBe(0);
  });

  test('needs no login where the run has a connection, and one question when there is nothing to do', async () => {
    await using server = await startSshd();
    const { options: its, host: there } = harness(() => server);
    await using ssh = createTransport(its());
    await using _run = await ssh.open(there({}, 'app1'), new AbortController().signal);
    using lab = new DeliveryLab(ssh);
    lab.write({ a: 'a', b: 'b' });
    const { connection } = there();
    expect(await lab.deliver('1.0', { connection })).toMatchObject({ outcome: 'stored' });
    lab.calls = 0;
    expect(await lab.deliver('1.0', { connection })).toMatchObject({ outcome: 'present', sent: 0 });
    expect(lab.calls).toBe(1);
    expect(server.logins()).toBe(1);
  });

  test('brings thousands of small files in a few calls', async () => {
    await using ssh = createTransport(options());
    using lab = new DeliveryLab(ssh);
    lab.write(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`d${at % 50}/f${at}`, `content ${at}\n`])));
    expect(await lab.deliver('1.0', { connection: via('ssh2') })).toMatchObject({ outcome: 'stored' });
    expect(lab.calls).toBeLessThan(6);
    expect(statSync(lab.at('1.0/d49/f1999')).size).toBe('content 1999\n'.length);
  });
});
