/** Answers of the host program as the port's unions; whatever does not fit is `unknown`, never success. */
import { parseRevisionId } from '../model/digest.ts';
import { milliseconds } from '../model/duration.ts';
import { type HostPath, parseHostPath } from '../model/names.ts';
import type { EmergencyLock, RunLock } from '../model/observation.ts';
import { parsePlanId } from '../model/plan.ts';
import type { Intent } from '../model/rollout.ts';
import type {
  AppendAnswer,
  ArmAnswer,
  CommitAnswer,
  DisarmAnswer,
  Fenced,
  LockAnswer,
  PrepareAnswer,
  Unknown,
} from '../ports/balancer-host.ts';
import { fieldsOf } from './fields.ts';
import { parseActor, parseIntent } from './parse-record.ts';
import { allOf, countIn, firstOf, jsonOf, type Records, splitAnswers, textIn } from './protocol.ts';

const strange = (records: Records): Unknown => ({
  outcome: 'unknown',
  reason: `the host answered something else: ${firstOf(records, 'outcome') ?? 'no outcome'}`,
});
const refused = (records: Records): Unknown => ({
  outcome: 'unknown',
  reason: textIn(records, 'reason') ?? 'the host gave no reason',
});

export function lockIn(records: Records, name: string): RunLock | undefined {
  const text = textIn(records, `${name}.holder`);
  if (text === undefined) return undefined;
  const claim = fieldsOf(jsonOf(text));
  const holder = parseActor(claim?.['holder']) ?? {
    who: 'somebody',
    where: 'an unknown machine',
    pid: 0,
    command: 'an unreadable record',
  };
  const message = claim?.['message'];
  return {
    holder,
    token: countIn(records, `${name}.token`),
    remaining: milliseconds(countIn(records, `${name}.left`)),
    message: typeof message === 'string' ? message : '',
  };
}

export function emergencyIn(records: Records): EmergencyLock | undefined {
  const text = textIn(records, 'emergency.by');
  if (text === undefined) return undefined;
  const lock = fieldsOf(jsonOf(text));
  const by = parseActor(lock?.['by']) ?? {
    who: 'somebody',
    where: 'an unknown machine',
    pid: 0,
    command: 'an unreadable record',
  };
  const message = lock?.['message'];
  return { by, message: typeof message === 'string' ? message : '', since: firstOf(records, 'emergency.since') ?? '' };
}

/** Requests in the order they were left; what is none is dropped: anybody who may write there could write anything. */
export function intentsIn(text: string | undefined): readonly Intent[] {
  return (text ?? '').split('\n').flatMap((line) => (line === '' ? [] : (parseIntent(jsonOf(line)) ?? [])));
}

function fenced(records: Records): Fenced {
  const holder = lockIn(records, 'lock');
  return holder === undefined ? { outcome: 'fenced' } : { outcome: 'fenced', holder };
}

function paths(records: Records): readonly HostPath[] {
  return allOf(records, 'path').flatMap((path) => parseHostPath(path) ?? []);
}

export function lockAnswer(answer: Records): LockAnswer {
  const [records, next] = splitAnswers(answer);
  const holder = lockIn(records, 'lock');
  const emergency = emergencyIn(records);
  switch (firstOf(records, 'outcome')) {
    case 'granted': {
      const taken = lockIn(records, 'taken');
      const run = parsePlanId(firstOf(records, 'run') ?? '');
      return {
        outcome: 'granted',
        generation: countIn(records, 'generation'),
        ...(run === undefined ? {} : { run }),
        ...(taken === undefined ? {} : { takenOverFrom: taken }),
        ...(next === undefined ? {} : { prepared: prepareAnswer(next) }),
      };
    }
    case 'held':
      return holder === undefined ? strange(records) : { outcome: 'held', holder };
    case 'emergency':
      return emergency === undefined ? strange(records) : { outcome: 'emergency', lock: emergency };
    case 'fenced':
      return fenced(records);
    case 'failed':
      return { outcome: 'failed', reason: textIn(records, 'reason') ?? '' };
    default:
      return strange(records);
  }
}

