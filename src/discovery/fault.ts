/** What is said of a source that gave no answer to work with. */
import { SourceFailed } from '../model/errors.ts';

/** discovery-failed: there is no complete answer. `message` begins with what was asked, without a secret. */
export function failed(message: string, cause?: unknown, hint?: string): SourceFailed {
  return new SourceFailed('discovery-failed', message, { cause, hint });
}

/** The beginning of an answer, safe to print: at most 200 characters, none of them a control character. */
export function shown(answer: string): string {
  const text = answer.slice(0, 200).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return answer.length > 200 ? `${text} …` : text;
}
