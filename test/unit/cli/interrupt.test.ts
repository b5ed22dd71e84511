import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { listen } from '../../../src/cli/interrupt.ts';

it('any number of hosts can wait for an interruption without a warning of Node', async () => {
  const warnings: string[] = [];
  const hear = (warning: Error): void => void warnings.push(warning.name);
  process.on('warning', hear);
  using interrupt = listen({ onSignal: () => () => undefined, stderr: { write: () => undefined } });
  for (let host = 0; host < 100; host += 1)
    for (const signal of [interrupt.stop, interrupt.kill]) signal.addEventListener('abort', () => undefined);
  await turn();
  process.off('warning', hear);
  expect(warnings).toEqual([]);
});
