/** The keys to offer to a host, in order and each once: an encrypted one is opened only when a host says it would take it. */
import type { BaseAgent, ParsedKey } from 'ssh2';
import { Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import { fingerprint } from './host-key.ts';
import type { FileKey, KeyRing } from './key-ring.ts';
import type { SshSettings } from './ssh-settings.ts';

/** One key; `label` names it in messages. */
export interface Credential {
  readonly label: string;
  /** An agent that holds this one key, or the key itself. */
  readonly method:
    | { readonly type: 'agent'; readonly agent: BaseAgent }
    | { readonly type: 'publickey'; readonly key: ParsedKey };
}

/**
 * sshd closes the connection after six failures (MaxAuthTries), and since OpenSSH 9.8 it punishes the address for
 * them (PerSourcePenalties): an agent full of keys must not lock its owner out.
 */
const MOST = 5;

/** `problems` are the keys that could not be offered, and why; `beyond` those that only ssh itself can use. */
export interface Credentials {
  readonly list: readonly Credential[];
  readonly problems: readonly string[];
  readonly beyond: readonly string[];
}

/**
 * Chosen files first (from the agent if it holds them), then other keys of the agent unless IdentitiesOnly, then
 * default files. Throws Unreachable (key-unreadable) for a `required` file that can't be used.
 */
export async function credentialsFor(
  host: HostName,
  settings: SshSettings,
  required: string | undefined,
  ring: KeyRing,
): Promise<Credentials> {
  const problems: string[] = [];
  const beyond: string[] = [];
  const held =
    settings.agent === undefined
      ? []
      : await ring.agentKeys(settings.agent).catch((error: Error) => {
          problems.push(`agent ${settings.agent}: ${error.message}`);
          return [];
        });
  const files: FileKey[] = [];
  for (const file of new Set(required === undefined ? settings.identityFiles : [required, ...settings.identityFiles])) {
    const key = await ring.file(file);
    if (key.outcome === 'key') files.push(key);
    else if (key.outcome === 'beyond') beyond.push(key.reason);
    else if (file === required) throw new Unreachable('key-unreadable', host, `${host}: ${file}: ${key.reason}`);
    else if (key.outcome === 'unusable') problems.push(`${file}: ${key.reason}`);
  }
  const fromFiles = files.map((file): Offer => {
    const twin = held.find((key) => blob(key) === blob(file.public));
    return {
      public: file.public,
      label: `${file.path} ${print(file.public)}`,
      make: () => (twin === undefined ? ring.fileMethod(host, file) : ring.agentMethod(settings.agent ?? '', twin)),
    };
  });
  const fromAgent = settings.identitiesOnly
    ? []
    : held.map(
        (key): Offer => ({
          public: key,
          label: `agent ${print(key)}`,
          make: () => ring.agentMethod(settings.agent ?? '', key),
        }),
      );
  const offers =
    settings.identitiesChosen || required !== undefined ? [...fromFiles, ...fromAgent] : [...fromAgent, ...fromFiles];
  const once = offers.filter(
    (offer, index) => offers.findIndex((other) => blob(other.public) === blob(offer.public)) === index,
  );
  if (once.length > MOST) problems.push(`${once.length - MOST} more keys were not offered`);
  return { list: once.slice(0, MOST).map((offer) => ({ label: offer.label, method: offer.make() })), problems, beyond };
}

interface Offer {
  readonly public: ParsedKey;
  readonly label: string;
  make(): Credential['method'];
}

function blob(key: ParsedKey): string {
  return key.getPublicSSH().toString('base64');
}

function print(key: ParsedKey): string {
  return fingerprint(key.getPublicSSH());
}
