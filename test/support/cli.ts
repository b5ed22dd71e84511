/** Runs lbctl in this process with streams, environment and working folder of the test's own. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { runCli } from '../../src/cli/program.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Place extends Disposable {
  readonly folder: string;
  write(path: string, text: string): string;
  read(path: string): string;
  run(...argv: string[]): Promise<Ran>;
  /** The same with variables in the environment. */
  runWith(env: Readonly<Record<string, string>>, ...argv: string[]): Promise<Ran>;
  /** The same in a folder below. */
  runIn(folder: string, ...argv: string[]): Promise<Ran>;
}

/** An empty folder to work in, whose home is empty too. */
export function place(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-cli-'));
  const runWith = async (
    env: Readonly<Record<string, string>>,
    argv: readonly string[],
    cwd = folder,
  ): Promise<Ran> => {
    let out = '';
    let err = '';
    const code = await runCli({
      argv,
      self: ['/usr/bin/node', '/usr/bin/lbctl'],
      env,
      cwd,
      home: join(folder, 'home'),
      user: 'ann',
      hostname: 'laptop',
      pid: 1,
      uid: 1000,
      stdin: () => Readable.from([]),
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      staySmall: () => undefined,
      onSignal: () => () => undefined,
      onReload: () => () => undefined,
    });
    return { code, out, err };
  };
  return {
    folder,
    write(path, text) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (...argv) => runWith({}, argv),
    runWith: (env, ...argv) => runWith(env, argv),
    runIn: (below, ...argv) => runWith({}, argv, join(folder, below)),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
