/** The versioned event stream itself: each Event as one line of JSON on standard output. */
import type { Reporter } from '../ports/reporter.ts';
import type { Streams } from './output.ts';

/** JSON leaves these as they are; a terminal that shows the stream would obey them. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** One line of JSON in which every control and bidi character is written as an escape; the value is the same. */
export function jsonLine(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function jsonlReporter(streams: Streams): Reporter {
  return {
    on(event) {
      streams.out.write(`${jsonLine(event)}\n`);
    },
    close: () => Promise.resolve(),
  };
}
