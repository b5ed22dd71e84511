/** Makes the reporter for a form; only the chosen form's code (and listr2 only for `tty`) is ever loaded. */
import { assertNever } from '../model/brand.ts';
import type { Event } from '../model/event.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Form, ReportOptions, Streams } from './output.ts';

/** A reporter that can be given events at once; they wait in order until the form's code is there. */
export function reporterFor(form: Form, streams: Streams, options: ReportOptions): Reporter {
  return deferred(() => load(form, streams, options));
}

async function load(form: Form, streams: Streams, options: ReportOptions): Promise<Reporter> {
  switch (form) {
    case 'tty':
      return (await import('./tty.ts')).ttyReporter(streams, options);
    case 'plain':
      return (await import('./plain.ts')).plainReporter(streams, options);
    case 'json':
      return (await import('./json.ts')).jsonReporter(streams);
    case 'jsonl':
      return (await import('./jsonl.ts')).jsonlReporter(streams);
    case 'github':
      return (await import('./github.ts')).githubReporter(streams, options);
    default:
      return assertNever(form);
  }
}

/** Queues events while `make` is under way. `close` rejects when it failed: events were lost, and that is a bug. */
function deferred(make: () => Promise<Reporter>): Reporter {
  const queue: Event[] = [];
  let reporter: Reporter | undefined;
  const ready = make().then((made) => {
    for (const event of queue.splice(0)) made.on(event);
    reporter = made;
    return made;
  });
  // Told at close(), not as an unhandled rejection in the middle of a rollout.
  ready.catch(() => undefined);
  return {
    on(event) {
      if (reporter === undefined) queue.push(event);
      else reporter.on(event);
    },
    close: async () => (await ready).close(),
  };
}
