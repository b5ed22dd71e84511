/** The bytes of a request and of its answer: encodes the one, and accepts the other only when it is complete and unchanged. */
import { OUTPUT_LIMIT } from './loader.ts';

export type RequestKind = 'define' | 'frame' | 'feed';

/** Header and body of one request; `input` = how many bytes follow for a feed. Throws on NUL, which sh text can't hold: binary goes as base64. */
export function encodeRequest(token: string, kind: RequestKind, body: string, input?: number): Buffer {
  if (body.includes('\0')) throw new RangeError('a frame cannot hold a NUL character; send binary as base64');
  // `$( )` strips newlines at the end; the comment keeps the length what the header says and leaves $? alone.
  const bytes = Buffer.from(`${body}\n#`);
  const header = `${token} ${kind} ${bytes.length}${input === undefined ? '' : ` ${input}`}\n`;
  return Buffer.concat([Buffer.from(header), bytes]);
}

export type Answer =
  | { readonly outcome: 'complete'; readonly status: number; readonly body: string }
  | { readonly outcome: 'damaged'; readonly reason: string };

/** Where an answer stands in the bytes read so far; `consumed` bytes are done with. */
export type Decoded = { readonly answer: Answer; readonly consumed: number } | undefined;

/** Longest header: newline, token (≤ 64), length (≤ 10), newline. */
const HEADER_LIMIT = 100;

/** Finds the answer that carries `token`, whatever stands before it. Undefined as long as it isn't complete. */
export function decodeAnswer(token: string, bytes: Buffer): Decoded {
  const start = bytes.indexOf(`\n${token} `);
  if (start < 0) return undefined;
  const lineEnd = bytes.indexOf('\n', start + 1);
  if (lineEnd < 0)
    return bytes.length - start > HEADER_LIMIT ? damaged('its first line is too long', bytes.length) : undefined;
  const header = /^(\d{1,10})$/.exec(bytes.toString('latin1', start + token.length + 2, lineEnd));
  if (header === null) return damaged('its first line is no header', lineEnd);
  const length = Number(header[1]);
  if (length > OUTPUT_LIMIT) return damaged('it announces more than is allowed', lineEnd);
  const bodyStart = lineEnd + 1;
  const trailer = `\n${token} end\n`;
  const end = bodyStart + length + trailer.length;
  if (bytes.length < end) return undefined;
  const payload = bytes.subarray(bodyStart, bodyStart + length);
  if (bytes.toString('latin1', bodyStart + length, end) !== trailer) return damaged('its length does not fit', end);
  return { answer: splitStatus(token, payload), consumed: end };
}

/** The payload's last line is `TOKEN STATUS`; without it the request was cut off while it printed. */
function splitStatus(token: string, payload: Buffer): Answer {
  const at = payload.lastIndexOf(`\n${token} `);
  const status = at < 0 ? null : /^\d{1,3}$/.exec(payload.toString('latin1', at + token.length + 2));
  if (status !== null) return { outcome: 'complete', status: Number(status[0]), body: payload.toString('utf8', 0, at) };
  const full = payload.length >= OUTPUT_LIMIT - 1024;
  return {
    outcome: 'damaged',
    reason: full ? `printed more than ${OUTPUT_LIMIT / 1024 / 1024} MiB` : 'ended without a status',
  };
}

function damaged(reason: string, consumed: number): Decoded {
  return { answer: { outcome: 'damaged', reason: `the answer is damaged: ${reason}` }, consumed };
}
