/** The yardstick of the fuzzer (test/support/nginx-grammar.ts) and our own reader, held against the real nginx. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseStatements } from '../../src/model/nginx-text.ts';
import { hostileText } from '../support/hostile-text.ts';
import { nginxReads } from '../support/nginx-grammar.ts';
import { scratchObstacle } from '../support/scratch-nginx.ts';
import { seededRng } from '../support/seeded-rng.ts';
import { describeWhere } from '../support/where.ts';

const SAMPLES = 300;
const obstacle = scratchObstacle();

describeWhere(obstacle)('the grammar of nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-grammar-'));
  const conf = join(folder, 'nginx.conf');
  const head = `events {} error_log ${folder}/error.log; pid ${folder}/pid; http { types_hash_bucket_size 8192; access_log off;`;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Whether the real one gets to the end of the block, and out of it to a directive that it does not know. */
  const nginxGetsThrough = (text: string): boolean => {
    writeFileSync(conf, `${head}${text}}`);
    const { stderr } = spawnSync('/usr/sbin/nginx', ['-t', '-q', '-c', conf], { encoding: 'latin1' });
    return stderr.includes('unknown directive "behind"');
  };

  /** The same by a reader: in `types` anything is good but blocks, and `include`, which is of files. */
  const getsThrough = (statements: ReturnType<typeof nginxReads>): boolean => {
    const [types, behind, ...more] = statements ?? [];
    const plain = types?.block?.every(({ words, block }) => block === undefined && words[0] !== 'include') === true;
    return plain && behind?.words[0] === 'behind' && more.length === 0;
  };

  test(`of ${SAMPLES} hostile texts the real one, the yardstick and ours see the same`, () => {
    const rng = seededRng(7);
    let through = 0;
    for (let run = 0; run < SAMPLES; run += 1) {
      // What is written has no lone surrogates.
      const value = Buffer.from(hostileText(rng)).toString();
      const text = `types { a b; ${value} c; } behind 1;\n`;
      const ours = parseStatements(text);
      const real = nginxGetsThrough(text);
      expect({ text, through: getsThrough(nginxReads(text)) }).toEqual({ text, through: real });
      expect({ text, through: getsThrough('message' in ours ? undefined : ours) }).toEqual({ text, through: real });
      if (real) through += 1;
    }
    expect(through).toBeGreaterThan(30);
    expect(through).toBeLessThan(SAMPLES - 30);
  }, 120_000);

  test('what looks like a blank to JavaScript is none, and begins no comment', () => {
    for (const blank of ['\v', '\f', '\u00a0', '\u2028', '\ufeff'])
      expect(nginxGetsThrough(`types { ${blank}# 1; c; } behind 1;\n`), JSON.stringify(blank)).toBe(true);
  });
});
