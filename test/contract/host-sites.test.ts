import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import type { ManagedFile } from '../../src/model/fleet-state.ts';
import { type HostPath, parseHostPath } from '../../src/model/names.ts';
import type { Candidate } from '../../src/ports/balancer-host.ts';
import { armCrash, crashing, wasKilledIn } from '../support/crash-points.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { need, type Opening, type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { calm, ROLLOUT, ScratchRun } from '../support/scratch-run.ts';
import { WAYS_TO_TEST } from '../support/ways-to-test.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('a site on a host', () => {
  let nginx: ScratchNginx;
  let site: HostPath;
  let link: HostPath;
  let byDefault: HostPath;

  const at = (name: string): HostPath => need(parseHostPath(join(nginx.folder, name)));
  /** Where the link leads; undefined = there is none. */
  const leads = (path: string): string | undefined =>
    lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true ? readlinkSync(path) : undefined;
  const server = (word: string, more = ''): string =>
    `${more}server { listen 127.0.0.1:${nginx.port} default_server; location / { return 200 "${word}"; } }\n`;
  const file = (path: HostPath, content: string, mode = '0644'): ManagedFile => ({ path, mode, content });
  /** An upstream of a name of its own, and a site that would not load beside another. */
  const using = (revision: RevisionId, word: string): Candidate => ({
    revision,
    files: [
      file(nginx.live, `map $uri $${word} { default ${word}; }\n`),
      file(site, server(`$${word}`)),
      file(link, site, 'link'),
    ],
  });
  const opened = async (opening: Opening = {}): Promise<ScratchRun> => {
    const run = new ScratchRun(nginx, await nginx.open(opening));
    run.paths = [nginx.live, site, link, byDefault];
    return run;
  };

  beforeEach(async () => {
    nginx = await startScratchNginx(({ folder, conf, live }) => {
      mkdirSync(join(folder, 'sites-available'));
      mkdirSync(join(folder, 'sites-enabled'));
      writeFileSync(
        conf,
        readFileSync(conf, 'utf8').replace(/( *include .*)\/conf\.d\/.*\n/, '$&$1/sites-enabled/*;\n'),
      );
      writeFileSync(
        join(folder, 'sites-available/default'),
        readFileSync(live, 'utf8').replace(';', ' default_server;'),
      );
      writeFileSync(live, '# an upstream\n');
      symlinkSync('../sites-available/default', join(folder, 'sites-enabled/default'));
    });
    [site, link, byDefault] = [at('sites-available/x'), at('sites-enabled/x'), at('sites-enabled/default')];
  });
  afterEach(() => nginx[Symbol.asyncDispose]());

  test.each(WAYS_TO_TEST)(
    'is linked and takes the place of the default one, tested %s; and back',
    async (_way, opening) => {
      await using host = await nginx.open(opening(nginx));
      const run = new ScratchRun(nginx, host);
      run.paths = [nginx.live, site, link, byDefault];
      await run.lock();
      expect(await run.prepare([using(A, 'a')])).toMatchObject({ outcome: 'prepared', base: ORIGINAL });
      expect(existsSync(site)).toBe(false);
      expect(leads(byDefault)).toBe('../sites-available/default');
      expect(await run.commit(A)).toMatchObject({ outcome: 'applied' });
      expect(await nginx.answer()).toBe('a');
      expect(leads(link)).toBe(site);
      expect(existsSync(byDefault)).toBe(false);
      expect(await run.observe()).toMatchObject({ onDisk: A, running: A });

      expect(await host.readRevision(ROLLOUT, ORIGINAL, calm())).toEqual([
        { path: nginx.live, mode: '0644', content: '# an upstream\n' },
        { path: byDefault, mode: 'link', content: '../sites-available/default' },
      ]);
      expect(await run.commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
      expect(await nginx.answer()).toBe('original');
      expect(leads(byDefault)).toBe('../sites-available/default');
      expect([existsSync(site), existsSync(link)]).toEqual([false, false]);
    },
  );

  test('that does not pass is refused with the link in place, and nothing is changed', async () => {
    const run = await opened();
    await run.lock();
    const wrong = {
      ...using(A, 'a'),
      files: using(A, 'a').files.map((one) => (one.path === site ? file(site, 'server { listen nowhere; }\n') : one)),
    };
    expect(await run.prepare([wrong])).toMatchObject({
      outcome: 'invalid',
      revision: A,
      output: expect.stringContaining(`${link}:1`),
    });
    // Beside the default one, which is the default as well.
    run.paths = [nginx.live, site, link];
    expect(await run.prepare([using(B, 'b')])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringContaining('duplicate default server'),
    });
    expect([existsSync(site), existsSync(link)]).toEqual([false, false]);
    expect(leads(byDefault)).toBe('../sites-available/default');
    await run.host[Symbol.asyncDispose]();
  });

  test('whose link nothing includes is refused, and so is one in a folder that is not there', async () => {
    const run = await opened();
    await run.lock();
    writeFileSync(nginx.conf, readFileSync(nginx.conf, 'utf8').replace(/ *include .*sites-enabled.*\n/, ''));
    expect(await run.prepare([using(A, 'a')])).toEqual({ outcome: 'not-included', paths: [link] });
    const nowhere = at('no-such-folder/x');
    run.paths = [nginx.live, site, nowhere];
    const { files } = using(B, 'b');
    const lost = { revision: B, files: files.map((one) => (one.path === link ? file(nowhere, site, 'link') : one)) };
    expect(await run.prepare([lost])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringMatching(/this host has no folder .*no-such-folder/),
    });
    await run.host[Symbol.asyncDispose]();
  });

  test('may lie there without a link, to be enabled later', async () => {
    const run = await opened();
    const kept = { revision: A, files: using(A, 'a').files.filter(({ path }) => path !== link) };
    run.paths = [nginx.live, site, link];
    expect(await run.apply(kept)).toMatchObject({ outcome: 'applied' });
    expect([existsSync(site), leads(link)]).toEqual([true, undefined]);
    expect(await nginx.answer()).toBe('original');
    await run.host[Symbol.asyncDispose]();
  });

  test('takes over a link that leads elsewhere, and gives it back', async () => {
    const run = await opened();
    symlinkSync(at('conf.d/x.conf'), link);
    expect(await run.observe()).toMatchObject({
      files: [{ path: nginx.live }, { path: site }, { path: link, link: nginx.live }, { path: byDefault }],
    });
    expect(await run.apply(using(A, 'a'))).toMatchObject({ outcome: 'applied' });
    expect(leads(link)).toBe(site);
    expect(await run.commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    expect(leads(link)).toBe(nginx.live);
    expect(readFileSync(nginx.live, 'utf8')).toBe('# an upstream\n');
    await run.host[Symbol.asyncDispose]();
  });

  test('is not taken over where the link leads to a name that could not be given back', async () => {
    const run = await opened();
    symlinkSync('a name with blanks', link);
    await run.lock();
    expect(await run.prepare([using(A, 'a')])).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('is a link whose target lbctl has no words for'),
    });
    await run.host[Symbol.asyncDispose]();
  });

  test('whose link was turned or taken away by hand is drift', async () => {
    const run = await opened();
    await run.apply(using(A, 'a'));
    symlinkSync('../sites-available/default', byDefault);
    expect(await run.observe()).toMatchObject({ onDisk: 'foreign' });
    expect(await run.prepare([using(B, 'b')])).toEqual({
      outcome: 'drift',
      paths: [byDefault],
    });
    await run.host[Symbol.asyncDispose]();
  });

  test('joins a rollout that is there already, and the way back brings back what was at its path', async () => {
    const run = await opened();
    run.paths = [nginx.live];
    await run.apply({ revision: A, files: [file(nginx.live, '# without a site\n')] });
    run.paths = [nginx.live, site, link, byDefault];
    expect(await run.prepare([using(B, 'b')])).toMatchObject({ outcome: 'prepared', base: A });
    expect(await run.commit(B)).toMatchObject({ outcome: 'applied' });
    expect(await nginx.answer()).toBe('b');
    expect(await run.commit(A, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    expect(leads(byDefault)).toBe('../sites-available/default');
    expect(await nginx.answer()).toBe('original');
    await run.host[Symbol.asyncDispose]();
  });

  /** Beside the linked one a site without a link, which uses the same upstream. */
  const withAside = (revision: RevisionId, word: string): Candidate => {
    const aside = `server { listen 127.0.0.1:${nginx.port}; server_name aside; return 200 "$${word}"; }\n`;
    return { revision, files: [...using(revision, word).files, file(nginx.second, aside, '0644+')] };
  };

  test('that changes with its upstream passes the test of nginx wherever the shell is killed', async () => {
    // What was there before lbctl has a link and a file at these places, so that their absence is on no record.
    symlinkSync(at('conf.d/x.conf'), link);
    writeFileSync(nginx.second, '# a site\n');
    let look = () => {};
    await using host = await nginx.open({ sabotage: crashing(nginx.folder), onConnect: () => look() });
    const run = new ScratchRun(nginx, host);
    run.paths = [nginx.live, site, link, byDefault, nginx.second];
    await run.lock();
    expect(await run.prepare([withAside(A, 'a'), withAside(B, 'b')])).toMatchObject({ outcome: 'prepared' });
    await run.commit(A);
    // There, to what was there before lbctl, and here again: links come and go, and turn.
    const round = [B, ORIGINAL, A] as const;
    let points = 0;
    for (let survived = 0; survived < round.length; points += 1) {
      const to = round[points % round.length] ?? A;
      const { generation } = await run.observe();
      let looks = 0;
      look = () => {
        looks += 1;
        expect(nginx.passes(), `killed at point ${points} on the way to ${to}`).toBe(true);
      };
      armCrash(nginx.folder, points);
      const operation = `crash-${points}`;
      const answer = await run.commit(to, { operation, expectedGeneration: generation, purpose: 'revert' });
      const killed = wasKilledIn(nginx.folder);
      look = () => {};
      expect(answer, `killed at point ${points} on the way to ${to}`).toMatchObject({ outcome: 'applied' });
      expect(looks).toBe(killed ? 1 : 0);
      survived = killed ? 0 : survived + 1;
      expect(await nginx.answer()).toBe(to === A ? 'a' : to === B ? 'b' : 'original');
      expect(await run.observe()).toMatchObject({ intended: to, onDisk: to, running: to });
      expect(leads(byDefault)).toBe(to === ORIGINAL ? '../sites-available/default' : undefined);
    }
    expect(points).toBeGreaterThan(20);
  }, 300_000);
});
