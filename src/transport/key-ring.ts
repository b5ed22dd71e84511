/** Private keys of this run: every file is read once and opened once, every passphrase is asked for once. */
import { readFile } from 'node:fs/promises';
import type { BaseAgent, IdentityCallback, ParsedKey, SignCallback, SigningRequestOptions } from 'ssh2';
import { Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import type { Secret } from '../model/secret.ts';
import { isEncrypted, publicPart } from './private-key.ts';

type Ssh2 = typeof import('ssh2');
type Hash = SigningRequestOptions['hash'];

/** Asks for the passphrase of a key file; rejects when there is nobody to ask. */
export type AskPassphrase = (file: string) => Promise<Secret>;

export interface FileKey {
  readonly outcome: 'key';
  readonly path: string;
  readonly public: ParsedKey;
  readonly text: string;
}
/** `beyond`: a key that ssh can use and ssh2 can't. */
export type FileKeyResult = FileKey | { readonly outcome: 'absent' | 'unusable' | 'beyond'; readonly reason: string };

type AgentMethod = { readonly type: 'agent'; readonly agent: BaseAgent };

export class KeyRing {
  readonly #ssh2: Ssh2;
  readonly #ask: AskPassphrase;
  readonly #files = new Map<string, Promise<FileKeyResult>>();
  readonly #opened = new Map<string, Promise<ParsedKey>>();

  constructor(ssh2: Ssh2, ask: AskPassphrase) {
    this.#ssh2 = ssh2;
    this.#ask = ask;
  }

  /** The public side of a key file; no passphrase is needed if the file or its `.pub` shows it. */
  file(path: string): Promise<FileKeyResult> {
    const reading = this.#files.get(path) ?? this.#read(path);
    this.#files.set(path, reading);
    return reading;
  }

  /** The keys an agent holds, without those ssh2 can't use (certificates, FIDO). Rejects when there is no agent. */
  agentKeys(socket: string): Promise<readonly ParsedKey[]> {
    return new Promise((resolve, reject) => {
      this.#ssh2.createAgent(socket).getIdentities((error, keys) => {
        if (error) return reject(error);
        resolve(
          (keys ?? [])
            .map((key) => this.#parse(keyBytes(key)))
            .filter((key): key is ParsedKey => !(key instanceof Error)),
        );
      });
    });
  }

  /** Offers one key that an agent holds. */
  agentMethod(socket: string, key: ParsedKey): AgentMethod {
    const agent = this.#ssh2.createAgent(socket);
    return this.#signer(
      key,
      (data, hash) =>
        new Promise((resolve, reject) => {
          agent.sign(key, data, hash === undefined ? {} : { hash }, (error, signature) =>
            signature === undefined ? reject(error ?? new Error('no signature')) : resolve(signature),
          );
        }),
    );
  }

  /** Offers one key from a file; an encrypted one as an agent would, so that it's opened only when it has to sign. */
  fileMethod(host: HostName, file: FileKey): AgentMethod | { readonly type: 'publickey'; readonly key: ParsedKey } {
    if (!isEncrypted(file.text) && file.public.isPrivateKey()) return { type: 'publickey', key: file.public };
    return this.#signer(file.public, async (data, hash) => {
      const signature: Buffer | Error = (await this.#open(host, file.path, file.text)).sign(data, hash);
      if (signature instanceof Error) throw signature;
      return signature;
    });
  }

  #parse(key: Buffer | string, passphrase?: string): ParsedKey | Error {
    const parsed: ParsedKey | ParsedKey[] | Error = this.#ssh2.utils.parseKey(key, passphrase);
    return Array.isArray(parsed) ? (parsed[0] ?? new Error('no key in it')) : parsed;
  }

  async #read(path: string): Promise<FileKeyResult> {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return absent
        ? { outcome: 'absent', reason: 'no such file' }
        : { outcome: 'unusable', reason: error instanceof Error ? error.message : String(error) };
    }
    const shown = isEncrypted(text)
      ? (publicPart(text) ?? (await readFile(`${path}.pub`, 'utf8').catch(() => '')))
      : text;
    const parsed = this.#parse(shown);
    if (parsed instanceof Error) {
      // A key on a FIDO token: the file holds a handle that only the token understands (PROTOCOL.u2f).
      if (/^sk-/.test(publicPart(text) ?? '')) return { outcome: 'beyond', reason: `the FIDO key ${path}` };
      const reason = isEncrypted(text)
        ? `encrypted, and there is no ${path}.pub to offer it by`
        : 'no private key of a kind that lbctl knows';
      return { outcome: 'unusable', reason };
    }
    return { outcome: 'key', path, public: parsed, text };
  }

  #open(host: HostName, path: string, text: string): Promise<ParsedKey> {
    const opening = this.#opened.get(path) ?? this.#openOnce(host, path, text);
    this.#opened.set(path, opening);
    return opening;
  }

  async #openOnce(host: HostName, path: string, text: string): Promise<ParsedKey> {
    const refuse = (code: 'key-encrypted' | 'key-unreadable', why: string, cause?: unknown): Unreachable =>
      new Unreachable(code, host, `${host}: ${path} ${why}`, { cause });
    let passphrase: string | undefined;
    if (isEncrypted(text)) {
      const secret = await this.#ask(path).catch((error: unknown) => {
        throw refuse('key-encrypted', 'is encrypted, and its passphrase could not be asked for', error);
      });
      passphrase = secret.reveal();
    }
    const key = this.#parse(text, passphrase);
    if (!(key instanceof Error) && key.isPrivateKey()) return key;
    if (passphrase === undefined)
      throw refuse('key-unreadable', 'holds no private key, and the agent does not have it either');
    throw refuse('key-encrypted', 'does not open with the passphrase that was given');
  }

  /** ssh2 asks an agent for keys and signatures: one that has a single key gives us the say over order and number. */
  #signer(key: ParsedKey, sign: (data: Buffer, hash: Hash) => Promise<Buffer>): AgentMethod {
    class OneKeyAgent extends this.#ssh2.BaseAgent<ParsedKey> {
      override getIdentities(done: IdentityCallback<ParsedKey>): void {
        done(null, [key]);
      }

      override sign(
        _key: ParsedKey,
        data: Buffer,
        options: SigningRequestOptions | SignCallback,
        done?: SignCallback,
      ): void {
        const answer = typeof options === 'function' ? options : done;
        const hash = typeof options === 'function' ? undefined : options.hash;
        sign(data, hash).then(
          (signature) => answer?.(null, signature),
          (error: unknown) => answer?.(error instanceof Error ? error : new Error(String(error))),
        );
      }
    }
    return { type: 'agent', agent: new OneKeyAgent() };
  }
}

function keyBytes(
  key:
    | string
    | Buffer
    | ParsedKey
    | { readonly pubKey: string | Buffer | ParsedKey | { readonly pubKey: string | Buffer | ParsedKey } },
): Buffer | string {
  if (typeof key === 'string' || Buffer.isBuffer(key)) return key;
  return 'getPublicSSH' in key ? key.getPublicSSH() : keyBytes(key.pubKey);
}
