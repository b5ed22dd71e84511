/** Rules about `watch:`. */
import { parseRolloutName } from '../../model/names.ts';
import { isWatchLock, watchLockName } from '../../model/watch.ts';
import { broken, type PlayRule } from './rule.ts';

/** Its state would be taken for the lock of another play's watchers. */
export const nameIsNoLock: PlayRule = ({ play, base }) =>
  isWatchLock(play.name)
    ? [
        broken(
          `${base}/name`,
          `'${play.name}' is how a lock of watchers is named`,
          'a name that does not end in .watch',
        ),
      ]
    : [];

/** The lock of its watchers is a rollout of its own, with a longer name. */
export const lockNameFits: PlayRule = ({ play, base }) =>
  play.watch?.lock === undefined || parseRolloutName(watchLockName(play.name)) !== undefined
    ? []
    : [
        broken(
          `${base}/watch/lock`,
          `'${play.name}' is too long for a play whose watchers share a lock`,
          'a name of at most 57 characters',
        ),
      ];

/** Settings of a lock that is not there would be believed to be in force. */
export const lockSettingsHaveLock: PlayRule = ({ play, base }) =>
  (['lock_timeout', 'settle'] as const)
    .filter((key) => play.watch?.[key] !== undefined && play.watch.lock === undefined)
    .map((key) => broken(`${base}/watch/${key}`, `${key} says nothing without lock`, 'a lock'));
