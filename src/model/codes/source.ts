/** Codes about sources of members and facts, and the watch over them. */
import { explain } from './explanation.ts';

export const sourceCodes = explain({
  'discovery-failed': {
    summary: 'A source of members or facts gave no complete answer.',
    advice:
      'Nothing was changed: what the balancers serve stays as it is until the source answers. The message says what was asked and what came back.',
  },
  'discovery-invalid': {
    summary: 'A source answered with something that is no member, or that an expression can not work on.',
    advice:
      'Nothing was changed, and no part of the answer was used. The message names the source, the item and the field. `map` of the source picks what is needed of an answer (docs/discovery.md).',
  },
  'discovery-empty': {
    summary: 'Discovery left an upstream without enough members.',
    advice:
      'Nothing was changed: an empty answer never empties an upstream. Look at what the source answers, at `where`, and at `min_members` of the upstream.',
  },
  'discovery-change': {
    summary: 'Discovery would change more of an upstream at once than `max_change` allows.',
    advice:
      'Nothing was changed. If the answer is right, apply it once by hand with `--force`; if it is not, mend the source.',
  },
});