export function prepareAnswer(records: Records): PrepareAnswer {
  const emergency = emergencyIn(records);
  const output = textIn(records, 'output') ?? '';
  const base = parseRevisionId(firstOf(records, 'base') ?? '');
  const revision = parseRevisionId(firstOf(records, 'revision') ?? '');
  switch (firstOf(records, 'outcome')) {
    case 'prepared':
      return base === undefined
        ? strange(records)
        : { outcome: 'prepared', base, generation: countIn(records, 'generation') };
    case 'invalid':
      return revision === undefined ? strange(records) : { outcome: 'invalid', revision, output };
    case 'drift':
      return { outcome: 'drift', paths: paths(records) };
    case 'not-included':
      return { outcome: 'not-included', paths: paths(records) };
    case 'tree-broken':
      return { outcome: 'tree-broken', output };
    case 'no-master':
      return { outcome: 'no-master' };
    case 'failed':
      return { outcome: 'failed', reason: textIn(records, 'reason') ?? '' };
    case 'emergency':
      return emergency === undefined ? strange(records) : { outcome: 'emergency', lock: emergency };
    case 'fenced':
      return fenced(records);
    default:
      return strange(records);
  }
}

export function commitAnswer(records: Records): CommitAnswer {
  const generation = countIn(records, 'generation');
  const reason = textIn(records, 'reason') ?? '';
  const emergency = emergencyIn(records);
  switch (firstOf(records, 'outcome')) {
    case 'applied':
      return {
        outcome: 'applied',
        generation,
        reloaded: firstOf(records, 'reloaded') === '1',
        oldWorkers: countIn(records, 'old'),
      };
    case 'put-back':
      return { outcome: 'put-back', reason, generation };
    case 'stuck':
      return { outcome: 'stuck', reason, generation };
    case 'invalid':
      return { outcome: 'invalid', output: textIn(records, 'output') ?? '' };
    case 'drift':
      return { outcome: 'drift', paths: paths(records) };
    case 'not-included':
      return { outcome: 'not-included', paths: paths(records) };
    case 'stale':
      return { outcome: 'stale', generation };
    case 'busy':
      return { outcome: 'busy', oldWorkers: countIn(records, 'old') };
    case 'no-master':
      return { outcome: 'no-master' };
    case 'failed':
      return { outcome: 'failed', reason };
    case 'emergency':
      return emergency === undefined ? strange(records) : { outcome: 'emergency', lock: emergency };
    case 'fenced':
      return fenced(records);
    default:
      return strange(records);
  }
}

export function appendAnswer(records: Records): AppendAnswer {
  switch (firstOf(records, 'outcome')) {
    case 'appended':
      return { outcome: 'appended' };
    case 'conflict':
      return { outcome: 'conflict', length: countIn(records, 'length') };
    case 'failed':
      return { outcome: 'failed', reason: textIn(records, 'reason') ?? '' };
    case 'fenced':
      return fenced(records);
    default:
      return strange(records);
  }
}

export function armAnswer(records: Records): ArmAnswer {
  return firstOf(records, 'outcome') === 'fenced' ? fenced(records) : plainAnswer(records, ['armed']);
}

export function disarmAnswer(records: Records): DisarmAnswer {
  return firstOf(records, 'outcome') === 'fenced' ? fenced(records) : plainAnswer(records, ['disarmed']);
}

export function renewAnswer(
  records: Records,
):
  | { readonly outcome: 'renewed'; readonly intents: readonly Intent[]; readonly emergencyLock?: EmergencyLock }
  | Fenced
  | Unknown {
  const emergencyLock = emergencyIn(records);
  switch (firstOf(records, 'outcome')) {
    case 'renewed':
      return {
        outcome: 'renewed',
        intents: intentsIn(textIn(records, 'intents')),
        ...(emergencyLock === undefined ? {} : { emergencyLock }),
      };
    case 'fenced':
      return fenced(records);
    case 'failed':
      return refused(records);
    default:
      return strange(records);
  }
}

/** An answer that is one of two words or a failure. */
export function plainAnswer<W extends string>(
  records: Records,
  words: readonly W[],
): { readonly outcome: W } | { readonly outcome: 'failed'; readonly reason: string } | Unknown {
  const outcome = words.find((word) => word === firstOf(records, 'outcome'));
  if (outcome !== undefined) return { outcome };
  return firstOf(records, 'outcome') === 'failed'
    ? { outcome: 'failed', reason: textIn(records, 'reason') ?? '' }
    : strange(records);
}
