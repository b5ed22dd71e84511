import { Duplex } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { gatherWrites } from '../../../src/transport/gather.ts';

/** Notes what reaches the other side, one entry for each piece that leaves. */
function noted(): { readonly stream: Duplex; readonly pieces: string[] } {
  const pieces: string[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write(bytes: Buffer, _encoding, done) {
      pieces.push(String(bytes));
      done();
    },
    writev(chunks, done) {
      pieces.push(chunks.map(({ chunk }) => String(chunk)).join(''));
      done();
    },
  });
  return { stream: gatherWrites(stream), pieces };
}

describe('a stream that gathers writes', () => {
  test('sends what is written in one turn in one piece, in order', async () => {
    const { stream, pieces } = noted();
    for (const part of ['length,', 'body,', 'tag']) stream.write(Buffer.from(part));
    expect(pieces).toEqual([]);
    await Promise.resolve();
    expect(pieces).toEqual(['length,body,tag']);
  });

  test('sends what is written in the next turn by itself', async () => {
    const { stream, pieces } = noted();
    stream.write(Buffer.from('first'));
    await Promise.resolve();
    stream.write(Buffer.from('second'));
    await Promise.resolve();
    expect(pieces).toEqual(['first', 'second']);
  });

  test('loses nothing when it is ended in the same turn', async () => {
    const { stream, pieces } = noted();
    stream.write(Buffer.from('last '));
    stream.write(Buffer.from('words'));
    await new Promise<void>((resolve) => stream.end(resolve));
    expect(pieces.join('')).toBe('last words');
  });
});
