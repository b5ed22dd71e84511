import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InvalidInput } from '../../../src/model/errors.ts';
import { loadPlaybook } from '../../../src/playbook/load.ts';
import { nodeFiles } from '../../../src/playbook/node-files.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { formatDiagnostic } from '../../../src/report/format-error.ts';
import { hostsOf } from './hosts.ts';

const folder = join(import.meta.dirname, 'bad');
const template = join(import.meta.dirname, '../../../templates/upstream.conf.ejs');
const templater = createTemplater();
afterAll(() => templater[Symbol.asyncDispose]());

/** Everything lbctl says about a file, with paths relative to it. */
async function complaint(name: string): Promise<string> {
  const sources = { files: nodeFiles, templater, extraVars: {}, defaultTemplate: template, hostsOf };
  try {
    await loadPlaybook(join(folder, name), sources, AbortSignal.timeout(20_000));
    return 'nothing is wrong\n';
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const root = relative('', folder);
    const lines = error.diagnostics.map((one) => formatDiagnostic(one, { color: 0 })).join('\n\n');
    return `${lines.replaceAll(`${folder}/`, '').replaceAll(`${root}/`, '').replaceAll(join(folder, '../../../..'), 'PROJECT')}\n`;
  }
}

const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));

describe('a bad playbook is explained word by word', () => {
  it.each(names)('%s', async (name) => {
    await expect(await complaint(name)).toMatchFileSnapshot(join(folder, name.replace(/\.yml$/, '.expected')));
  });

  it('never passes', () => {
    for (const name of names)
      expect(readFileSync(join(folder, name.replace(/\.yml$/, '.expected')), 'utf8'), name).toContain('error[');
  });
});
