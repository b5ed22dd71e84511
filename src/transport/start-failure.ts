/** Why a host gave a connection but no shell: tells sudo's refusals, missing tools and foreign login shells apart. */
import type { Code } from '../model/codes.ts';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { greeting } from './loader.ts';
import { oneLine } from './remote-text.ts';

/** What was seen until it was clear that no greeting comes. */
export interface Silence {
  readonly host: Host;
  readonly nonce: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly end: string;
}

const RULE =
  '`sudo -l` on that host lists what the user may do: it must be let run /bin/sh as the user of `become_user`';

/*
 * sudo has one exit status for every refusal, so its words are all there is; they are in English because the
 * bootstrap sets LC_ALL=C (sudo 1.8 to 1.9: check.c, sudo.c, logging.c).
 */
const SUDO: readonly { readonly words: RegExp; readonly code: Code; readonly what: string; readonly hint: string }[] = [
  {
    words: /sudo: a (terminal|password) is required|sudo: sorry, a password is required/i,
    code: 'sudo-password-needed',
    what: 'sudo asks for a password',
    hint: 'lbctl never sends one: `USER ALL=(root) NOPASSWD: /bin/sh` in /etc/sudoers.d/lbctl-USER on that host',
  },
  {
    words: /must have a tty/i,
    code: 'sudo-needs-terminal',
    what: 'sudo wants a terminal (requiretty)',
    hint: '`Defaults:USER !requiretty` in /etc/sudoers.d/lbctl-USER on that host',
  },
  {
    words:
      /not allowed to|not in the sudoers|may not run sudo|is not permitted|unknown user|sudo: .*(parse|syntax) error/i,
    code: 'sudo-refused',
    what: 'sudo refuses',
    hint: RULE,
  },
  {
    words: /sudo['’]?:? (command )?not found|sudo['’]?: No such file/i,
    code: 'sudo-missing',
    what: 'there is no sudo',
    hint: 'install it there, or log in as root and leave `become` out',
  },
];

/** The error for a host whose shell never greeted. */
export function startFailure(silence: Silence): Unreachable {
  const { host, stderr, stdout } = silence;
  const lacks = new RegExp(`^${greeting(silence.nonce).lacks} (\\w+)$`, 'm').exec(stdout)?.[1];
  if (lacks !== undefined)
    return new Unreachable('host-tool-missing', host.name, `${host.name}: the host has no ${lacks}`);
  const words = oneLine(stderr) || oneLine(stdout);
  const said = words === '' ? silence.end : `${silence.end}; it said: ${words}`;
  if (host.connection.become === true) {
    const known = SUDO.find((entry) => entry.words.test(stderr));
    if (known !== undefined) {
      return new Unreachable(
        known.code,
        host.name,
        `${host.name}: ${known.what} for ${host.connection.becomeUser ?? 'root'}; it said: ${words}`,
        { hint: known.hint },
      );
    }
    if (/^sudo: /m.test(stderr))
      return new Unreachable('sudo-refused', host.name, `${host.name}: sudo failed: ${said}`, { hint: RULE });
  }
  return new Unreachable('not-a-posix-shell', host.name, `${host.name}: /bin/sh did not start: ${said}`);
}
