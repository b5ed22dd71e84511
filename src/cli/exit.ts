/** The one place where errors are printed and become exit codes. */
import { LbctlError } from '../model/errors.ts';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import type { Io } from './io.ts';

/** 1 for anything that was not foreseen: that is a bug. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof LbctlError ? error.exitCode : EXIT.internal;
}

/** Prints an error on standard error in the form that people read, and answers its exit code. */
export async function report(error: unknown, io: Io): Promise<ExitCode> {
  const { formatBug, formatError } = await import('../report/format-error.ts');
  const { colorLevel } = await import('../report/form.ts');
  const options = { color: colorLevel(io.stderr, io.env) };
  io.stderr.write(`${error instanceof LbctlError ? formatError(error, options) : formatBug(error, options)}\n`);
  return exitCodeOf(error);
}
