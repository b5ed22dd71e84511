/** How an artifact or a delivery fails: everything is said before traffic is touched. */
import type { Code } from '../model/codes.ts';
import { CandidateRejected, InvalidInput } from '../model/errors.ts';

/** The playbook names something that no release can be made of (exit 3). */
export function noRelease(message: string, hint?: string): InvalidInput {
  return new InvalidInput([
    { code: 'artifact-invalid', severity: 'error', message, ...(hint === undefined ? {} : { hint }) },
  ]);
}

/** Something that was asked for did not come, or a host can't have it (exit 5). */
export function refused(code: Code, message: string, hint?: string): CandidateRejected {
  return new CandidateRejected(code, message, { hint });
}
