/** Reads from a host's connection who its shell runs as. */
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Become } from './loader.ts';

/** Throws Unreachable for a user name that sudo or a shell could take for something else. */
export function becomeOf(host: Host): Become {
  const { become, becomeUser } = host.connection;
  if (become !== true) return undefined;
  if (becomeUser === undefined) return {};
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,63}\$?$|^#\d{1,10}$/.test(becomeUser)) {
    throw new Unreachable('sudo-refused', host.name, `${host.name}: ${JSON.stringify(becomeUser)} is no user name`, {
      hint: '`become_user` takes a name such as deploy, or #1000',
    });
  }
  return { user: becomeUser };
}
