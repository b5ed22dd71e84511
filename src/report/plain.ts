/** One aligned line per transition on standard error: readable in a CI log at 3 am. */
import type { Reporter } from '../ports/reporter.ts';
import { lineLayout } from './line.ts';
import type { ReportOptions, Streams } from './output.ts';

export function plainReporter(streams: Streams, options: ReportOptions): Reporter {
  const layout = lineLayout(options);
  return {
    on(event) {
      for (const line of layout.take(event).lines) streams.err.write(`${line}\n`);
    },
    close: () => Promise.resolve(),
  };
}
