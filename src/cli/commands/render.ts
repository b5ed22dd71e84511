/** `lbctl render PLAYBOOK`: the files of every state on every host, to read or to keep; connects to no host. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { jsonLine } from '../../report/jsonl.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { type OpenPlay, openPlays } from '../open-play.ts';
import { renderOffline } from '../render-offline.ts';
import { shownText } from '../shown-text.ts';

/** A file as it would stand on a host from a state on. */
interface Shown {
  readonly rollout: string;
  /** From 1, and what it is called. */
  readonly state: number;
  readonly label: string;
  readonly host: string;
  readonly path: string;
  readonly mode: string;
  readonly revision: string;
  readonly content: string;
}

export async function run({ args, flags }: Input, context: Context): Promise<ExitCode> {
  const { io } = context;
  const files: Shown[] = [];
  for (const one of await openPlays(args[0] ?? '', context)) files.push(...(await filesOf(one, context)));
  const wanted = flags.host === undefined ? files : files.filter(({ host }) => host === flags.host);
  if (wanted.length === 0 && flags.host !== undefined)
    throw new Usage('usage', `--host ${flags.host}: the playbook has no file for a host of this name`);
  if (flags.out !== undefined) for (const one of wanted) await keep(resolve(io.cwd, flags.out), one);
  else if (flags.output === 'json' || flags.output === 'jsonl')
    io.stdout.write(`${jsonLine({ v: 1, files: wanted })}\n`);
  else for (const one of wanted) io.stdout.write(`${headOf(one)}\n${one.content}\n`);
  return EXIT.done;
}

/** A host appears in the states that change it. */
async function filesOf(one: OpenPlay, context: Context): Promise<readonly Shown[]> {
  const { rollout } = one.play;
  const former = new Map<string, string>();
  const states = await renderOffline(one, context);
  return states.flatMap(({ label, candidates }, index) =>
    [...candidates].flatMap(([host, { revision, files }]) => {
      if (former.get(host) === revision) return [];
      former.set(host, revision);
      return files.map((file) => {
        const { path, mode } = file;
        return { rollout, state: index + 1, label, host, path, mode, revision, content: shownText(file, context) };
      });
    }),
  );
}

function headOf({ rollout, state, label, host, path, revision }: Shown): string {
  return `# --- ${rollout}, state ${state} (${label}), ${host}: ${path} (${revision})`;
}

async function keep(folder: string, { rollout, state, host, path, mode, revision, content }: Shown): Promise<void> {
  const file = join(folder, rollout, `${state}-${revision}`, host, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, mode === '0600' ? { mode: 0o600 } : {});
}
