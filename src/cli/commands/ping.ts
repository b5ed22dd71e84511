/** `lbctl ping [PATTERN]`: connects, proves the host's key and the way to root, and says what answers. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { jsonLine } from '../../report/jsonl.ts';
import { sanitise } from '../../report/sanitise.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { askHosts, problemOf } from '../sessions.ts';

const SCRIPT = 'printf "%s@%s %s\\n" "$(id -un)" "$(uname -n)" "$(uname -sr)"';

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  const { io } = context;
  const answers = await askHosts(args[0] ?? 'all', () => SCRIPT, false, context);
  const form = context.flags.output;
  const rows = answers.map((answer) => {
    const problem = problemOf(answer);
    const said = answer.result.outcome === 'answered' ? sanitise(answer.result.body.trim()) : '';
    return {
      host: answer.host.name,
      ok: problem === undefined,
      text: problem === undefined ? said : sanitise(problem),
    };
  });
  if (form === 'json') io.stdout.write(`${jsonLine({ v: 1, hosts: rows }, 2)}\n`);
  else for (const row of rows) io.stdout.write(`${row.host}: ${row.ok ? 'ok' : 'FAILED'}  ${row.text}\n`);
  return rows.every((row) => row.ok) ? EXIT.done : EXIT.unreachable;
}
