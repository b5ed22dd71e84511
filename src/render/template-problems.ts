/** What is wrong with a template, or with what it made, as a place in the template. */
import type { Code } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rendered, Template } from '../ports/templater.ts';
import type { OutputProblem } from './output-problem.ts';

/** What a template made: its text, and which line of the template each line began at. */
export interface Made {
  readonly body: string;
  readonly lines: readonly number[];
  /** The host that it was rendered for. */
  readonly host: string;
}

export function outputProblem(
  template: Template,
  { line, message, expected }: OutputProblem,
  { body, lines, host }: Made,
): Diagnostic {
  const shown = body.split('\n')[line - 1]?.trim();
  const hint = shown === undefined ? {} : { hint: `rendered for ${host}: ${shown}` };
  return at('template-output', template, { line: lines[line - 1] ?? 1, column: 1, length: 0 }, message, {
    ...(expected === undefined ? {} : { expected }),
    ...hint,
  });
}

export function templateProblem(template: Template, failed: Extract<Rendered, { outcome: 'failed' }>): Diagnostic {
  return at(
    `template-${failed.why}`,
    template,
    failed,
    failed.message,
    failed.hint === undefined ? {} : { hint: failed.hint },
  );
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

function at(
  code: Code,
  template: Template,
  { line, column, length }: Place,
  message: string,
  more: Pick<Diagnostic, 'expected' | 'hint'>,
): Diagnostic {
  const source = template.text.split('\n')[line - 1] ?? '';
  const indent = source.search(/\S|$/);
  const start =
    length === 0 && column === 1 ? { column: indent + 1, length: source.trim().length } : { column, length };
  return { code, severity: 'error', message, span: { file: template.file, line, ...start }, source, ...more };
}
