/** Errors as people read them: every finding of a file at its place, what was expected, what to do, where to read more. */
import { Chalk, type ChalkInstance } from 'chalk';
import { codes } from '../model/codes.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput, type LbctlError, Unreachable } from '../model/errors.ts';
import type { ColorLevel } from './output.ts';
import { sanitise, sanitiseLines } from './sanitise.ts';
import { formatSourceLine } from './source-line.ts';

export interface ErrorOptions {
  readonly color: ColorLevel;
  /** Whether ASCII is all that can be shown; false when absent. */
  readonly ascii?: boolean;
}

/** The whole text of a foreseen error, no newline at the end. */
export function formatError(error: LbctlError, options: ErrorOptions): string {
  const chalk = new Chalk({ level: options.color });
  if (error instanceof InvalidInput && error.diagnostics.length > 0)
    return formatDiagnostics(error.diagnostics, options);
  const [first = '', ...more] = sanitiseLines(error.message);
  const host = error instanceof Unreachable ? `${sanitise(error.host)}: ` : '';
  const head = `${chalk.red.bold(`error[${error.code}]`)}: ${host}${first.startsWith(host) ? first.slice(host.length) : first}`;
  const lines = [head, ...more.map((line) => `  ${line}`)];
  if (error.hint !== undefined) lines.push(...labelled('hint', error.hint, chalk));
  lines.push(chalk.dim(`  more: lbctl explain ${error.code}`));
  return lines.join('\n');
}

/** All findings in the order of the files, errors first and warnings apart, with their number. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: ErrorOptions): string {
  const chalk = new Chalk({ level: options.color });
  const sorted = [...diagnostics].sort(byPlace);
  const errors = sorted.filter((one) => one.severity === 'error');
  const warnings = sorted.filter((one) => one.severity === 'warning');
  const blocks = [...errors, ...warnings].map((one) => formatDiagnostic(one, options));
  const counts = [count(errors.length, 'error'), count(warnings.length, 'warning')]
    .filter((text) => text !== '')
    .join(', ');
  const explain = [...new Set([...errors, ...warnings].map((one) => one.code))]
    .slice(0, 3)
    .map((code) => `lbctl explain ${code}`);
  return [...blocks, `${counts}; more: ${chalk.dim(explain.join(', '))}`].join('\n\n');
}

/** One finding: `file:line:col: error[code]: …`, the line with a caret, what was expected, a hint. @internal */
export function formatDiagnostic(diagnostic: Diagnostic, options: ErrorOptions): string {
  const chalk = new Chalk({ level: options.color });
  const { span, source, severity, code, message, expected, hint } = diagnostic;
  const tone = severity === 'error' ? chalk.red.bold : chalk.yellow.bold;
  const place = span === undefined ? '' : `${chalk.bold(`${sanitise(span.file)}:${span.line}:${span.column}`)}: `;
  const [first = '', ...more] = sanitiseLines(message);
  const lines = [`${place}${tone(`${severity}[${code}]`)}: ${first}`, ...more.map((line) => `  ${line}`)];
  if (span !== undefined && source !== undefined) {
    const gutter = String(span.line);
    const { text, caret } = formatSourceLine(source, span, options.ascii === true ? '...' : '…');
    lines.push(
      `  ${chalk.dim(`${gutter} |`)} ${text}`,
      `  ${chalk.dim(`${' '.repeat(gutter.length)} |`)} ${tone(caret)}`,
    );
  }
  if (expected !== undefined) lines.push(...labelled('expected', expected, chalk));
  if (hint !== undefined) lines.push(...labelled('hint', hint, chalk));
  return lines.join('\n');
}

/** Something that nobody foresaw: what to send us, and what state things are in. */
export function formatBug(error: unknown, options: ErrorOptions): string {
  const chalk = new Chalk({ level: options.color });
  const trace = traceOf(error).flatMap((text, index) =>
    index === 0 ? sanitiseLines(text) : ['caused by', ...sanitiseLines(text)],
  );
  return [
    `${chalk.red.bold('error[internal]')}: ${codes.internal.summary}`,
    ...trace.map((line) => `  ${line}`),
    ...labelled('hint', codes.internal.advice, chalk),
  ].join('\n');
}

/** The stacks of an error and of what caused it, at most five deep: causes can go in a circle. */
function traceOf(error: unknown): readonly string[] {
  const trace: string[] = [];
  for (
    let one: unknown = error;
    one !== undefined && trace.length < 5;
    one = one instanceof Error ? one.cause : undefined
  ) {
    trace.push(one instanceof Error ? (one.stack ?? `${one.name}: ${one.message}`) : `thrown: ${String(one)}`);
  }
  return trace;
}

function labelled(label: string, text: string, chalk: ChalkInstance): readonly string[] {
  const [first = '', ...more] = sanitiseLines(text);
  return [`  ${chalk.cyan(label)}: ${first}`, ...more.map((line) => `  ${' '.repeat(label.length)}  ${line}`)];
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Findings without a place come first. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.span === undefined || b.span === undefined) return Number(a.span !== undefined) - Number(b.span !== undefined);
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.line - b.span.line || a.span.column - b.span.column;
}
