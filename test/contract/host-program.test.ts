/** The host program on a real nginx: what BalancerHost promises, and what is left after a death at each point. */
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { parseRolloutName } from '../../src/model/names.ts';
import type { BalancerHost, CommitAnswer, CommitRequest } from '../../src/ports/balancer-host.ts';
import { ACTOR, answering, type LocalNginx, nginxObstacle, PROVE, startNginx } from '../support/local-nginx.ts';

const obstacle = nginxObstacle();
if (obstacle !== undefined && process.env['CI'] !== undefined) throw new Error(`not run: ${obstacle}`);
const name = parseRolloutName('shop');
if (name === undefined) throw new Error('the fixture is wrong');
const shop = name;
const signal = AbortSignal.timeout(600_000);
const LEASE = milliseconds(30_000);

describe.skipIf(obstacle !== undefined)(
  `the host program${obstacle === undefined ? '' : ` (not run: ${obstacle})`}`,
  { timeout: 30_000 },
  () => {
    let nginx: LocalNginx;
    let host: BalancerHost;
    let operations = 0;
    beforeEach(async () => {
      nginx = await startNginx();
      host = await nginx.open();
    });
    afterEach(async () => {
      await host[Symbol.asyncDispose]();
      await nginx[Symbol.asyncDispose]();
    });

    const lock = (token: number, more: { lease?: typeof LEASE; purpose?: 'advance' | 'revert'; pid?: number } = {}) => {
      const { lease = LEASE, purpose = 'advance', pid = 1 } = more;
      return host.lock(shop, { holder: { ...ACTOR, pid }, token, lease, message: 'm', purpose }, signal);
    };
    const prepare = (
      words: readonly string[],
      more: { token?: number; keep?: 'none'; drift?: 'adopt' | 'overwrite' } = {},
    ) => {
      const { token = 1, keep = 'revisions', drift = 'refuse' } = more;
      const candidates = words.map((word) => answering(word, nginx.dest));
      return host.prepare(shop, { token, keep, drift, candidates, paths: [nginx.dest] }, signal);
    };
    const request = (to: RevisionId, more: Partial<CommitRequest> = {}): CommitRequest => {
      operations += 1;
      const base = { operation: `op-${operations}`, token: 1, expectedGeneration: 0, to, purpose: 'advance' } as const;
      return { ...base, paths: [nginx.dest], proveTimeout: PROVE, maxOldWorkers: 32, ...more };
    };
    const commit = (to: RevisionId, more: Partial<CommitRequest> = {}): Promise<CommitAnswer> =>
      host.commit(shop, request(to, more), signal);
    const observe = () => host.observe(shop, [nginx.dest], signal);
    const revision = (word: string): RevisionId => answering(word, nginx.dest).revision;

    it('adopts what is there, makes a revision live, and brings the original back byte for byte', async () => {
      const original = nginx.file();
      expect(await observe()).toMatchObject({ alive: true, onDisk: 'foreign', generation: 0, fence: 0, revisions: [] });
      expect(await lock(1)).toMatchObject({ outcome: 'granted', generation: 0 });
      expect(await prepare(['two'])).toEqual({ outcome: 'prepared', base: ORIGINAL, generation: 0 });
      expect(nginx.file()).toBe(original);
      expect(await commit(revision('two'))).toMatchObject({ outcome: 'applied', generation: 1, reloaded: true });
      expect(await nginx.ask()).toBe('two');
      expect(await observe()).toMatchObject({
        intended: revision('two'),
        onDisk: revision('two'),
        running: revision('two'),
        generation: 1,
      });
      expect(await commit(ORIGINAL, { expectedGeneration: 1, purpose: 'revert' })).toMatchObject({
        outcome: 'applied',
      });
      expect(nginx.file()).toBe(original);
      expect(await nginx.ask()).toBe('original');
    });

    it('keeps nothing of a preparation in which one candidate is invalid, nor of one that only checks', async () => {
      await lock(1);
      const before = nginx.file();
      expect(await prepare(['good', 'bad" ; nonsense'])).toMatchObject({
        outcome: 'invalid',
        output: expect.stringContaining('managed.conf'),
      });
      expect((await observe()).revisions).toEqual([ORIGINAL]);
      expect(await prepare(['good'], { keep: 'none', token: 0 })).toMatchObject({ outcome: 'prepared' });
      expect((await observe()).revisions).toEqual([ORIGINAL]);
      expect(nginx.file()).toBe(before);
      expect(readdirSync(join(nginx.folder, 'conf.d'))).toEqual(['managed.conf']);
    });

    it('does not reload what is live already', async () => {
      await lock(1);
      await prepare(['two']);
      await commit(revision('two'));
      const workers = nginx.workers();
      expect(await commit(revision('two'), { expectedGeneration: 1 })).toMatchObject({
        outcome: 'applied',
        reloaded: false,
      });
      expect(nginx.workers()).toEqual(workers);
    });

    it('answers a repeated operation with its first answer, without a second reload', async () => {
      await lock(1);
      await prepare(['two']);
      const same = request(revision('two'));
      const first = await host.commit(shop, same, signal);
      const workers = nginx.workers();
      expect(await host.commit(shop, same, signal)).toEqual(first);
      expect(nginx.workers()).toEqual(workers);
    });

    it('refuses a commit that was planned on another generation', async () => {
      await lock(1);
      await prepare(['two']);
      expect(await commit(revision('two'), { expectedGeneration: 7 })).toEqual({ outcome: 'stale', generation: 0 });
      expect(await nginx.ask()).toBe('original');
    });

    it('refuses everything of a holder whose lock was taken over', async () => {
      await lock(1, { lease: milliseconds(1) });
      await prepare(['two']);
      // Being heard renewed the lease of 1 ms; it runs out again at once.
      expect(await lock(2, { pid: 2 })).toMatchObject({ outcome: 'granted', takenOverFrom: { token: 1 } });
      expect(await commit(revision('two'))).toMatchObject({
        outcome: 'fenced',
        holder: { token: 2, holder: { pid: 2 } },
      });
      expect(await prepare(['three'])).toMatchObject({ outcome: 'fenced' });
      expect(await host.renew(shop, 1, LEASE, signal)).toMatchObject({ outcome: 'fenced' });
      await host.unlock(shop, 1, signal);
      expect((await observe()).runLock).toMatchObject({ token: 2 });
      expect(await nginx.ask()).toBe('original');
    });

    it('grants a live lock to nobody else, and the same claim again when its answer was lost', async () => {
      await lock(5);
      expect(await lock(6, { pid: 2 })).toMatchObject({ outcome: 'held', holder: { token: 5 } });
      expect(await lock(5)).toMatchObject({ outcome: 'granted' });
      await host.unlock(shop, 5, signal);
      expect(await lock(5, { pid: 2 })).toMatchObject({ outcome: 'fenced' });
      expect(await lock(6, { pid: 2 })).toMatchObject({ outcome: 'granted' });
    });

    it('tells an edit by hand, and adopts or overwrites it when asked', async () => {
      await lock(1);
      await prepare(['two']);
      await commit(revision('two'));
      nginx.write('map $host $answer { default "by hand"; }\n');
      expect(await observe()).toMatchObject({ onDisk: 'foreign', running: revision('two'), intended: revision('two') });
      expect(await prepare(['three'])).toEqual({ outcome: 'drift', paths: [nginx.dest] });
      expect(await commit(revision('two'), { expectedGeneration: 1 })).toEqual({
        outcome: 'drift',
        paths: [nginx.dest],
      });
      const adopted = await prepare(['three'], { drift: 'adopt' });
      if (adopted.outcome !== 'prepared') throw new Error(adopted.outcome);
      expect(await commit(revision('three'), { expectedGeneration: adopted.generation })).toMatchObject({
        outcome: 'applied',
      });
      const generation = (await observe()).generation;
      expect(await commit(adopted.base, { expectedGeneration: generation, purpose: 'revert' })).toMatchObject({
        outcome: 'applied',
      });
      expect(await nginx.ask()).toBe('by hand');
    });

    it('puts back what a reload is refused for, with the master’s own words, and serves on', async () => {
      const held = createServer();
      await new Promise<void>((resolve) => held.listen(0, '127.0.0.1', resolve));
      const address = held.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      await lock(1);
      await prepare(['two']);
      // Passes the test, because a test does not mind a port in use; the reload is refused for it.
      writeFileSync(join(nginx.folder, 'conf.d/other.conf'), `server { listen 127.0.0.1:${port}; }\n`);
      expect(await commit(revision('two'))).toMatchObject({
        outcome: 'put-back',
        reason: expect.stringMatching(/bind|in time|within/),
      });
      expect(await nginx.ask()).toBe('original');
      expect(nginx.file()).toContain('original');
      held.close();
    });

    it('stops an advance under the emergency lock, and lets the way back pass', async () => {
      await lock(1);
      await prepare(['two']);
      await commit(revision('two'));
      expect(await host.emergency({ by: ACTOR, message: 'stop' }, signal)).toEqual({ outcome: 'set' });
      expect(await commit(revision('two'), { expectedGeneration: 1 })).toMatchObject({
        outcome: 'emergency',
        lock: { message: 'stop' },
      });
      expect(await lock(9, { pid: 3 })).toMatchObject({ outcome: 'emergency' });
      expect(await commit(ORIGINAL, { expectedGeneration: 1, purpose: 'revert' })).toMatchObject({
        outcome: 'applied',
      });
      expect(await host.emergency(undefined, signal)).toEqual({ outcome: 'released' });
    });

    it('says that the balancer is down, and changes nothing', async () => {
      await lock(1);
      spawn('sh', ['-c', `kill $(cat ${nginx.folder}/nginx.pid)`]);
      await expect.poll(async () => (await observe()).alive).toBe(false);
      expect(await prepare(['two'])).toEqual({ outcome: 'no-master' });
    });

    /**
     * sh text that kills the frame and its shell when `command` is called for the `nth` time, before its work. The calls
     * are counted in a file, because a pipeline's parts are processes of their own.
     */
    const killAt = (command: string, nth: number): string => `
      t_calls=$(mktemp -p ${nginx.folder})
      t_die() {
        t_p=$(sh -c 'echo $PPID') t_all=''
        while [ "$t_p" != $$ ] && [ "$t_p" -gt 1 ]; do
          t_all="$t_p $t_all"
          t_p=$(sed 's/.*) . \\([0-9]*\\) .*/\\1/' "/proc/$t_p/stat")
        done
        # The one that calls comes last.
          command kill -9 $$ $t_all
      }
      ${command}() {
        echo >>"$t_calls"
        [ "$(wc -l <"$t_calls")" -ne ${nth} ] || t_die
        command ${command} "$@"
      }`;
    const points = [
      ...[1, 2, 3, 4, 5, 6].map((nth) => ['mv', nth] as const),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => ['sync', nth] as const),
      ['kill', 1] as const,
      ['sleep', 1] as const,
    ];
    it.each(points)(
      'is in a recorded state after a death at call %s number %i of a commit, and a repeat ends it',
      async (command, nth) => {
        await lock(1);
        await prepare(['two']);
        const same = request(revision('two'));
        const broken = await nginx.open(killAt(command, nth));
        const dying = broken.commit(shop, same, AbortSignal.timeout(1500));
        expect((await dying).outcome).toMatch(/unknown|applied/);
        await broken[Symbol.asyncDispose]();
        expect(nginx.passes()).toBe(true);
        expect([ORIGINAL, revision('two')]).toContain((await observe()).onDisk);
        expect(['original', 'two']).toContain(await nginx.ask());
        expect(await host.commit(shop, same, signal)).toMatchObject({ outcome: 'applied' });
        expect(await nginx.ask()).toBe('two');
        expect(await observe()).toMatchObject({ onDisk: revision('two'), running: revision('two') });
      },
    );
  },
);
