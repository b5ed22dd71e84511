import { describe, expect, test } from 'vitest';
import { decodeAnswer, encodeRequest, searched } from '../../../src/transport/frame-codec.ts';

const TOKEN = 'a'.repeat(32);
const decode = (text: string): unknown => decodeAnswer(TOKEN, Buffer.from(text));

describe('a request', () => {
  test('says how many bytes follow, not characters', () => {
    expect(encodeRequest(TOKEN, 'frame', 'echo ä').toString()).toBe(`${TOKEN} frame 10\necho ä\n#\n`);
  });

  test('that is a feed says also how many bytes follow its body', () => {
    expect(encodeRequest(TOKEN, 'feed', 'cat', 70_000).toString()).toBe(`${TOKEN} feed 6 70000\ncat\n#\n`);
  });

  test('with a NUL is refused', () => {
    expect(() => encodeRequest(TOKEN, 'frame', 'a\0')).toThrow(/base64/);
  });
});

describe('an answer', () => {
  const whole = `ä\n\n${TOKEN} 3\n`;

  test('is read with its status, and says how far it reached', () => {
    expect(decode(`${whole}rest`)).toEqual({
      answer: { outcome: 'complete', status: 3, body: 'ä\n' },
      consumed: Buffer.byteLength(whole),
    });
  });

  test('is not there until its last byte is', () => {
    const bytes = Buffer.from(whole);
    for (let length = 0; length < bytes.length; length += 1)
      expect(decodeAnswer(TOKEN, bytes.subarray(0, length))).toBeUndefined();
  });

  test('is found from where it was looked for in vain, wherever its pieces end', () => {
    const bytes = Buffer.from(`${'x'.repeat(300)}${whole}`);
    let from = 0;
    for (let length = 0; length < bytes.length; length += 1) {
      expect(decodeAnswer(TOKEN, bytes.subarray(0, length), from)).toBeUndefined();
      from = searched(TOKEN, bytes.subarray(0, length));
    }
    expect(from).toBeGreaterThan(100);
    expect(decodeAnswer(TOKEN, bytes, from)).toMatchObject({ answer: { outcome: 'complete', status: 3 } });
  });

  test('to another token is none', () => {
    expect(decode(whole.replace(TOKEN, 'b'.repeat(32)))).toBeUndefined();
  });

  test.each([
    ['a status that is no number', `x\n${TOKEN} ok\n`],
    ['no status', `x\n${TOKEN} \n`],
    ['a status that is too long', `x\n${TOKEN} 1000\n`],
    ['a last line without end', `x\n${TOKEN} ${'1'.repeat(500)}`],
  ])('with %s is damaged', (_what, text) => {
    expect(decode(text)).toMatchObject({ answer: { outcome: 'damaged' } });
  });
});
