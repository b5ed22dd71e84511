/** Source `http`: a JSON API. What it said is kept with its ETag, so that an unchanged answer is not sent again. */
import type { HttpSource } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { type Call, exchange, parsePlace } from './http-call.ts';
import { parseJson } from './json.ts';

const OK = 200;
const NOT_MODIFIED = 304;

/** Throws SourceFailed when the address is none. */
export function openHttp({ url, headers, body, tls }: HttpSource): OpenSource {
  const place = parsePlace(url, 'http');
  const call: Call =
    body === undefined
      ? { method: 'GET', place, headers, ...(tls && { tls }) }
      : {
          method: 'POST',
          place,
          headers: { 'content-type': 'application/json', ...headers },
          body,
          ...(tls && { tls }),
        };
  let last: { readonly etag: string; readonly value: Value } | undefined;
  return {
    async fetch(signal) {
      const known = last;
      const asked = known === undefined ? call : { ...call, headers: { ...headers, 'if-none-match': known.etag } };
      const {
        status,
        headers: said,
        text,
      } = await exchange(asked, known === undefined ? [OK] : [OK, NOT_MODIFIED], signal);
      if (known !== undefined && status === NOT_MODIFIED) return known.value;
      const value = parseJson(text, `${call.method} ${place.title}`);
      // If-None-Match belongs to questions that change nothing (RFC 9110, 13.1.2).
      last = said.etag === undefined || call.method !== 'GET' ? undefined : { etag: said.etag, value };
      return value;
    },
    async [Symbol.asyncDispose]() {},
  };
}
