/** Walks an upstream from the members it has to the members it is to have, never below or above the allowed number. */
import type { Server } from '../model/server.ts';

/** One address: what it is now (absent = to be added) and what it is to be (absent = to be removed). */
export interface Slot {
  readonly now?: Server;
  readonly wanted?: Server;
}

/** How far a state may be from the wanted number of members that take requests. */
export interface Bounds {
  readonly maxUnavailable: number;
  readonly maxSurge: number;
}

/** The members of one state, and how many addresses came and went to get there. */
export interface Batch {
  readonly servers: readonly Server[];
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

interface Limits {
  /** Members that were in before a batch and stay in through it: those that joined with it are not proven yet. */
  readonly floor: number;
  readonly ceiling: number;
  /** Members touched by one batch. */
  readonly size: number;
}

/**
 * The states between now and wanted, the last one wanted. Each holds at least `wanted - maxUnavailable` members that
 * take requests and were in before (where fewer are now, none leaves until there are), and at most `wanted + maxSurge` (more only if more
 * are now). A replacement is one reload: the old member leaves in the state in which a new one joins.
 * Undefined when the bounds leave no way.
 */
export function walkMembers(slots: readonly Slot[], bounds: Bounds): readonly Batch[] | undefined {
  const limits = limitsOf(slots, bounds);
  const done = new Set(slots.filter((slot) => isSettled(slot)));
  const batches: Batch[] = [];
  while (done.size < slots.length) {
    const batch = nextBatch(slots, done, limits);
    if (batch.length === 0) return undefined;
    for (const slot of batch) done.add(slot);
    batches.push({
      servers: slots.flatMap((slot) => (done.has(slot) ? slot.wanted : slot.now) ?? []),
      added: batch.filter((slot) => !slot.now).length,
      removed: batch.filter((slot) => !slot.wanted).length,
      changed: batch.filter((slot) => slot.now && slot.wanted).length,
    });
  }
  return batches;
}

function limitsOf(slots: readonly Slot[], { maxUnavailable, maxSurge }: Bounds): Limits {
  const wanted = slots.filter((slot) => isUsable(slot.wanted)).length;
  return {
    floor: wanted - maxUnavailable,
    ceiling: wanted + maxSurge,
    size: Math.max(1, maxUnavailable + maxSurge),
  };
}

/** Those that leave and those that join as far as the limits go; changes that move no traffic fill up the batch. */
function nextBatch(slots: readonly Slot[], done: ReadonlySet<Slot>, { floor, ceiling, size }: Limits): readonly Slot[] {
  const open = slots.filter((slot) => !done.has(slot));
  const usable = slots.filter((slot) => isUsable(done.has(slot) ? slot.wanted : slot.now)).length;
  const leaving = open.filter((slot) => gain(slot) < 0).slice(0, Math.max(0, Math.min(size, usable - floor)));
  const room = ceiling - (usable - leaving.length);
  const joining = open.filter((slot) => gain(slot) > 0).slice(0, Math.max(0, Math.min(size, room)));
  const rest = size - Math.max(leaving.length, joining.length);
  return [...leaving, ...joining, ...open.filter((slot) => gain(slot) === 0).slice(0, rest)];
}

function gain(slot: Slot): number {
  return Number(isUsable(slot.wanted)) - Number(isUsable(slot.now));
}

function isUsable(server: Server | undefined): boolean {
  return server !== undefined && !server.backup;
}

function isSettled({ now, wanted }: Slot): boolean {
  return now !== undefined && wanted !== undefined && now.weight === wanted.weight && now.backup === wanted.backup;
}
