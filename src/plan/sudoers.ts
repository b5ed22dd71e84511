/** The texts that make a host ready: the sudo rule of docs/security.md, and sshd's drop-in. */
import type { UserName } from '../model/bootstrap.ts';

/**
 * The least that lbctl needs: one shell. docs/security.md shows these lines, a test holds the two together, and
 * test/fleet/least-privilege.test.ts works with them.
 */
export function sudoersText(user: UserName, runAs: UserName): string {
  return `Defaults:${user} !requiretty\n${user} ALL=(${runAs}) NOPASSWD: /bin/sh\n`;
}
