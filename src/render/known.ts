/** What a template gave before, found by the part of the data that it asked for: hosts that agree on it share one render. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Vars } from '../model/host.ts';
import type { Rendered, Templater } from '../ports/templater.ts';
import type { Body } from './body.ts';

export interface Renderer {
  readonly templater: Templater;
  /** Of the same template for the same thing. */
  readonly known: Known;
  readonly signal: AbortSignal;
}

type Reads = Extract<Rendered, { outcome: 'rendered' }>['reads'];
export type Result = readonly (Body | Diagnostic)[];

/** What the hosts before were given, found by the part of their data that it depends on. */
export class Known {
  /** A template asks for something else where its branches do: there are few of these. */
  readonly #byReads = new Map<string, { readonly reads: Reads; readonly results: Map<string, Result> }>();

  find(context: Vars): Result | undefined {
    for (const { reads, results } of this.#byReads.values()) {
      const result = results.get(partOf(context, reads));
      if (result !== undefined) return result;
    }
    return undefined;
  }

  add(context: Vars, reads: Reads, result: Result): void {
    const key = JSON.stringify(reads);
    const kind = this.#byReads.get(key) ?? { reads, results: new Map<string, Result>() };
    kind.results.set(partOf(context, reads), result);
    this.#byReads.set(key, kind);
  }
}

/** Everything that `reads` names, and whether it is there at all, as one text. */
function partOf(context: Vars, reads: Reads): string {
  if (reads === 'all') return JSON.stringify(context);
  return JSON.stringify(reads.map((name) => (Object.hasOwn(context, name) ? [context[name]] : [])));
}
