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
  | DnsSource
  | ConsulSource
  | EtcdSource
  | DockerSource;

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

/** The health endpoint of one service; asked with blocking queries while somebody watches. */
export interface ConsulSource {
  readonly kind: 'consul';
  readonly service: string;
  readonly url: string;
  /** Only instances with all of them. */
  readonly tags: readonly string[];
  readonly datacenter?: string;
  /** Sent as X-Consul-Token. */
  readonly token?: string;
  /** Also those whose checks warn or fail; their state is in the answer. */
  readonly all: boolean;
  readonly tls?: TlsFiles;
}

/** All keys under a prefix, over the JSON gateway `/v3/…` that every etcd since 3.4 has. */
export interface EtcdSource {
  readonly kind: 'etcd';
  /** Tried in order. */
  readonly endpoints: readonly [string, ...string[]];
  readonly prefix: string;
  readonly user?: string;
  readonly password?: string;
  readonly tls?: TlsFiles;
}

/** Running containers of a Docker engine. */
export interface DockerSource {
  readonly kind: 'docker';
  /** `unix:///var/run/docker.sock`, `tcp://HOST:PORT` or `https://HOST:PORT`. */
  readonly endpoint: string;
  /** Regular expressions that name, image and the value of each label must match as a whole. */
  readonly name?: string;
  readonly image?: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The port inside the container; absent = the only one it has. */
  readonly port?: number;
  /** `published`: the port on the host, at `host`; `container`: the container's own address. */
  readonly address: 'published' | 'container';
  /** Where published ports are reached when they are bound to every address. */
  readonly host: string;
  readonly tls?: TlsFiles;
}

/** A source of the playbook with what is done to its answer. */
export interface Discovery {
  readonly source: Source;
  /** JMESPath from the answer to what is wanted of it; absent = what the kind usually needs. */
  readonly map?: string;
  /** How long one answer may take. */
  readonly timeout: Duration;
}
