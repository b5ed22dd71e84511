/** The real ansible-inventory (test/support/ansible-inventory.py), kept running, and tests that need it. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describeWhere } from './where.ts';

const COMMAND = '/usr/bin/ansible-inventory';
/** Debian's own Python: another one on the PATH does not know Debian's packages. */
const PYTHON = '/usr/bin/python3';

export interface AnsibleAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One process that answers one call after the other, about 10 ms each. */
export class AnsibleInventory implements AsyncDisposable {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #lines: AsyncIterator<string>;
  readonly #ended: Promise<void>;
  #stderr = '';

  constructor() {
    const program = join(import.meta.dirname, 'ansible-inventory.py');
    this.#process = spawn(PYTHON, [program], { env: ansibleEnv() });
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.#stderr = `${this.#stderr}${chunk.toString()}`.slice(-4000);
    });
    this.#ended = new Promise((resolve) => this.#process.on('close', () => resolve()));
    this.#lines = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();
  }

  /** What `ansible-inventory ARGUMENTS` does. Calls must not overlap. */
  async call(...args: readonly string[]): Promise<AnsibleAnswer> {
    this.#process.stdin.write(`${JSON.stringify(args)}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`ansible-inventory.py ended: ${this.#stderr}`);
    return JSON.parse(value);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.stdin.end();
    await this.#ended;
  }
}

/** What Ansible gets of this machine's environment: no settings. */
export function ansibleEnv(): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    LC_ALL: 'C.UTF-8',
    ANSIBLE_CONFIG: join(import.meta.dirname, 'ansible.cfg'),
  };
}

/**
 * JSON as JavaScript spells it: the number 1e3 is 1000.0 in Python, and 1000 here. Keys are sorted, which Ansible leaves
 * out when some of them are numbers. What it marks as never to be templated is plain text here: lbctl templates nothing
 * in an inventory.
 */
export function spelledAsJson(text: string): string {
  const sorted = (_key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    if ('__ansible_unsafe' in value) return value.__ansible_unsafe;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return `${JSON.stringify(JSON.parse(text), sorted, 4)}\n`;
}

/** Groups tests that need Ansible: run where it is. */
export function describeAnsible(name: string, tests: () => void): void {
  const obstacle = existsSync(COMMAND) ? undefined : `there is no ${COMMAND}`;
  describeWhere(obstacle)(name, { timeout: 120_000 }, tests);
}
