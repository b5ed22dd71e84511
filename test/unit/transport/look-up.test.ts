/** What is done before a connection: ssh is asked once, and the host hears nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Host } from '../../../src/model/host.ts';
import type { HostName } from '../../../src/model/names.ts';
import { Secret } from '../../../src/model/secret.ts';
import { SshAnswers } from '../../../src/transport/ssh-answers.ts';
import { createSshTransport } from '../../../src/transport/ssh-transport.ts';

test('a look-up asks ssh once, also for the connection that follows, and connects to nothing', {
  timeout: 30_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'lbctl-look-up-'));
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push('connected');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const at = server.address();
    if (at === null || typeof at === 'string') throw new Error('no port');
    const connection = { kind: 'ssh', address: '127.0.0.1', port: at.port, user: 'nobody', sshOptions: [] } as const;
    const host: Host = { name: 'lb1' as HostName, connection, vars: {}, groups: [] };
    const options = { home, env: { PATH: process.env['PATH'] }, passphrase: async () => new Secret('') };
    const answers = new SshAnswers(options);
    await using transport = createSshTransport(options, answers);
    const { signal } = new AbortController();
    await transport.lookUp(host, signal);
    expect({ asked: answers.asked, heard }).toEqual({ asked: 1, heard: [] });
    await new Promise((resolve) => server.close(resolve));
    // Nobody is there any more: what matters is that ssh is not asked again.
    await expect(transport.open(host, signal)).rejects.toThrow('lb1');
    expect(answers.asked).toBe(1);
  } finally {
    server.close();
    rmSync(home, { recursive: true });
  }
});
