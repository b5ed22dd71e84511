/** One class per exit code that is a failure; `cli/exit.ts` is the only place that prints them. */
import type { Code } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { HostName } from './names.ts';

interface Details {
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** An error that was foreseen: it has a stable code, an exit code, and usually a hint. Anything else thrown is a bug. */
export abstract class LbctlError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly code: Code;
  readonly hint: string | undefined;

  constructor(code: Code, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.name = new.target.name;
  }
}

/** The command line is wrong (64). */
export class Usage extends LbctlError {
  override readonly exitCode = EXIT.usage;
}

/** Playbook, inventory, template or settings are wrong (3); carries every finding, not only the first. */
export class InvalidInput extends LbctlError {
  override readonly exitCode: ExitCode = EXIT.invalid;
  readonly diagnostics: readonly Diagnostic[];

  /** `diagnostics` must hold at least one error; the first gives code and message. */
  constructor(diagnostics: readonly Diagnostic[], details: Details = {}) {
    const first = diagnostics.find((d) => d.severity === 'error') ?? diagnostics[0];
    super(first?.code ?? 'internal', first?.message ?? 'invalid input', { hint: first?.hint, ...details });
    this.diagnostics = diagnostics;
  }
}

/** A host could not be reached, did not prove who it is, or did not let us in or up to root (4). */
export class Unreachable extends LbctlError {
  override readonly exitCode = EXIT.unreachable;
  readonly host: HostName;

  constructor(code: Code, host: HostName, message: string, details: Details = {}) {
    super(code, message, details);
    this.host = host;
  }
}

/** Refused before anything live was changed (5): a candidate failed validation, or a managed file was edited by hand. */
export class CandidateRejected extends LbctlError {
  override readonly exitCode = EXIT.refused;
}

/** A source of members or facts gave no answer to work with (5): nothing live was changed. */
export class SourceFailed extends LbctlError {
  override readonly exitCode = EXIT.refused;
}

/** What was looked up is no reason to change anything (5); carries every finding with its place in the playbook. */
export class DiscoveryRefused extends InvalidInput {
  override readonly exitCode = EXIT.refused;
}

/** The fleet is neither here nor there and needs a person (7). */
export class MixedState extends LbctlError {
  override readonly exitCode = EXIT.mixed;
}

/** Somebody else holds the run lock, the emergency lock is set, or another rollout is unfinished (9). */
export class LockHeld extends LbctlError {
  override readonly exitCode = EXIT.locked;
}

/** A saved plan no longer matches what it was made from, or was applied already (10). */
export class StalePlan extends LbctlError {
  override readonly exitCode = EXIT.stalePlan;
}

/** A confirmation was needed and not given (11). */
export class Declined extends LbctlError {
  override readonly exitCode = EXIT.declined;
}

/** Waited longer than was allowed (12). */
export class TimedOut extends LbctlError {
  override readonly exitCode = EXIT.timedOut;
}

/** SIGINT or SIGTERM; the state is recorded (130, 143). */
export class Interrupted extends LbctlError {
  override readonly exitCode: ExitCode;

  constructor(signal: 'SIGINT' | 'SIGTERM', message: string, details: Details = {}) {
    super('interrupted', message, details);
    this.exitCode = signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
  }
}
