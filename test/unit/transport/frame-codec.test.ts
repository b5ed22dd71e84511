import { describe, expect, test } from 'vitest';
import { decodeAnswer, encodeRequest } from '../../../src/transport/frame-codec.ts';

const TOKEN = 'a'.repeat(32);
const answer = (payload: string, token = TOKEN): string => {
  return `\n${token} ${Buffer.byteLength(payload)}\n${payload}\n${token} end\n`;
};
const decode = (text: string): unknown => decodeAnswer(TOKEN, Buffer.from(text));

describe('a request', () => {
  test('says how many bytes follow, not characters', () => {
    expect(encodeRequest(TOKEN, 'frame', 'echo ä').toString()).toBe(`${TOKEN} frame 9\necho ä\n#`);
  });

  test('that is a feed says also how many bytes follow its body', () => {
    expect(encodeRequest(TOKEN, 'feed', 'cat', 70_000).toString()).toBe(`${TOKEN} feed 5 70000\ncat\n#`);
  });

  test('with a NUL is refused', () => {
    expect(() => encodeRequest(TOKEN, 'frame', 'a\0')).toThrow(/base64/);
  });
});

describe('an answer', () => {
  const whole = answer(`ä\n\n${TOKEN} 3`);

  test('is read with its status, and says how far it reached', () => {
    expect(decode(`motd\n${whole}rest`)).toEqual({
      answer: { outcome: 'complete', status: 3, body: 'ä\n' },
      consumed: Buffer.byteLength(`motd\n${whole}`),
    });
  });

  test('is not there until its last byte is', () => {
    const bytes = Buffer.from(whole);
    for (let length = 0; length < bytes.length; length += 1)
      expect(decodeAnswer(TOKEN, bytes.subarray(0, length))).toBeUndefined();
  });

  test('to another token is none', () => {
    expect(decode(answer('x', 'b'.repeat(32)))).toBeUndefined();
  });

  test.each([
    ['something printed into it', whole.replace('ä', 'äx')],
    ['something missing from it', `${whole.replace('ä', 'a')}\n`],
    ['a length that is too short', whole.replace(/ \d+\n/, ' 5\n')],
    ['a header that is none', `\n${TOKEN} 3 4\n`],
    ['more than is allowed', whole.replace(/ \d+\n/, ' 99999999\n')],
    ['no status at the end', answer('half')],
    ['a status that is no number', answer(`x\n${TOKEN} ok`)],
    ['a first line without end', `\n${TOKEN} ${'1'.repeat(500)}`],
  ])('with %s is damaged', (_what, text) => {
    expect(decode(text)).toMatchObject({ answer: { outcome: 'damaged' } });
  });
});
