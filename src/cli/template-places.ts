/** Leads from a line that the balancer's checker complains about back to the line of the template it came from. */
import { CandidateRejected } from '../model/errors.ts';

interface Origin {
  readonly template: string;
  /** For each line of the file, the template's line; 0 = a line that lbctl itself wrote. */
  readonly lines: readonly number[];
}

/** Rendered files of this command, by revision and path. */
export class TemplatePlaces {
  readonly #origins = new Map<string, Origin>();

  note(revision: string, path: string, origin: Origin): void {
    this.#origins.set(`${revision} ${path}`, origin);
  }

  /** The same error with the templates' places as its hint, where it names lines of files that were rendered here. */
  explain(error: unknown): unknown {
    if (!(error instanceof CandidateRejected) || error.code !== 'candidate-invalid') return error;
    const places = [...error.message.matchAll(/revision ([0-9a-f]{12}) does not pass:[^\n]* in (\/[^\s:]+):(\d+)/g)];
    const found = places.flatMap(([, revision = '', path = '', line = '']) =>
      this.#placeOf(revision, path, Number(line)),
    );
    if (found.length === 0) return error;
    const hint = `that line comes from ${[...new Set(found)].join(', ')}`;
    return new CandidateRejected(error.code, error.message, { hint, cause: error });
  }

  #placeOf(revision: string, path: string, line: number): readonly string[] {
    const origin = this.#origins.get(`${revision} ${path}`);
    const from = origin?.lines[line - 1];
    return origin === undefined || from === undefined || from === 0 ? [] : [`${origin.template}:${from}`];
  }
}
