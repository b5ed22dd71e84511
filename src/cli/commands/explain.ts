/** `lbctl explain CODE`: what an error code means and what to do, from the one table of codes. */

import { codes } from '../../model/codes.ts';
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { nearest } from '../../model/nearest.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';

export async function run({ args }: Input, { io }: Context): Promise<ExitCode> {
  const [wanted] = args;
  if (wanted === undefined) {
    const width = Math.max(...Object.keys(codes).map((code) => code.length));
    for (const [code, { summary }] of Object.entries(codes).toSorted())
      io.stdout.write(`${code.padEnd(width)}  ${summary}\n`);
    return EXIT.done;
  }
  const found = Object.entries(codes).find(([code]) => code === wanted);
  if (found === undefined) {
    const near = nearest(wanted, Object.keys(codes));
    throw new Usage('usage', `there is no error code ${wanted}`, {
      hint: near === undefined ? '`lbctl explain` lists them all' : `did you mean ${near}?`,
    });
  }
  io.stdout.write(`${found[0]}\n\n${found[1].summary}\n\n${found[1].advice}\n`);
  return EXIT.done;
}
