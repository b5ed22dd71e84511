/**
 * Envelopes of ansible-vault, opened with the passwords that were given. The format is Ansible's `VaultAES256`, versions
 * 1.1 and 1.2: a header line, then in hexadecimal the lines of salt, HMAC and ciphertext, each in hexadecimal again.
 */
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../model/secret.ts';
import type { Opened, Vault } from '../ports/vault.ts';

/** A password and the label that `--vault-id LABEL@…` gives it. */
export interface VaultPassword {
  readonly label: string;
  readonly password: Secret;
}

const HEADER = /^\$ANSIBLE_VAULT;(1\.[12]);(\w+)(?:;([^;\s]*))?\s*$/;
const ITERATIONS = 10_000;
const KEY = 32;
const BLOCK = 16;

interface Envelope {
  readonly label: string | undefined;
  readonly salt: Buffer;
  readonly hmac: Buffer;
  readonly ciphertext: Buffer;
}

/** `hide` is told what came out; passwords are tried in their order, those with the envelope's label first. */
export function createVault(passwords: readonly VaultPassword[], hide: Vault['hide']): Vault {
  return {
    open(text) {
      const envelope = parseEnvelope(text);
      if ('outcome' in envelope) return envelope;
      if (passwords.length === 0)
        return closed('vault-password-missing', 'this is encrypted, and no password was given');
      const labelled = passwords.filter(({ label }) => label === envelope.label);
      for (const { password } of [...labelled, ...passwords.filter((one) => !labelled.includes(one))]) {
        const bytes = decrypt(envelope, password);
        if (bytes === 'damaged') return closed('vault-damaged', 'what was encrypted here does not end as it should');
        if (bytes !== undefined) return { outcome: 'opened', bytes };
      }
      const called =
        envelope.label === undefined ? '' : ` (its label is ${JSON.stringify(envelope.label.slice(0, 60))})`;
      return closed('vault-password-wrong', `no password that was given opens this${called}`);
    },
    hide,
  };
}

function parseEnvelope(text: string): Envelope | Opened {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  const [, version, cipher, label] = HEADER.exec(first.trim()) ?? [];
  if (version === undefined) return closed('vault-damaged', 'the first line is no header of ansible-vault 1.1 or 1.2');
  if (cipher !== 'AES256') return closed('vault-damaged', `the cipher ${cipher} is not known`);
  const [salt, hmac, ciphertext, ...more] =
    bytesOf(rest.map((line) => line.trim()).join(''))
      ?.toString('latin1')
      .split('\n')
      .map(bytesOf) ?? [];
  if (salt === undefined || hmac?.length !== KEY || ciphertext === undefined || more.length > 0)
    return closed('vault-damaged', 'this does not hold a salt, a checksum and a text in hexadecimal');
  return { label, salt, hmac, ciphertext };
}

/** Undefined for another password: the checksum covers the whole text, so that nothing else can be told from it. */
function decrypt({ salt, hmac, ciphertext }: Envelope, password: Secret): Uint8Array | 'damaged' | undefined {
  const derived = pbkdf2Sync(password.reveal(), salt, ITERATIONS, 2 * KEY + BLOCK, 'sha256');
  const [key, hmacKey, counter] = [derived.subarray(0, KEY), derived.subarray(KEY, 2 * KEY), derived.subarray(2 * KEY)];
  const actual = createHmac('sha256', hmacKey).update(ciphertext).digest();
  if (!timingSafeEqual(actual, hmac)) return undefined;
  const cipher = createDecipheriv('aes-256-ctr', key, counter);
  const padded = Buffer.concat([cipher.update(ciphertext), cipher.final()]);
  const padding = padded.at(-1) ?? 0;
  return padding < 1 || padding > BLOCK ? 'damaged' : new Uint8Array(padded.subarray(0, -padding));
}

function bytesOf(hexadecimal: string): Buffer | undefined {
  return /^(?:[0-9a-fA-F]{2})+$/.test(hexadecimal) ? Buffer.from(hexadecimal, 'hex') : undefined;
}

const HINTS = {
  'vault-password-missing': '--vault-password-file FILE, or --vault-id LABEL@prompt',
  'vault-password-wrong': 'give the password that it was encrypted with; --vault-id can be given several times',
  'vault-damaged': '`ansible-vault view` says whether it was cut or edited; encrypt it again',
} as const;

function closed(code: keyof typeof HINTS, reason: string): Opened {
  return { outcome: 'closed', code, reason, hint: HINTS[code] };
}
