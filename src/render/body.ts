/** What a template makes of one path of a balancer, before the revision has its name. */
import type { RevisionId } from '../model/digest.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { HostPath, RolloutName } from '../model/names.ts';
import { withHeader } from './revision.ts';

export interface Body {
  readonly path: HostPath;
  /** As of a ManagedFile; `absent` = nothing is to be there. */
  readonly mode: '0644' | '0644+' | 'link' | 'absent';
  /** The text without its header; of a link where it leads. */
  readonly body: string;
  /** The template's file. */
  readonly template: string;
  /** Which of its lines each line came from. */
  readonly lines: readonly number[];
}

/** A rendered file, and which line of which template each of its lines came from (0 = lbctl's own header). */
export interface RenderedFile extends ManagedFile {
  readonly template: string;
  readonly templateLines: readonly number[];
}

/** The text by which a body counts in the name of its revision. */
export function countedText({ path, mode, body }: Body): { readonly path: HostPath; readonly body: string } {
  return { path, body: mode === '0644' ? body : `${mode} ${body}` };
}

/** The complete file; undefined where there is to be none. */
export function fileOf(one: Body, rollout: RolloutName, revision: RevisionId): RenderedFile | undefined {
  const { path, mode, body, template, lines } = one;
  if (mode === 'absent') return undefined;
  const content = mode === 'link' ? body : withHeader(body, rollout, revision);
  return { path, mode, content, template, templateLines: [0, ...lines] };
}
