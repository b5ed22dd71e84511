/** What a private key file tells without its passphrase: whether it is encrypted, and the public key inside it. */

/** Whether the text is a private key that needs a passphrase. Read from its format, not from an error message. */
export function isEncrypted(text: string): boolean {
  if (/^Proc-Type: 4,ENCRYPTED/m.test(text) || text.includes('-----BEGIN ENCRYPTED PRIVATE KEY-----')) return true;
  if (/^PuTTY-User-Key-File/m.test(text)) return /^Encryption: (?!none)/m.test(text);
  const fields = openSshFields(text);
  return fields !== undefined && fields.cipher !== 'none';
}

/** The public key in a private key file of OpenSSH's own format, as `TYPE BASE64`; it is never encrypted (PROTOCOL.key). */
export function publicPart(text: string): string | undefined {
  const key = openSshFields(text)?.publicKey;
  if (key === undefined || key.length < 8) return undefined;
  const type = key.toString('latin1', 4, 4 + Math.min(key.readUInt32BE(0), 64));
  return /^[a-z0-9@.-]+$/i.test(type) ? `${type} ${key.toString('base64')}` : undefined;
}

/** `openssh-key-v1\0`, cipher, kdf, kdf options, number of keys, public key: strings with a length in front. */
function openSshFields(text: string): { readonly cipher: string; readonly publicKey: Buffer } | undefined {
  const body = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END/.exec(text)?.[1];
  if (body === undefined) return undefined;
  const bytes = Buffer.from(body, 'base64');
  const magic = 'openssh-key-v1\0';
  if (bytes.toString('latin1', 0, magic.length) !== magic) return undefined;
  let at = magic.length;
  const field = (): Buffer | undefined => {
    const length = at + 4 <= bytes.length ? bytes.readUInt32BE(at) : bytes.length;
    const start = at + 4;
    at = start + length;
    return at <= bytes.length ? bytes.subarray(start, at) : undefined;
  };
  const cipher = field();
  if (cipher === undefined || field() === undefined || field() === undefined) return undefined;
  at += 4;
  const publicKey = field();
  return publicKey === undefined ? undefined : { cipher: cipher.toString('latin1'), publicKey };
}
