/** What a life of the simulation did not keep. */

/** Something bad happened: a state, a change or a record that must never be. */
export class Safety extends Error {}

/** Something good did not happen: an end that is never reached, a lock that stays. */
export class Liveness extends Error {}
