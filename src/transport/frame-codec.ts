/** The bytes of a request and of its answer: encodes the one, and accepts the other only when it is complete. */
export type RequestKind = 'define' | 'frame' | 'feed';

/** Header and body of one request; `input` = how many bytes follow for a feed. Throws on NUL, which sh text can't hold: binary goes as base64. */
export function encodeRequest(token: string, kind: RequestKind, body: string, input?: number): Buffer {
  if (body.includes('\0')) throw new RangeError('a frame cannot hold a NUL character; send binary as base64');
  // `$( )` strips newlines at the end: the comment keeps those of the body, and leaves $? alone.
  const bytes = Buffer.from(`${body}\n#\n`);
  const header = `${token} ${kind} ${bytes.length}${input === undefined ? '' : ` ${input}`}\n`;
  return Buffer.concat([Buffer.from(header), bytes]);
}

export type Answer =
  | { readonly outcome: 'complete'; readonly status: number; readonly body: string }
  | { readonly outcome: 'damaged'; readonly reason: string };

/** Where an answer stands in the bytes read so far; `consumed` bytes are done with. */
export type Decoded = { readonly answer: Answer; readonly consumed: number } | undefined;

/** Longest status, with room to see that it is none. */
const STATUS_LIMIT = 100;

/**
 * Finds the line that ends the answer to `token`; everything before it is the answer. Undefined as long as it isn't there.
 * `from` is where to look, so that a long answer is not searched anew for every piece: see `searched`.
 */
export function decodeAnswer(token: string, bytes: Buffer, from = 0): Decoded {
  const at = bytes.indexOf(`\n${token} `, from);
  if (at < 0) return undefined;
  const start = at + token.length + 2;
  const lineEnd = bytes.indexOf('\n', start);
  if (lineEnd < 0)
    return bytes.length - start > STATUS_LIMIT ? damaged('its last line is too long', bytes.length) : undefined;
  const status = /^\d{1,3}$/.exec(bytes.toString('latin1', start, Math.min(lineEnd, start + STATUS_LIMIT)));
  if (status === null) return damaged('its last line has no status', lineEnd + 1);
  return {
    answer: { outcome: 'complete', status: Number(status[0]), body: bytes.toString('utf8', 0, at) },
    consumed: lineEnd + 1,
  };
}

/** Where to go on looking for the end of an answer to `token` that is not in `bytes`: its line may be there in part. */
export function searched(token: string, bytes: Buffer): number {
  return Math.max(0, bytes.length - token.length - STATUS_LIMIT - 3);
}

function damaged(reason: string, consumed: number): Decoded {
  return { answer: { outcome: 'damaged', reason: `the answer is damaged: ${reason}` }, consumed };
}
