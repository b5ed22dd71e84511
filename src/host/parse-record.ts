/** Records that come back from a host, from unknown JSON to the model's types; undefined for anything that is not one. */
import { parseRevisionId } from '../model/digest.ts';
import type { JournalLine } from '../model/event.ts';
import type { Value } from '../model/host.ts';
import { parseHostName, parseHostPath, parseRolloutName } from '../model/names.ts';
import type { RecordedRun } from '../model/observation.ts';
import { type Plan, parsePlanId } from '../model/plan.ts';
import type { Actor, Intent } from '../model/rollout.ts';
import { fieldsOf, isText, listOf } from './fields.ts';
import { areMoves, isReplicas, isServicePlan } from './parse-services.ts';
import { decode, jsonOf } from './protocol.ts';

/** A plan of 1,000 hosts and 20 steps has half of that, and no rollout writes 20,000 lines: more was made to harm. */
const LARGEST = 4 * 1024 * 1024;
const MOST = 20_000;
const JOURNAL_KINDS = new Set([
  'rollout.started',
  'runner.attached',
  'step.started',
  'host.intended',
  'host.settled',
  'step.done',
  'step.undone',
  'step.failed',
  'paused',
  'intent',
  'revert.started',
  'host.healed',
  'rollout.done',
]);
const INTENT_KINDS = new Set(['promote', 'promote-full', 'pause', 'resume', 'abort', 'retry']);

/** How many records are kept at once: all balancers of a rollout have the same on record, but for those that lag. */
const KEPT = 32;

/** Reads runs as parseRun does, and each of those that many balancers have once: in a fleet of N each has N lines of all. */
export class RunReader {
  readonly #runs = new Map<string, RecordedRun | undefined>();

  /** Plan and journal in base64, as hosts send them. */
  read(plan: string, journal: string): RecordedRun | undefined {
    const key = `${plan} ${journal}`;
    if (this.#runs.has(key)) return this.#runs.get(key);
    const run = parseRun(decode(plan), decode(journal));
    this.#runs.set(key, run);
    const [oldest = key] = this.#runs.keys();
    if (this.#runs.size > KEPT) this.#runs.delete(oldest);
    return run;
  }
}

/** Every journal line must be one we know; a host with a newer lbctl's journal is refused rather than half understood. */
function parseRun(planText: string, journalText: string): RecordedRun | undefined {
  if (planText.length > LARGEST || journalText.length > LARGEST) return undefined;
  const plan = parsePlan(jsonOf(planText));
  // What stands behind the last newline is being written, or its writer has died in the middle: it is not on record.
  const written = journalText
    .slice(0, journalText.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
  if (written.length > MOST || (plan?.steps.length ?? 0) > MOST) return undefined;
  const lines = written.map((line) => parseJournalLine(jsonOf(line)));
  const good = lines.filter((line) => line !== undefined);
  return plan === undefined || good.length !== lines.length ? undefined : { plan, journal: good };
}

/** Checks what the rollout relies on: names, revisions and shape. What is only shown is taken as it is. */
function parsePlan(value: Value | undefined): Plan | undefined {
  const plan = fieldsOf(value);
  if (plan?.['version'] !== 1) return undefined;
  const pace = fieldsOf(plan['pace']);
  const batches = listOf(pace?.['batches'])?.map(listOf);
  const good =
    isText(plan['id'], parsePlanId) &&
    isText(plan['rollout'], parseRolloutName) &&
    ['apply', 'rollback', 'restore', 'service'].includes(String(plan['purpose'])) &&
    ['rollback', 'hold'].includes(String(plan['onFailure'])) &&
    batches?.every((batch) => batch?.every((host) => isText(host, parseHostName)) === true) &&
    ['maxFailPercentage', 'settle', 'splay', 'proveTimeout', 'maxOldWorkers'].every(
      (key) => typeof pace?.[key] === 'number',
    ) &&
    ['undefined', 'number'].includes(typeof pace?.['confirm']) &&
    listOf(plan['paths'])?.every((path) => isText(path, parseHostPath)) === true &&
    listOf(plan['leftOut'])?.every((host) => isText(host, parseHostName)) === true &&
    typeof plan['created'] === 'number' &&
    ['target', 'strategy', 'title'].every((key) => typeof plan[key] === 'string') &&
    isState(plan['base']) &&
    isServicePlan(plan['services']) &&
    (plan['together'] === undefined || isText(plan['together'], parsePlanId)) &&
    (plan['behind'] === undefined || listOf(plan['behind'])?.every(isBehind) === true) &&
    listOf(plan['steps'])?.every(isStep) === true;
  return good ? (value as unknown as Plan) : undefined;
}

function isBehind(value: Value): boolean {
  const one = fieldsOf(value);
  return (
    isText(one?.['host'], parseHostName) &&
    ['failed', 'unreachable'].includes(String(one?.['state'])) &&
    typeof one?.['why'] === 'string'
  );
}

function parseJournalLine(value: Value | undefined): JournalLine | undefined {
  const line = fieldsOf(value);
  if (line?.['v'] !== 1 || typeof line['at'] !== 'number' || !JOURNAL_KINDS.has(String(line['kind']))) return undefined;
  if (line['kind'] === 'intent' && parseIntent(line['intent']) === undefined) return undefined;
  const step = line['step'];
  if (step !== undefined && (typeof step !== 'number' || !Number.isSafeInteger(step) || step < 0)) return undefined;
  return value as unknown as JournalLine;
}

export function parseIntent(value: Value | undefined): Intent | undefined {
  const intent = fieldsOf(value);
  const good =
    intent !== undefined &&
    typeof intent['id'] === 'string' &&
    isText(intent['plan'], parsePlanId) &&
    INTENT_KINDS.has(String(intent['kind'])) &&
    parseActor(intent['by']) !== undefined;
  return good ? (value as unknown as Intent) : undefined;
}

export function parseActor(value: Value | undefined): Actor | undefined {
  const actor = fieldsOf(value);
  const { who, where, pid, command } = actor ?? {};
  return typeof who === 'string' && typeof where === 'string' && typeof pid === 'number' && typeof command === 'string'
    ? { who, where, pid, command }
    : undefined;
}

function isState(value: Value | undefined): boolean {
  const state = fieldsOf(value);
  return (
    typeof state?.['label'] === 'string' && listOf(state['upstreams']) !== undefined && areRevisions(state['revisions'])
  );
}

function areRevisions(value: Value | undefined): boolean {
  const revisions = fieldsOf(value);
  return (
    revisions !== undefined &&
    Object.entries(revisions).every(
      ([host, revision]) => parseHostName(host) !== undefined && isText(revision, parseRevisionId),
    )
  );
}

function isStep(value: Value): boolean {
  const step = fieldsOf(value);
  if (step?.['kind'] === 'state') return isState(step['desired']) && areMoves(step['moves']);
  if (step?.['kind'] === 'retire')
    return areRevisions(step['revisions']) && areMoves(step['moves']) && typeof step['after'] === 'number';
  if (step?.['kind'] === 'drain') return isReplicas(step['replicas']);
  if (step?.['kind'] === 'check') return isReplicas(step['replicas']) && (step['again'] ?? true) === true;
  return step?.['kind'] === 'pause' && (step['for'] === 'promotion' || typeof step['for'] === 'number');
}
