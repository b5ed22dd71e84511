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

/** Starts the worker with the first render. EJS prints values as they are: its escape function is the identity. */
export function createTemplater(): Templater {
  const jobs = new Map<number, Job>();
  let worker: Worker | undefined;
  let count = 0;

  const settle = (id: number, rendered: Rendered): void => {
    const job = jobs.get(id);
    if (!job) return;
    clearTimeout(job.timer);
    jobs.delete(id);
    if (jobs.size === 0) worker?.unref();
    job.resolve(rendered);
  };
  /** Ends a worker that died or hangs; every job it had is answered, the next render starts another. */
  const drop = (dead: Worker | undefined, message: string): void => {
    if (dead === undefined || dead !== worker) return;
    worker = undefined;
    void dead.terminate();
    for (const id of [...jobs.keys()]) settle(id, failure('limit', message));
  };
  const start = (): Worker => {
    const options = { eval: true, env: {}, resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes } };
    const fresh = new Worker(SANDBOX_PROGRAM, options);
    fresh.on('message', (answer: { id: number; result: SandboxAnswer }) => {
      const job = jobs.get(answer.id);
      if (job) settle(answer.id, job.explain(answer.result));
    });
    fresh.on('error', (error) => drop(fresh, `the template used up its memory or broke its worker: ${error.message}`));
    fresh.on('exit', () => drop(fresh, 'the template ended its worker'));
    return fresh;
  };

  return {
    async render(template: Template, data: Vars, signal: AbortSignal): Promise<Rendered> {
      signal.throwIfAborted();
      const compiled = compileTemplate(template.text);
      if (!compiled.ok) return { ...failure('syntax', `this is no valid EJS: ${compiled.message}`), ...openTag(template.text) };
      worker ??= start();
      worker.ref();
      const running = worker;
      const id = (count += 1);
      const answered = new Promise<Rendered>((resolve) => {
        const timer = setTimeout(() => drop(running, `it ran longer than ${DEADLINE} ms`), DEADLINE);
        jobs.set(id, { resolve, timer, explain: (answer) => explainAnswer(answer, template.text, compiled.lines) });
      });
      running.postMessage({ id, source: compiled.source, data: JSON.stringify(data), ...LIMITS });
      const rendered = await answered;
      signal.throwIfAborted();
      return rendered;
    },
    async [Symbol.asyncDispose]() {
      const running = worker;
      worker = undefined;
      for (const id of [...jobs.keys()]) settle(id, failure('failed', 'the renderer was closed'));
      await running?.terminate();
    },
  };
}

/** Where the last tag that is opened and not closed stands. */
function openTag(text: string): { line: number; column: number; length: number } {
  const at = Math.max(0, text.lastIndexOf('<%'));
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, length: 2 };
}
