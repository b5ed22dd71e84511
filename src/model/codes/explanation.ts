/** What `lbctl explain CODE` shows. */

export interface Explanation {
  /** What happened, in one sentence. */
  readonly summary: string;
  /** What state things are in now and what to do, for the person who reads it at night. */
  readonly advice: string;
}

/** A table of explanations that keeps its codes as types. */
export const explain = <T extends Record<string, Explanation>>(table: T): T => table;
