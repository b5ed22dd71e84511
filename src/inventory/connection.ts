/** A host's variables to the way in which it is reached; refuses every value that ssh could take for something else. */
import type { Diagnostic } from '../model/diagnostic.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Connection, Value, Vars } from '../model/host.ts';
import { parseHops, parseSshArgs } from './ssh-args.ts';

/**
 * Names of each setting; the first that is set wins. Ansible's names come first, so that an inventory in which `port`
 * is an application's port keeps its meaning once `ansible_port` says what Ansible uses.
 */
const NAMES = {
  address: ['ansible_host', 'ansible_ssh_host', 'address'],
  port: ['ansible_port', 'ansible_ssh_port', 'port'],
  user: ['ansible_user', 'ansible_ssh_user', 'user'],
  identity: ['ansible_ssh_private_key_file', 'ansible_private_key_file', 'identity_file'],
  connection: ['ansible_connection', 'connection'],
  become: ['ansible_become', 'become'],
  becomeUser: ['ansible_become_user', 'become_user'],
  becomeMethod: ['ansible_become_method'],
  jump: ['proxy_jump'],
  transport: ['lbctl_transport', 'transport'],
} as const;
/** Ansible puts them on ssh's command line in this order. */
const ARGS = ['ansible_ssh_args', 'ansible_ssh_common_args', 'ansible_ssh_extra_args'] as const;

/** Begins with no dash (ssh would read an option) and holds nothing that a shell, ssh's `%` or a terminal reads. */
const ADDRESS = /^[A-Za-z0-9_:[][A-Za-z0-9._:%[\]-]{0,254}$/;
const USER = /^[A-Za-z0-9_.][A-Za-z0-9_.@\\+$-]{0,127}$/;

/** The connection that the variables describe. Throws InvalidInput with every value that can't be used. */
export function connectionOf(vars: Vars): Connection {
  const reader = new SettingReader(vars);
  const kind = reader.kind();
  const transport = reader.transport();
  const address = reader.text(NAMES.address, ADDRESS, 'a host name or an IP address');
  const port = reader.port();
  const user = reader.text(NAMES.user, USER, 'a user name');
  const identityFile = reader.text(
    NAMES.identity,
    /^[^-\p{Cc}][^\p{Cc}]{0,1023}$/u,
    'a path that does not begin with a dash',
  );
  const become = reader.flag(NAMES.become);
  const becomeUser = reader.text(NAMES.becomeUser, USER, 'a user name');
  reader.text(NAMES.becomeMethod, /^(?:ansible\.builtin\.)?sudo$/, 'sudo');
  const { options, jump } = reader.ssh();
  if (reader.findings.length > 0) throw new InvalidInput(reader.findings);
  return {
    kind,
    sshOptions: options,
    ...(transport === undefined ? {} : { transport }),
    ...(address === undefined ? {} : { address }),
    ...(port === undefined ? {} : { port }),
    ...(user === undefined ? {} : { user }),
    ...(identityFile === undefined ? {} : { identityFile }),
    ...(jump === undefined ? {} : { proxyJump: jump }),
    ...(become === undefined ? {} : { become }),
    ...(becomeUser === undefined ? {} : { becomeUser }),
  };
}

class SettingReader {
  readonly findings: Diagnostic[] = [];
  readonly #vars: Vars;

  constructor(vars: Vars) {
    this.#vars = vars;
  }

  kind(): Connection['kind'] {
    const [name, value] = this.#first(NAMES.connection);
    if (value === undefined) return 'ssh';
    const short = typeof value === 'string' ? value.replace(/^ansible\.builtin\./, '') : '';
    if (short === 'local') return 'local';
    if (!['ssh', 'smart', 'paramiko', 'paramiko_ssh'].includes(short)) this.#wrong(name, value, 'ssh or local');
    return 'ssh';
  }

  transport(): Connection['transport'] {
    const [name, value] = this.#first(NAMES.transport);
    if (value === undefined || value === '') return undefined;
    if (value === 'ssh2' || value === 'openssh') return value;
    return this.#wrong(name, value, 'ssh2 or openssh');
  }

  /** A text that matches; null and '' count as not set, as they do in Ansible. */
  text(names: readonly string[], form: RegExp, expected: string): string | undefined {
    const [name, value] = this.#first(names);
    if (value === undefined || value === '') return undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && form.test(text)) return text;
    return this.#wrong(name, value, expected);
  }

  port(): number | undefined {
    const [name, value] = this.#first(NAMES.port);
    if (value === undefined || value === '') return undefined;
    const port = typeof value === 'string' && /^[0-9]{1,5}$/.test(value) ? Number(value) : value;
    if (typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
    return this.#wrong(name, value, 'a whole number from 1 to 65535');
  }

  /** Ansible's own words for yes and no. */
  flag(names: readonly string[]): boolean | undefined {
    const [name, value] = this.#first(names);
    if (value === undefined || value === '') return undefined;
    const word = String(value).toLowerCase();
    if (['yes', 'on', 'true', 't', 'y', '1', '1.0'].includes(word)) return true;
    if (['no', 'off', 'false', 'f', 'n', '0', '0.0'].includes(word)) return false;
    return this.#wrong(name, value, 'yes or no');
  }

  ssh(): { readonly options: Connection['sshOptions']; readonly jump?: readonly string[] } {
    const options: { readonly name: string; readonly value: string }[] = [];
    let jump: readonly string[] | undefined;
    for (const name of ARGS) {
      const text = this.text([name], /^[^\p{Cc}]{0,4096}$/u, 'arguments of ssh on one line');
      const parsed = text === undefined ? { options: [] } : parseSshArgs(text);
      if ('problem' in parsed) this.#say(`${name}: ${parsed.problem}`, parsed.hint);
      else {
        options.push(...parsed.options);
        jump ??= parsed.proxyJump;
      }
    }
    jump ??= this.#shortJump();
    return jump === undefined ? { options } : { options, jump };
  }

  #shortJump(): readonly string[] | undefined {
    const [name, value] = this.#first(NAMES.jump);
    if (value === undefined) return undefined;
    const text = Array.isArray(value) ? value.join(',') : value;
    if (typeof text !== 'string') return this.#wrong(name, value, '[user@]host[:port], several with commas');
    const parsed = parseHops(text);
    if ('hops' in parsed) return parsed.hops;
    this.#say(`${name}: ${parsed.problem}`, parsed.hint);
    return undefined;
  }

  #first(names: readonly string[]): readonly [name: string, value: Exclude<Value, null> | undefined] {
    for (const name of names) {
      const value = Object.hasOwn(this.#vars, name) ? this.#vars[name] : undefined;
      if (value !== undefined && value !== null) return [name, value];
    }
    return [names[0] ?? '', undefined];
  }

  #wrong(name: string, value: Value, expected: string): undefined {
    const jinja = typeof value === 'string' && /\{\{|\{%/.test(value);
    const ansibles = Object.values(NAMES).find((names) => names.some((one) => one === name && one !== names[0]))?.[0];
    const hint = jinja
      ? 'lbctl does not evaluate Jinja: write the value itself'
      : ansibles === undefined
        ? undefined
        : `${ansibles} wins over ${name}`;
    const text = JSON.stringify(value);
    this.#say(`${name} is ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`, hint, expected);
    return undefined;
  }

  #say(message: string, hint: string | undefined, expected?: string): void {
    this.findings.push({
      code: 'inventory-connection',
      severity: 'error',
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}
