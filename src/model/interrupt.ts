/** The two ways a run is told to end. */

/** `stop`: finish the current host action, record, release; `kill`: let go at once, what is under way becomes unknown. */
export interface Interrupt {
  readonly stop: AbortSignal;
  readonly kill: AbortSignal;
}
