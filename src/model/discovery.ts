/** Where members and facts are looked up: sources as the playbook describes them. What they answer is hostile text. */
import type { Duration } from './duration.ts';
import type { Value } from './host.ts';

/** Certificates for a source that is asked over TLS, as PEM files of this machine. Servers are always verified. */
export interface TlsFiles {
  /** Trusted instead of the machine's own authorities. */
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  /** The name that the certificate must have, where it is not the one in the address. */
  readonly serverName?: string;
}

/** A source, by its kind. Paths are absolute. */
export type Source =
  /** What the playbook itself says. */
  | { readonly kind: 'static'; readonly value: Value }
  /** The hosts of a pattern: name, address, port (when given) and variables. */
  | { readonly kind: 'inventory'; readonly hosts: string; readonly port?: number }
  /** A file of JSON or YAML. */
  | { readonly kind: 'file'; readonly path: string }
  /** A command that prints JSON; it is run without a shell, in the playbook's folder. */
  | { readonly kind: 'exec'; readonly argv: readonly [string, ...string[]]; readonly folder: string }
  | HttpSource
  | DnsSource;

/** A JSON API. A redirect is not followed: it is an answer that was not asked for. */
export interface HttpSource {
  readonly kind: 'http';
  readonly url: string;
  /** Any of them may be a secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with POST; absent = GET. */
  readonly body?: string;
  readonly tls?: TlsFiles;
}

/** Records of one name; with SRV those of the lowest priority take requests, the others are backups. */
export interface DnsSource {
  readonly kind: 'dns';
  readonly name: string;
  readonly type: 'A' | 'AAAA' | 'SRV';
  /** For A and AAAA, whose records have none. */
  readonly port?: number;
  /** `IP` or `IP:PORT` of each server to ask, in order; absent = those of this machine. */
  readonly servers?: readonly string[];
}

/** A source of the playbook with what is done to its answer. */
export interface Discovery {
  readonly source: Source;
  /** JMESPath from the answer to what is wanted of it; absent = what the kind usually needs. */
  readonly map?: string;
  /** How long one answer may take. */
  readonly timeout: Duration;
}
