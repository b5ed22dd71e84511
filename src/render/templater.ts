/** A Templater: EJS with limits on time, text and memory, in a worker thread where it could take much of them. */
import vm from 'node:vm';
import type { Vars } from '../model/host.ts';
import type { Rendered, Template, Templater } from '../ports/templater.ts';
import { isCalm } from './calm.ts';
import { compileTemplate } from './compile.ts';
import { explainAnswer, failure, type Job, type SandboxAnswer } from './sandbox-answer.ts';
import { SANDBOX_PROGRAM } from './sandbox-program.ts';
import type { SandboxWorker } from './sandbox-worker.ts';

/** Beyond what any template has reason to take; a render is about 1 ms. */
const LIMITS = { milliseconds: 1000, characters: 1_048_576 };

/**
 * `own` are texts of templates that come with lbctl. They, and texts that do no more than print values, are rendered in this
 * thread, by the same program: nothing in them loops but over what is there. A worker costs 45 ms of processor time, and is started for the first template that needs it.
 * EJS prints values as they are: its escape function is the identity.
 */
export function createTemplater(own: readonly string[] = []): Templater {
  return new SandboxTemplater(new Set(own));
}

class SandboxTemplater implements Templater {
  readonly #own: ReadonlySet<string>;
  #here: ((job: Job) => SandboxAnswer) | undefined;
  #worker: Promise<SandboxWorker> | undefined;

  constructor(own: ReadonlySet<string>) {
    this.#own = own;
  }

  async render({ text, guarded }: Template, data: Vars, signal: AbortSignal): Promise<Rendered> {
    signal.throwIfAborted();
    const compiled = compileTemplate(text);
    if (!compiled.ok) return { ...failure('syntax', `this is no valid EJS: ${compiled.message}`), ...openTag(text) };
    const harmless = this.#own.has(text) || isCalm(text);
    const job: Job = { guarded, source: compiled.source, data: JSON.stringify(data), harmless, ...LIMITS };
    const answer = harmless ? this.#runHere(job) : await (await this.#openWorker()).run(job);
    signal.throwIfAborted();
    return answer.kind === 'none' ? failure(answer.why, answer.message) : explainAnswer(answer, text, compiled.lines);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#worker)?.[Symbol.asyncDispose]();
  }

  #runHere(job: Job): SandboxAnswer {
    this.#here ??= parseProgram(vm.runInThisContext(SANDBOX_PROGRAM));
    return this.#here(job);
  }

  #openWorker(): Promise<SandboxWorker> {
    this.#worker ??= import('./sandbox-worker.ts').then((module) => new module.SandboxWorker());
    return this.#worker;
  }
}

function parseProgram(program: (node: typeof vm) => (job: Job) => SandboxAnswer): (job: Job) => SandboxAnswer {
  return program(vm);
}

/** Where the last tag that is opened and not closed stands. */
function openTag(text: string): { line: number; column: number; length: number } {
  const at = Math.max(0, text.lastIndexOf('<%'));
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 2 };
}
