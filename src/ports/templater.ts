/** Renders EJS text with plain data, out of reach of the program: what playbook values and templates share. */
import type { Vars } from '../model/host.ts';

export interface Template {
  /** Named in errors, never opened. */
  readonly file: string;
  readonly text: string;
  /** Whose file it makes: `<%= %>` refuses text that could end a word or a directive there; `<%- %>` prints anything. */
  readonly guarded?: 'nginx' | 'systemd';
}

/** Why a template gave no text; each is a code of the same name with `template-` before it. */
export type TemplateFailure = 'syntax' | 'undefined' | 'value' | 'failed' | 'limit';

export type Rendered =
  | {
      readonly outcome: 'rendered';
      readonly text: string;
      /** `lines[i]` is the template's line (from 1) that output line `i + 1` began at. */
      readonly lines: readonly number[];
      /** The names of the data that were asked for, found or not: other data that agrees on them gives the same text. */
      readonly reads: readonly string[] | 'all';
    }
  /** A place in the template (from 1; length 0 = the whole line) and the words for the person who wrote it. */
  | {
      readonly outcome: 'failed';
      readonly why: TemplateFailure;
      readonly line: number;
      readonly column: number;
      readonly length: number;
      readonly message: string;
      readonly hint?: string;
      /** The name that is not defined, when that is why. */
      readonly missing?: string;
    };

/** One renderer serves a whole run; dispose of it to let the process end. */
export interface Templater extends AsyncDisposable {
  /** Throws only the signal's reason; whatever is wrong with the template is an answer. */
  render(template: Template, data: Vars, signal: AbortSignal): Promise<Rendered>;
}
