import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteQueue } from '../../../src/transport/byte-queue.ts';
import { Noise } from '../../../src/transport/noise.ts';

test('bytes come out in the order they went in, whatever the pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 40_000 }), fc.nat(30_000))), (steps) => {
      const queue = new ByteQueue();
      let model = Buffer.alloc(0);
      for (const step of steps) {
        if (typeof step === 'number') {
          queue.consume(step);
          model = model.subarray(Math.min(step, model.length));
        } else {
          queue.append(Buffer.from(step));
          model = Buffer.concat([model, step]);
        }
        expect(queue.view().equals(model)).toBe(true);
        expect(queue.length).toBe(model.length);
      }
    }),
    { numRuns: 50 },
  );
});

test('a queue that is empty holds no memory, neither at first nor after an answer, however large', () => {
  const queue = new ByteQueue();
  expect(queue.view().buffer.byteLength).toBe(0);
  for (let piece = 0; piece < 10; piece += 1) queue.append(Buffer.alloc(100_000));
  queue.consume(1_000_000);
  expect(queue.view().buffer.byteLength).toBe(0);
});

test('noise is cut at the token, also when it comes in pieces', () => {
  const noise = new Noise();
  for (const piece of ['warn', 'ing\nto', 'ken', '\nnext']) {
    expect(noise.takeUntil('token')).toBeUndefined();
    noise.append(Buffer.from(piece));
  }
  expect(noise.takeUntil('token')).toBe('warning\n');
  expect(noise.takeAll()).toBe('next');
});

test('endless noise costs no more than its limit, and still ends at the token', () => {
  const noise = new Noise();
  for (let i = 0; i < 1000; i += 1) noise.append(Buffer.alloc(10_000, 'x'));
  noise.append(Buffer.from('token\nafter'));
  expect(noise.takeUntil('token')?.length).toBeLessThan(66_000);
  expect(noise.takeAll()).toBe('after');
});
