/** What it costs to start: against `node -e 0`, and until the first connection is opened. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareEnvironment, LBCTL } from './support/lbctl.ts';
import { interleave, type Measured, measure, median, medianOf } from './support/measure.ts';
import { table } from './support/table.ts';

const ROOT = process.cwd();

/** Answers the section of bench/RESULTS.md. */
export async function startUp(rounds: number): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'lbctl-start-'));
  try {
    const playbook = join(ROOT, 'playbooks/x-model-canary.yml');
    const lbctl = (...words: readonly string[]): (() => Promise<Measured>) => {
      return () => measure({ argv: [process.execPath, LBCTL, ...words], env: bareEnvironment(home), cwd: ROOT });
    };
    const runs = await interleave(rounds, {
      node: () => measure({ argv: [process.execPath, '-e', '0'], env: bareEnvironment(home), cwd: ROOT }),
      version: lbctl('--version'),
      help: lbctl('--help'),
      validate: lbctl('validate', playbook),
    });
    const node = medianOf(runs.node, 'wallMs');
    const row = (what: string, runsOf: readonly Measured[]): string[] => {
      const own = medianOf(runsOf, 'wallMs');
      return [what, `${own.toFixed(0)} ms`, `${(own / node).toFixed(2)}×`];
    };
    const rows = [
      row('`node -e 0`', runs.node),
      row('`lbctl --version`', runs.version),
      row('`lbctl --help`', runs.help),
      row('`lbctl validate playbooks/x-model-canary.yml`', runs.validate),
    ];
    const syn = await firstSyn(home, rounds);
    return `${table(['what', 'median', 'of node'], rows)}\n\nFrom start to the first connection of \`lbctl plan\`: ${syn.toFixed(0)} ms.`;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A listener in place of sshd notes when it is connected to, and hangs up. */
async function firstSyn(home: string, rounds: number): Promise<number> {
  let connected: (() => void) | undefined;
  const server = createServer((socket) => {
    connected?.();
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  mkdirSync(join(home, '.ssh'), { recursive: true });
  const inventory = join(home, 'hosts.yml');
  const host = `{ ansible_host: 127.0.0.1, ansible_port: ${address.port}, ansible_user: root }`;
  writeFileSync(
    inventory,
    `all: { children: { balancers: { hosts: { lb1: ${host} } }, app: { hosts: { a1: { ansible_host: 127.0.0.2 } } } } }\n`,
  );
  mkdirSync(join(home, 'playbooks'));
  mkdirSync(join(home, 'templates'));
  copyFileSync(join(ROOT, 'templates/upstream.conf.ejs'), join(home, 'templates/upstream.conf.ejs'));
  const playbook = join(home, 'playbooks/x-model-canary.yml');
  copyFileSync(join(ROOT, 'playbooks/x-model-canary.yml'), playbook);
  const words = [LBCTL, 'plan', playbook, '-i', inventory];
  const start = () => spawn(process.execPath, words, { env: bareEnvironment(home), cwd: home, stdio: 'ignore' });
  // One that ends by itself keeps what V8 made of the program, as every run does that is not killed: a first one is not what
  // is measured.
  await once(start(), 'exit');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const seen = new Promise<number>((resolve) => {
      connected = () => resolve(performance.now() - began);
    });
    const child = start();
    const ended = once(child, 'exit');
    times.push(await Promise.race([seen, ended.then(() => Promise.reject(new Error('it never connected')))]));
    // It would try again for a while.
    child.kill('SIGKILL');
    await ended;
  }
  await new Promise((resolve) => server.close(resolve));
  return median(times);
}
