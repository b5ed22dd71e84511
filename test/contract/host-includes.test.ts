import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseHostPath } from '../../src/model/names.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { revisionNamed } from '../support/sample-plan.ts';
import { need, type Opening, type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';
import { ScratchRun } from '../support/scratch-run.ts';
import { WAYS_TO_TEST } from '../support/ways-to-test.ts';

const A = revisionNamed('aa');
const B = revisionNamed('bb');

describeScratch('a file that nothing includes', () => {
  let nginx: ScratchNginx;
  let host: BalancerHost;
  let run: ScratchRun;
  const begin = async (opening: Opening): Promise<void> => {
    host = await nginx.open(opening);
    run = new ScratchRun(nginx, host);
    await run.lock();
  };
  const without = (line: RegExp): void => writeFileSync(nginx.conf, readFileSync(nginx.conf, 'utf8').replace(line, ''));

  beforeEach(async () => {
    nginx = await startScratchNginx();
  });
  afterEach(async () => {
    await host[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
  });

  test.each(WAYS_TO_TEST)('is refused before anything is kept, tested %s', async (_way, opening) => {
    await begin(opening(nginx));
    const lost = need(parseHostPath(join(nginx.folder, 'conf.d/x.cfg')));
    run.paths = [nginx.live, lost];
    const candidate = { revision: A, files: [run.file(nginx.serving('A')), run.file('# never read\n', lost)] };
    expect(await run.prepare([candidate])).toEqual({ outcome: 'not-included', paths: [lost] });
    expect((await run.observe()).revisions).toEqual(['0']);
    run.paths = [nginx.live];
    expect(await run.prepare([run.candidate(A, 'A')])).toMatchObject({ outcome: 'prepared' });
  });

  test('is no file that is included by another name: a link in the path is followed', async () => {
    await begin({});
    renameSync(join(nginx.folder, 'conf.d'), join(nginx.folder, 'real.d'));
    symlinkSync('real.d', join(nginx.folder, 'conf.d'));
    writeFileSync(nginx.conf, readFileSync(nginx.conf, 'utf8').replace('conf.d/*', 'real.d/*'));
    expect(await run.prepare([run.candidate(A, 'A')])).toMatchObject({ outcome: 'prepared' });
  });

  test('any more, since somebody took the include away, stops a commit and not the way back', async () => {
    await begin({});
    await run.apply(run.candidate(A, 'A'));
    await run.prepare([run.candidate(B, 'B')]);
    without(/ *include .*\n/);
    expect(await run.commit(B)).toEqual({ outcome: 'not-included', paths: [nginx.live] });
    expect(await nginx.answer()).toBe('A');
    expect(await run.commit(revisionNamed('0'), { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    expect(readFileSync(nginx.live, 'utf8')).toBe(nginx.serving('original'));
  });
});
