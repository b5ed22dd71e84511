/** `lbctl render PLAYBOOK`: the files of every state, to read or to keep; connects to no host. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { openPlays } from '../open-play.ts';
import { renderOffline } from '../render-offline.ts';

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const { io } = context;
  for (const one of await openPlays(args[0] ?? '', context)) {
    const states = await renderOffline(one, context);
    for (const [index, { label, candidates }] of states.entries()) {
      for (const [host, { revision, files }] of candidates) {
        for (const file of files) {
          if (flags.out === undefined)
            io.stdout.write(
              `# --- ${one.play.rollout}, state ${index + 1} (${label}), ${host}: ${file.path} (${revision})\n${file.content}\n`,
            );
          else
            await keep(
              join(resolve(io.cwd, flags.out), one.play.rollout, `${index + 1}-${revision}`, host, file.path),
              file.content,
            );
        }
      }
    }
  }
  return EXIT.done;
}

async function keep(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
