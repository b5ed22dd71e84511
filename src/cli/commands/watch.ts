/** `lbctl watch`: keeps the balancers of a playbook in step with what its sources say, for good or once. */
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import type { HeldBack, WatchBody } from '../../model/watch.ts';
import type { Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { report } from '../exit.ts';
import type { Flags } from '../flags.ts';
import { installWatch } from '../install-watch.ts';
import { formOf } from '../preferences.ts';
import { showStats } from '../show-stats.ts';
import { watchFlags } from '../watch-reading.ts';
import { WatchTeller } from '../watch-teller.ts';
import { Watcher } from '../watcher.ts';

export async function run({ args, flags }: Input, whole: Context): Promise<ExitCode> {
  const [file = ''] = args;
  if (flags.stats === true) return await showStats(file, whole);
  if (flags.install === true) return await installWatch(file, whole);
  const how = watchFlags(whole);
  const output = formOf(flags, whole.settings) === 'jsonl' ? 'jsonl' : 'plain';
  if (flags.output !== undefined && flags.output !== output)
    throw new Usage('usage', `watch takes --output plain or jsonl, not ${flags.output}`);
  // Whoever forces a refresh does not want to see what it would be.
  const check = flags.dryRun === true && !how.forced;
  const own = { ...flags, output, check, pause: 'exit' };
  await using teller = await WatchTeller.open(whole.with(own));
  await using context = whole.apart({ io: teller.io, flags: own });
  const watcher = new Watcher(file, context, how, teller);
  try {
    return await watch(watcher, flags);
  } catch (error) {
    // Into the log: whoever looks there looks for what ended it.
    return await report(error, teller.io);
  }
}

async function watch(watcher: Watcher, flags: Flags): Promise<ExitCode> {
  if (flags.once === true) {
    const ends = (await watcher.once()).map(exitOf);
    return ends.find((code) => code !== EXIT.done) ?? EXIT.done;
  }
  await watcher.run();
  return EXIT.done;
}

const LOCKED: readonly HeldBack[] = ['turn', 'locked', 'unfinished', 'emergency'];
const FINE: readonly HeldBack[] = ['ignored', 'exempt'];

function exitOf(end: WatchBody): ExitCode {
  if (end.kind === 'failed') return end.exit;
  if (end.kind !== 'held-back' || FINE.includes(end.why)) return EXIT.done;
  return LOCKED.includes(end.why) ? EXIT.locked : EXIT.refused;
}
