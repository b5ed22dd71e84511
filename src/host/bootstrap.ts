/** The typed face of lbctl-bootstrap.sh over a session: one frame for each phase. */
import type { Change, HostWish, PublicKey } from '../model/bootstrap.ts';
import { milliseconds } from '../model/duration.ts';
import type { Host } from '../model/host.ts';
import type { BootstrapHost, BootstrapHosts, Prepared } from '../ports/bootstrap-host.ts';
import type { Session } from '../ports/transport.ts';
import { ask, understood } from './ask.ts';
import { type HostParts, programFor } from './link.ts';
import { parseFacts, parsePrepared } from './parse-facts.ts';
import { base64, call } from './protocol.ts';

/** Reading, with two tests of nginx. */
const LOOK = milliseconds(60_000);
/** Changes wait for each other on a host, and a reload of sshd is watched for. */
const WORK = milliseconds(180_000);

export interface BootstrapParts extends Pick<HostParts, 'transport' | 'balancer' | 'program'> {
  /** The text of lbctl-bootstrap.sh. */
  readonly bootstrap: string;
}

export function createBootstrapHosts(parts: BootstrapParts): BootstrapHosts {
  return {
    async open(host: Host, signal: AbortSignal): Promise<BootstrapHost> {
      const program = `${programFor(host, parts)}\n${parts.bootstrap}`;
      const session = await parts.transport.open(host, signal);
      try {
        await session.define(program, signal);
      } catch (error) {
        await session[Symbol.asyncDispose]();
        throw error;
      }
      return hostOf(session);
    },
  };
}

function hostOf(session: Session): BootstrapHost {
  const changed = async (calls: readonly string[], signal: AbortSignal): Promise<Prepared> =>
    understood(session, parsePrepared(await ask(session, calls, WORK, signal)));
  return {
    async look(wish, signal) {
      return understood(session, parseFacts(await ask(session, [lookCall(wish)], LOOK, signal), wish));
    },
    prepare: (changes, key, signal) =>
      changed(
        ['bs_begin', ...changes.flatMap(testCalls), ...changes.map((one) => changeCall(one, key)), 'bs_done'],
        signal,
      ),
    keysOnly: (user, text, signal) => changed(['bs_begin', call('bs_keys_only', user, base64(text))], signal),
    settleKeysOnly: (user, proven, signal) =>
      changed(['bs_begin', proven ? 'bs_keep_keys_only' : call('bs_passwords_back', user)], signal),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

function lookCall(wish: HostWish): string {
  const text = (value: string | undefined): string => (value === undefined ? '-' : base64(value));
  return call(
    'bs_look',
    wish.user,
    wish.key?.blob ?? '-',
    text(wish.sudoers),
    text(wish.keysOnly),
    wish.sites === 'as they are' ? '-' : 'sites',
    ...wish.directories.flatMap(({ path, owner }) => [path, owner]),
  );
}

function testCalls(change: Change): readonly string[] {
  if (change.do === 'land-sudoers') return [call('bs_test_sudoers', change.user, base64(change.text))];
  return change.do === 'unlink-default' ? ['bs_test_nginx'] : [];
}

function changeCall(change: Change, key: PublicKey | undefined): string {
  switch (change.do) {
    case 'make-user':
      return call('bs_make_user', change.user);
    case 'add-key':
      if (key === undefined) throw new Error('a key is made before it is added');
      return call('bs_add_key', change.user, key.blob, base64(key.line));
    case 'land-sudoers':
      return 'bs_land_sudoers';
    case 'directory':
      return call('bs_directory', change.directory.path, change.directory.owner, change.directory.mode);
    case 'unlink-default':
      return 'bs_unlink_default';
    case 'keys-only':
      throw new Error('logins by password end in a phase of their own');
  }
}
