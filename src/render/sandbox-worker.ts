/** A worker thread for templates that could take long or much: it can be ended, and its memory is limited. */
import { Worker } from 'node:worker_threads';
import type { TemplateFailure } from '../ports/templater.ts';
import type { Job, SandboxAnswer } from './sandbox-answer.ts';
import { WORKER_PROGRAM } from './sandbox-program.ts';

/** Beyond what any template has reason to take. */
const MEGABYTES = 128;
/** A worker that has not answered by then hangs in something the time limit inside it does not see. */
const DEADLINE = 5000;

/** Why there is no answer of the sandbox. */
export interface NoAnswer {
  readonly kind: 'none';
  readonly why: TemplateFailure;
  readonly message: string;
}

interface Waiting {
  readonly resolve: (answer: SandboxAnswer | NoAnswer) => void;
  readonly timer: NodeJS.Timeout;
}

/** One worker for all jobs, started for the first one and again after one that died. */
export class SandboxWorker implements AsyncDisposable {
  readonly #jobs = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #count = 0;

  async run(job: Job): Promise<SandboxAnswer | NoAnswer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    worker.ref();
    this.#count += 1;
    const id = this.#count;
    const answered = new Promise<SandboxAnswer | NoAnswer>((resolve) => {
      const timer = setTimeout(() => this.#drop(worker, `it ran longer than ${DEADLINE} ms`), DEADLINE);
      this.#jobs.set(id, { resolve, timer });
    });
    worker.postMessage({ id, ...job });
    return await answered;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#settleAll({ kind: 'none', why: 'failed', message: 'the renderer was closed' });
    await worker?.terminate();
  }

  #start(): Worker {
    const options = { eval: true, env: {}, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } };
    const worker = new Worker(WORKER_PROGRAM, options);
    // Held by its jobs alone: nobody waits for a worker that has none.
    worker.unref();
    worker.on('message', ({ id, result }: { id: number; result: SandboxAnswer }) => this.#settle(id, result));
    worker.on('error', (error) =>
      this.#drop(worker, `the template used up its memory or broke its worker: ${error.message}`),
    );
    worker.on('exit', () => this.#drop(worker, 'the template ended its worker'));
    return worker;
  }

  /** Ends a worker that died or hangs; every job it had is answered, the next one starts another. */
  #drop(dead: Worker, message: string): void {
    if (dead !== this.#worker) return;
    this.#worker = undefined;
    void dead.terminate();
    this.#settleAll({ kind: 'none', why: 'limit', message });
  }

  #settleAll(answer: NoAnswer): void {
    for (const id of [...this.#jobs.keys()]) this.#settle(id, answer);
  }

  /** Without jobs the worker does not keep the process alive. */
  #settle(id: number, answer: SandboxAnswer | NoAnswer): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    clearTimeout(job.timer);
    this.#jobs.delete(id);
    if (this.#jobs.size === 0) this.#worker?.unref();
    job.resolve(answer);
  }
}
