import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { talker, talkerPlay } from '../support/talker-service.ts';

const HOSTS = ['lb1', 'lb2', 'app1', 'app2'].map((name) => ({ name }));
const RUN = ['-i', 'inv.yml', '-y'] as const;
/** Generous: the machine may be busy with others. */
const LONG = 300_000;

const BEFORE = `[Service]
ExecStart=/bin/sleep infinity
[Install]
WantedBy=multi-user.target
`;

describeFleet('the service command', () => {
  let lab: Lab;
  let desk: Desk;
  let original: readonly string[];

  beforeAll(async () => {
    // Members that nobody listens on: what is there before lbctl answers no request.
    lab = await openLab({ hosts: HOSTS, instances: [], members: ['app1:9999'] });
    desk = await lab.desk(talkerPlay());
    original = await lab.files();
    // On one host somebody has had a unit of that name before lbctl came.
    await app(1).writeFile('/etc/systemd/system/web@.service', BEFORE);
    await app(1).must('systemctl daemon-reload; systemctl enable -q --now web@5001');
    await apply('1.0');
    await apply('2.0');
  }, LONG);
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const apply = async (version: string): Promise<string> => {
    await desk.write('build/talk.py', talker(version), 0o755);
    const result = await desk.lbctl('apply', 'play.yml', ...RUN, '-e', `version=${version}`);
    expect(result.code, result.stderr).toBe(0);
    return result.stderr;
  };
  const service = (action: string, ...more: string[]) =>
    desk.lbctl('service', action, 'play.yml', '-i', 'inv.yml', ...more);
  const app = (index: number): FleetHost => {
    const host = lab.fleet.apps[index];
    if (host === undefined) throw new Error(`there is no app host ${index}`);
    return host;
  };
  const stateOf = async (): Promise<Record<string, unknown>[]> => {
    const { stdout } = await service('status', '--output', 'json');
    return JSON.parse(stdout).rollouts[0].instances;
  };

  const records = (lines: string): { message: string }[] =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const pids = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries((await stateOf()).map((one) => [`${one['host']}:${one['instance']}`, one['pid']]));

  it(
    'status says what each instance runs, since when, and who sends requests to it; 0 only when all are as told',
    async () => {
      const well = await service('status');
      expect(well.code, well.stderr).toBe(0);
      expect(well.stdout).toMatch(/^x-model: 4 instances, all as told\n/);
      expect(well.stdout).toMatch(
        /app1 +5002 +active \(running\) +2\.0 +20\d\d-.* +0 +\d+ +(?:[\d.]+ MiB +)?lb1, lb2\n/,
      );
      expect(well.stdout).toMatch(/app2 +5001 +active \(running\) +1\.0 .* nobody\n/);
      expect(await stateOf()).toMatchObject(
        ['app1', 'app2'].flatMap((host) => [
          { host, instance: '5001', asTold: true, runs: '1.0', sentBy: [] },
          { host, instance: '5002', asTold: true, runs: '2.0', sentBy: ['lb1', 'lb2'] },
        ]),
      );

      await app(0).must(
        'systemctl stop web@5001; ln -sfn ../releases/1.0 /srv/web/instances/5002; systemctl restart web@5002',
      );
      const wrong = await service('status');
      expect(wrong.code).toBe(7);
      expect(wrong.stdout).toContain('2 of 4 instances NOT AS TOLD');
      expect(wrong.stdout).toMatch(/app1 +5001 +inactive \(dead\), TOLD TO RUN/);
      expect(wrong.stdout).toMatch(/app1 +5002 +active \(running\) +1\.0, TOLD 2\.0/);
      await app(0).must(
        'systemctl start web@5001; ln -sfn ../releases/2.0 /srv/web/instances/5002; systemctl restart web@5002',
      );

      await app(1).must('systemctl stop ssh.socket ssh.service');
      const away = await service('status');
      await app(1).must('systemctl start ssh.service');
      expect(away).toMatchObject({
        code: 4,
        stdout: expect.stringMatching(/2 instances, as told, 1 host NOT REACHED[\s\S]*app2: /),
      });
      expect(await service('status', 'app3:5001')).toMatchObject({
        code: 64,
        stderr: expect.stringContaining('app1:5001, app1:5002, app2:5001, app2:5002'),
      });
    },
    LONG,
  );

  it(
    'logs merges the journals of all hosts in the order of time, and lets nothing through that a terminal would obey',
    async () => {
      const say = async (host: FleetHost, port: number, text: string) =>
        await host.must(`printf '${text}' | curl -s -m 5 --data-binary @- http://127.0.0.1:${port}/ >/dev/null`);
      for (const [index, port, text] of [
        [0, 5001, 'one'],
        [1, 5002, 'two'],
        [0, 5002, 'three'],
        [1, 5001, 'four'],
      ] as const)
        await say(app(index), port, `number ${text}\\n`);
      await say(app(0), 5001, '\\033]0;owned\\007\\033[2Jbell\\007 bad \\377\\376 end\\n');
      const read = await service('logs');
      expect(read.code, read.stderr).toBe(0);
      const numbers = [...read.stdout.matchAll(/(app\d:\d+) {2}number (\w+)\n/g)].map(
        ([, at, word]) => `${at} ${word}`,
      );
      expect(numbers).toEqual(['app1:5001 one', 'app2:5002 two', 'app1:5002 three', 'app2:5001 four']);
      expect(read.stdout).toMatch(/app1:5001 {2}bell bad \uFFFD\uFFFD end\n/);
      expect(read.stdout).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F]/);

      const bare = await service('logs', '5001', '--lines', '1', '--no-timestamps', '--no-log-prefix');
      expect(bare.stdout.split('\n').toSorted()).toEqual(['', 'bell bad \uFFFD\uFFFD end', 'number four']);
      const data = await service('logs', 'app2:5001', '--since', '10m', '--output', 'jsonl');
      expect(records(data.stdout)).toContainEqual(
        expect.objectContaining({ v: 1, kind: 'log', host: 'app2', replica: 'app2:5001', message: 'number four' }),
      );

      // A number that stands in every line of data too: its time begins so.
      const pin = String(Date.now()).slice(0, 5);
      const secret = { vars: { word: 'correct-horse', pin: Number(pin) }, secret_vars: ['word', 'pin'] };
      await desk.write('secret.yml', `${JSON.stringify({ ...JSON.parse(talkerPlay()), ...secret })}\n`);
      const logs = async (...more: string[]) =>
        await desk.lbctl('service', 'logs', 'secret.yml', '5001', '--lines', '2', ...more, '-i', 'inv.yml');
      for (const index of [0, 1])
        for (const text of ['word correct-horse\\n', `{"pin": ${pin}}\\n`]) await say(app(index), 5001, text);
      const bareToo = await logs('--no-timestamps', '--no-log-prefix');
      const masked = ['word ***', 'word ***', '{"pin": ***}', '{"pin": ***}'];
      expect(bareToo.stdout.split('\n').toSorted()).toEqual(['', ...masked]);
      expect(bareToo.stderr).toContain('not all of its secret values may be known');
      const dataToo = await logs('--output', 'jsonl', '-e', 'version=2.0');
      expect(dataToo.stderr).toBe('');
      const messages = records(dataToo.stdout).map(({ message }) => message);
      expect(messages.toSorted()).toEqual(masked);
    },
    LONG,
  );

  it(
    'logs follows several hosts, goes on when one drops out, and ends at once without leaving anything behind',
    async () => {
      const follow = desk.start('service', 'logs', 'play.yml', '-i', 'inv.yml', '-f', '--lines', '1');
      // Where each journal ended was found out before its last line was read.
      for (const name of ['app1:5001', 'app2:5001']) await follow.says(new RegExp(`${name} `), 60_000);
      const say = (host: FleetHost, text: string) =>
        host.must(`echo ${text} | curl -s -m 5 --data-binary @- http://127.0.0.1:5001/ >/dev/null`);
      const hear = async (host: FleetHost, text: string) => {
        await say(host, text);
        await follow.says(new RegExp(`${host.name}:5001 +${text}\n`), 60_000);
      };
      await hear(app(0), 'first');
      await hear(app(1), 'second');
      // A flood of more than a page comes through as a whole.
      await app(0).must(
        'seq -f "flood %.0f" 1 30000 | curl -s -m 60 --data-binary @- http://127.0.0.1:5001/ >/dev/null',
      );
      await follow.says(/flood 30000\n/, 60_000);
      await app(1).must('systemctl stop ssh.socket ssh.service; pkill -x sshd || :');
      await follow.says(/app2: has dropped out/, 60_000);
      await say(app(1), 'unheard-of');
      await hear(app(0), 'third');
      await app(1).must('systemctl start ssh.service');
      await follow.says(/app2:5001 +unheard-of\n/, 90_000);
      follow.signal('SIGINT');
      const end = await follow.ended;
      expect(end.code).toBe(130);
      expect(end.stdout.match(/app1:5001 +flood \d+\n/g)).toHaveLength(30_000);
      expect(end.stderr).not.toContain('stopping after');
      for (const host of lab.fleet.apps) expect((await host.sh('pgrep -x journalctl')).stdout).toBe('');
    },
    LONG,
  );

  it(
    'stop and restart are refused for an instance that takes requests; what they do is a run like any other',
    async () => {
      const refused = await service('stop', 'app1:5002', '-y');
      expect(refused.code, refused.stderr).toBe(5);
      expect(refused.stderr).toMatch(/takes-requests.*app1:5002: lb1, lb2 send requests to it/);
      expect((await service('restart', '-y')).code).toBe(5);
      expect((await service('stop', '5001')).code).toBe(11);
      const tried = await service('stop', '5001', '--check');
      expect(tried.code, tried.stderr).toBe(0);

      const stopped = await service('stop', '5001', '-y');
      expect(stopped.code, stopped.stderr).toBe(0);
      expect(await stateOf()).toMatchObject(
        ['app1', 'app2'].flatMap((host) => [
          { host, instance: '5001', asTold: true, told: { running: false }, active: 'inactive', enabled: 'disabled' },
          { host, instance: '5002', asTold: true, active: 'active' },
        ]),
      );
      expect((await service('stop', '5001', '-y')).stderr).toContain('nothing to do');
      // What nobody sent requests to is no reason to plan anew: blue/green would go the other way.
      const again = await desk.lbctl('apply', 'play.yml', ...RUN, '-e', 'version=2.0');
      expect(again, again.stderr).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to do') });
      const history = await desk.lbctl('history', 'play.yml', '-i', 'inv.yml');
      expect(history.stdout).toMatch(/x-model service stop 5001 on app1, 5001 on app2 .*ada@.* done /);

      await desk.lbctl('lock', 'play.yml', '-i', 'inv.yml', '-y', '-m', 'hands off');
      const locked = await service('start', 'app1:5001', '-y');
      await desk.lbctl('unlock', 'play.yml', '-i', 'inv.yml', '-y');
      expect(locked).toMatchObject({ code: 9, stderr: expect.stringContaining('hands off') });
      const started = await service('start', '5001', '-y');
      expect(started.code, started.stderr).toBe(0);
      expect((await service('status')).code).toBe(0);
    },
    LONG,
  );

  it(
    'restart takes one instance after the other, also one that has died and one that serves, with --force',
    async () => {
      await app(0).must('systemctl kill -s KILL web@5001; systemctl stop web@5001');
      const before = await pids();
      const result = await service('restart', 'app1:5001', 'app2:5002', '-y', '--force');
      expect(result.code, result.stderr).toBe(0);
      const after = await pids();
      expect(after['app1:5002']).toBe(before['app1:5002']);
      expect(after['app2:5001']).toBe(before['app2:5001']);
      expect(after['app2:5002']).not.toBe(before['app2:5002']);
      expect((await service('status')).code).toBe(0);
      const again = await desk.lbctl('apply', 'play.yml', ...RUN, '-e', 'version=2.0');
      expect(again, again.stderr).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to do') });
    },
    LONG,
  );

  it(
    'rollback --to a version goes back over the runs in between, and is refused when its release is gone',
    async () => {
      await desk.write('play.yml', talkerPlay({ instances: [[5001, 5003], [5002]] }));
      await apply('3.0');
      expect(await app(1).must('systemctl is-active web@5003')).toBe('active\n');
      // What is listed no more is stopped when the balancers have left it.
      await desk.write('play.yml', talkerPlay());
      await apply('3.0');
      expect((await app(1).sh('systemctl is-active web@5003; systemctl is-enabled web@5003')).stdout).toBe(
        'inactive\ndisabled\n',
      );
      const to = (version: string) => desk.lbctl('rollback', 'play.yml', ...RUN, '--to', version);
      expect(await to('3.0')).toMatchObject({ code: 5, stderr: expect.stringContaining('runs that already') });
      expect(await to('2.9')).toMatchObject({ code: 5, stderr: expect.stringContaining('no run on record') });
      const back = await to('1.0');
      expect(back.code, back.stderr).toBe(0);
      expect(await stateOf()).toMatchObject(
        ['app1', 'app2'].map((host) => ({ host, instance: '5001', runs: '1.0', sentBy: ['lb1', 'lb2'] })),
      );
      const history = await desk.lbctl('history', 'play.yml', '-i', 'inv.yml');
      expect(history.stdout).toMatch(/rollback +web 1\.0 \([0-9a-f]{12}\) +ada@[\s\S]*web 3\.0 \([0-9a-f]{12}\) +ada@/);
      const seen = await desk.lbctl('status', 'play.yml', '-i', 'inv.yml');
      expect(seen.stdout, seen.stderr).toMatch(/app1 +5001 +active \(running\) +1\.0 .* lb1, lb2\n/);
      const forward = await to('2.0');
      expect(forward.code, forward.stderr).toBe(0);
      for (const host of lab.fleet.apps) await host.must('mv /srv/web/releases/3.0 /srv/web/gone');
      const gone = await to('3.0');
      for (const host of lab.fleet.apps) await host.must('mv /srv/web/gone /srv/web/releases/3.0');
      expect(gone).toMatchObject({ code: 5, stderr: expect.stringMatching(/release-gone[\s\S]*-e version=3\.0/) });
      expect((await service('status')).code).toBe(0);
    },
    LONG,
  );

  it(
    'restore brings back the units and files from before lbctl, balancers first, and sets the emergency lock',
    async () => {
      const restored = await desk.lbctl('restore', 'play.yml', ...RUN);
      expect(restored.code, restored.stderr).toBe(0);
      expect(await lab.files()).toEqual(original);
      expect(
        await app(0).sh('ls /etc/systemd/system/web@.service; systemctl is-enabled web@5001; pgrep -f "[t]alk.py"'),
      ).toMatchObject({
        stdout: '',
      });
      expect(await app(1).readFile('/etc/systemd/system/web@.service')).toBe(BEFORE);
      expect(
        await app(1).must('systemctl is-active web@5001; systemctl is-enabled web@5001; pgrep -f "[t]alk.py" || :'),
      ).toBe('active\nenabled\n');
      expect((await desk.lbctl('apply', 'play.yml', ...RUN, '-e', 'version=3.0')).code).toBe(9);
      await desk.lbctl('unlock', 'play.yml', '-i', 'inv.yml', '-y');
    },
    LONG,
  );
});
