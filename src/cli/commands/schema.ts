/** `lbctl schema`: the JSON Schema of playbooks, as editors and other tools read it. */
import { readFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { packageFile } from '../package-files.ts';

export async function run(_input: Input, { io }: Context): Promise<ExitCode> {
  io.stdout.write(await readFile(packageFile('schema/playbook.schema.json'), 'utf8'));
  return EXIT.done;
}
