/** A Templater: EJS in one worker thread, with limits on time, text and memory, for all renders of a run. */
import { Worker } from 'node:worker_threads';
import type { Vars } from '../model/host.ts';
import type { Rendered, Template, Templater } from '../ports/templater.ts';
import { compileTemplate } from './compile.ts';
import { explainAnswer, failure, type SandboxAnswer } from './sandbox-answer.ts';
import { SANDBOX_PROGRAM } from './sandbox-program.ts';

/** Beyond what any template has reason to take; a render is about 1 ms. */
const LIMITS = { milliseconds: 1000, characters: 1_048_576, megabytes: 128 };
/** A worker that has not answered by then hangs in something the time limit inside it does not see. */
const DEADLINE = 5000;

interface Job {
  readonly resolve: (rendered: Rendered) => void;
  readonly explain: (answer: SandboxAnswer) => Rendered;
  readonly timer: NodeJS.Timeout;
}

/** Starts its worker at once, so that it is ready when the first template is read. EJS prints values as they are: its escape function is the identity. */
export function createTemplater(): Templater {
  return new WorkerTemplater();
}

class WorkerTemplater implements Templater {
  readonly #jobs = new Map<number, Job>();
  #worker: Worker | undefined = this.#start();
  #count = 0;

  async render(template: Template, data: Vars, signal: AbortSignal): Promise<Rendered> {
    signal.throwIfAborted();
    const compiled = compileTemplate(template.text);
    if (!compiled.ok) {
      return { ...failure('syntax', `this is no valid EJS: ${compiled.message}`), ...openTag(template.text) };
    }
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    this.#count += 1;
    const id = this.#count;
    const answered = new Promise<Rendered>((resolve) => {
      const timer = setTimeout(() => this.#drop(worker, `it ran longer than ${DEADLINE} ms`), DEADLINE);
      const explain = (answer: SandboxAnswer) => explainAnswer(answer, template.text, compiled.lines);
      this.#jobs.set(id, { resolve, timer, explain });
    });
    const { guarded } = template;
    worker.postMessage({ id, guarded, source: compiled.source, data: JSON.stringify(data), ...LIMITS });
    const rendered = await answered;
    signal.throwIfAborted();
    return rendered;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#settleAll(failure('failed', 'the renderer was closed'));
    await worker?.terminate();
  }

  #start(): Worker {
    const options = { eval: true, env: {}, resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes } };
    const worker = new Worker(SANDBOX_PROGRAM, options);
    // Held by its jobs alone: nobody waits for a worker that has none.
    worker.unref();
    worker.on('message', (answer: { id: number; result: SandboxAnswer }) => {
      const job = this.#jobs.get(answer.id);
      if (job) this.#settle(answer.id, job.explain(answer.result));
    });
    worker.on('error', (error) =>
      this.#drop(worker, `the template used up its memory or broke its worker: ${error.message}`),
    );
    worker.on('exit', () => this.#drop(worker, 'the template ended its worker'));
    return worker;
  }

  /** Ends a worker that died or hangs; every job it had is answered, the next render starts another. */
  #drop(dead: Worker, message: string): void {
    if (dead !== this.#worker) return;
    this.#worker = undefined;
    void dead.terminate();
    this.#settleAll(failure('limit', message));
  }

  #settleAll(rendered: Rendered): void {
    for (const id of [...this.#jobs.keys()]) this.#settle(id, rendered);
  }

  /** Without jobs the worker does not keep the process alive. */
  #settle(id: number, rendered: Rendered): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    clearTimeout(job.timer);
    this.#jobs.delete(id);
    if (this.#jobs.size === 0) this.#worker?.unref();
    job.resolve(rendered);
  }
}

/** Where the last tag that is opened and not closed stands. */
function openTag(text: string): { line: number; column: number; length: number } {
  const at = Math.max(0, text.lastIndexOf('<%'));
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 2 };
}
