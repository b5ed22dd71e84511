/**
 * What ssh would do for every host of a run, asked as seldom as possible: `ssh -G` costs 6 ms of CPU, as much as the
 * connection that follows.
 *
 * Identical questions are asked once. Questions that differ in the address and the port alone share an answer when nothing
 * in the configuration can tell addresses apart: every file that ssh says it read is read again, and must hold no `Host`
 * but `Host *`, no `Match`, no canonicalisation, no `HostName` and no `%` token. Otherwise each host is asked for.
 */
import { readFile } from 'node:fs/promises';
import { isIPv4 } from 'node:net';
import { unlessAborted } from './deadline.ts';
import { askSsh, type Query, type SshAnswer } from './ssh-options.ts';
import type { SshOptions, Surroundings } from './ssh-settings.ts';

/** Names that no resolver takes for a number: ssh answers with numbers in its own spelling (`8.0.0.1` for 010.0.0.1). */
const NAME = /^(?:[A-Za-z0-9_-]+\.)*[A-Za-z_][A-Za-z0-9_-]*$/;

/** The answer for one kind of question, and whether it holds for every address. */
interface Kind {
  readonly first: Query;
  readonly answer: Promise<SshAnswer & { readonly shared: boolean }>;
}

export class SshAnswers {
  readonly #surroundings: Surroundings;
  readonly #kinds = new Map<string, Kind>();
  readonly #own = new Map<string, Promise<SshAnswer>>();
  readonly #closing = new AbortController();
  #asked = 0;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
  }

  /** How often ssh was started. @internal */
  get asked(): number {
    return this.#asked;
  }

  /** Throws Unreachable (ssh-config-invalid), or the signal's reason. */
  async ask(query: Query, signal: AbortSignal): Promise<SshOptions> {
    const { address, port } = query;
    // Whether there is a port, not which: a port that the inventory gives is what ssh answers, whatever its files say.
    const id = JSON.stringify([port === undefined, query.user, query.identityFile, query.configFile, query.options]);
    const kind = this.#kinds.get(id) ?? this.#begin(id, query);
    const { shared, options } = await unlessAborted(kind.answer, signal);
    if (kind.first.address === address && kind.first.port === port) return options;
    if (shared && isVerbatim(address)) return forEndpoint(options, address, port);
    const ownId = `${address} ${port} ${id}`;
    const own = this.#own.get(ownId) ?? this.#run(query);
    this.#own.set(ownId, own);
    return (await unlessAborted(own, signal)).options;
  }

  /** Ends questions that are still open. */
  close(): void {
    this.#closing.abort(new Error('the transport was closed'));
  }

  #begin(id: string, first: Query): Kind {
    const answer = this.#run(first).then(async (one) => ({
      ...one,
      shared: isVerbatim(first.address) && (await isBlindToHosts(one, first)),
    }));
    const kind = { first, answer };
    this.#kinds.set(id, kind);
    return kind;
  }

  /** Not with the signal of whoever asks first: others wait for the same answer. */
  #run(query: Query): Promise<SshAnswer> {
    this.#asked += 1;
    return askSsh(query, this.#surroundings, this.#closing.signal);
  }
}

/** Whether ssh takes the address as it is, but for capitals. */
function isVerbatim(address: string): boolean {
  return isIPv4(address) || NAME.test(address);
}

function forEndpoint(options: SshOptions, address: string, port: number | undefined): SshOptions {
  const own = new Map(options).set('hostname', [address.toLowerCase()]);
  // ssh 8.7 and later repeat the address as it was given.
  if (options.has('host')) own.set('host', [address]);
  return port === undefined ? own : own.set('port', [String(port)]);
}

/** Whether the answer can't depend on the address. In doubt it does. */
async function isBlindToHosts({ files, options }: SshAnswer, { options: asked }: Query): Promise<boolean> {
  // No file at all is as good as certain, but then nothing was seen that proves it, unless ssh was told to read none.
  if (files === undefined || files.length === 0) return false;
  if (options.get('canonicalizehostname')?.[0] !== 'false') return false;
  if (asked.some(({ name, value }) => !isBlindLine(`${name} ${value}`))) return false;
  const read = files === 'none' ? [] : files;
  const texts = await Promise.all(read.map((file) => readFile(file, 'utf8').catch(() => 'Match')));
  return texts.every((text) => text.split('\n').every(isBlindLine));
}

/** A line that says the same for every address; an included file is in the list of files itself. */
function isBlindLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.startsWith('#')) return true;
  if (text.includes('%')) return false;
  const [, name = '', value = ''] = /^"?([A-Za-z0-9]+)"?[\s=]*(.*)$/.exec(text) ?? [];
  const word = name.toLowerCase();
  if (word === 'host') return value === '*';
  return word !== '' && word !== 'match' && word !== 'hostname' && !word.startsWith('canonical');
}
