/**
 * A saved plan as a file: what `plan` showed, what it was made from, and digests of what it stands for. It holds no
 * rendered file, so that it holds no secret: `apply` plans again and refuses unless the very same comes out.
 */
import type { Diagnostic } from '../model/diagnostic.ts';
import { type Digest, parseDigest } from '../model/digest.ts';
import { InvalidInput, StalePlan } from '../model/errors.ts';
import { type Instant, instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import { type Plan, type PlanId, parsePlanId } from '../model/plan.ts';
import type { Actor } from '../model/rollout.ts';
import { digestOf } from './canonical.ts';
import type { Inputs } from './inputs.ts';
import { jsonFault } from './json-fault.ts';
import { VERSION } from './version.ts';

/** The first key of the file, by which it is told from a playbook. */
const MARK = 'lbctl_saved_plan';
/** Raised when the form of the file changes its meaning. */
const FORMAT = 1;

/** What was chosen on the command line and is part of the plan. */
export interface Choices {
  readonly inventory?: readonly string[];
  /** `-e` as given; with `secret` a value in it was replaced, and it has to be given again. */
  readonly extraVars?: readonly { readonly text: string; readonly secret: boolean }[];
  readonly limit?: string;
  readonly tags?: string;
  readonly adopt?: boolean;
  readonly overwrite?: boolean;
  readonly onFailure: Plan['onFailure'];
}

/** How one balancer stood when the plan was made. */
export interface Stand {
  readonly generation: number;
  readonly run?: PlanId;
  /** The revision lbctl last made live there. */
  readonly intended?: string;
  /** Digests of the managed files on disk, or `absent`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What `plan` shows of one play. Values of secrets are replaced in all of it. */
export interface Review {
  readonly plan: Plan;
  readonly notes: readonly string[];
  /** The plan with its diffs as text. */
  readonly lines: readonly string[];
}

export interface SavedPlay {
  readonly id: PlanId;
  readonly created: Instant;
  readonly review: Review;
  /** Over the plan itself and every file of every revision, secrets included. */
  readonly exact: Digest;
  readonly live: Readonly<Record<HostName, Stand>>;
}

export interface SavedPlan {
  readonly by: Actor;
  /** From the working folder, where it is inside. */
  readonly playbook: string;
  readonly choices: Choices;
  readonly inputs: Inputs;
  readonly plays: readonly SavedPlay[];
}

/** The text of the file. */
export function printSavedPlan(plan: SavedPlan): string {
  const body = { made_with: VERSION, ...plan };
  return `${JSON.stringify({ [MARK]: FORMAT, sha256: digestOf(body), ...body }, null, 1)}\n`;
}

/** Whether a file that begins like this is, or was, a saved plan. */
export function looksLikeSavedPlan(head: string): boolean {
  return /^\s*\{/.test(head) && head.includes(`"${MARK}"`);
}

/** Throws InvalidInput (plan-file-invalid) with a place, StalePlan (plan-version). */
export function readSavedPlan(file: string, text: string): SavedPlan {
  const document = parseObject(text);
  if (document === undefined) {
    const at = jsonFault(text);
    const cut = !text.trimEnd().endsWith('}');
    throw invalid(file, text, { at, length: cut ? 0 : 1 }, cut ? 'the file is cut short' : 'this is no JSON');
  }
  const { [MARK]: format, sha256, made_with: version, ...rest } = document;
  if (format !== FORMAT || version !== VERSION) throw anotherVersion(file, format, version);
  if (parseDigest(String(sha256)) === undefined || digestFor({ made_with: version, ...rest }) !== sha256)
    throw invalid(file, text, placeOf(text, 'sha256'), 'the content is not what this digest was made of');
  for (const [key, parse] of Object.entries(FIELDS)) {
    if (!parse(rest[key]))
      throw invalid(file, text, placeOf(text, key), `${key} has not the form it has in a saved plan`);
  }
  return rest as unknown as SavedPlan;
}

type Fields = Readonly<Record<string, unknown>>;

const FIELDS: Readonly<Record<keyof SavedPlan, (value: unknown) => boolean>> = {
  by: (value) => isText(fields(value)['who']) && isText(fields(value)['where']),
  playbook: isText,
  choices: isChoices,
  inputs: (value) => isDigests(fields(value)['files']) && isDigests(fields(value)['hosts']),
  plays: (value) => Array.isArray(value) && value.every(isPlay),
};

/** Nothing beside them: they become flags, and not every flag may come from a file. */
function isChoices(value: unknown): boolean {
  const { inventory, extraVars, limit, tags, adopt, overwrite, onFailure, ...others } = fields(value);
  return (
    Object.keys(others).length === 0 &&
    [limit, tags].every((one) => one === undefined || isText(one)) &&
    [adopt, overwrite].every((one) => one === undefined || typeof one === 'boolean') &&
    (onFailure === 'rollback' || onFailure === 'hold') &&
    (inventory === undefined || isTexts(inventory)) &&
    (extraVars === undefined ||
      (Array.isArray(extraVars) &&
        extraVars.every((one) => isText(fields(one)['text']) && typeof fields(one)['secret'] === 'boolean')))
  );
}

function isPlay(value: unknown): boolean {
  const { id, created, review, exact, live } = fields(value);
  const { plan, notes, lines } = fields(review);
  return (
    parsePlanId(String(id)) !== undefined &&
    typeof created === 'number' &&
    Number.isSafeInteger(created) &&
    instant(created) >= 0 &&
    isText(fields(plan)['rollout']) &&
    isTexts(notes) &&
    isTexts(lines) &&
    parseDigest(String(exact)) !== undefined &&
    Object.values(fields(live)).every(
      (one) => typeof fields(one)['generation'] === 'number' && isObject(fields(one)['files']),
    )
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isDigests(value: unknown): boolean {
  return isObject(value) && Object.values(fields(value)).every((one) => parseDigest(String(one)) !== undefined);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own fields; none for anything else. */
function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function parseObject(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? fields(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for what is nested too deep to be ours. */
function digestFor(value: unknown): Digest | undefined {
  try {
    return digestOf(value);
  } catch {
    return undefined;
  }
}

function anotherVersion(file: string, format: unknown, version: unknown): StalePlan {
  const made = typeof version === 'string' && /^[0-9A-Za-z.+-]{1,40}$/.test(version) ? version : 'an unknown version';
  const form = format === FORMAT ? '' : ` in another format than ${FORMAT}`;
  return new StalePlan('plan-version', `${file} was made by lbctl ${made}${form}, and this is ${VERSION}`, {
    hint: 'apply it with the version that made it, or make a new plan',
  });
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function placeOf(text: string, key: string): Place {
  const at = text.indexOf(`"${key}"`);
  return at < 0 ? { at: 0, length: 1 } : { at, length: key.length + 2 };
}

function invalid(file: string, text: string, { at, length }: Place, message: string): InvalidInput {
  const before = text.slice(0, at);
  const start = before.lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', at);
  const diagnostic: Diagnostic = {
    code: 'plan-file-invalid',
    severity: 'error',
    message,
    span: { file, line: before.split('\n').length, column: at - start + 1, length },
    source: text.slice(start, end < 0 ? undefined : end).slice(0, 4000),
    expected: 'a saved plan as `lbctl plan --out` wrote it',
  };
  return new InvalidInput([diagnostic]);
}

/** The error for a file whose review is not that of the plan it stands for: the digests in it were made to fit. */
export function misleading(file: string, rollout: string): InvalidInput {
  return new InvalidInput([
    {
      code: 'plan-file-invalid',
      severity: 'error',
      message: `${file} shows another plan of ${rollout} than it stands for`,
      hint: 'somebody wrote it by hand: do not trust where it came from',
    },
  ]);
}
