import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../../..');
const schema: unknown = JSON.parse(readFileSync(join(root, 'schema/playbook.schema.json'), 'utf8'));

const validate = new Ajv({ strict: false }).compile(Object(schema));

function accepts(text: string): boolean {
  return validate(parse(text));
}

const PLAY =
  'name: x\nhosts: b\nupstreams: { x: { dest: /etc/x.conf, members: ["10.0.0.1:80"] } }\nstrategy: { rolling: {} }\n';

describe('what is made from the schema', () => {
  it('is what the schema gives', async () => {
    const checked = promisify(execFile)('node', ['.ci/build.mjs', '--check'], { cwd: root });
    await expect(checked).resolves.toMatchObject({ stderr: '' });
  });

  it('describes every key for editors', () => {
    const bare: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      if ('properties' in part && typeof part.properties === 'object' && part.properties !== null) {
        for (const [key, value] of Object.entries(part.properties)) {
          if (!Object.hasOwn(value, 'description')) bare.push(`${path}.${key}`);
        }
      }
      for (const [key, value] of Object.entries(part)) look(value, `${path}/${key}`);
    };
    look(schema, '');
    expect(bare).toEqual([]);
  });

  it('takes one play, a list of plays, and EJS for any value', () => {
    expect(accepts(PLAY)).toBe(true);
    expect(accepts(PLAY.replace('name', '- name').replaceAll('\n', '\n  '))).toBe(true);
    expect(
      accepts(`${PLAY}serial: <%= n %>\nbecome: <%= x %>\nsettle: <%= t %>\nmax_fail_percentage: <%= p %>\n`),
    ).toBe(true);
  });

  it('refuses what lbctl refuses', () => {
    expect(accepts(`${PLAY}seriall: 1\n`)).toBe(false);
    expect(accepts(`${PLAY}settle: 10\n`)).toBe(false);
    expect(accepts('[]')).toBe(false);
  });
});
