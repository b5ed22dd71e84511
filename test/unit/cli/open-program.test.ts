import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf, readCodes, writeCodes } from '../../../src/cli/code-file.ts';
import { openProgram, type Program } from '../../../src/cli/open-program.ts';
import { freeYoungHeap } from '../../../src/cli/young-heap.ts';

const uid = process.getuid?.() ?? -1;

let base: string;
/** Where code is kept. */
let path: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'lbctl-code-'));
  path = join(base, 'cache/code/plan');
  writeFile('main.cjs', "const { two } = require('./part.cjs'); exports.three = () => two() + 1;");
  writeFile('part.cjs', 'exports.two = () => 2;');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function writeFile(name: string, text: string): void {
  writeFileSync(join(base, name), text);
}

function program(others: { readonly uid?: number; readonly made?: string } = {}): Program {
  return openProgram({
    folder: base,
    builtin: process.getBuiltinModule,
    code: { path, uid, made: 'now', ...others },
  });
}

/** What the program answers, and what is kept after that. */
function run(others: { readonly uid?: number; readonly made?: string } = {}): number {
  const opened = program(others);
  const answer = opened.open('./main.cjs').three();
  opened.keep();
  return answer;
}

const kept = (): readonly string[] => [...readCodes({ path, uid, made: 'now' }).keys()];

it('keeps what it compiled, for its owner alone', () => {
  expect(run()).toBe(3);
  expect(kept()).toEqual(['main.cjs', 'part.cjs']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
  expect(readdirSync(dirname(path))).toEqual(['plan']);
});

it('runs what is kept, of which V8 looks at the length of its text alone', () => {
  writeFile('one.cjs', 'exports.answer = 2;');
  const code = new Script('(function (exports, require, module, __filename, __dirname) {exports.answer = 1;\n})');
  const source = digestOf(readFileSync(join(base, 'one.cjs'))).toString('hex');
  const forged = new Map([['one.cjs', { source, bytes: code.createCachedData() }]]);
  writeCodes({ path, uid, made: 'now' }, forged);
  expect(program().open('./one.cjs').answer).toBe(1);
});

it('keeps code that the next run is given as it starts, also when this one has limited its heap', () => {
  const opened = program();
  opened.staySmall();
  expect(opened.open('./main.cjs').three()).toBe(3);
  opened.keep();
  const cachedData = readCodes({ path, uid, made: 'now' }).get('part.cjs')?.bytes;
  const text = readFileSync(join(base, 'part.cjs'), 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${text}\n})`;
  expect(new Script(wrapped, cachedData === undefined ? {} : { cachedData }).cachedDataRejected).toBe(false);
});

it('takes kept code also after it has limited its heap', () => {
  writeFile('one.cjs', 'exports.answer = 2;');
  const code = new Script('(function (exports, require, module, __filename, __dirname) {exports.answer = 1;\n})');
  const source = digestOf(readFileSync(join(base, 'one.cjs'))).toString('hex');
  writeCodes({ path, uid, made: 'now' }, new Map([['one.cjs', { source, bytes: code.createCachedData() }]]));
  const opened = program();
  opened.staySmall();
  // What is kept is another program, so that it shows which of the two has run.
  expect(opened.open('./one.cjs').answer).toBe(1);
  freeYoungHeap();
});

it('writes nothing when nothing had to be compiled', () => {
  run();
  const before = statSync(path, { bigint: true });
  expect(run()).toBe(3);
  expect(statSync(path, { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
});

it('adds what another run needs, and keeps the rest', () => {
  run();
  writeFile('other.cjs', 'exports.four = 4;');
  const opened = program();
  expect(opened.open('./other.cjs').four).toBe(4);
  opened.keep();
  expect(kept()).toEqual(['main.cjs', 'part.cjs', 'other.cjs']);
});

it('runs a file that was changed as it is now, also when it is as long as before', () => {
  run();
  writeFile('part.cjs', 'exports.two = () => 5;');
  expect(run()).toBe(6);
  expect(run()).toBe(6);
});

it.each([0, 1, 40, 400, -1])('takes a file with one wrong byte at %i for none', (at) => {
  run();
  const bytes = readFileSync(path);
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  expect(kept()).toEqual([]);
  expect(run()).toBe(3);
  expect(kept()).toEqual(['main.cjs', 'part.cjs']);
});

it.each([0, 31, 33, 500])('takes a file that ends after %i bytes for none', (length) => {
  run();
  writeFileSync(path, readFileSync(path).subarray(0, length));
  expect(kept()).toEqual([]);
  expect(run()).toBe(3);
});

it('takes a file that goes on behind its end for none', () => {
  run();
  appendFileSync(path, 'more');
  expect(kept()).toEqual([]);
});

it('leaves the code of another Node alone, and writes its own', () => {
  run({ made: 'before' });
  expect(kept()).toEqual([]);
  expect(run()).toBe(3);
  expect(kept()).toEqual(['main.cjs', 'part.cjs']);
});

it('reads and writes nothing where others may have written', () => {
  run();
  chmodSync(path, 0o620);
  expect(kept()).toEqual([]);
  chmodSync(path, 0o600);
  expect(kept()).not.toEqual([]);
  chmodSync(dirname(path), 0o777);
  expect(kept()).toEqual([]);
  rmSync(path);
  expect(run()).toBe(3);
  expect(existsSync(path)).toBe(false);
});

it('follows no link', () => {
  run();
  renameSync(path, join(base, 'elsewhere'));
  symlinkSync(join(base, 'elsewhere'), path);
  expect(kept()).toEqual([]);
});

it('touches nothing of another user', () => {
  run();
  expect([...readCodes({ path, uid: uid + 1, made: 'now' })]).toEqual([]);
  rmSync(join(base, 'cache'), { recursive: true });
  expect(run({ uid: uid + 1 })).toBe(3);
  expect(existsSync(join(base, 'cache'))).toBe(false);
});

it('does its work where nothing can be kept', () => {
  mkdirSync(join(base, 'cache'));
  writeFile('cache/code', 'a file, and no folder');
  expect(run()).toBe(3);
});

it('runs a file once, also when two need each other', () => {
  writeFile('a.cjs', "exports.times = (exports.times ?? 0) + 1; exports.b = () => require('./b.cjs');");
  writeFile('b.cjs', "const a = require('./a.cjs'); exports.times = () => a.times;");
  const { open } = program();
  expect(open('./a.cjs').b().times()).toBe(1);
  expect(open('./a.cjs')).toBe(open('./a.cjs'));
});

it('names the file and the place of an error', () => {
  writeFile('bad.cjs', 'exports.fail = () => { throw new Error("no"); };');
  const { open } = program();
  expect(() => open('./bad.cjs').fail()).toThrow(
    expect.objectContaining({ stack: expect.stringContaining('bad.cjs:1:30') }),
  );
  expect(() => open('./none.cjs')).toThrow('ENOENT');
  expect(open('node:os')).toBe(process.getBuiltinModule('node:os'));
});
