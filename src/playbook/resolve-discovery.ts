/** Sources as they are written to sources as they are asked. */
import { resolve } from 'node:path';
import type {
  ConsulSource,
  Discovery,
  DockerSource,
  EtcdSource,
  HttpSource,
  Source,
  TlsFiles,
} from '../model/discovery.ts';
import { type Duration, parseDuration } from '../model/duration.ts';
import type { Value } from '../model/host.ts';
import type { RawSource } from './schema.ts';
import { sure } from './sure.ts';

type RawTls = NonNullable<NonNullable<RawSource['http']>['tls']>;

const TIMEOUT = '10s';

/** Paths in it are relative to `folder`, that of the playbook. */
export function discoveryOf(raw: RawSource, folder: string): Discovery {
  return {
    source: sourceOf(raw, folder),
    ...(raw.map === undefined ? {} : { map: raw.map }),
    timeout: sure<Duration>(parseDuration(raw.timeout ?? TIMEOUT)),
  };
}

function sourceOf(raw: RawSource, folder: string): Source {
  const { static: value, inventory, file, exec, http, dns, consul, etcd, docker } = raw;
  if (inventory !== undefined) return { kind: 'inventory', ...inventory };
  if (file !== undefined) return { kind: 'file', path: resolve(folder, file) };
  if (exec !== undefined) return { kind: 'exec', argv: argvOf(exec), folder };
  if (http !== undefined) return httpOf(http, folder);
  if (dns !== undefined) return { kind: 'dns', type: 'A', ...dns };
  if (consul !== undefined) return consulOf(consul, folder);
  if (etcd !== undefined) return etcdOf(etcd, folder);
  if (docker !== undefined) return dockerOf(docker, folder);
  return { kind: 'static', value: parseValue(value) };
}

function argvOf([program = '', ...args]: readonly string[]): readonly [string, ...string[]] {
  return [program, ...args];
}

function httpOf({ url, headers = {}, body, tls }: NonNullable<RawSource['http']>, folder: string): HttpSource {
  return { kind: 'http', url, headers, ...(body !== undefined && { body }), ...(tls && { tls: tlsOf(tls, folder) }) };
}

function consulOf({ tls, ...raw }: NonNullable<RawSource['consul']>, folder: string): ConsulSource {
  const defaults = { url: 'http://127.0.0.1:8500', tags: [], all: false };
  return { kind: 'consul', ...defaults, ...raw, ...(tls && { tls: tlsOf(tls, folder) }) };
}

function etcdOf({ tls, endpoints, ...raw }: NonNullable<RawSource['etcd']>, folder: string): EtcdSource {
  const [first = 'http://127.0.0.1:2379', ...others] = endpoints ?? [];
  return { kind: 'etcd', endpoints: [first, ...others], ...raw, ...(tls && { tls: tlsOf(tls, folder) }) };
}

function dockerOf({ tls, ...raw }: NonNullable<RawSource['docker']>, folder: string): DockerSource {
  const defaults = {
    endpoint: 'unix:///var/run/docker.sock',
    labels: {},
    address: 'published',
    host: '127.0.0.1',
  } as const;
  return { kind: 'docker', ...defaults, ...raw, ...(tls && { tls: tlsOf(tls, folder) }) };
}

function tlsOf({ server_name: serverName, ...files }: RawTls, folder: string): TlsFiles {
  const paths = Object.entries(files).map(([name, path]) => [name, resolve(folder, path)] as const);
  return { ...Object.fromEntries(paths), ...(serverName !== undefined && { serverName }) };
}

/** YAML holds nothing else. */
function parseValue(value: unknown): Value {
  return value as Value;
}
