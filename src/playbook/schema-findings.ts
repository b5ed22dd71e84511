/** The validator's errors as findings for people: one mistake is one finding, also inside a union. */
import { nearest } from '../model/nearest.ts';
import type { Finding } from './finding.ts';
import { pointerStep } from './locate.ts';
import type { SchemaError } from './validate.generated.js';

/** `base` is the pointer of the play in its document. */
export function explainSchemaErrors(errors: readonly SchemaError[], base: string): readonly Finding[] {
  return meant(errors).map((error) => explain(error, base));
}

/**
 * Of the branches of a union only the one that was meant counts: the one that takes values of this type, with the
 * fewest errors. When none takes the type, the union's own error stays. Outer unions first: they hide inner ones.
 */
function meant(errors: readonly SchemaError[]): readonly SchemaError[] {
  let rest = errors;
  const unions = errors
    .filter((error) => error.keyword === 'anyOf')
    .toSorted((a, b) => a.schemaPath.length - b.schemaPath.length);
  for (const union of unions) {
    if (!rest.includes(union)) continue;
    const inside = rest.filter((error) => within(error, union));
    const branchOf = (error: SchemaError) => error.schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? '';
    const branches = [...new Set(inside.map(branchOf))].map((name) =>
      inside.filter((error) => branchOf(error) === name),
    );
    const [best] = branches.filter((branch) => takesType(branch, union)).toSorted((a, b) => a.length - b.length);
    // A text that fits none of the forms is told all of them, not only the form of the branch.
    const [only] = best ?? [];
    const instead =
      best?.length === 1 && only?.keyword === 'pattern' && only.instancePath === union.instancePath
        ? { ...only, parentSchema: union.parentSchema }
        : undefined;
    const kept = instead === undefined ? (best ?? [union]) : [instead];
    rest = [...rest.filter((error) => error !== union && !inside.includes(error)), ...kept];
  }
  return rest;
}

function within(error: SchemaError, union: SchemaError): boolean {
  const sameValue =
    error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`);
  return sameValue && error.schemaPath.startsWith(`${union.schemaPath}/`);
}

function takesType(branch: readonly SchemaError[], union: SchemaError): boolean {
  const own = branch.filter((error) => error.instancePath === union.instancePath);
  return !own.some((error) => error.keyword === 'type' || (error.keyword === 'enum' && typeof error.data !== 'string'));
}

function explain(error: SchemaError, base: string): Finding {
  const pointer = base + error.instancePath;
  const expected = text(error.parentSchema['title']);
  const wanted = expected === undefined ? {} : { expected };
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, pointer);
    case 'required':
      return {
        code: 'playbook-missing-key',
        pointer,
        onKey: true,
        message: `'${error.params['missingProperty']}' is missing`,
        ...missingHint(error),
      };
    case 'minProperties':
    case 'maxProperties':
      return countOfKeys(error, pointer, wanted);
    case 'type':
    case 'anyOf':
      return {
        code: 'playbook-value',
        pointer,
        message: `this is ${describe(error.data)}`,
        ...wanted,
        ...typeHint(error),
      };
    case 'enum':
      return {
        code: 'playbook-value',
        pointer,
        message: `${quote(error.data)} is not known here`,
        ...wanted,
        ...enumHint(error),
      };
    case 'minItems':
    case 'maxItems':
      return { code: 'playbook-value', pointer, message: listLength(error), ...wanted };
    default:
      return {
        code: 'playbook-value',
        pointer,
        message: `${quote(error.data)} can't be used here`,
        ...wanted,
        ...typeHint(error),
      };
  }
}

function unknownKey(error: SchemaError, pointer: string): Finding {
  const key = String(error.params['additionalProperty']);
  const known = keysOf(error.parentSchema);
  const guess = nearest(key, known);
  const hint = guess === undefined ? {} : { hint: `did you mean '${guess}'?` };
  return {
    code: 'playbook-unknown-key',
    pointer: pointer + pointerStep(key),
    onKey: true,
    message: `the key '${key}' is not known here`,
    expected: known.join(', '),
    ...hint,
  };
}

function countOfKeys(error: SchemaError, pointer: string, wanted: { expected?: string }): Finding {
  const keys = keysOf({ properties: error.data });
  const exactlyOne = error.parentSchema['minProperties'] === 1 && error.parentSchema['maxProperties'] === 1;
  const message =
    keys.length === 0
      ? 'this mapping is empty'
      : exactlyOne
        ? `this has ${keys.length} keys (${keys.join(', ')}) and must have one`
        : `this has ${keys.length} keys`;
  return { code: 'playbook-value', pointer, onKey: true, message, ...wanted };
}

function listLength(error: SchemaError): string {
  const length = Array.isArray(error.data) ? error.data.length : 0;
  if (length === 0) return 'this list is empty';
  return `this list has ${length} ${length === 1 ? 'entry' : 'entries'} and needs at ${error.keyword === 'minItems' ? 'least' : 'most'} ${error.params['limit']}`;
}

function missingHint(error: SchemaError): { hint?: string } {
  const missing = String(error.params['missingProperty']);
  const part = propertyOf(error.parentSchema, missing);
  const description = text(part?.['description']);
  return description === undefined ? {} : { hint: `${missing}: ${description}` };
}

function enumHint(error: SchemaError): { hint?: string } {
  const allowed = error.params['allowedValues'];
  const guess =
    Array.isArray(allowed) && typeof error.data === 'string' ? nearest(error.data, allowed.map(String)) : undefined;
  return guess === undefined ? {} : { hint: `did you mean '${guess}'?` };
}

/** For the mistakes that everybody makes: booleans of YAML 1.1, durations and weights without or with a unit. */
function typeHint(error: SchemaError): { hint?: string } {
  const { data, parentSchema } = error;
  const wants = JSON.stringify(parentSchema['type'] ?? parentSchema['anyOf'] ?? '');
  if (typeof data === 'string' && /^(yes|on|no|off)$/i.test(data) && wants.includes('boolean'))
    return { hint: `write ${/^(yes|on)$/i.test(data) ? 'true' : 'false'}` };
  if (typeof data === 'number' && text(parentSchema['title'])?.includes('duration'))
    return { hint: `write ${data}s for seconds` };
  if (typeof data === 'string' && /^\d+%$/.test(data) && text(parentSchema['title'])?.includes('from 0 to 100'))
    return { hint: `write ${data.slice(0, -1)}` };
  if (typeof data === 'number' && wants.includes('string')) return { hint: `quote it if it is a text: "${data}"` };
  return {};
}

function describe(data: unknown): string {
  if (data === null || data === undefined) return 'empty';
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object') return 'a mapping';
  return typeof data === 'string'
    ? `the text ${quote(data)}`
    : `${typeof data === 'boolean' ? '' : 'the number '}${data}`;
}

function quote(data: unknown): string {
  const shown = typeof data === 'string' ? data : JSON.stringify(data);
  return `'${shown.length > 60 ? `${shown.slice(0, 57)}…` : shown}'`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function keysOf(schema: { readonly properties?: unknown } | Readonly<Record<string, unknown>>): readonly string[] {
  const properties: unknown = 'properties' in schema ? schema.properties : undefined;
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function propertyOf(
  schema: Readonly<Record<string, unknown>>,
  key: string,
): Readonly<Record<string, unknown>> | undefined {
  const properties: unknown = schema['properties'];
  if (typeof properties !== 'object' || properties === null) return undefined;
  const found: unknown = Object.entries(properties).find(([name]) => name === key)?.[1];
  return typeof found === 'object' && found !== null ? { ...found } : undefined;
}
