/** What flags and settings choose together; a flag wins. */
import { type Duration, parseDuration } from '../model/duration.ts';
import { Usage } from '../model/errors.ts';
import type { SshTransport } from '../model/host.ts';
import type { Prompter } from '../ports/clock.ts';
import type { Form } from '../report/output.ts';
import type { Flags } from './flags.ts';
import type { Settings } from './settings.ts';

interface Chosen {
  readonly flags: Flags;
  readonly settings: Settings;
}

const FORMS: readonly Form[] = ['tty', 'plain', 'json', 'jsonl', 'github'];

/** The form that `--output` or the settings name; it was checked where it was read. */
export function formOf(flags: Flags, settings: Settings): Form | undefined {
  const text = flags.output ?? settings.output;
  return FORMS.find((form) => form === text);
}

/** Which SSH serves the hosts that name none. */
export function transportOf(flags: Flags, settings: Settings): SshTransport {
  // Checked where it was read already: by the parser of the command line, or with the settings.
  return flags.transport === undefined
    ? (settings.transport ?? 'ssh2')
    : flags.transport === 'openssh'
      ? 'openssh'
      : 'ssh2';
}

/** How many hosts are worked at once: `--forks`, or the setting; 50 by default. Throws Usage. */
export function forksOf(flags: Flags, settings: Settings): number {
  const forks = flags.forks === undefined ? (settings.forks ?? 50) : Number(flags.forks);
  if (!Number.isSafeInteger(forks) || forks < 1)
    throw new Usage('usage', `--forks takes a whole number from 1, not ${flags.forks}`);
  return forks;
}

/** The value of `--lock-timeout`, or of the setting; 0 by default. Throws Usage. */
export function lockTimeoutOf({ flags, settings }: Chosen): Duration {
  const text = flags.lockTimeout ?? settings.lockTimeout ?? '0s';
  const timeout = parseDuration(text);
  if (timeout === undefined) throw new Usage('usage', `--lock-timeout takes a duration such as 10m, not ${text}`);
  return timeout;
}

/** What to do at a pause without end: `wait` on a terminal, `exit` elsewhere, unless told otherwise. Throws Usage. */
export function pauseOf({ flags, settings, prompter }: Chosen & { readonly prompter: Prompter }): 'wait' | 'exit' {
  const wanted = flags.pause ?? settings.pause;
  if (wanted === undefined) return prompter.interactive ? 'wait' : 'exit';
  if (wanted === 'wait' || wanted === 'exit') return wanted;
  throw new Usage('usage', `--pause takes wait or exit, not ${wanted}`);
}
