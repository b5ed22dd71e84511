/** A host and how to reach it, as the inventory resolved it. */
import type { HostName } from './names.ts';

/** A variable as YAML or JSON holds it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Vars = Readonly<Record<string, Value>>;

export type SshTransport = 'ssh2' | 'openssh';

/** Connection variables after precedence; what is absent is left to ~/.ssh/config and then to defaults. */
export interface Connection {
  readonly kind: 'ssh' | 'local';
  /** Which SSH: the one that is built in, or this machine's `ssh`. What is absent is left to the run. */
  readonly transport?: SshTransport;
  readonly address?: string;
  readonly port?: number;
  readonly user?: string;
  readonly identityFile?: string;
  /** Jump hosts in order, each `[user@]host[:port]`. */
  readonly proxyJump?: readonly string[];
  /**
   * Options of ssh_config(5) from ansible_ssh_args, ansible_ssh_common_args and ansible_ssh_extra_args, in order; the
   * first value of a name wins. `-i` is IdentityFile, `-p` Port, `-l` User; `-F FILE` has the name `-F`. Jumps are in
   * proxyJump instead; options that would run programs here (ProxyCommand, LocalCommand, …) never appear.
   */
  readonly sshOptions: readonly { readonly name: string; readonly value: string }[];
  readonly become?: boolean;
  readonly becomeUser?: string;
}

export interface Host {
  readonly name: HostName;
  /** Reading it throws InvalidInput when the host's connection variables make no sense: only a host that is used must have good ones. */
  readonly connection: Connection;
  /** All variables of the host, precedence applied; `ansible_*` included. */
  readonly vars: Vars;
  readonly groups: readonly string[];
}
