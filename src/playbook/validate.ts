/** Checks one play against the schema and the rules; all findings at once. */
import type { Value } from '../model/host.ts';
import { acceptsPlay } from './accept.generated.js';
import type { Finding } from './finding.ts';
import { pointerStep } from './locate.ts';
import { PLAY_RULES, SERVICE_RULES, SITE_RULES, UPSTREAM_RULES } from './rules/all.ts';
import type { RawPlay } from './schema.ts';
import { explainSchemaErrors } from './schema-findings.ts';
import type { SchemaError } from './validate.generated.js';

export interface Validated {
  /** The play in the schema's types; absent when it has errors. */
  readonly play?: RawPlay;
  readonly findings: readonly Finding[];
}

/** `rendered` holds the pointers (inside the play) of values that were one `<%= %>` alone: numbers may come as text. */
export async function validate(value: Value, base: string, rendered: ReadonlySet<string>): Promise<Validated> {
  let data: Value = value;
  const asText = refused(data).filter((pointer) => rendered.has(pointer));
  if (asText.length > 0) data = withScalars(value, '', new Set(asText));
  const errors = await errorsOf(data);
  const found = explainSchemaErrors(errors, base);
  const play: unknown = data;
  // Rules only see what has the right shape: an unknown key beside it does no harm, anything else might.
  const broken = errors.filter((error) => error.keyword !== 'additionalProperties').map((error) => error.instancePath);
  const ruled = isShaped(play) ? rules(play, base, broken) : [];
  const findings = [...found, ...ruled];
  if (errors.length === 0 && acceptsPlay(play)) return { play, findings };
  return { findings };
}

/** The pointers of what the schema refuses. */
function refused(data: unknown): readonly string[] {
  return acceptsPlay(data) ? [] : (acceptsPlay.errors ?? []);
}

/** What explains the errors is more than twice as much code as what finds them, and is loaded when there are some. */
async function errorsOf(data: unknown): Promise<readonly SchemaError[]> {
  if (acceptsPlay(data)) return [];
  const { validatePlay } = await import('./validate.generated.js');
  return validatePlay(data) ? [] : (validatePlay.errors ?? []);
}

/** Values of `<%= %>` that are refused as text, read the way YAML reads them. */
function withScalars(value: Value, pointer: string, which: ReadonlySet<string>): Value {
  if (typeof value === 'string') return which.has(pointer) ? scalar(value) : value;
  if (Array.isArray(value))
    return value.map((item: Value, index) => withScalars(item, pointer + pointerStep(index), which));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, withScalars(item, pointer + pointerStep(key), which)]),
  );
}

function scalar(text: string): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Enough of a play for rules about single upstreams; they are run only where the schema found nothing. */
function isShaped(value: unknown): value is RawPlay {
  if (typeof value !== 'object' || value === null || !('upstreams' in value)) return false;
  return typeof value.upstreams === 'object' && value.upstreams !== null && !Array.isArray(value.upstreams);
}

/** The schema may have found that it is no mapping: then there is nothing for rules to look at. */
function asTable<T>(table: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> {
  return typeof table === 'object' && table !== null ? table : {};
}

function rules(play: RawPlay, base: string, broken: readonly string[]): readonly Finding[] {
  const clean = (pointer: string) => !broken.some((one) => one === pointer || one.startsWith(`${pointer}/`));
  const findings: Finding[] = [];
  for (const [name, upstream] of Object.entries(play.upstreams)) {
    const pointer = `/upstreams${pointerStep(name)}`;
    if (clean(pointer))
      for (const rule of UPSTREAM_RULES) findings.push(...rule({ name, upstream, pointer: base + pointer }));
  }
  for (const [name, service] of Object.entries(asTable(play.services))) {
    const pointer = `/services${pointerStep(name)}`;
    if (clean(pointer) && clean('/services'))
      for (const rule of SERVICE_RULES) findings.push(...rule({ name, service, pointer: base + pointer }));
  }
  for (const [name, site] of Object.entries(asTable(play.sites))) {
    const pointer = `/sites${pointerStep(name)}`;
    if (clean(pointer) && !broken.includes('/sites'))
      for (const rule of SITE_RULES) findings.push(...rule({ name, site, pointer: base + pointer }));
  }
  if (broken.length === 0) for (const rule of PLAY_RULES) findings.push(...rule({ play, base }));
  return findings;
}
