/** Command-line arguments of ssh, as Ansible's `ansible_ssh_common_args` holds them, to options; refuses what runs programs. */
import { splitWords } from './shell-words.ts';

interface SshArgs {
  readonly options: readonly { readonly name: string; readonly value: string }[];
  /** From -J, ProxyJump or a ProxyCommand that is one; the first wins, as in ssh. */
  readonly proxyJump?: readonly string[];
}
interface ArgProblem {
  readonly problem: string;
  readonly hint?: string;
}

/** Flags of ssh(1) that have an option of ssh_config(5). */
const FLAGS: Readonly<Record<string, readonly [name: string, value: string]>> = {
  '-4': ['AddressFamily', 'inet'],
  '-6': ['AddressFamily', 'inet6'],
  '-A': ['ForwardAgent', 'yes'],
  '-a': ['ForwardAgent', 'no'],
  '-C': ['Compression', 'yes'],
};
const WITH_VALUE: Readonly<Record<string, string>> = {
  '-i': 'IdentityFile',
  '-p': 'Port',
  '-l': 'User',
  '-F': '-F',
  '-b': 'BindAddress',
  '-c': 'Ciphers',
  '-m': 'MACs',
};
/** An inventory is data: these options would make it run a program on this machine. */
const RUNS_PROGRAMS = [
  'proxycommand',
  'localcommand',
  'permitlocalcommand',
  'knownhostscommand',
  'remotecommand',
  'pkcs11provider',
  'securitykeyprovider',
  'xauthlocation',
];
const HOP = /^(?:[A-Za-z0-9_][^\s@:/\p{Cc}]*@)?(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_][A-Za-z0-9._-]*)(?::\d{1,5})?$/u;

/** Reads one variable's text. */
export function parseSshArgs(text: string): SshArgs | ArgProblem {
  const words = splitWords(text, false);
  if ('problem' in words) return words;
  const options: { name: string; value: string }[] = [];
  let proxyJump: readonly string[] | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const flag = word.slice(0, 2);
    const fixed = Object.hasOwn(FLAGS, word) ? FLAGS[word] : undefined;
    if (fixed !== undefined) {
      options.push({ name: fixed[0], value: fixed[1] });
      continue;
    }
    if (/^-[vqTtnNxk]+$/.test(word)) continue;
    const value = word.length > 2 ? word.slice(2) : words[++at];
    if (value === undefined) return { problem: `${shown(word)} has no value` };
    const one =
      flag === '-J' ? { name: 'ProxyJump', value } : flag === '-o' ? parseOption(value) : named(flag, word, value);
    if ('problem' in one) return one;
    const jump = jumpOf(one);
    if (jump === undefined) options.push(one);
    else if ('problem' in jump) return jump;
    else proxyJump ??= jump.hops;
  }
  return proxyJump === undefined ? { options } : { options, proxyJump };
}

/** `user@bastion:22,second`; `none` is no jump. */
export function parseHops(text: string): { readonly hops: readonly string[] } | ArgProblem {
  if (text.trim().toLowerCase() === 'none' || text.trim() === '') return { hops: [] };
  const hops = text.split(',').map((hop) => hop.trim().replace(/^ssh:\/\//, ''));
  const bad = hops.find((hop) => !HOP.test(hop) || !validPort(/:(\d+)$/.exec(hop)?.[1]));
  return bad === undefined
    ? { hops }
    : { problem: `${shown(bad)} is no jump host`, hint: 'write [user@]host[:port], several with commas' };
}

function validPort(text: string | undefined): boolean {
  return text === undefined || (Number(text) >= 1 && Number(text) <= 65_535);
}

function named(flag: string, word: string, value: string): { name: string; value: string } | ArgProblem {
  const name = Object.hasOwn(WITH_VALUE, flag) ? WITH_VALUE[flag] : undefined;
  return name === undefined
    ? { problem: `lbctl does not know the ssh argument ${shown(word)}`, hint: 'write it as -o Name=value' }
    : { name, value };
}

/** `Name=value`, `Name value` or `Name = value`, with quotes around the value or not. */
function parseOption(text: string): { name: string; value: string } | ArgProblem {
  const [, name, raw] = /^\s*([A-Za-z][A-Za-z0-9]*)\s*(?:=|\s)\s*(.+)$/.exec(text) ?? [];
  if (name === undefined || raw === undefined)
    return { problem: `${shown(text)} is no option`, hint: 'write -o Name=value' };
  const value = raw.trim();
  return { name, value: /^"[^"]*"$/.test(value) ? value.slice(1, -1) : value };
}

/** The jump that an option means, a problem, or undefined for any other option. */
function jumpOf(option: {
  readonly name: string;
  readonly value: string;
}): { readonly hops: readonly string[] } | ArgProblem | undefined {
  const name = option.name.toLowerCase();
  if (name === 'proxyjump') return parseHops(option.value);
  if (!RUNS_PROGRAMS.includes(name)) return undefined;
  if (name === 'proxycommand') {
    if (option.value === 'none') return { hops: [] };
    const hop = hopOfCommand(option.value);
    if (hop !== undefined) return parseHops(hop);
  }
  return {
    problem: `${option.name} would run a program on this machine`,
    hint: 'for a jump host write -J [user@]host[:port]',
  };
}

/** The usual way to write a jump before ssh had -J: `ssh -W %h:%p -q user@bastion`. */
function hopOfCommand(command: string): string | undefined {
  const words = splitWords(command, false);
  if ('problem' in words || words[0] !== 'ssh') return undefined;
  let [hop, user, port, forwards]: [string?, string?, string?, boolean?] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-W' && words[at + 1] === '%h:%p') [forwards, at] = [true, at + 1];
    else if (word === '-W%h:%p') forwards = true;
    else if (word === '-l') [user, at] = [words[at + 1], at + 1];
    else if (word === '-p') [port, at] = [words[at + 1], at + 1];
    else if (/^-[qAaTxv]+$/.test(word)) continue;
    else if (word.startsWith('-') || hop !== undefined) return undefined;
    else hop = word;
  }
  if (forwards !== true || hop === undefined) return undefined;
  return `${user === undefined ? '' : `${user}@`}${hop}${port === undefined ? '' : `:${port}`}`;
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
