import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { acceptsPlay } from '../../../src/playbook/accept.generated.js';
import { validatePlay } from '../../../src/playbook/validate.generated.js';

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

describe('the two validators', () => {
  const WRONG = [null, true, -1, 0, 1, 2.5, 1e9, '', 'x', '5%', '10s', '10.0.0.1:80', [], [1, 'x'], {}, { x: 1 }];

  /** The value with one thing changed, anywhere in it. */
  function* changed(value: unknown): Generator<unknown> {
    yield* WRONG;
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        yield value.toSpliced(index, 1);
        for (const other of changed(item)) yield value.with(index, other);
      }
      return;
    }
    yield { ...value, unheard_of: 1 };
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const other of changed(item)) yield { ...value, [key]: other };
    }
  }

  /** The validators come after EJS: a variable of the play itself, and something for everything else. */
  function filled(play: object): unknown {
    const vars: unknown = 'vars' in play ? play.vars : {};
    const known = new Map(Object.entries(Object(vars)).map(([name, value]) => [name, String(value)]));
    const filling = (name: string): string => JSON.stringify(known.get(name) ?? '2.1.0').slice(1, -1);
    return JSON.parse(JSON.stringify(play).replaceAll(/<%= (.*?) %>/g, (_, name) => filling(name)));
  }

  const names = readdirSync(join(root, 'playbooks')).filter((name) => name.endsWith('.yml'));
  it.each(names)('agree on %s and on all that one change makes of it', (name) => {
    const plays: object[] = parse(readFileSync(join(root, 'playbooks', name), 'utf8'));
    const seen = { accepted: 0, refused: 0 };
    for (const play of plays.map(filled)) {
      for (const one of [play, ...changed(play)]) {
        const accepted = acceptsPlay(one);
        expect(validatePlay(one), JSON.stringify(one)).toBe(accepted);
        const places = validatePlay.errors?.map((error) => error.instancePath);
        if (!accepted) expect(acceptsPlay.errors, JSON.stringify(one)).toEqual(places);
        seen[accepted ? 'accepted' : 'refused'] += 1;
      }
    }
    expect(seen.accepted).toBeGreaterThan(10);
    expect(seen.refused).toBeGreaterThan(100);
  });
});
