/** What is said of a source that gave no answer to work with. */
import { SourceFailed } from '../model/errors.ts';

/** discovery-failed: there is no complete answer. `message` begins with what was asked, without a secret. */
export function failed(message: string, cause?: unknown): SourceFailed {
  return new SourceFailed('discovery-failed', message, { cause });
}
