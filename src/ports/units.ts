/** What an app host says of its units and their journals. Changes nothing. */
import type { RolloutName } from '../model/names.ts';
import type { JournalEntry, ToldInstance, UnitState } from '../model/unit-state.ts';
import type { Unknown } from './balancer-host.ts';

type Failed = { readonly outcome: 'failed'; readonly reason: string };

export type UnitStates =
  | {
      readonly outcome: 'seen';
      readonly told: readonly ToldInstance[];
      /** Those of `told`, and units that were started for the rollout once and are in no list any more. */
      readonly now: readonly UnitState[];
    }
  | Unknown;

export type JournalEnd =
  /** What comes after `cursor` was written after `clock`, in microseconds on the host's clock. */
  { readonly outcome: 'found'; readonly cursor: string; readonly clock: number } | Failed | Unknown;

export type JournalPage =
  | {
      readonly outcome: 'read';
      readonly entries: readonly JournalEntry[];
      /** What was written before this is in this page or one before it: microseconds on the host's clock. */
      readonly until: number;
      /** The page was full: ask on from its last entry. */
      readonly more: boolean;
    }
  | Failed
  | Unknown;

/** Which part of a unit's journal is asked for; without either all of it. */
export interface TailWish {
  readonly lines?: number;
  /** As journalctl understands it. */
  readonly since?: string;
}

export interface HostUnits {
  /** Every instance that the rollout's lists name, beside what systemd says. */
  states(rollout: RolloutName, signal: AbortSignal): Promise<UnitStates>;
  /** Where the journal ends now; an empty cursor = it is empty. */
  journalEnd(signal: AbortSignal): Promise<JournalEnd>;
  tail(unit: string, wish: TailWish, signal: AbortSignal): Promise<JournalPage>;
  /** What was written after `cursor` by any of the units. */
  after(cursor: string, units: readonly string[], signal: AbortSignal): Promise<JournalPage>;
}
