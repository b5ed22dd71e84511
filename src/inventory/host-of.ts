/** A name and its variables to a Host whose connection is checked when it is first needed, and then fails loudly. */
import { InvalidInput } from '../model/errors.ts';
import type { Connection, Host, Vars } from '../model/host.ts';
import type { HostName } from '../model/names.ts';
import { connectionOf } from './connection.ts';

/** An inventory may hold hosts that lbctl can't reach (Windows, containers): that matters only when they are used. */
export function hostOf(name: HostName, vars: Vars, groups: readonly string[]): Host {
  try {
    return { name, connection: connectionOf(vars), vars, groups };
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    const diagnostics = error.diagnostics.map((one) => ({ ...one, message: `host ${name}: ${one.message}` }));
    return {
      name,
      vars,
      groups,
      get connection(): Connection {
        throw new InvalidInput(diagnostics);
      },
    };
  }
}
