/**
 * The settings of a service, each held to the grammar of its directive before it is rendered: a value never ends its
 * line, never begins another directive, and has no specifier that systemd does not know (systemd.unit(5)).
 */
import type { Value, Vars } from '../model/host.ts';
import { UNIT_MARK } from './marks.ts';
import { badSpecifier } from './specifiers.ts';

export interface SettingProblem {
  readonly key: string;
  readonly value: Value;
  readonly expected: string;
}

/** One text as it stands in the unit, or what was expected. `release` is where `./` leads. */
type Field = (value: Value, release: string) => string | { readonly expected: string };

const text: Field = (value) => {
  if (typeof value !== 'string' || value.trim() === '') return { expected: 'one line of text' };
  if (UNIT_MARK.test(value)) return { expected: 'one line, without control characters or a \\ at its end' };
  const bad = badSpecifier(value);
  return bad === undefined ? value : { expected: `%% for a percent sign: systemd knows no specifier ${bad}` };
};

const matching =
  (pattern: RegExp, expected: string): Field =>
  (value) =>
    (typeof value === 'string' || typeof value === 'number') && pattern.test(String(value))
      ? String(value)
      : { expected };

/** Prefixes as in systemd.service(5), a program by its path, and words whose quotes are closed. */
const command: Field = (value, release) => {
  const line = text(value, release);
  if (typeof line !== 'string') return line;
  const [, prefix = '', rest = ''] = /^([-@:+!|]*)(.*)$/su.exec(line) ?? [];
  const placed = rest.startsWith('./') ? `${release}/${rest.slice(2)}` : rest;
  if (!placed.startsWith('/')) return { expected: 'a command that begins with / or, for one of the release, with ./' };
  const words = wordsOf(placed);
  if (words === undefined) return { expected: 'a command whose quotes are closed' };
  return words.includes(';') ? { expected: 'one command; write several as a list' } : `${prefix}${placed}`;
};

const path: Field = (value, release) => {
  const line = text(value, release);
  if (typeof line !== 'string') return line;
  const placed = line.startsWith('./') ? `${release}/${line.slice(2)}` : line;
  return placed.startsWith('/')
    ? placed
    : { expected: 'a path that begins with / or, for one of the release, with ./' };
};

const account: Field = (value, release) => {
  const name = matching(/^[A-Za-z0-9_%][A-Za-z0-9_.%-]{0,30}\$?$/, 'the name or number of an account')(value, release);
  return typeof name === 'string' ? text(name, release) : name;
};

const unitName: Field = (value, release) => {
  const expected = 'the name of a unit, such as postgresql.service';
  const kinds = /^[A-Za-z0-9:_.@%-]{1,200}\.(?:service|socket|target|mount|timer|path|slice)$/;
  const name = matching(kinds, expected)(value, release);
  return typeof name === 'string' ? text(name, release) : name;
};

const oneOf = (...words: readonly string[]): Field =>
  matching(new RegExp(`^(?:${words.join('|')})$`), `one of ${words.join(', ')}`);
const duration = matching(/^(?:\d{1,9}(?:ms|s|m|h|d))+$/, 'a duration such as 30s');
const count = matching(/^\d{1,15}$/, 'a whole number');
const flag: Field = (value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : { expected: 'true or false' });

/** `on_change` and `settle` are lbctl's own: they reach the list of an app host and no unit. */
const ONE: Readonly<Record<string, Field>> = {
  description: text,
  type: oneOf('exec', 'simple', 'forking', 'notify', 'oneshot'),
  user: account,
  group: account,
  working_directory: path,
  pid_file: path,
  remain_after_exit: flag,
  restart: oneOf('no', 'on-success', 'on-failure', 'on-abnormal', 'on-watchdog', 'on-abort', 'always'),
  restart_sec: duration,
  start_limit_burst: count,
  start_limit_interval: duration,
  timeout_start: duration,
  timeout_stop: duration,
  watchdog: duration,
  kill_mode: oneOf('control-group', 'mixed', 'process', 'none'),
  kill_signal: matching(/^SIG[A-Z0-9]{2,9}$/, 'the name of a signal, such as SIGTERM'),
  limit_nofile: count,
  limit_nproc: count,
  memory_max: matching(/^\d{1,15}[KMGT]?$|^\d{1,3}%$|^infinity$/, 'a size such as 512M, or a percentage'),
  cpu_quota: matching(/^\d{1,6}%$/, 'a percentage of one processor, such as 150%'),
  tasks_max: count,
  nice: matching(/^-?\d{1,2}$/, 'a whole number from -20 to 19'),
  umask: matching(/^[0-7]{3,4}$/, 'an octal mask such as 0027'),
  on_change: oneOf('restart', 'reload'),
  settle: duration,
};

const SEVERAL: Readonly<Record<string, Field>> = {
  exec_start: command,
  exec_start_pre: command,
  exec_start_post: command,
  exec_reload: command,
  exec_stop: command,
  exec_stop_post: command,
  after: unitName,
  requires: unitName,
  wants: unitName,
};

/** Every key as a template sees it: a text or null, or a list of texts; and what was wrong with the others. */
export function unitSettings(
  settings: Vars,
  release: string,
): {
  readonly unit: Readonly<Record<string, string | null | readonly string[]>>;
  readonly problems: readonly SettingProblem[];
} {
  const unit: Record<string, string | null | readonly string[]> = {};
  const problems: SettingProblem[] = [];
  const checked = (key: string, field: Field, value: Value): readonly string[] => {
    const answer = field(value, release);
    if (typeof answer === 'string') return [answer];
    problems.push({ key, value, expected: answer.expected });
    return [];
  };
  for (const [key, field] of Object.entries(ONE)) {
    const value = settings[key] ?? null;
    unit[key] = value === null ? null : (checked(key, field, value)[0] ?? null);
  }
  for (const [key, field] of Object.entries(SEVERAL)) {
    const value = settings[key] ?? [];
    unit[key] = (Array.isArray(value) ? value : [value]).flatMap((one: Value) => checked(key, field, one));
  }
  for (const [key, value] of Object.entries(settings))
    if (!(key in ONE) && !(key in SEVERAL)) problems.push({ key, value, expected: 'a setting of a unit' });
  return { unit, problems };
}

/** Words as systemd splits them: quotes count where a word begins; undefined when one is never closed. */
function wordsOf(line: string): readonly string[] | undefined {
  const words: string[] = [];
  const piece = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s"'](?:[^\s"'\\]|\\.|["'](?=\S))*))/suy;
  while (piece.lastIndex < line.trimEnd().length) {
    const found = piece.exec(line);
    if (found === null) return undefined;
    words.push(found[1] ?? found[2] ?? found[3] ?? '');
  }
  return words;
}
