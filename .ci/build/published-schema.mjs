// The published schema: what people may write before `<%= %>` is rendered, so text with a tag is allowed for any value.

const TEMPLATE = { type: 'string', title: 'a value with <%= %>', pattern: '<%' };
const SCALAR = new Set(['string', 'number', 'integer', 'boolean']);

/** A copy in which every scalar also takes a text that holds `<%`; descriptions stay outside, where editors look. */
export function allowTemplates(schema) {
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf.map(inner), TEMPLATE] };
  if (isScalar(schema) && isLimited(schema)) {
    const { title, description, examples, default: preset, ...limits } = schema;
    return clean({ title, description, examples, default: preset, anyOf: [clean({ ...limits, title }), TEMPLATE] });
  }
  return inner(schema);
}

function inner(schema) {
  const copy = { ...schema };
  for (const key of ['properties', 'patternProperties']) {
    if (copy[key])
      copy[key] = Object.fromEntries(Object.entries(copy[key]).map(([name, part]) => [name, allowTemplates(part)]));
  }
  if (copy.items) copy.items = allowTemplates(copy.items);
  return copy;
}

const isScalar = (schema) => SCALAR.has(schema.type) || (schema.enum !== undefined && schema.type === undefined);
const isLimited = (schema) => schema.type !== 'string' || schema.pattern !== undefined || schema.enum !== undefined;
const clean = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
