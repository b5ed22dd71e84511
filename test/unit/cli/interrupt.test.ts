import { describe, expect, it } from 'vitest';
import { listen } from '../../../src/cli/interrupt.ts';
import type { SignalName } from '../../../src/cli/io.ts';

describe('the first signal', () => {
  it('is answered on standard error, or where a frame that is drawn there has room for it', () => {
    const written: string[] = [];
    const told: string[] = [];
    const handlers: ((signal: SignalName) => void)[] = [];
    const stderr = { write: (text: string) => written.push(text) > 0 };
    const onSignal = (handler: (signal: SignalName) => void) => {
      handlers.push(handler);
      return () => undefined;
    };
    using plain = listen({ onSignal, stderr });
    using live = listen({ onSignal, stderr });
    live.announce((words) => told.push(words));
    for (const handler of handlers) handler('SIGINT');
    expect([plain.stop.aborted, live.stop.aborted]).toEqual([true, true]);
    expect(written).toEqual(['\nstopping after the current action; once more stops at once\n']);
    expect(told).toEqual(['stopping after the current action; once more stops at once']);
  });
});
