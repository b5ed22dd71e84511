/** What the playbook itself says: for a beginning, and for tests of `where`. */
import type { Source } from '../model/discovery.ts';
import type { OpenSource } from '../ports/discovery.ts';

export function openStatic({ value }: Extract<Source, { readonly kind: 'static' }>): OpenSource {
  return { fetch: async () => value, [Symbol.asyncDispose]: async () => {} };
}
