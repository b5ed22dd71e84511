#!/usr/bin/env node
/** The process edge: hands arguments, environment and streams to the program and ends with the exit code it answers. */
import { setMaxListeners } from 'node:events';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cli/cache-folder.ts';
import { isCommand } from './cli/command-table.ts';
import type { Io, SignalName } from './cli/io.ts';
import { quickAnswer } from './cli/overview.ts';

/** A reader that went away (`lbctl history | head`) is no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const argv = process.argv.slice(2);
const answer = quickAnswer(argv, process.stdout);
if (answer === undefined) void run();
else process.stdout.write(answer);

async function run(): Promise<void> {
  // Every host listens to the signals of a run. Node takes more than ten listeners for a leak, and says so to whoever looks.
  setMaxListeners(0);
  // Stands when the event loop runs dry before there is an answer: a silent end is no success.
  process.exitCode = 1;
  const io = edge(() => program.staySmall());
  const { openProgram } = await import('./cli/open-program.ts');
  const program = openProgram({
    folder: import.meta.dirname,
    builtin: process.getBuiltinModule,
    code: {
      path: join(cacheFolder(io), 'code', isCommand(argv[0] ?? '') ? `${argv[0]}` : 'other'),
      uid: io.uid,
      made: [process.version, process.arch, process.env['NODE_OPTIONS'], ...process.execArgv].join(' '),
    },
  });
  // A bundle of its own (.ci/build/bundle.mjs).
  const { runCli }: typeof import('./cli/program.ts') = program.open('./program.cjs');
  process.exitCode = await runCli(io);
  program.keep();
  // An agent socket or a half-open connection must not keep a finished command alive.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

function edge(staySmall: () => void): Io {
  return {
    argv,
    self: [process.execPath, process.argv[1] ?? ''],
    env: process.env,
    cwd: process.cwd(),
    home: process.env['HOME'] ?? homedir(),
    user: process.env['SUDO_USER'] ?? process.env['USER'] ?? userInfo().username,
    hostname: hostname(),
    pid: process.pid,
    uid: process.getuid?.() ?? -1,
    stdin: () => process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    staySmall,
    onSignal(handler) {
      const names: readonly SignalName[] = ['SIGINT', 'SIGTERM'];
      for (const name of names) process.on(name, handler);
      return () => {
        for (const name of names) process.off(name, handler);
      };
    },
    onReload(handler) {
      process.on('SIGHUP', handler);
      return () => process.off('SIGHUP', handler);
    },
  };
}
