/** What a source said when it gave no answer. */
import { SourceFailed } from '../../src/model/errors.ts';
import type { Value } from '../../src/model/host.ts';
import type { OpenSource } from '../../src/ports/discovery.ts';

/** Nothing here ends it. */
export const UNHURRIED = new AbortController().signal;

export async function answerOf(source: OpenSource): Promise<Value> {
  return source.fetch(UNHURRIED);
}

/** The message of the SourceFailed that is expected, with its hint on a second line. */
export async function failureOf(source: OpenSource, signal: AbortSignal = UNHURRIED): Promise<string> {
  try {
    return `no failure, but ${JSON.stringify(await source.fetch(signal)).slice(0, 200)}`;
  } catch (error) {
    if (!(error instanceof SourceFailed)) throw error;
    return [error.message, ...(error.hint === undefined ? [] : [error.hint])].join('\n');
  }
}
