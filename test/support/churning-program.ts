/** In the place of the program: makes many objects that live for a moment, and tells how much room V8 took for young ones. */
import { getHeapSpaceStatistics } from 'node:v8';
import type { Io } from '../../src/cli/io.ts';
import { limitYoungHeap } from '../../src/cli/young-heap.ts';

export async function runCli({ argv, stdout }: Io): Promise<number> {
  if (argv.includes('limited')) limitYoungHeap();
  let kept: { readonly index: number }[] = [];
  for (let index = 0; index < 2_000_000; index += 1) {
    kept.push({ index });
    if (kept.length > 50_000) kept = [];
  }
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  stdout.write(String(young?.space_size));
  return 0;
}
