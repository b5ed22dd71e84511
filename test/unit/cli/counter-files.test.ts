import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CounterFiles, countersFolder } from '../../../src/cli/counter-files.ts';
import { instant } from '../../../src/model/instant.ts';
import { fakeIo } from '../../support/fake-io.ts';
import { PLAY } from '../../support/watched-world.ts';

const UNCHANGED = { kind: 'unchanged', members: 3, v: 1, at: instant(5), play: PLAY } as const;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-counters-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const files = (): CounterFiles => new CounterFiles({ ...fakeIo({ XDG_STATE_HOME: folder }).io });
const path = (): string => join(folder, 'lbctl/watch/x-model.json');

describe('files of counters', () => {
  it('are among the state of the machine for root, and of the user for others', () => {
    const { io } = fakeIo();
    expect(countersFolder({ ...io, uid: 0 })).toBe('/var/lib/lbctl/.watch');
    expect(countersFolder({ ...io, home: '/home/ann' })).toBe('/home/ann/.local/state/lbctl/watch');
    for (const uid of [0, 1000])
      expect(countersFolder({ ...io, uid, env: { XDG_STATE_HOME: '/srv/state' } })).toBe('/srv/state/lbctl/watch');
  });

  it('outlive a watcher, and are shared by one beside it', async () => {
    expect(await files().read(PLAY)).toBeUndefined();
    const [one, other] = [files(), files()];
    await one.add(UNCHANGED);
    await other.add(UNCHANGED);
    const { counters } = await one.add(UNCHANGED);
    expect(counters).toMatchObject({ runs: 3, unchanged: 3, members: 3 });
    expect(await files().read(PLAY)).toEqual(counters);
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ v: 1, play: 'x-model', runs: 3, lastSuccess: 5 });
  });

  it('have everything that was told at once', async () => {
    const own = files();
    await Promise.all(Array.from({ length: 20 }, () => own.add(UNCHANGED)));
    expect(await own.read(PLAY)).toMatchObject({ runs: 20 });
  });

  it('go on with what is known where one was damaged', async () => {
    const own = files();
    await own.add(UNCHANGED);
    writeFileSync(path(), '');
    expect((await own.add(UNCHANGED)).counters).toMatchObject({ runs: 2 });
  });

  it('stop nobody where they can not be written', async () => {
    writeFileSync(join(folder, 'lbctl'), 'no folder');
    const own = files();
    await own.add(UNCHANGED);
    expect(await own.add(UNCHANGED)).toMatchObject({
      counters: { runs: 2 },
      unwritten: expect.stringContaining('ENOTDIR'),
    });
  });
});
