/** The grammar of what is sent to and comes back from the host program (lbctl-host.sh); nothing here touches a host. */
import { createHash } from 'node:crypto';
import type { Address } from '../model/address.ts';
import type { JournalLine } from '../model/event.ts';
import type { Value } from '../model/host.ts';
import type { HostPath, RolloutName } from '../model/names.ts';
import type { Plan } from '../model/plan.ts';
import type {
  Append,
  ArmRequest,
  Candidate,
  Claim,
  CommitRequest,
  Holding,
  PrepareNext,
  PrepareRequest,
} from '../ports/balancer-host.ts';

/** One word for the shell, of characters that mean nothing to it; the quotes guard against our own mistakes. */
export function word(value: string | number): string {
  if (!/^[A-Za-z0-9._/+@=,:-]*$/.test(String(value)))
    throw new Error(`not a word for the host program: ${JSON.stringify(value)}`);
  return `'${value}'`;
}

/** UTF-8 text as base64. */
export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** Any text as one word for the shell, for what would only cost a process of the host to turn back from base64. */
function text(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** JSON in printable ASCII, as one word: what else a value holds can be written as an escape. */
function jsonWord(...values: readonly (JournalLine | Plan)[]): string {
  const lines = values.map((value) => JSON.stringify(value)).join('\n');
  return text(lines.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** A call of one function with words. */
export function call(name: string, ...words: readonly (string | number)[]): string {
  return [name, ...words.map(word)].join(' ');
}

/** A call with words, and addresses behind them: the brackets of IPv6 are nothing to a shell between quotes. */
export function callAbout(addresses: readonly Address[], name: string, ...words: readonly (string | number)[]): string {
  return [call(name, ...words), ...addresses.map((address) => `'${address}'`)].join(' ');
}

/** What the host keeps of the one who holds the lock. */
export function claimText(claim: Pick<Claim, 'holder' | 'message'>): string {
  return base64(JSON.stringify({ holder: claim.holder, message: claim.message }));
}

/** The body of a lock frame, and of the preparation that is done under it where the balancer stands as it should. */
export function lockBody(rollout: RolloutName, claim: Claim, next: PrepareNext | undefined): string {
  const { token, lease, purpose } = claim;
  const lock = call('lb_lock', rollout, token, lease, purpose, claimText(claim));
  if (next === undefined) return lock;
  const { generation, run = '' } = next.standing;
  return `LB_STANDING=${word(`${generation}:${run}`)}\n${lock}\n${prepareBody(rollout, { ...next, token })}`;
}

/** A program as it is sent: a third of it is comments, and every host reads every byte. A line that begins with `#` must be one. */
export function withoutComments(program: string): string {
  return program.replace(/^[ \t]*(?:#.*)?\n/gm, '');
}

/** The body of a prepare frame: settings first, then each candidate with its files, then the end. */
export function prepareBody(rollout: RolloutName, request: PrepareRequest): string {
  const { token, keep, drift, candidates, paths } = request;
  const revisions = candidates.map(({ revision }) => revision).join(',');
  const lines = [call('lb_prepare', rollout, token, keep, drift, revisions, ...paths)];
  for (const candidate of candidates) lines.push(...candidateLines(candidate, paths));
  lines.push('lb_prepared');
  return lines.join('\n');
}

function candidateLines({ revision, files }: Candidate, paths: readonly HostPath[]): readonly string[] {
  const contents = paths.map((path) => {
    const file = files.find((one) => one.path === path);
    if (file === undefined) return call('lb_content', path, '-', 'absent', '');
    if (file.mode === 'link') return call('lb_content', path, 'link', `link:${file.content}`, '');
    const digest = createHash('sha256').update(file.content, 'utf8').digest('hex');
    return `${call('lb_content', path, file.mode, digest)} ${text(file.content)}`;
  });
  return [call('lb_candidate', revision), ...contents];
}

/** The words of a journal append, quoted: PLAN FROM COUNT LINES [DOCUMENT]. */
export function appendWords({ plan, from, lines, document }: Append): readonly string[] {
  const words = [word(plan), word(from), word(lines.length), jsonWord(...lines)];
  return document === undefined ? words : [...words, jsonWord(document)];
}

/** The body of an append frame; `words` are those of appendWords. */
export function appendBody(rollout: RolloutName, token: number, words: readonly string[]): string {
  return [call('lb_append', rollout, token), ...words].join(' ');
}

/** The body of an append frame that gives the lock back. */
export function leaveBody(rollout: RolloutName, holding: Holding, words: readonly string[]): string {
  return [call('lb_leave', rollout, holding.token, claimText(holding)), ...words].join(' ');
}

/** The body of a commit frame; `wordsOf` is appendWords. */
export function commitBody(
  rollout: RolloutName,
  request: CommitRequest,
  wordsOf: (append: Append) => readonly string[],
): string {
  const { operation, token, expectedGeneration, to, purpose, proveTimeout, maxOldWorkers, paths, append } = request;
  const before = append === undefined ? '' : `${appendVariables(wordsOf(append))}\n`;
  return `${before}${call('lb_commit', rollout, operation, token, expectedGeneration, to, purpose, proveTimeout, maxOldWorkers, ...paths)}`;
}

/** What a commit is to append to the journal first. */
function appendVariables(words: readonly string[]): string {
  return APPEND_VARIABLES.slice(0, words.length)
    .map((name, index) => `${name}=${words[index]}`)
    .join(' ');
}
const APPEND_VARIABLES = ['LB_PLAN', 'LB_FROM', 'LB_COUNT', 'LB_LINES', 'LB_DOCUMENT'];

/** The body of an arm frame; `program` is what the timer runs: settings, host program and driver. */
export function armBody(rollout: RolloutName, request: ArmRequest, program: string): string {
  const { kind, token, within, plan, to, proveTimeout, maxOldWorkers, paths } = request;
  const words = [token, within, plan, to, proveTimeout, maxOldWorkers];
  return call('lb_arm', kind, rollout, ...words, base64(program), ...paths);
}

/** An answer's records in order; a name may come several times. */
export type Records = readonly (readonly [string, string])[];

/** Reads `name length value` lines closed by `end COUNT`; undefined when anything is missing, too much or of the wrong length. */
export function readRecords(body: string): Records | undefined {
  const lines = body.split('\n');
  if (lines.pop() !== '') return undefined;
  const end = /^end (\d+)$/.exec(lines.pop() ?? '');
  const records = lines.map((line): readonly [string, string] | undefined => {
    const [, name, length, value] = /^([a-z_.]+) (\d+) (.*)$/.exec(line) ?? [];
    return name !== undefined && value !== undefined && value.length === Number(length) ? [name, value] : undefined;
  });
  const good = records.filter((one) => one !== undefined);
  return end !== null && Number(end[1]) === lines.length && good.length === lines.length ? good : undefined;
}

/** The records up to the second `outcome`, and from there on: what follows a lock in one answer. */
export function splitAnswers(records: Records): readonly [Records, Records | undefined] {
  const second = records.findIndex(([name], index) => index > 0 && name === 'outcome');
  return second < 0 ? [records, undefined] : [records.slice(0, second), records.slice(second)];
}

/** The first value of that name; undefined when there is none. */
export function firstOf(records: Records, name: string): string | undefined {
  return records.find(([key]) => key === name)?.[1];
}

export function allOf(records: Records, name: string): readonly string[] {
  return records.flatMap(([key, value]) => (key === name ? [value] : []));
}

/** A whole number of 0 or more; 0 for anything else: counters of a host are never trusted to be more. */
export function countIn(records: Records, name: string): number {
  const text = firstOf(records, name) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

/** A base64 text; undefined when there is none. */
export function textIn(records: Records, name: string): string | undefined {
  const value = firstOf(records, name);
  return value === undefined ? undefined : decode(value);
}

export function decode(value: string): string {
  return Buffer.from(value, 'base64').toString('utf8');
}

/** JSON of a host as a Value; undefined when it is none. */
export function jsonOf(text: string): Value | undefined {
  try {
    const value: Value = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
