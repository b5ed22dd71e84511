/** The edge of a process that is not there: what is written is kept. */
import { Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';

export function fakeIo(env: Io['env'] = {}): { readonly io: Io; readonly err: () => string } {
  let err = '';
  return {
    io: {
      argv: [],
      self: ['/usr/bin/node', '/usr/bin/lbctl'],
      env,
      cwd: '/',
      home: '/nonexistent',
      user: 'ann',
      hostname: 'laptop',
      pid: 4711,
      uid: 1000,
      stdin: () => Readable.from([]),
      stdout: { write: () => undefined },
      stderr: { write: (text) => (err += text) },
      staySmall: () => undefined,
      onSignal: () => () => undefined,
      onReload: () => () => undefined,
    },
    err: () => err,
  };
}
