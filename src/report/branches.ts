/** A plan as the branches of a tree, with the words and bars that do not change while it runs. */
import { hostsOf, type Plan, type Step } from '../model/plan.ts';
import { shareBars } from './bars.ts';
import { labelOf } from './run-view.ts';
import { sanitise } from './sanitise.ts';
import type { Branch, Leaf } from './tree.ts';
import { padEnd, truncate, widthOf } from './width.ts';
import { planTitle, wait } from './wording.ts';

export interface Look {
  readonly columns: number;
  readonly unicode: boolean;
}

/** The key of the way back, which is one branch. */
export const REVERT = 'revert';
const WIDEST_LABEL = 28;

export function stepKey(index: number): string {
  return `step ${index}`;
}

/** `branch` is a step's key or REVERT. */
export function hostKey(branch: string, host: string): string {
  return `${branch}/${host}`;
}

export function treeTitle(plan: Plan): string {
  return `${planTitle(plan)} on ${hostsOf(plan).map(sanitise).join(', ')}`;
}

export function revertTitle(plan: Plan): string {
  return `${sanitise(plan.rollout)} goes back on ${hostsOf(plan).map(sanitise).join(', ')}`;
}

export function stepBranches(plan: Plan, look: Look): readonly Branch[] {
  const labels = plan.steps.map((step) => sanitise(labelOf(step, wait)));
  const width = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map(widthOf)));
  const digits = String(plan.steps.length).length;
  return plan.steps.map((step, index) => {
    const label = padEnd(truncate(labels[index] ?? '', width, look.unicode ? '…' : '..'), width);
    const title =
      `${String(index + 1).padStart(digits)}/${plan.steps.length}  ${label}  ${barsOf(step, look)}`.trimEnd();
    return { key: stepKey(index), title, batches: step.kind === 'state' ? batchesOf(plan, stepKey(index)) : [] };
  });
}

/** All balancers go back side by side. */
export function revertBranch(plan: Plan): Branch {
  return {
    key: REVERT,
    title: `back to: ${sanitise(plan.base.label)}`,
    batches: [hostsOf(plan).map((host) => leaf(REVERT, host, plan))],
  };
}

function batchesOf(plan: Plan, branch: string): readonly (readonly Leaf[])[] {
  return plan.pace.batches.map((batch) => batch.map((host) => leaf(branch, host, plan)));
}

function leaf(branch: string, host: string, plan: Plan): Leaf {
  const width = Math.max(0, ...hostsOf(plan).map((name) => widthOf(sanitise(name))));
  return { key: hostKey(branch, host), title: padEnd(sanitise(host), width) };
}

/** Bars of every upstream; its name only where there are several. */
function barsOf(step: Step, look: Look): string {
  if (step.kind !== 'state') return '';
  const { upstreams } = step.desired;
  const width = look.columns >= 100 ? 16 : 8;
  return upstreams
    .map(
      (one) =>
        `${upstreams.length > 1 ? `${sanitise(one.upstream)}: ` : ''}${shareBars(one.shares, width, look.unicode)}`,
    )
    .join('   ');
}
