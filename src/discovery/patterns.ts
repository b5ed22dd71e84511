/** Regular expressions of a playbook, over texts from outside: whole matches only, and never without an end. */
import { runInNewContext } from 'node:vm';
import { failed } from './fault.ts';

/** Some patterns take years for some texts; and nobody has to tell which, since what takes that long is ended. */
const LIMIT_MS = 1000;

/** Which of `texts` match as a whole. Throws SourceFailed when the pattern is none, or takes too long. */
export function matchesOf(pattern: string, texts: readonly string[]): ReadonlySet<string> {
  const whole = wholePattern(pattern);
  const matching = new Set<string>();
  try {
    // Only code that runs in a context can be ended from outside; it is our own, and sees strings alone.
    runInNewContext(
      'for (const text of texts) if (whole.test(text)) found(text)',
      {
        texts: new Set(texts),
        whole,
        found: (text: string) => matching.add(text),
      },
      { timeout: LIMIT_MS },
    );
  } catch (cause) {
    throw failed(
      `the pattern ${pattern} took longer than ${LIMIT_MS} ms`,
      cause,
      'repetition within repetition, such as (a+)+, can take for ever',
    );
  }
  return matching;
}

function wholePattern(pattern: string): RegExp {
  try {
    // By itself first: `a)|(b` would make sense between our brackets only.
    return new RegExp(`^(?:${new RegExp(pattern, 'u').source})$`, 'u');
  } catch (cause) {
    throw failed(`the pattern ${pattern} is no regular expression`, cause);
  }
}
