/** What every transport promises, as tests to run on each of them. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { milliseconds } from '../../src/model/duration.ts';
import { Unreachable } from '../../src/model/errors.ts';
import type { Session } from '../../src/ports/transport.ts';

const TEN_SECONDS = milliseconds(10_000);
const calm = (): AbortSignal => new AbortController().signal;

/** Runs the suite; `open` gives a fresh session to a host on which the tests may start and kill processes. */
export function transportContract(open: () => Promise<Session>): void {
  const frame = async (body: string): Promise<unknown> => {
    await using session = await open();
    return await session.frame(body, TEN_SECONDS, calm());
  };

  describe('a frame', { timeout: 20_000 }, () => {
    test('is answered with its status, output and noise apart', async () => {
      expect(await frame('printf "a\\n\\nb\\n\\n"; echo oops >&2; exit 3')).toEqual({
        outcome: 'answered',
        status: 3,
        body: 'a\n\nb\n\n',
        noise: 'oops\n',
      });
    });

    test('is answered with an empty body when it prints nothing', async () => {
      expect(await frame(':')).toEqual({ outcome: 'answered', status: 0, body: '', noise: '' });
    });

    test('runs with standard input from /dev/null, LC_ALL=C and a PATH that has sbin', async () => {
      const seen = await frame('cat; echo "$LC_ALL $PATH"');
      expect(seen).toMatchObject({ body: 'C /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n' });
    });

    test('that is no valid sh is answered with a failure and leaves the shell usable', async () => {
      await using session = await open();
      expect(await session.frame('if', TEN_SECONDS, calm())).toMatchObject({ outcome: 'answered', status: 2 });
      expect(await session.frame('echo on', TEN_SECONDS, calm())).toMatchObject({ body: 'on\n' });
    });

    test('changes nothing for the frames after it', async () => {
      await using session = await open();
      await session.frame('x=1; cd /tmp; set -eu; PATH=/nowhere; exec >/dev/null', TEN_SECONDS, calm());
      expect(await session.frame('echo "${x-unset} $PWD"; false; echo on', TEN_SECONDS, calm())).toMatchObject({
        body: 'unset /\non\n',
      });
    });

    test('keeps every character of UTF-8 text and of a large body', async () => {
      const text = `ä€😀\t'"\`$x\\\u0081\n${'0123456789abcdef'.repeat(131_072)}`;
      const digest = createHash('sha256').update(`${text}\n`).digest('hex');
      expect(await frame(`sha256sum <<'EOF'\n${text}\nEOF`)).toMatchObject({
        outcome: 'answered',
        status: 0,
        body: `${digest}  -\n`,
      });
      expect(await frame("printf '%s' 'ä€😀\u0081\u0088'")).toMatchObject({ body: 'ä€😀\u0081\u0088' });
    });

    test('returns some megabytes of output unchanged', async () => {
      const result = await frame('yes 0123456789abcde | head -n 300000');
      expect(result).toMatchObject({ outcome: 'answered', status: 0, body: '0123456789abcde\n'.repeat(300_000) });
    });

    test('is not ended by output that imitates an answer', async () => {
      const forged = [
        'lbctl-ready 00',
        `${'0'.repeat(32)} 0`,
        '',
        `${'0'.repeat(32)} 2 ${'0'.repeat(64)}  -`,
        ' end',
        '',
      ].join('\n');
      expect(await frame(`cat <<'EOF'\n${forged}\nEOF\necho "token:$lb_t"`)).toMatchObject({
        body: `${forged}\ntoken:\n`,
        status: 0,
      });
    });

    test('can not find the token anywhere in its shell', async () => {
      expect(await frame('set | grep -E "=.?[0-9a-f]{32}" ; env | grep -E "[0-9a-f]{32}"')).toMatchObject({ body: '' });
    });

    test('is not delayed or disturbed by a background child that holds its streams', async () => {
      await using session = await open();
      const first = await session.frame('(sleep 30; echo late; echo late >&2) & echo $!', TEN_SECONDS, calm());
      if (first.outcome !== 'answered') throw new Error(first.reason);
      expect(await session.frame(`kill ${first.body.trim()}; echo next`, TEN_SECONDS, calm())).toMatchObject({
        status: 0,
        body: 'next\n',
      });
    });

    test('is unknown when it prints more than is allowed, with or without newlines', async () => {
      expect(await frame('yes')).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringContaining('more than 8 MiB'),
      });
      expect(await frame("head -c 12000000 /dev/zero | tr '\\0' a")).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringContaining('more than 8 MiB'),
      });
    });

    test('is unknown when the shell is killed in the middle of it, and the session is lost', async () => {
      await using session = await open();
      const result = await session.frame('echo half; echo why >&2; kill -9 $$; sleep 1', TEN_SECONDS, calm());
      expect(result).toMatchObject({ outcome: 'unknown', reason: expect.stringMatching(/shell.*(KILL|ended)/) });
      expect(session.lost.aborted).toBe(true);
      expect(session.lost.reason).toBeInstanceOf(Unreachable);
      expect(await session.frame('echo on', TEN_SECONDS, calm())).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringContaining('nothing was sent'),
      });
    });

    test('is unknown when its deadline passes, and the session is lost', async () => {
      await using session = await open();
      const result = await session.frame('sleep 5', milliseconds(200), calm());
      expect(result).toEqual({
        outcome: 'unknown',
        reason: 'no complete answer within 200ms; the host may still be at it',
      });
      expect(session.lost.aborted).toBe(true);
    });

    test('rejects with the reason of its signal', async () => {
      await using session = await open();
      const abort = new AbortController();
      const result = session.frame('sleep 5', TEN_SECONDS, abort.signal);
      abort.abort(new Error('told to stop'));
      await expect(result).rejects.toThrow('told to stop');
    });

    test('waits for its turn', async () => {
      await using session = await open();
      const answers = await Promise.all(
        ['sleep 0.2; echo a', 'echo b', 'echo c'].map((body) => session.frame(body, TEN_SECONDS, calm())),
      );
      expect(answers).toMatchObject([{ body: 'a\n' }, { body: 'b\n' }, { body: 'c\n' }]);
      expect(session.roundTrips).toBe(3);
    });

    test('carries no escape sequence of the host into its noise', async () => {
      expect(await frame("printf '\\033[31mred\\033[0m\\007\\033]0;title\\007 end\\n' >&2")).toMatchObject({
        noise: 'red end\n',
      });
    });
  });

  describe('a feed', { timeout: 30_000 }, () => {
    /** `length` bytes of every value, in pieces of an odd size. */
    const bytes = (length: number): Buffer =>
      Buffer.from(Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 255));
    const fed = (content: Buffer, announced = content.length) => ({
      length: announced,
      pieces: (async function* () {
        for (let at = 0; at < content.length; at += 70_001) yield content.subarray(at, at + 70_001);
      })(),
    });

    test('is the standard input of its body, byte for byte, and the next frame follows it', async () => {
      await using session = await open();
      const content = bytes(3_000_000);
      const answers = await Promise.all([
        session.feed('sha256sum; echo done; exit 4', fed(content), TEN_SECONDS, calm()),
        session.frame('echo next', TEN_SECONDS, calm()),
        session.feed('cat', fed(Buffer.from('last\n')), TEN_SECONDS, calm()),
        session.feed('cat; echo empty', fed(Buffer.alloc(0)), TEN_SECONDS, calm()),
      ]);
      const digest = createHash('sha256').update(content).digest('hex');
      expect(answers).toEqual([
        { outcome: 'answered', status: 4, body: `${digest}  -\ndone\n`, noise: '' },
        { outcome: 'answered', status: 0, body: 'next\n', noise: '' },
        { outcome: 'answered', status: 0, body: 'last\n', noise: '' },
        { outcome: 'answered', status: 0, body: 'empty\n', noise: '' },
      ]);
    });

    test('whose body takes a part of it, or nothing, leaves nothing for the frames after it', async () => {
      await using session = await open();
      const text = Buffer.from(`first\n${'echo stray\n'.repeat(40_000)}`);
      expect(await session.feed('read -r one; echo "$one"', fed(text), TEN_SECONDS, calm())).toMatchObject({
        body: 'first\n',
      });
      expect(await session.feed('if', fed(text), TEN_SECONDS, calm())).toMatchObject({ status: 2 });
      expect(await session.frame('echo on', TEN_SECONDS, calm())).toMatchObject({ body: 'on\n' });
    });

    test('takes nothing from its source before the host has taken what came before', async () => {
      await using session = await open();
      let taken = 0;
      const piece = Buffer.alloc(1024 * 1024);
      const endless = {
        length: 1024 * piece.length,
        pieces: (async function* () {
          for (; taken < 1024; taken += 1) yield piece;
        })(),
      };
      const answer = session.feed('sleep 20', endless, milliseconds(2000), calm());
      expect(await answer).toMatchObject({
        outcome: 'unknown',
        reason: expect.stringContaining('no complete answer within 2s'),
      });
      expect(taken).toBeLessThan(32);
    });

    test.each([9, 11])('of 10 bytes that announces %i is refused, and the session is lost', async (announced) => {
      await using session = await open();
      await expect(session.feed('cat', fed(bytes(10), announced), TEN_SECONDS, calm())).rejects.toThrow(RangeError);
      expect(session.lost.aborted).toBe(true);
    });

    test('is unknown when the shell is killed in the middle of it, however much is left', async () => {
      await using session = await open();
      const result = await session.feed('kill -9 $$', fed(bytes(20_000_000)), TEN_SECONDS, calm());
      expect(result).toMatchObject({ outcome: 'unknown' });
      expect(session.lost.aborted).toBe(true);
    });
  });

  describe('definitions', { timeout: 20_000 }, () => {
    test('are there in the frames that follow, also when sent without waiting', async () => {
      await using session = await open();
      const defined = session.define('set -eu\ngreet() { echo "hello $1"; }\necho noise; false || :', calm());
      const answer = session.frame('greet you; false; echo on', TEN_SECONDS, calm());
      await defined;
      expect(await answer).toMatchObject({ status: 0, body: 'hello you\non\n' });
    });

    test('that are no valid sh are refused, and the shell stays', async () => {
      await using session = await open();
      await expect(session.define('greet() {', calm())).rejects.toThrow(/definitions failed/);
      expect(await session.frame('echo on', TEN_SECONDS, calm())).toMatchObject({ body: 'on\n' });
    });

    test('to a shell that is gone throw', async () => {
      await using session = await open();
      await session.frame('kill -9 $$', TEN_SECONDS, calm());
      await expect(session.define(':', calm())).rejects.toMatchObject({ code: 'connection-lost' });
    });
  });
}
