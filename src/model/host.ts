/** A host and how to reach it, as the inventory resolved it. */
import type { HostName } from './names.ts';

/** A variable as YAML or JSON holds it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Vars = Readonly<Record<string, Value>>;

/** Connection variables after precedence; what is absent is left to ~/.ssh/config and then to defaults. */
export interface Connection {
  readonly kind: 'ssh' | 'local';
  readonly address?: string;
  readonly port?: number;
  readonly user?: string;
  readonly identityFile?: string;
  /** Jump hosts in order, each `[user@]host[:port]`. */
  readonly proxyJump?: readonly string[];
  /** `-o Name=value` pairs, `-F` and `-i` from ansible_ssh_common_args, in order. */
  readonly sshOptions: readonly { readonly name: string; readonly value: string }[];
  readonly become?: boolean;
  readonly becomeUser?: string;
}

export interface Host {
  readonly name: HostName;
  readonly connection: Connection;
  /** All variables of the host, precedence applied; `ansible_*` included. */
  readonly vars: Vars;
  readonly groups: readonly string[];
}
