/** The words people recognise a rollout by. */
import type { Vars } from '../model/host.ts';

/** Variables that usually say which release this is, in the order they are shown. */
const TELLING = ['version', 'release', 'tag', 'build', 'commit', 'revision'] as const;

/** `version 2.1.0, build 77` from the play's variables; empty when none of them says which release it is. */
export function titleOf(vars: Vars): string {
  const named = TELLING.flatMap((name) => {
    const value = vars[name];
    return typeof value === 'string' || typeof value === 'number' ? [`${name} ${value}`] : [];
  });
  return named.join(', ');
}
