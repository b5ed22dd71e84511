/** Streams that say one thing a line: watches and events. */
import type { IncomingMessage } from 'node:http';
import { SourceFailed } from '../model/errors.ts';
import { failed } from './fault.ts';
import { LARGEST_ANSWER } from './limits.ts';

/** The lines as they come; a last one without its end is none. Throws SourceFailed, or the signal's reason. */
export async function* linesOf(response: IncomingMessage, title: string, signal: AbortSignal): AsyncGenerator<string> {
  let begun = '';
  response.setEncoding('utf8');
  try {
    for await (const piece of response) {
      const lines = (begun + String(piece)).split('\n');
      begun = lines.pop() ?? '';
      if (begun.length > LARGEST_ANSWER) throw failed(`${title}: a line has more than ${LARGEST_ANSWER} bytes`);
      yield* lines;
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SourceFailed) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failed(`${title}: the stream broke off (${reason})`, cause);
  } finally {
    response.destroy();
  }
}
