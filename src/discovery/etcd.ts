/** Source `etcd`: all keys under a prefix, followed by a watch. */
import type { EtcdSource } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { EtcdCluster } from './etcd-cluster.ts';
import { failed, shown } from './fault.ts';
import { follow, type Listen, type Pace } from './follow.ts';
import { parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import { memberOf } from './member-of.ts';

/**
 * Answers `{key, name, value}` for each key in order: `name` is the key without the prefix, `value` what its JSON says,
 * or its text. Throws SourceFailed when an address is none.
 */
export function openEtcd(source: EtcdSource, pace: Pace): OpenSource {
  const cluster = new EtcdCluster(source, pace.clock);
  const title = `etcd prefix ${source.prefix}`;
  const range = rangeOf(source.prefix);
  return {
    async fetch(signal) {
      const text = await cluster.ask('/v3/kv/range', range, signal);
      return entriesOf(parseJson(text, title), source.prefix, title);
    },
    changes: (signal) => follow(listenWith(cluster, range, title), pace, signal),
    async [Symbol.asyncDispose]() {},
  };
}

/**
 * A watch from now on, without a revision to begin at: whoever follows looks up what is there once the watch stands, so
 * nothing is missed, and no compaction can be in the way.
 */
function listenWith(cluster: EtcdCluster, range: Value, title: string): Listen {
  return async (ring, signal) => {
    const response = await cluster.stream('/v3/watch', { create_request: range }, signal);
    for await (const line of linesOf(response, title, signal)) {
      const told = parseJson(line, title);
      const result = memberOf(told, 'result');
      if (result === undefined || memberOf(result, 'canceled') === true) {
        // It may be the login that has ended.
        cluster.forgetLogin();
        throw failed(`${title}: the watch was ended: ${shown(line)}`);
      }
      if (memberOf(result, 'created') === true || memberOf(result, 'events') !== undefined) ring();
    }
  };
}

/** It ends before the prefix with its last byte one higher, for which UTF-8 leaves room; NUL to NUL is everything. */
function rangeOf(prefix: string): { readonly key: string; readonly range_end: string } {
  const end = Buffer.from(prefix);
  if (end.length === 0) return { key: 'AA==', range_end: 'AA==' };
  const last = end.length - 1;
  end.writeUInt8(end.readUInt8(last) + 1, last);
  return { key: Buffer.from(prefix).toString('base64'), range_end: end.toString('base64') };
}

function entriesOf(answer: Value, prefix: string, title: string): Value {
  // Without keys the gateway leaves the list out.
  const found = memberOf(answer, 'kvs') ?? [];
  if (memberOf(answer, 'header') === undefined || !Array.isArray(found))
    throw failed(`${title}: the answer is none of etcd's`);
  return found.map((entry: Value): Value => {
    const key = textOf(memberOf(entry, 'key'), `${title}: a key`);
    if (!key.startsWith(prefix)) throw failed(`${title}: the answer has ${shown(key)}, which is not under it`);
    const text = textOf(memberOf(entry, 'value') ?? '', `${title}: the value of ${shown(key)}`);
    return { key, name: key.slice(prefix.length), value: jsonOrText(text) };
  });
}

function textOf(base64: Value | undefined, what: string): string {
  if (typeof base64 !== 'string') throw failed(`${what} is not given as text`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(base64, 'base64'));
  } catch (cause) {
    throw failed(`${what} is no UTF-8`, cause);
  }
}

function jsonOrText(text: string): Value {
  try {
    return parseJson(text, 'a value');
  } catch {
    return text;
  }
}
