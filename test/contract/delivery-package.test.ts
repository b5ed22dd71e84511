import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Service } from '../../src/model/service.ts';
import { createTransport } from '../../src/transport/create-transport.ts';
import { DeliveryLab } from '../support/delivery-lab.ts';
import { sshdObstacle, startSshd } from '../support/throwaway-sshd.ts';
import { type Obstacle, testWhere } from '../support/where.ts';

/** sshd sees this machine's system with everything it writes there kept in memory, so that apt works in earnest and leaves nothing. */
const SHADOW = [
  'set -e; mount -t tmpfs tmpfs /mnt',
  'for d in etc usr var; do mkdir -p "/mnt/$d/up" "/mnt/$d/work"',
  'mount -t overlay overlay -o "lowerdir=/$d,upperdir=/mnt/$d/up,workdir=/mnt/$d/work" "/$d"; done',
  'rm -rf /etc/apt/sources.list*; echo "deb [trusted=yes] file:$0 ./" >/etc/apt/sources.list',
  // The repository is in a folder of root's.
  'echo \'APT::Sandbox::User "root";\' >/etc/apt/apt.conf.d/99probe; exec "$@"',
].join('; ');

function obstacle(): Obstacle {
  if (userInfo().uid !== 0) return 'only root can give sshd a system of its own';
  if (!existsSync('/usr/bin/apt-get')) return 'this is no Debian';
  const tried = spawnSync('unshare', ['-m', 'sh', '-c', SHADOW, '/nowhere', 'true']);
  return tried.status === 0 ? sshdObstacle() : `no overlay can be mounted: ${tried.stderr}`;
}

testWhere(obstacle())(
  'a package is there in exactly its version, upwards and downwards',
  async () => {
    using lab = new DeliveryLab();
    const repository = join(lab.folder, 'repository');
    mkdirSync(repository);
    for (const version of ['1.0-1', '1.1~rc1']) publish(repository, version);
    await using sshd = await startSshd([], ['unshare', '-m', 'sh', '-c', SHADOW, repository]);
    const options = { home: sshd.home, env: { PATH: process.env['PATH'], USER: sshd.user } };
    await using transport = createTransport({
      ...options,
      passphrase: () => Promise.reject(new Error('nobody to ask')),
    });
    using there = new DeliveryLab(transport);
    const connection = { kind: 'ssh', address: '127.0.0.1', port: sshd.port, sshOptions: [] } as const;
    const deliver = async (version: string, name = 'lbctl-probe') => {
      const changes: Partial<Service> = { artifact: { kind: 'package', name, version } };
      return await there.deliver(version.replace('~', '-'), { changes, connection });
    };
    expect(await deliver('1.0-1')).toMatchObject({ outcome: 'stored' });
    expect(await deliver('1.1~rc1')).toMatchObject({ outcome: 'stored' });
    expect(await deliver('1.0-1')).toMatchObject({ outcome: 'present' });
    expect(readFileSync(there.at('1.0-1/package'), 'utf8')).toBe('lbctl-probe=1.0-1\n');
    // The system of sshd is the only one that has seen it.
    expect(existsSync('/usr/share/lbctl-probe')).toBe(false);
    await expect(deliver('9.9')).rejects.toMatchObject({
      code: 'delivery-failed',
      exitCode: 5,
      message: expect.stringMatching(/apt-get: E: Version '9.9' for 'lbctl-probe' was not found/),
    });
    await expect(deliver('1', '-o=x')).rejects.toMatchObject({ code: 'artifact-invalid' });
  },
  120_000,
);

/** A package of one file in a repository of the flat kind. */
function publish(repository: string, version: string): void {
  const root = join(repository, 'root');
  mkdirSync(join(root, 'DEBIAN'), { recursive: true });
  mkdirSync(join(root, 'usr/share/lbctl-probe'), { recursive: true });
  writeFileSync(join(root, 'usr/share/lbctl-probe/version'), version);
  const control = `Package: lbctl-probe\nVersion: ${version}\nArchitecture: all\nMaintainer: ann <ann@example.org>\nDescription: probe\n`;
  writeFileSync(join(root, 'DEBIAN/control'), control);
  const file = `lbctl-probe_${version}_all.deb`;
  const made = spawnSync('dpkg-deb', ['-Znone', '--root-owner-group', '--build', root, join(repository, file)]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const content = readFileSync(join(repository, file));
  const digest = createHash('sha256').update(content).digest('hex');
  const entry = `${control}Filename: ./${file}\nSize: ${content.length}\nSHA256: ${digest}\n\n`;
  writeFileSync(join(repository, 'Packages'), entry, { flag: 'a' });
}
