/** Reads OpenSSH certificates (PROTOCOL.certkeys), to say in words why one is of no use; judging them is ssh's part. */

export interface Certificate {
  readonly kind: 'user' | 'host';
  /** The name that the authority gave it. */
  readonly id: string;
  readonly principals: readonly string[];
  /** Seconds since 1970; `until` is exclusive, and undefined when it never ends. */
  readonly from: number;
  readonly until: number | undefined;
  /** The authority's public key, as SSH sends it. */
  readonly authority: Buffer;
}

/** How many fields the public key of each kind has. */
const KEY_FIELDS: Readonly<Record<string, number>> = {
  'ssh-ed25519': 1,
  'ssh-rsa': 2,
  'ecdsa-sha2-nistp256': 2,
  'ecdsa-sha2-nistp384': 2,
  'ecdsa-sha2-nistp521': 2,
  'sk-ssh-ed25519': 2,
  'sk-ecdsa-sha2-nistp256': 3,
};
const NEVER = 0xffff_ffff_ffff_ffffn;

/** The certificate in `TYPE BASE64 …`; undefined when it is none, or none that can be read. */
export function parseCertificate(text: string): Certificate | undefined {
  const [type = '', base64 = ''] = text.trim().split(/\s+/);
  const plain = /^(.+)-cert-v01@openssh\.com$/.exec(type)?.[1];
  const fields = plain === undefined || !Object.hasOwn(KEY_FIELDS, plain) ? undefined : KEY_FIELDS[plain];
  if (fields === undefined) return undefined;
  const reader = new Reader(Buffer.from(base64, 'base64'));
  try {
    if (reader.string().toString('latin1') !== type) return undefined;
    // The nonce, then the key.
    for (let at = 0; at <= fields; at += 1) reader.string();
    reader.number(8);
    const kind = reader.number(4) === 1n ? 'user' : 'host';
    const id = reader.string().toString('utf8');
    const names = new Reader(reader.string());
    const principals: string[] = [];
    while (!names.atEnd) principals.push(names.string().toString('utf8'));
    const from = Number(reader.number(8));
    const until = reader.number(8);
    for (let at = 0; at < 3; at += 1) reader.string();
    const authority = reader.string();
    return { kind, id, principals, from, until: until === NEVER ? undefined : Number(until), authority };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Why a certificate does not speak for `name` at a time in seconds; undefined when it does, as far as it says itself. */
export function objection(certificate: Certificate, name: string, now: number): string | undefined {
  if (now < certificate.from) return `is valid only from ${day(certificate.from)} on`;
  if (certificate.until !== undefined && now >= certificate.until) return `expired at ${day(certificate.until)}`;
  // A host's may be patterns (sshkey_cert_check_authority): those are left to ssh.
  const open = certificate.kind === 'host' && certificate.principals.some((one) => /[*?]/.test(one));
  if (certificate.principals.length > 0 && !open && !certificate.principals.includes(name))
    return `is for ${certificate.principals.join(', ')} and not for ${name}`;
  return undefined;
}

function day(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Fields of SSH's wire format; throws RangeError at the end of the bytes, as Buffer does. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(size: 4 | 8): bigint {
    const value = size === 8 ? this.#bytes.readBigUInt64BE(this.#at) : BigInt(this.#bytes.readUInt32BE(this.#at));
    this.#at += size;
    return value;
  }

  string(): Buffer {
    const length = Number(this.number(4));
    if (this.#at + length > this.#bytes.length) throw new RangeError('a field is longer than the certificate');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
