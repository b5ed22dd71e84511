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

/*
 * sudo has one exit status for every refusal, so its words are all there is; they are in English because the
 * bootstrap sets LC_ALL=C (sudo 1.8 to 1.9: check.c, sudo.c, logging.c).
 */
const SUDO: readonly { readonly words: RegExp; readonly code: Code; readonly what: string }[] = [
  {
    words: /sudo: a (terminal|password) is required|sudo: sorry, a password is required/i,
    code: 'sudo-password-needed',
    what: 'sudo asks for a password',
  },
  { words: /must have a tty/i, code: 'sudo-needs-terminal', what: 'sudo wants a terminal (requiretty)' },
  {
    words:
      /not allowed to|not in the sudoers|may not run sudo|is not permitted|unknown user|sudo: .*(parse|syntax) error/i,
    code: 'sudo-refused',
    what: 'sudo refuses',
  },
  {
    words: /sudo['’]?:? (command )?not found|sudo['’]?: No such file/i,
    code: 'sudo-missing',
    what: 'there is no sudo',
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
      );
    }
    if (/^sudo: /m.test(stderr))
      return new Unreachable('sudo-refused', host.name, `${host.name}: sudo failed: ${said}`);
  }
  return new Unreachable('not-a-posix-shell', host.name, `${host.name}: /bin/sh did not start: ${said}`);
}
