/** Reads the command line, runs one command and answers its exit code. Commands are loaded only when they run. */
import { Command, CommanderError, type HelpContext, Option } from 'commander';
import { EXIT, type ExitCode } from '../model/exit-code.ts';
import { nearest } from '../model/nearest.ts';
import { type CommandModule, MODULES } from './command-modules.ts';
import { COMMANDS, type CommandSpec, isCommand } from './command-table.ts';
import { exitCodeOf, report } from './exit.ts';
import { FLAGS, type FlagSpec, type Flags } from './flags.ts';
import type { Io } from './io.ts';
import { DESCRIPTION, EXIT_CODES, overview, VERSION_FLAGS, widthOf } from './overview.ts';
import { VERSION } from './version.ts';

/** Runs `io.argv` to its end. Never throws: whatever goes wrong is printed and becomes an exit code. */
export async function runCli(io: Io): Promise<ExitCode> {
  let outcome: ExitCode = EXIT.done;
  const program = new Program(io)
    .description(DESCRIPTION)
    .version(VERSION, VERSION_FLAGS)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
    .showHelpAfterError('(lbctl COMMAND --help lists the arguments)')
    .addHelpText('after', `\n${EXIT_CODES}`);
  const [word = ''] = io.argv;
  // The others would take 4 ms, to be looked at by nobody.
  const wanted = isCommand(word) ? { [word]: COMMANDS[word] } : COMMANDS;
  for (const [name, spec] of Object.entries(wanted)) {
    if (!isCommand(name) || spec === undefined) continue;
    const load = MODULES[name];
    addCommand(program, name, spec).action(async (...given: unknown[]) => {
      outcome = await runCommand(load, given, io);
    });
  }
  try {
    await program.parseAsync([...io.argv], { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error, io);
    if (error.exitCode === 0) return EXIT.done;
    suggest(io);
    return EXIT.usage;
  }
}

/** Its own help is the overview, which is shown without commander when nothing else is asked for. */
class Program extends Command {
  readonly #io: Io;

  constructor(io: Io) {
    super('lbctl');
    this.#io = io;
  }

  override createCommand(name: string): Command {
    return new Command(name);
  }

  override helpInformation(context?: HelpContext): string {
    return overview(widthOf(context?.error === true ? this.#io.stderr : this.#io.stdout));
  }
}

async function runCommand(load: () => Promise<CommandModule>, given: readonly unknown[], io: Io): Promise<ExitCode> {
  const { withContext } = await import('./context.ts');
  const { HiddenValues } = await import('../model/hidden-values.ts');
  const { discreetIo } = await import('./discreet-io.ts');
  const flags: Flags = given.at(-2) ?? {};
  const args = given.slice(0, -2).flatMap((one) => (one === undefined ? [] : [one].flat().map(String)));
  const hidden = new HiddenValues();
  const discreet = flags.showSecrets === true ? io : discreetIo(io, hidden);
  try {
    const command = await load();
    return await withContext({ io: discreet, hidden }, flags, (context) => command.run({ args, flags }, context));
  } catch (error) {
    await report(error, discreet);
    return exitCodeOf(error);
  }
}

function addCommand(program: Command, name: string, spec: CommandSpec): Command {
  const command = program.command(`${name} ${spec.usage}`.trim()).description(spec.summary).exitOverride();
  for (const key of spec.flags) command.addOption(optionOf(FLAGS[key]));
  return command;
}

function optionOf(spec: FlagSpec): Option {
  const option = new Option(spec.flags, spec.help);
  if (spec.choices !== undefined) option.choices([...spec.choices]);
  if (spec.repeat === true)
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  return option;
}

function suggest(io: Io): void {
  const word = io.argv[0];
  if (word === undefined || isCommand(word) || word.startsWith('-')) return;
  const near = nearest(word, Object.keys(COMMANDS));
  if (near !== undefined) io.stderr.write(`did you mean \`lbctl ${near}\`?\n`);
}
