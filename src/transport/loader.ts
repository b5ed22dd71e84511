/**
 * The shell program that stays on a host for the length of a session: reads requests by length from its standard
 * input and answers each with status and length, so that nothing else on the stream can pass for an answer.
 *
 * It travels inside the exec string, because dash reads a script from standard input in blocks and would swallow the
 * requests that follow. The user's login shell sees that string first, and csh and fish read a single-quoted string
 * differently from sh once it holds `!`, `'`, a newline or a doubled backslash: the program has none of them.
 */
import { quoteArgv } from './shell.ts';

/** Most bytes of standard output a frame may print, its end line included. */
export const OUTPUT_LIMIT = 8 * 1024 * 1024;

/** How the program greets: `lbctl-ready NONCE`, or `lbctl-lacks NONCE TOOL`. The nonce tells it from noise, no more. */
export interface Greeting {
  readonly ready: string;
  readonly lacks: string;
}

export function greeting(nonce: string): Greeting {
  return { ready: `lbctl-ready ${nonce}`, lacks: `lbctl-lacks ${nonce}` };
}

/*
 * One request: a line `TOKEN KIND BYTES`, then that many bytes. `dd iflag=fullblock` reads exactly these (GNU and
 * busybox alike; head -c may read ahead). The token is unset where foreign code runs: only this loop can print it.
 *
 * feed:   `TOKEN feed BYTES INPUT`: after the body as many bytes as INPUT says, which are the standard input of the body. GNU
 *         head takes no byte more from a pipe, and what the body leaves is drained, so that the next line is a request.
 * define: evaluated here, so functions stay. `command` keeps the shell alive after a syntax error (POSIX 2.8.1).
 * frame:  evaluated in a subshell. Its output ends at a line `TOKEN STATUS` at which sed quits, so that a background
 *         child which keeps standard output open delays nothing. `head` caps it; sed's memory is capped too, for
 *         endless output without a newline.
 * Answer: a line `TOKEN BYTES`, the bytes (their last line is `TOKEN STATUS`), a line `TOKEN end`; and the token on
 *         standard error, so that the reader knows which noise belongs to which request. SSH authenticates every byte
 *         (RFC 4253, 6.4) and a pipe loses none, so that what can happen to an answer is that it ends early or that something else is printed
 *         into it: either moves the last line. A digest on top would cost a process of the host for every request.
 */
const PROGRAM = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'LC_ALL=C',
  'export PATH LC_ALL',
  'unset ENV BASH_ENV CDPATH LANGUAGE',
  'umask 022',
  'cd /',
  'for lb_x in dd sed head; do command -v $lb_x >/dev/null || { echo "lbctl-lacks NONCE $lb_x"; exit 1; }; done',
  'echo "lbctl-ready NONCE"',
  [
    'lb_run() { ( unset lb_t; eval "$lb_b" ); printf "\\n%s %s\\n" "$lb_t" "$?"; }',
    'lb_cut() { ulimit -v 262144 2>/dev/null; exec sed "/^$lb_t /q"; }',
    'while IFS=" " read -r lb_t lb_k lb_n lb_i; do lb_b=$(dd bs="$lb_n" count=1 iflag=fullblock 2>/dev/null)',
    '[ "${#lb_b}" = "$lb_n" ] || exit 1',
    'if [ "$lb_k" = define ]; then lb_s=0; command eval "$lb_b" >/dev/null </dev/null || lb_s=$?; set +eu; lb_o=$(printf "\\n%s %s" "$lb_t" "$lb_s")',
    'elif [ "$lb_k" = feed ]; then lb_o=$(head -c "$lb_i" | { lb_run; cat >/dev/null; } | lb_cut | head -c LIMIT)',
    'else lb_o=$(lb_run </dev/null | lb_cut | head -c LIMIT); fi',
    'printf "\\n%s %s\\n%s\\n%s end\\n" "$lb_t" "${#lb_o}" "$lb_o" "$lb_t"',
    'echo "$lb_t" >&2',
    'done',
  ].join('; '),
].join('; ');

/** Who the program runs as: the user who logged in, or another through `sudo -n`. */
export type Become = { readonly user?: string } | undefined;

/** The program's argument list; `nonce` is letters and digits. */
export function loaderArgv(nonce: string, become: Become): readonly [string, ...string[]] {
  if (!/^[a-z0-9]+$/i.test(nonce)) throw new RangeError('a nonce is letters and digits');
  const program = PROGRAM.replaceAll('NONCE', nonce).replaceAll('LIMIT', String(OUTPUT_LIMIT));
  if (become === undefined) return ['/bin/sh', '-c', program];
  const user = become.user === undefined ? [] : ['-u', become.user];
  // LC_ALL: sudo's own words are read to tell "password needed" from "refused", and it translates them.
  return ['env', 'LC_ALL=C', 'sudo', '-n', ...user, '--', '/bin/sh', '-c', program];
}

/** The exec string for a host: `exec` so that the login shell makes room. */
export function bootstrapCommand(nonce: string, become: Become): string {
  return `exec ${quoteArgv(loaderArgv(nonce, become))}`;
}
