/** Stands in for the program in a build of a test: whoever loads it waits for ever, and nothing keeps the process alive. */
import type { runCli as real } from '../../src/cli/program.ts';

export const runCli: typeof real = () => new Promise(() => undefined);
