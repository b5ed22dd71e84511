// docs/reference/playbook.md from the schema: every key with type, description, default and examples.

export function reference(play) {
  const lines = [
    '# Playbook reference',
    '',
    '<!-- Made from src/playbook/schema.ts by `npm run build`: edit descriptions there. -->',
    '',
    'A playbook is a YAML file with one play or a list of plays. Keys are snake_case, unknown keys are errors, and any',
    'value may be EJS: `version: <%= version %>`. A value that is one `<%= %>` alone is read as a number or a boolean',
    'where one is expected. Examples of whole playbooks are in `playbooks/`; `schema/playbook.schema.json` gives editors',
    'completion and checks:',
    '',
    '```yaml',
    '# yaml-language-server: $schema=../schema/playbook.schema.json',
    '```',
    '',
  ];
  section(lines, 'Play', play, 2);
  return `${lines.join('\n').trimEnd()}\n`;
}

function section(lines, title, schema, level) {
  lines.push(`${'#'.repeat(level)} ${title}`, '');
  if (schema.description) lines.push(schema.description, '');
  const nested = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const required = schema.required?.includes(key) ? ' **required**' : '';
    lines.push(
      `- \`${key}\`${required}: ${part.title ?? part.type}. ${part.description ?? ''}${preset(part)}${examples(part)}`.trimEnd(),
    );
    for (const [path, child] of objectsIn(key, part)) nested.push([path, child]);
  }
  lines.push('');
  for (const [path, child] of nested) section(lines, `\`${path}\``, child, Math.min(level + 1, 6));
}

/** Mappings with keys of their own inside a part, however they are wrapped. */
function objectsIn(path, part) {
  if (part.properties) return [[path, part]];
  const inside = [];
  for (const option of part.anyOf ?? []) inside.push(...objectsIn(path, option));
  for (const value of Object.values(part.patternProperties ?? {})) inside.push(...objectsIn(`${path}.NAME`, value));
  if (part.items) inside.push(...objectsIn(`${path}[]`, part.items));
  return inside;
}

const preset = (part) => (part.default === undefined ? '' : ` Default: \`${inline(part.default)}\`.`);
const examples = (part) =>
  part.examples === undefined ? '' : ` Example: ${part.examples.map((one) => `\`${inline(one)}\``).join(', ')}.`;

/** A value in YAML's flow form. */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, one]) => `${key}: ${inline(one)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  return typeof value === 'string' && !/^[A-Za-z_./][\w./-]*$/.test(value) ? JSON.stringify(value) : String(value);
}
