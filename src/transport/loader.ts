/**
 * The shell program that stays on a host for the length of a session: reads requests by length from its standard
 * input and answers each with status and length, so that nothing else on the stream can pass for an answer.
 *
 * It travels inside the exec string, because dash reads a script from standard input in blocks and would swallow the
 * requests that follow. The user's login shell sees that string first, and csh and fish read a single-quoted string
 * differently from sh once it holds `!`, `'`, a newline or a doubled backslash: the program has none of them.
 */
import { quoteArgv } from './shell.ts';

/** Most bytes of standard output that a frame may print. */
export const OUTPUT_LIMIT = 8 * 1024 * 1024;
/** Up to here the shell reads a request itself, byte by byte; for a longer one a process is the cheaper way. */
const SHELL_READS = 4096;

/** How the program greets: `lbctl-ready NONCE`, or `lbctl-lacks NONCE TOOL`. The nonce tells it from noise, no more. */
export interface Greeting {
  readonly ready: string;
  readonly lacks: string;
}

export function greeting(nonce: string): Greeting {
  return { ready: `lbctl-ready ${nonce}`, lacks: `lbctl-lacks ${nonce}` };
}

/*
 * One request: a line `TOKEN KIND BYTES`, then that many bytes, the last one a newline. A process costs the host more than
 * all that is done in it, so a short request is read with `read`, and the answer goes straight to the channel: a frame
 * costs one fork. `dd iflag=fullblock` reads exactly so many bytes (GNU and busybox alike; head -c may read ahead).
 * The token is unset where foreign code runs: only this loop can print it.
 *
 * feed:   `TOKEN feed BYTES INPUT`: after the body as many bytes as INPUT says, which are the standard input of the body. dd
 *         takes no byte more (count_bytes), in blocks that cost a third of what head's of 8 kB do, and what the body leaves is
 *         drained, so that the next line is a request.
 * define: evaluated here, so functions stay. `command` keeps the shell alive after a syntax error (POSIX 2.8.1).
 * frame:  evaluated in a subshell. What ends it is its last line and not the end of its output, so that a background
 *         child which keeps standard output open delays nothing. The reader caps it, by hanging up.
 * Answer: what was printed, then a line `TOKEN STATUS`; and the token on standard error, so that the reader knows which
 *         noise belongs to which request. SSH authenticates every byte (RFC 4253, 6.4) and a pipe loses none, so that what
 *         can happen to an answer is that it ends early or that something else is printed into it: the first leaves the
 *         last line out, the second is seen by whoever reads the answer (records have their length and their count).
 */
const PROGRAM = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'LC_ALL=C',
  'export PATH LC_ALL',
  'unset ENV BASH_ENV CDPATH LANGUAGE',
  'umask 022',
  'cd /',
  'command -v dd >/dev/null || { echo "lbctl-lacks NONCE dd"; exit 1; }',
  // csh can't have a newline in its words: this one is made here.
  'lb_nl=$(printf "\\n.")',
  'lb_nl=${lb_nl%.}',
  'echo "lbctl-ready NONCE"',
  [
    'while IFS=" " read -r lb_t lb_k lb_n lb_i; do lb_b=',
    'if [ "$lb_n" -gt SHELL_READS ]; then lb_b=$(dd bs="$lb_n" count=1 iflag=fullblock 2>/dev/null)$lb_nl',
    'else while [ "${#lb_b}" -lt "$lb_n" ] && IFS= read -r lb_l; do lb_b=$lb_b$lb_l$lb_nl; done; fi',
    '[ "${#lb_b}" = "$lb_n" ] || exit 1',
    'if [ "$lb_k" = define ]; then lb_s=0; command eval "$lb_b" >/dev/null </dev/null || lb_s=$?; set +eu',
    'elif [ "$lb_k" = feed ]; then dd bs=65536 count="$lb_i" iflag=fullblock,count_bytes 2>/dev/null | ( ( unset lb_t; eval "$lb_b" ); lb_s=$?; cat >/dev/null; exit "$lb_s" ); lb_s=$?',
    'else ( unset lb_t; eval "$lb_b" ) </dev/null; lb_s=$?; fi',
    'printf "\\n%s %s\\n" "$lb_t" "$lb_s"',
    'echo "$lb_t" >&2',
    'done',
  ].join('; '),
].join('; ');

/** Who the program runs as: the user who logged in, or another through `sudo -n`. */
export type Become = { readonly user?: string } | undefined;

/** The program's argument list; `nonce` is letters and digits. */
export function loaderArgv(nonce: string, become: Become): readonly [string, ...string[]] {
  if (!/^[a-z0-9]+$/i.test(nonce)) throw new RangeError('a nonce is letters and digits');
  const program = PROGRAM.replaceAll('NONCE', nonce).replace('SHELL_READS', String(SHELL_READS));
  if (become === undefined) return ['/bin/sh', '-c', program];
  const user = become.user === undefined ? [] : ['-u', become.user];
  // LC_ALL: sudo's own words are read to tell "password needed" from "refused", and it translates them.
  return ['env', 'LC_ALL=C', 'sudo', '-n', ...user, '--', '/bin/sh', '-c', program];
}

/** The exec string for a host: `exec` so that the login shell makes room. */
export function bootstrapCommand(nonce: string, become: Become): string {
  return `exec ${quoteArgv(loaderArgv(nonce, become))}`;
}
