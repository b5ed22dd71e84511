/** Every transcript in this folder plays as it is written. UPDATE=1 writes down what happens instead: review the diff. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scene } from './play.ts';

const here = import.meta.dirname;
const files = readdirSync(here).filter((name) => name.endsWith('.txt'));

/** Lines that are indented are output; empty ones and comments stay as they are. */
async function replay(text: string): Promise<string> {
  const scene = new Scene();
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('    ')) continue;
    lines.push(line);
    if (line === '' || line.startsWith('#')) continue;
    for (const seen of await scene.play(line)) lines.push(`    ${seen}`);
  }
  return lines.join('\n');
}

describe('transcripts', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files.map((name) => [basename(name, '.txt'), name] as const))('%s', async (_title, name) => {
    const path = join(here, name);
    const text = readFileSync(path, 'utf8');
    const played = await replay(text);
    if (process.env['UPDATE'] === '1') writeFileSync(path, played);
    else expect(played).toBe(text);
  });
});
