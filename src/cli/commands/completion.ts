/** `lbctl completion bash|zsh|fish`: completions made from the same table as the parser and the help. */
import { Usage } from '../../model/errors.ts';
import { EXIT, type ExitCode } from '../../model/exit-code.ts';
import { COMMANDS, type Input } from '../command-table.ts';
import type { Context } from '../context.ts';
import { FLAGS, type FlagSpec } from '../flags.ts';

export async function run({ args }: Input, { io }: Context): Promise<ExitCode> {
  const make = { bash, zsh, fish }[String(args[0])];
  if (make === undefined) throw new Usage('usage', `no completion for ${args[0]}`, { hint: 'bash, zsh or fish' });
  io.stdout.write(make());
  return EXIT.done;
}

function flagWords(name: string): readonly string[] {
  const keys = COMMANDS[name]?.flags ?? [];
  return keys.flatMap((key) => FLAGS[key].flags.match(/--?[a-z][a-z-]*/g) ?? []);
}

function bash(): string {
  const cases = Object.keys(COMMANDS).map((name) => `    ${name}) words="${flagWords(name).join(' ')}" ;;`);
  return `# bash completion for lbctl: eval "$(lbctl completion bash)"
_lbctl() {
  local cur=\${COMP_WORDS[COMP_CWORD]} words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${Object.keys(COMMANDS).join(' ')}" -- "$cur"))
    return
  fi
  case "$COMP_CWORD \${COMP_WORDS[1]}" in
${withWords()
  .map(([name, words]) => `    "2 ${name}") COMPREPLY=($(compgen -W "${words}" -- "$cur")); return ;;`)
  .join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _lbctl lbctl
`;
}

/** Commands whose first argument is one of a few words. */
function withWords(): readonly (readonly [name: string, words: string])[] {
  return Object.entries(COMMANDS).flatMap(([name, { words }]) =>
    words === undefined ? [] : [[name, words.join(' ')] as const],
  );
}

function zsh(): string {
  const commands = Object.entries(COMMANDS).map(([name, spec]) => `    '${name}:${quoteZsh(spec.summary)}'`);
  const wordsOf = new Map(withWords());
  const cases = Object.keys(COMMANDS).map((name) => {
    const words = wordsOf.get(name);
    const first = words === undefined ? '' : `'2:action:(${words})' `;
    return `      ${name}) _arguments ${specs(name).map(zshFlag).join(' ')} ${first}'*:file:_files' ;;`;
  });
  return `#compdef lbctl
_lbctl() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
  else
    case "$words[2]" in
${cases.join('\n')}
    esac
  fi
}
if [ "$funcstack[1]" = _lbctl ]; then _lbctl; else compdef _lbctl lbctl; fi
`;
}

function specs(name: string): readonly FlagSpec[] {
  return (COMMANDS[name]?.flags ?? []).map((key) => FLAGS[key]);
}

function zshFlag(spec: FlagSpec): string {
  const long = /--[a-z-]+/.exec(spec.flags)?.[0] ?? '';
  const value = spec.flags.includes('<')
    ? `:value:${spec.choices === undefined ? '_files' : `(${spec.choices.join(' ')})`}`
    : '';
  return `'${spec.repeat === true ? '*' : ''}${long}[${quoteZsh(spec.help).replaceAll('[', '(').replaceAll(']', ')')}]${value}'`;
}

function quoteZsh(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
}

function fish(): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = Object.entries(COMMANDS).flatMap(([name, spec]) => [
    `complete -c lbctl -n __fish_use_subcommand -f -a ${name} -d ${quote(spec.summary)}`,
    ...specs(name).map((flag) => {
      const long = /--([a-z-]+)/.exec(flag.flags)?.[1] ?? '';
      const value =
        flag.choices === undefined
          ? flag.flags.includes('<')
            ? ' -r'
            : ''
          : ` -x -a ${quote(flag.choices.join(' '))}`;
      return `complete -c lbctl -n '__fish_seen_subcommand_from ${name}' -l ${long}${value} -d ${quote(flag.help)}`;
    }),
  ]);
  const words = withWords().map(([name, some]) => {
    const when = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${some}`;
    return `complete -c lbctl -n '${when}' -f -a ${quote(some)}`;
  });
  return `${[...lines, ...words].join('\n')}\n`;
}
