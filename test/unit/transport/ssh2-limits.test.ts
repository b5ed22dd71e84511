import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../../src/model/host.ts';
import type { HostName } from '../../../src/model/names.ts';
import { agentKeyTypes } from '../../../src/transport/agent-types.ts';
import type { Hop } from '../../../src/transport/route.ts';
import { parseAnswer } from '../../../src/transport/ssh-options.ts';
import { readSettings } from '../../../src/transport/ssh-settings.ts';
import { beyondSsh2, refuseWhatSsh2Lacks } from '../../../src/transport/ssh2-limits.ts';

const calm = (): AbortSignal => new AbortController().signal;
const name = 'lb1' as HostName;
const lb1: Host = { name, connection: { kind: 'ssh', sshOptions: [] }, vars: {}, groups: [] };
const hop = (answer: string, via?: Hop): Hop => {
  const options = parseAnswer(answer);
  const settings = readSettings(name, options, { home: '/nowhere', env: {} });
  return { settings, options, query: { host: name, address: 'lb1', options: [] }, title: 'lb1', via };
};

describe('ssh2', () => {
  test.each(['proxycommand nc %h %p', 'revokedhostkeys /etc/krl'])('refuses "%s" before it connects', (answer) => {
    const refusal = expect.objectContaining({ code: 'needs-openssh', exitCode: 4 });
    expect(() => refuseWhatSsh2Lacks(lb1, hop(answer))).toThrow(refusal);
    expect(() => refuseWhatSsh2Lacks(lb1, hop('', hop(answer)))).toThrow(refusal);
  });

  test('goes through the jump host of the inventory where the configuration has a ProxyCommand', () => {
    expect(() => refuseWhatSsh2Lacks(lb1, hop('proxycommand nc %h %p', hop('')))).not.toThrow();
    expect(() => refuseWhatSsh2Lacks(lb1, hop('proxycommand none'))).not.toThrow();
  });

  test('says that GSSAPI was not tried only where the host takes it and the configuration offers it', async () => {
    const asked = 'gssapiauthentication yes';
    expect(await beyondSsh2(hop(asked), ['publickey', 'gssapi-with-mic'], calm())).toEqual(['GSSAPI']);
    expect(await beyondSsh2(hop(asked), ['publickey'], calm())).toEqual([]);
    expect(await beyondSsh2(hop('gssapiauthentication no'), ['gssapi-with-mic'], calm())).toEqual([]);
  });

  test('says that a smart card and a certificate were not tried', async () => {
    const answer = 'pkcs11provider /usr/lib/p11.so\ncertificatefile ~/.ssh/deploy-cert.pub';
    expect(await beyondSsh2(hop(answer), ['publickey'], calm())).toEqual([
      'the certificate /nowhere/.ssh/deploy-cert.pub',
      'PKCS11Provider',
    ]);
  });
});

describe('the kinds of keys in an agent', () => {
  /** What is read from an agent that answers with these bytes and hangs up. */
  const readFrom = async (answer: Buffer): Promise<readonly string[]> => {
    const folder = mkdtempSync(join(tmpdir(), 'lbctl-agent-'));
    const socket = join(folder, 's');
    const server = createServer((connection) => connection.once('data', () => connection.end(answer)));
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    try {
      return await agentKeyTypes(socket, calm());
    } finally {
      server.close();
      rmSync(folder, { recursive: true });
    }
  };
  const field = (bytes: Buffer | string): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(bytes));
    return Buffer.concat([length, Buffer.from(bytes)]);
  };
  const keys = Buffer.concat([field(field('sk-ssh-ed25519@openssh.com')), field('a token')]);

  test('are read, whatever ssh2 can use', async () => {
    expect(await readFrom(field(Buffer.concat([Buffer.from([12, 0, 0, 0, 1]), keys])))).toEqual([
      'sk-ssh-ed25519@openssh.com',
    ]);
  });

  test.each([
    ['refuses', field(Buffer.from([5]))],
    ['says nothing', Buffer.alloc(0)],
    ['promises more than it sends', Buffer.from([0, 0, 1, 0, 12])],
    ['names a field that is longer than the answer', field(Buffer.from([12, 0, 0, 0, 1, 255, 255, 255, 255]))],
  ])('are none when it %s', async (_, answer) => {
    expect(await readFrom(answer)).toEqual([]);
  });

  test('are none when there is no agent', async () => {
    expect(await agentKeyTypes('/nowhere/agent', calm())).toEqual([]);
  });
});
