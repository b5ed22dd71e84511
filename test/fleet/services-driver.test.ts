import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ORIGINAL, type RevisionId } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import type { BalancerHost, Candidate, CommitAnswer, CommitRequest } from '../../src/ports/balancer-host.ts';
import { AppRun, DEST, openAppHost, putRelease, stampOf, UNIT } from '../support/app-host.ts';
import { bootFleet, type Fleet } from '../support/fleet/boot-fleet.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';

/** Says what it is and what it was given, and stays. */
const good = (version: string): string =>
  `#!/bin/sh\necho "${version} $1 <$GREETING>" >/run/x-model-$1\nexec sleep infinity\n`;
const CRASHES = '#!/bin/sh\nprintf "no database \\033[31mhere\\033[0m\\n" >&2\nexit 3\n';

describeFleet('systemd on an app host', () => {
  let fleet: Fleet;
  let app: FleetHost;
  let host: BalancerHost & { close(): Promise<void> };
  let run: AppRun;
  let digests: Record<string, string>;

  beforeAll(async () => {
    fleet = await bootFleet({ hosts: [{ name: 'app1' }], instances: [] });
    app = fleet.host('app1');
    digests = {};
    for (const version of ['1', '2']) digests[version] = await putRelease(app, version, good(version));
    digests['bad'] = await putRelease(app, 'bad', CRASHES);
    host = await openAppHost(fleet, app);
  });
  beforeEach(async () => {
    await app.must(`systemctl stop 'x-model@*'; systemctl disable 'x-model@' 2>/dev/null
      rm -rf /etc/systemd/system/*/x-model@* /var/lib/lbctl-services /etc/lbctl ${DEST}/instances/* /run/x-model-* ${UNIT}
      systemctl daemon-reload; systemctl reset-failed`);
    run = new AppRun(host, digests);
    await run.lock();
  });
  afterAll(async () => {
    await host?.close();
    await fleet?.stop();
  });

  const show = async (instance: number, ...properties: string[]): Promise<string> =>
    (await app.must(`systemctl show --value -p ${properties.join(',')} x-model@${instance}`)).trim();
  const invocations = (): Promise<readonly string[]> =>
    Promise.all([5001, 5002].map((instance) => show(instance, 'InvocationID')));
  const says = async (instance: number): Promise<string> =>
    (await app.sh(`cat /run/x-model-${instance}`)).stdout.trim();
  /** What was started is a moment from saying it. */
  const comesToSay = (instance: number, text: string): Promise<void> =>
    waitUntil(`${instance} says ${text}`, async () => (await says(instance)) === text);
  const commit = (to: RevisionId, more: Partial<CommitRequest> = {}): Promise<CommitAnswer> =>
    run.commit(to, { proveTimeout: milliseconds(20_000), ...more });
  const apply = async (candidate: Candidate): Promise<CommitAnswer> => {
    expect(await run.prepare([candidate])).toMatchObject({ outcome: 'prepared' });
    return await commit(candidate.revision);
  };
  const both = (version: string) => ({ 5001: `${version} running`, 5002: `${version} running` });

  it('brings instances up for the first time, and says that they run', async () => {
    const first = run.revision('aa', { instances: both('1'), env: 'GREETING="hello"\n' });
    expect(await apply(first)).toMatchObject({ outcome: 'applied', reloaded: true });
    expect(await show(5001, 'ActiveState', 'UnitFileState')).toBe('active\nenabled');
    await comesToSay(5001, '1 5001 <hello>');
    await comesToSay(5002, '1 5002 <>');
    expect(await app.must(`readlink ${DEST}/instances/5001; stat -c %a /etc/lbctl/services/x-model/5001.env`)).toBe(
      '../releases/1\n600\n',
    );
    const { revision } = first;
    expect(await run.observe()).toMatchObject({
      balancer: expect.stringMatching(/^systemd \d/),
      intended: revision,
      onDisk: revision,
      running: revision,
    });
  });

  it('restarts only the instances whose release or environment changed', async () => {
    await apply(run.revision('aa', { instances: both('1') }));
    const [first, second] = await invocations();
    const mixed = { 5001: '1 running', 5002: '2 running' };
    expect(await apply(run.revision('bb', { instances: mixed }))).toMatchObject({ outcome: 'applied' });
    const [same, other] = await invocations();
    expect(same).toBe(first);
    expect(other).not.toBe(second);
    await comesToSay(5002, '2 5002 <>');
    await apply(run.revision('cc', { instances: mixed, env: 'GREETING=changed\n' }));
    await comesToSay(5001, '1 5001 <changed>');
    expect((await invocations())[1]).toBe(other);
    expect(await commit(run.revision('cc', { instances: {} }).revision)).toMatchObject({ reloaded: false });
  });

  it('leaves an instance whose turn has not come alone, though the unit that they share has changed', async () => {
    await apply(run.revision('aa', { instances: both('1') }));
    const [first, second] = await invocations();
    const unit = 'Nice=5';
    await apply(run.revision('bb', { instances: { 5001: '2 running', 5002: `1 running ${stampOf('')}` }, unit }));
    const [turned, waiting] = await invocations();
    expect([turned === first, waiting === second]).toEqual([false, true]);
    await apply(run.revision('cc', { instances: both('2'), unit }));
    await comesToSay(5002, '2 5002 <>');
    expect((await invocations())[0]).toBe(turned);
  });

  it('reloads an instance that asks for it, with its link switched, and restarts it for another environment', async () => {
    const unit = `ExecReload=/bin/sh -c 'readlink ${DEST}/instances/%i >/run/x-model-reloaded'`;
    const wish = { instances: { 5001: '1 running' }, unit, change: 'reload' } as const;
    await apply(run.revision('aa', wish));
    const [before] = await invocations();
    await apply(run.revision('bb', { ...wish, instances: { 5001: '2 running' } }));
    expect((await invocations())[0]).toBe(before);
    expect(await app.readFile('/run/x-model-reloaded')).toBe('../releases/2\n');
    await apply(run.revision('cc', { ...wish, instances: { 5001: '2 running' }, env: 'GREETING=new\n' }));
    await comesToSay(5001, '2 5001 <new>');
  });

  it('puts back a release that crashes at start, with what systemd and its journal say', async () => {
    const { revision } = run.revision('aa', { instances: both('1') });
    await apply(run.revision('aa', { instances: both('1') }));
    const answer = await apply(run.revision('bb', { instances: { 5001: '1 running', 5002: 'bad running' } }));
    expect(answer).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining('x-model@5002.service') });
    expect(answer).toMatchObject({ reason: expect.stringMatching(/status=3[\s\S]*no database \[31mhere/) });
    expect(JSON.stringify(answer)).not.toContain('\\u001b');
    expect(await app.must(`readlink ${DEST}/instances/5002`)).toBe('../releases/1\n');
    expect(await show(5002, 'ActiveState')).toBe('active');
    expect(await run.observe()).toMatchObject({ onDisk: revision, running: revision });
  });

  it('stops and disables what is to be stopped or is listed no more, and starts it again on the way back', async () => {
    await apply(run.revision('aa', { instances: both('1') }));
    await apply(run.revision('bb', { instances: { 5001: '1 stopped' } }));
    for (const instance of [5001, 5002])
      expect(await show(instance, 'ActiveState', 'UnitFileState')).toBe('inactive\ndisabled');
    expect(await commit(run.revision('aa', { instances: {} }).revision)).toMatchObject({ outcome: 'applied' });
    for (const instance of [5001, 5002])
      expect(await show(instance, 'ActiveState', 'UnitFileState')).toBe('active\nenabled');
  });

  it('goes back to what was there before lbctl, and that runs as it did', async () => {
    const former =
      `[Service]\nExecStart=/bin/sh -c 'echo former >/run/x-model-%%i; exec sleep infinity'\n[Install]\nWantedBy=multi-user.target\n`.replaceAll(
        '%%',
        '%',
      );
    await app.writeFile(UNIT, former);
    await app.must('systemctl daemon-reload && systemctl enable -q --now x-model@5001');
    await run.prepare([run.revision('aa', { instances: both('1') })]);
    expect(await commit(run.revision('aa', { instances: {} }).revision)).toMatchObject({ outcome: 'applied' });
    await comesToSay(5001, '1 5001 <>');
    expect(await commit(ORIGINAL, { purpose: 'revert' })).toMatchObject({ outcome: 'applied' });
    expect(await app.readFile(UNIT)).toBe(former);
    await comesToSay(5001, 'former');
    expect(await show(5001, 'ActiveState', 'UnitFileState')).toBe('active\nenabled');
    expect(await show(5002, 'ActiveState', 'UnitFileState')).toBe('inactive\ndisabled');
    expect(await app.must(`ls ${DEST}/instances /var/lib/lbctl-services/x/started`)).not.toMatch(/500/);
  });

  it('refuses a unit that systemd can not load, a release that is not here or another one, and changes nothing', async () => {
    const wrong = run.revision('aa', { instances: both('1'), unit: 'RestartSekunden=5' });
    expect(await run.prepare([wrong])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringContaining('RestartSekunden'),
    });
    digests['3'] = '0'.repeat(64);
    expect(await run.prepare([run.revision('bb', { instances: both('3') })])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringContaining('release 3 is not in'),
    });
    await putRelease(app, '3', good('3'));
    expect(await run.prepare([run.revision('bb', { instances: both('3') })])).toMatchObject({
      outcome: 'invalid',
      output: expect.stringContaining('another one than was planned'),
    });
    expect(await app.must(`ls /etc/systemd/system; systemctl list-units --all 'x-model@*' --no-legend`)).not.toMatch(
      /x-model@/,
    );
  });

  it('refuses a release that was damaged since it was checked, and goes on running the former one', async () => {
    await apply(run.revision('aa', { instances: both('1') }));
    const before = await invocations();
    digests['4'] = await putRelease(app, '4', good('4'));
    await app.must(`echo '# damaged' >>${DEST}/releases/4/run`);
    const answer = await apply(run.revision('bb', { instances: both('4') }));
    expect(answer).toMatchObject({ outcome: 'put-back', reason: expect.stringContaining('run: FAILED') });
    expect(await invocations()).toEqual(before);
  });

  it('refuses a unit file that somebody edited', async () => {
    await apply(run.revision('aa', { instances: both('1') }));
    await app.must(`echo '# by hand' >>${UNIT}`);
    expect(await run.prepare([run.revision('bb', { instances: both('2') })])).toEqual({
      outcome: 'drift',
      paths: [UNIT],
    });
    expect(await commit(run.revision('aa', { instances: {} }).revision)).toEqual({ outcome: 'drift', paths: [UNIT] });
  });

  it('says that something else runs when an instance was stopped by hand, and starts it with the next commit', async () => {
    const revision = run.revision('aa', { instances: both('1') });
    await apply(revision);
    await app.must('systemctl stop x-model@5002');
    expect(await run.observe()).toMatchObject({ onDisk: revision.revision, running: 'unknown' });
    expect(await apply(run.revision('bb', { instances: { 5001: '2 running', 5002: '1 running' } }))).toMatchObject({
      outcome: 'applied',
    });
    expect(await show(5002, 'ActiveState')).toBe('active');
  });

  /**
   * Every command that changes something is a point before and a point after it; the number in /run/crash-at counts them
   * down, and at 0 the shell and all that it started is killed.
   */
  const CRASHING = `crash_point() {
    [ -f /run/crash-at ] || return 0
    read -r crash_left </run/crash-at
    if [ "$crash_left" = 0 ]; then command rm /run/crash-at; kill -KILL 0; fi
    echo $((crash_left - 1)) >/run/crash-at
  }
  ${['mv', 'rm', 'ln', 'mkdir', 'timeout', 'systemctl']
    .map(
      (name) => `${name}() { crash_point; command ${name} "$@"; crash_status=$?; crash_point; return $crash_status; }`,
    )
    .join('\n')}
  `;

  it('killed at any point of a commit, ends right when it is repeated, and touches no other instance', async () => {
    await apply(run.revision('aa', { instances: both('1'), windowMs: 0 }));
    const two = run.revision('bb', { instances: { 5001: '1 running', 5002: '2 running' }, windowMs: 0 });
    await run.prepare([two]);
    const [untouched] = await invocations();
    const crashing = await openAppHost(fleet, app, { sabotage: CRASHING });
    const mortal = new AppRun(crashing, digests);
    const revisions = [two.revision, run.revision('aa', { instances: {} }).revision];
    let points = 0;
    for (let killed = true; killed; points += 5) {
      const to = revisions[points % 2] ?? ORIGINAL;
      await app.must(`echo ${points} >/run/crash-at`);
      const answer = await mortal.commit(to, { operation: `crash-${points}`, proveTimeout: milliseconds(20_000) });
      killed = (await app.sh('rm /run/crash-at')).code !== 0;
      expect(answer, `killed at point ${points}`).toMatchObject({ outcome: 'applied' });
      await comesToSay(5002, `${points % 2 === 0 ? 2 : 1} 5002 <>`);
      expect(await run.observe(), `killed at point ${points}`).toMatchObject({ onDisk: to, running: to });
    }
    expect(points).toBeGreaterThan(15);
    expect((await invocations())[0]).toBe(untouched);
    await crashing.close();
  });

  it('killed when the new release had been started, goes back to the former one with another operation', async () => {
    const one = run.revision('aa', { instances: both('1'), windowMs: 0 });
    const two = run.revision('bb', { instances: both('2'), windowMs: 0 });
    await apply(one);
    await run.prepare([two]);
    const gone = new AbortController();
    const dying = await openAppHost(fleet, app, {
      sabotage: 'svc_note_started() { kill -KILL 0; }',
      onConnect: () => gone.signal.throwIfAborted(),
    });
    const { generation } = await run.observe();
    gone.abort(new Error('this runner is gone for good'));
    const lost = new AppRun(dying, digests).commit(two.revision, { expectedGeneration: generation });
    await expect(lost).rejects.toThrow('gone for good');
    await dying.close();
    await comesToSay(5001, '2 5001 <>');
    expect(await run.observe()).toMatchObject({ onDisk: two.revision, running: 'unknown' });
    expect(await commit(one.revision, { purpose: 'revert', operation: 'back' })).toMatchObject({ outcome: 'applied' });
    await comesToSay(5001, '1 5001 <>');
    await comesToSay(5002, '1 5002 <>');
    expect(await run.observe()).toMatchObject({ onDisk: one.revision, running: one.revision });
  });
});
