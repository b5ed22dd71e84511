/** Settings in order of precedence: flags, LBCTL_* environment, lbctl.config.yml found upwards, the user's, defaults. */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.ts';
import { parseDuration } from '../model/duration.ts';
import { InvalidInput } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import type { Io } from './io.ts';

/** What can be set outside the command line. Paths are absolute. */
export interface Settings {
  readonly inventory: readonly string[];
  readonly output?: string;
  readonly lockTimeout?: string;
  readonly pause?: string;
  readonly onFailure?: string;
  readonly forks?: number;
  /** The folder of lbctl.config.yml; undefined when there is none. */
  readonly project?: string;
}

type Key = 'inventory' | 'output' | 'lock_timeout' | 'pause' | 'on_failure' | 'forks';
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
    ...(merged.forks === undefined ? {} : { forks: Number(merged.forks) }),
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
    check(name, key, value);
    layer[key] = key === 'inventory' ? value.split(':').map((one) => resolve(io.cwd, one)) : value;
  }
  return layer;
}

async function layerOf(file: string): Promise<readonly Partial<Record<Key, unknown>>[]> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw invalid(file, `can't be read: ${error.message}`);
  });
  if (content === undefined) return [];
  let data: unknown;
  try {
    data = parse(content, { maxAliasCount: 0 }) ?? {};
  } catch (error) {
    throw invalid(file, error instanceof Error ? error.message : String(error));
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw invalid(file, 'expected `key: value` lines');
  const layer: Partial<Record<Key, unknown>> = {};
  for (const [name, value] of Object.entries(data)) {
    const key = KEYS.find((one) => one === name);
    if (key === undefined) throw invalid(file, `unknown key ${name}`, suggestion(name));
    check(file, key, value);
    layer[key] = key === 'inventory' ? [value].flat().map((one) => resolve(dirname(file), String(one))) : value;
  }
  return [layer];
}

function suggestion(name: string): string {
  const near = nearest(name, KEYS);
  return near === undefined ? `known keys: ${KEYS.join(', ')}` : `did you mean ${near}?`;
}

function check(where: string, key: Key, value: unknown): void {
  if (!CHECKS[key].good(value))
    throw invalid(where, `${key} is ${JSON.stringify(value)}`, `expected ${CHECKS[key].expected}`);
}

function invalid(file: string, message: string, hint?: string): InvalidInput {
  const diagnostic: Diagnostic = { code: 'settings-invalid', severity: 'error', message: `${file}: ${message}` };
  return new InvalidInput([hint === undefined ? diagnostic : { ...diagnostic, hint }]);
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
