/** Settings in order of precedence: flags, LBCTL_* environment, lbctl.config.yml found upwards, the user's, defaults. */
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseDuration } from '../model/duration.ts';
import { InvalidInput } from '../model/errors.ts';
import type { SshTransport } from '../model/host.ts';
import { nearest } from '../model/nearest.ts';
import { readYaml } from '../playbook/document.ts';
import { pointerStep } from '../playbook/locate.ts';
import { nodeFiles } from '../playbook/node-files.ts';
import { reasonOf } from '../playbook/project.ts';
import type { Io } from './io.ts';

/** What can be set outside the command line. Paths are absolute. */
export interface Settings {
  readonly inventory: readonly string[];
  readonly output?: string;
  readonly lockTimeout?: string;
  readonly pause?: string;
  readonly onFailure?: string;
  readonly forks?: number;
  readonly transport?: SshTransport;
  readonly vaultPasswordFile?: string;
  /** The folder of lbctl.config.yml; undefined when there is none. */
  readonly project?: string;
}

type Key =
  | 'inventory'
  | 'output'
  | 'lock_timeout'
  | 'pause'
  | 'on_failure'
  | 'forks'
  | 'transport'
  | 'vault_password_file';
const CHECKS: Readonly<Record<Key, { readonly expected: string; readonly good: (value: unknown) => boolean }>> = {
  inventory: { expected: 'a path or a list of paths', good: (v) => [v].flat().every((one) => typeof one === 'string') },
  output: {
    expected: 'tty, plain, json, jsonl or github',
    good: (v) => ['tty', 'plain', 'json', 'jsonl', 'github'].includes(String(v)),
  },
  lock_timeout: {
    expected: 'a duration such as 10m',
    good: (v) => typeof v === 'string' && parseDuration(v) !== undefined,
  },
  pause: { expected: 'wait or exit', good: (v) => v === 'wait' || v === 'exit' },
  on_failure: { expected: 'rollback or hold', good: (v) => v === 'rollback' || v === 'hold' },
  transport: { expected: 'ssh2 or openssh', good: (v) => v === 'ssh2' || v === 'openssh' },
  vault_password_file: { expected: 'a path', good: (v) => typeof v === 'string' && v !== '' },
  forks: { expected: 'a whole number from 1', good: (v) => Number.isSafeInteger(Number(v)) && Number(v) >= 1 },
};
const KEYS = Object.keys(CHECKS).filter((key): key is Key => key in CHECKS);

/** Reads every layer. Throws InvalidInput naming file and key. */
export async function loadSettings(io: Pick<Io, 'env' | 'cwd' | 'home'>): Promise<Settings> {
  const found = await findUpwards(io.cwd, 'lbctl.config.yml');
  const user = join(io.env['XDG_CONFIG_HOME'] ?? join(io.home, '.config'), 'lbctl', 'config.yml');
  const layers = [...(await layerOf(user)), ...(found === undefined ? [] : await layerOf(found)), environmentLayer(io)];
  const merged: Partial<Record<Key, unknown>> = Object.assign({}, ...layers);
  return {
    inventory: [merged.inventory ?? []].flat().map(String),
    ...text('output', merged.output),
    ...text('lockTimeout', merged.lock_timeout),
    ...text('pause', merged.pause),
    ...text('onFailure', merged.on_failure),
    ...text('vaultPasswordFile', merged.vault_password_file),
    ...(merged.forks === undefined ? {} : { forks: Number(merged.forks) }),
    ...(merged.transport === undefined ? {} : { transport: merged.transport === 'openssh' ? 'openssh' : 'ssh2' }),
    ...(found === undefined ? {} : { project: dirname(found) }),
  };
}

function text<K extends string>(key: K, value: unknown): { readonly [key in K]?: string } {
  const one: { [key in K]?: string } = {};
  if (value !== undefined) one[key] = String(value);
  return one;
}

function environmentLayer(io: Pick<Io, 'env' | 'cwd'>): Partial<Record<Key, unknown>> {
  const layer: Partial<Record<Key, unknown>> = {};
  for (const key of KEYS) {
    const name = `LBCTL_${key.toUpperCase()}`;
    const value = io.env[name];
    if (value === undefined || value === '') continue;
    const problem = problemOf(key, value);
    if (problem !== undefined) throw new InvalidInput([wrong(name, problem.message, problem)]);
    layer[key] =
      key === 'inventory'
        ? value.split(':').map((one) => resolve(io.cwd, one))
        : key === 'vault_password_file'
          ? pathFrom(io.cwd, value)
          : value;
  }
  return layer;
}

async function layerOf(file: string): Promise<readonly Partial<Record<Key, unknown>>[]> {
  const content = await nodeFiles.read(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new InvalidInput([wrong(file, reasonOf(error))]);
  });
  if (content === undefined) return [];
  const { source, root, diagnostics } = readYaml(file, content);
  if (diagnostics.length > 0) throw new InvalidInput(diagnostics);
  const data = root?.value ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = 'settings are `key: value` lines';
    throw new InvalidInput([source.at('settings-invalid', source.span(0, 0), message)]);
  }
  const layer: Partial<Record<Key, unknown>> = {};
  const found: Diagnostic[] = [];
  for (const [name, value] of Object.entries(data)) {
    const key = KEYS.find((one) => one === name);
    const place = root?.places.get(pointerStep(name));
    const span = (key === undefined ? place?.key : place?.value) ?? source.span(0, 0);
    const problem = key === undefined ? unknownKey(name) : problemOf(key, value);
    if (problem !== undefined) found.push(source.at('settings-invalid', span, problem.message, problem));
    else if (key === 'inventory') layer[key] = [value].flat().map((one) => resolve(dirname(file), String(one)));
    else if (key === 'vault_password_file') layer[key] = pathFrom(dirname(file), String(value));
    else if (key !== undefined) layer[key] = value;
  }
  if (found.length > 0) throw new InvalidInput(found);
  return [layer];
}

/** `~/` stays: it is the user's, wherever the file stands. */
function pathFrom(folder: string, path: string): string {
  return path.startsWith('~/') ? path : resolve(folder, path);
}

type Problem = Pick<Diagnostic, 'message' | 'expected' | 'hint'>;

function unknownKey(name: string): Problem {
  const near = nearest(name, KEYS);
  const hint = near === undefined ? `known keys: ${KEYS.join(', ')}` : `did you mean ${near}?`;
  return { message: `unknown key ${shorten(name)}`, hint };
}

function problemOf(key: Key, value: unknown): Problem | undefined {
  const { good, expected } = CHECKS[key];
  return good(value) ? undefined : { message: `${key} is ${shorten(JSON.stringify(value))}`, expected };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function wrong(where: string, message: string, more: Omit<Problem, 'message'> = {}): Diagnostic {
  return { code: 'settings-invalid', severity: 'error', message: `${where}: ${message}`, ...more };
}

/** The nearest `name` in `from` or a folder above it. */
export async function findUpwards(from: string, name: string): Promise<string | undefined> {
  const { access } = await import('node:fs/promises');
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const candidate = join(folder, name);
    if (
      await access(candidate).then(
        () => true,
        () => false,
      )
    )
      return candidate;
    if (folder === dirname(folder)) return undefined;
  }
}
