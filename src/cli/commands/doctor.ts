/** `lbctl doctor [PATTERN]`: what this machine and the balancers lack, before a rollout finds out. */
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { Host } from '../../model/host.ts';
import { sanitise } from '../../report/sanitise.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { type Answer, askHosts, problemOf } from '../sessions.ts';

/** One line a finding: `ok|warn|bad TEXT`; the balancer's part comes from its driver, with the host's settings. Reads only. */
const SCRIPT = `
say() { printf '%s %s\\n' "$1" "$2"; }
for tool in flock sha256sum base64 mktemp sync; do
  command -v "$tool" >/dev/null 2>&1 || say bad "$tool is missing (packages coreutils, util-linux)"
done
[ "$(id -u)" = 0 ] || say warn "not root: candidates are tested on a copy of the tree"
command -v unshare >/dev/null 2>&1 || say warn "unshare is missing: candidates are tested on a copy of the tree"
drv_findings
folder=$LB_STATE
until [ -d "\${folder:=/}" ]; do folder=\${folder%/*}; done
[ -w "$folder" ] || say bad "the state folder $LB_STATE can't be written, or made in $folder"
free=$(df -Pk "$folder" 2>/dev/null | awk 'NR==2 {print $4}')
[ "\${free:-0}" -gt 10240 ] || say bad "less than 10 MB free in $folder"
`;

export async function run({ args }: Input, context: Context): Promise<ExitCode> {
  const { io } = context;
  const local = [
    io.env['SSH_AUTH_SOCK'] === undefined
      ? 'warn no SSH agent (SSH_AUTH_SOCK): keys come from files'
      : 'ok an SSH agent is set',
  ];
  const script = async (host: Host): Promise<string> => `${await context.program(host)}\n${SCRIPT}`;
  const answers = await askHosts(args[0] ?? 'balancers', script, true, context);
  const findings = [
    { name: 'this machine', lines: local },
    ...answers.map((answer) => ({ name: answer.host.name, lines: linesOf(answer) })),
  ];
  for (const { name, lines } of findings) {
    io.stdout.write(`${name}\n`);
    for (const line of lines) io.stdout.write(`  ${line}\n`);
  }
  if (answers.some((answer) => answer.result.outcome !== 'answered')) return EXIT.unreachable;
  return findings.some(({ lines }) => lines.some((line) => line.startsWith('bad '))) ? EXIT.invalid : EXIT.done;
}

function linesOf(answer: Answer): readonly string[] {
  if (answer.result.outcome !== 'answered') return [`bad ${sanitise(problemOf(answer) ?? '')}`];
  return answer.result.body
    .split('\n')
    .filter((line) => line !== '')
    .map(sanitise);
}
