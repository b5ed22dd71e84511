import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { serviceManager } from '../../src/cli/service-manager.ts';
import { fakeIo } from '../support/fake-io.ts';
import { describeWhere } from '../support/where.ts';

/** Prints what comes as systemd takes it: a message a line, descriptors closed (a barrier waits for that). */
const LISTEN = `
import json, socket, sys
name = sys.argv[1]
s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
s.bind("\\0" + name[1:] if name[0] == "@" else name)
print("listening", flush=True)
while True:
    print(json.dumps(s.recv(65536).decode()), flush=True)
`;

function missing(): string | undefined {
  for (const program of ['systemd-notify', 'python3'])
    if (spawnSync(program, ['--version']).error !== undefined) return `${program} is not here`;
  return undefined;
}

interface Listening extends AsyncDisposable {
  /** Resolves once a message of that text came; answers all so far. */
  hears(text: string): Promise<readonly string[]>;
}

async function listen(name: string): Promise<Listening> {
  const child: ChildProcess = spawn('python3', ['-c', LISTEN, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const heard: string[] = [];
  let rest = '';
  let told = (): void => undefined;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    heard.push(...lines.map((line) => (line === 'listening' ? line : String(JSON.parse(line)))));
    told();
  });
  const hears = async (text: string): Promise<readonly string[]> => {
    while (!heard.includes(text))
      await new Promise<void>((resolve) => {
        told = resolve;
      });
    return heard.filter((one) => one !== 'listening' && one !== 'BARRIER=1');
  };
  await hears('listening');
  return {
    hears,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
    },
  };
}

const PATH = process.env['PATH'];
const never = (text: string): void => expect.unreachable(text);

describeWhere(missing())('the service manager', () => {
  const folder = (): string => mkdtempSync(join(tmpdir(), 'lbctl-notify-'));

  it.each([
    ['of a path', () => join(folder(), 'notify')],
    ['of a name alone', () => `@lbctl-test-${process.pid}-${Math.floor(performance.now())}`],
  ])('hears everything in order at a socket %s', async (_, place) => {
    const socket = place();
    await using listening = await listen(socket);
    const manager = serviceManager(fakeIo({ NOTIFY_SOCKET: socket, PATH }).io, never);
    expect(manager?.wants).toBeUndefined();
    manager?.ready('following x-model');
    manager?.reloading();
    manager?.ready('following\nx-model');
    manager?.status('one');
    manager?.status('two');
    manager?.status('two');
    manager?.alive();
    manager?.stopping();
    await manager?.told();
    expect(await listening.hears('STOPPING=1\nSTATUS=stopping')).toEqual([
      'READY=1\nSTATUS=following x-model',
      'RELOADING=1\nSTATUS=reading the playbook anew',
      'READY=1\nSTATUS=following x-model',
      'STATUS=two',
      'WATCHDOG=1',
      'STOPPING=1\nSTATUS=stopping',
    ]);
    if (socket.startsWith('/')) rmSync(join(socket, '..'), { recursive: true });
  });

  it('is nobody where no socket is named', () => {
    expect(serviceManager(fakeIo().io, never)).toBeUndefined();
    expect(serviceManager(fakeIo({ NOTIFY_SOCKET: '' }).io, never)).toBeUndefined();
  });

  it('wants to hear twice as often as it would restart us, when it is our watchdog', () => {
    const wants = (env: Readonly<Record<string, string>>) =>
      serviceManager(fakeIo({ NOTIFY_SOCKET: '/nowhere', ...env }).io, never)?.wants;
    expect(wants({ WATCHDOG_USEC: '2000000' })).toBe(1000);
    expect(wants({ WATCHDOG_USEC: '2000000', WATCHDOG_PID: '4711' })).toBe(1000);
    expect(wants({ WATCHDOG_USEC: '2000000', WATCHDOG_PID: '1' })).toBeUndefined();
    expect(wants({ WATCHDOG_USEC: '0' })).toBeUndefined();
  });

  it('that is gone stops nobody, and is said once', async () => {
    const warnings: string[] = [];
    const io = fakeIo({ NOTIFY_SOCKET: '/nonexistent/notify', PATH }).io;
    const manager = serviceManager(io, (text) => warnings.push(text));
    manager?.ready('one');
    manager?.alive();
    await manager?.told();
    expect(warnings).toEqual([expect.stringContaining('the service manager can not be told')]);
  });
});
