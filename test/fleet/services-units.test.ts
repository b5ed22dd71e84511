import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORIGINAL, parseDigest } from '../../src/model/digest.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { parseHostPath, parseRolloutName } from '../../src/model/names.ts';
import { type InstanceState, parseServiceName, type Service } from '../../src/model/service.ts';
import type { BalancerHost } from '../../src/ports/balancer-host.ts';
import { type RenderedAppHost, renderAppHost } from '../../src/render/render-app-host.ts';
import { createTemplater } from '../../src/render/templater.ts';
import { AppRun, DEST, openAppHost, putRelease } from '../support/app-host.ts';
import { bootFleet, type Fleet } from '../support/fleet/boot-fleet.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { instanceState, sampleService } from '../support/sample-service.ts';
import { need } from '../support/scratch-nginx.ts';
import { calm } from '../support/scratch-run.ts';

const template = (name: string) => ({
  file: `templates/${name}`,
  text: readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8'),
});
const UNIT = template('unit.service.ejs');
const TARGET = template('unit.target.ejs');

/** One program for every type: `run KIND NAME WORD…` writes down what it was given, and says that it is ready as KIND asks. */
const PROGRAM = `#!/usr/bin/python3 -I
import json, os, socket, sys, time
kind, name = sys.argv[1:3]
def secrets():
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return {one: open(os.path.join(folder, one)).read() for one in os.listdir(folder)} if folder else {}
def write():
    seen = {"words": sys.argv[3:], "env": dict(os.environ), "secrets": secrets(), "cwd": os.getcwd()}
    with open("/run/seen-" + name + ".tmp", "w") as out: json.dump(seen, out)
    os.rename("/run/seen-" + name + ".tmp", "/run/seen-" + name)
if kind == "oneshot":
    write(); sys.exit(0)
if kind == "forking":
    child = os.fork()
    if child:
        open("/run/" + name + ".pid", "w").write(str(child)); os._exit(0)
write()
print("up as", kind, flush=True)
if kind == "notify":
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as bell: bell.sendto(b"READY=1", os.environ["NOTIFY_SOCKET"])
time.sleep(100000)
`;

describeFleet('the units that lbctl renders, on a real systemd', () => {
  const templater = createTemplater();
  let fleet: Fleet;
  let app: FleetHost;
  let host: BalancerHost & { close(): Promise<void> };
  let digest: string;

  beforeAll(async () => {
    fleet = await bootFleet({ hosts: [{ name: 'app1' }], instances: [] });
    app = fleet.host('app1');
    digest = await putRelease(app, '2.1.0', PROGRAM);
    host = await openAppHost(fleet, app);
  });
  afterAll(async () => {
    await host?.close();
    await fleet?.stop();
    await templater[Symbol.asyncDispose]();
  });

  const render = (services: readonly Service[], instances: readonly InstanceState[]): Promise<RenderedAppHost> =>
    renderAppHost(
      {
        rollout: need(parseRolloutName('x')),
        vars: {},
        services,
        host: { ...host.host, name: instanceState(1).host },
        instances,
      },
      templater,
      calm(),
    );
  const running = (service: Service, instance?: number): InstanceState => {
    const { instance: _any, ...plain } = instanceState(instance ?? 1, { digest: need(parseDigest(digest)) });
    return {
      ...plain,
      service: service.name,
      ...(instance === undefined ? {} : { instance: need(instanceState(instance).instance) }),
    };
  };
  const roll = async (rendered: RenderedAppHost): Promise<void> => {
    const run = new AppRun(host, {});
    run.paths = rendered.files.map(({ path }) => path);
    await run.lock();
    const prepared = await run.prepare([rendered]);
    expect(prepared, JSON.stringify(prepared)).toMatchObject({ outcome: 'prepared' });
    const more = { proveTimeout: milliseconds(30_000) };
    expect(await run.commit(rendered.revision, more)).toMatchObject({ outcome: 'applied' });
    expect(await run.observe()).toMatchObject({ onDisk: rendered.revision, running: rendered.revision });
  };
  const seen = async (name: string): Promise<Record<string, Record<string, string>>> =>
    JSON.parse(await app.readFile(`/run/seen-${name}`));
  const state = async (unit: string): Promise<string> =>
    (await app.must(`systemctl show --value -p ActiveState,SubState,UnitFileState ${unit}`))
      .trim()
      .replaceAll('\n', ' ');

  it('give a process its words, environment and secrets as they were written, whatever is in them', async () => {
    const text =
      'a "quoted" $HOME `id` back\\slash \\\\ \'x\' 100% %i #;=\n[Service]\nExecStartPre=/bin/evil\n\tÄ “€” 🦀';
    const secret = 's3cret "$x"\n\\';
    const service = sampleService({
      unit: UNIT,
      target: TARGET,
      settings: {
        description: 'x-model %i – 100%% “Ä”',
        exec_start: './run exec %i "a b" \'c "d"\' 100%% Ä–🦀 $$HOME "%%i" \\x41 a#b',
        settle: '200ms',
      },
      env: { TEXT: text, PORT: '<%= instance %>', EMPTY: '' },
      credentials: { token: secret },
    });
    await roll(await render([service], [running(service, 5001), running(service, 5002)]));
    const { words, env, secrets, cwd } = await seen('5001');
    expect(words).toEqual(['a b', 'c "d"', '100%', 'Ä–🦀', '$HOME', '%i', 'A', 'a#b']);
    expect(env).toMatchObject({ TEXT: text, PORT: '5001', EMPTY: '' });
    expect(secrets).toEqual({ token: secret });
    expect(cwd).toBe(`${DEST}/releases/2.1.0`);
    expect((await seen('5002'))['env']).toMatchObject({ PORT: '5002' });
    // What a unit says is for every user to read.
    const shown = await app.must('systemctl show x-model@5001; systemctl cat x-model@5001');
    expect(shown).not.toContain('s3cret');
    expect(shown).not.toContain('quoted');
    expect(await state('x-model.target')).toBe('active active enabled');
  });

  it('say to systemd what the playbook said, key by key', async () => {
    const settings = {
      description: 'x-model %i, “ü” 100%% \\\\ "q"',
      exec_start: "/bin/sleep '1000000'",
      exec_start_pre: ['-/bin/false "a;b" #c', '/bin/echo "ü  %%" $$HOME 🦀 %i'],
      exec_stop: '/bin/sh -c "exit 0"',
      restart: 'on-abnormal',
      restart_sec: '300ms',
      start_limit_burst: 50,
      start_limit_interval: '2m',
      timeout_start: '95s',
      timeout_stop: '20s',
      // This one and `nobody` are what systemd advises against, and does.
      kill_mode: 'none',
      kill_signal: 'SIGINT',
      limit_nofile: 4096,
      limit_nproc: 5000,
      memory_max: '512M',
      cpu_quota: '150%',
      tasks_max: 100,
      nice: 5,
      umask: '0027',
      user: 'nobody',
      group: 'nogroup',
      after: ['postgresql@%i.service'],
      wants: ['x-model-cache.service'],
      settle: '200ms',
    };
    const unit = 'x-model@5001.service';
    await roll(await render([sampleService({ unit: UNIT, settings })], [running(sampleService({}), 5001)]));
    const shown = Object.fromEntries(
      (await app.must(`systemctl show ${unit}`)).split('\n').map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at), line.slice(at + 1)];
      }),
    );
    expect(shown).toMatchObject({
      Description: 'x-model 5001, “ü” 100% \\\\ "q"',
      Restart: 'on-abnormal',
      RestartUSec: '300ms',
      StartLimitBurst: '50',
      StartLimitIntervalUSec: '2min',
      TimeoutStartUSec: '1min 35s',
      TimeoutStopUSec: '20s',
      KillMode: 'none',
      KillSignal: '2',
      LimitNOFILE: '4096',
      LimitNPROC: '5000',
      MemoryMax: String(512 * 1024 * 1024),
      CPUQuotaPerSecUSec: '1.500000s',
      TasksMax: '100',
      Nice: '5',
      UMask: '0027',
      User: 'nobody',
      Group: 'nogroup',
    });
    expect(shown['After']?.split(' ')).toContain('postgresql@5001.service');
    expect(shown['Wants']?.split(' ')).toContain('x-model-cache.service');
    const bus = async (property: string): Promise<unknown> =>
      JSON.parse(
        await app.must(
          `busctl -j get-property org.freedesktop.systemd1 "$(busctl -j call org.freedesktop.systemd1 /org/freedesktop/systemd1 org.freedesktop.systemd1.Manager GetUnit s ${unit} | sed 's/.*"\\(\\/org[^"]*\\)".*/\\1/')" org.freedesktop.systemd1.Service ${property}`,
        ),
      );
    // Words as systemd has split them, with whether a failure counts.
    const wordsOf = async (property: string): Promise<unknown> => {
      const { data } = (await bus(property)) as { readonly data: readonly (readonly unknown[])[] };
      return data.map(([, words, ignored]) => [words, ignored]);
    };
    expect(await wordsOf('ExecStartPre')).toEqual([
      [['/bin/false', 'a;b', '#c'], true],
      [['/bin/echo', 'ü  %', '$$HOME', '🦀', '5001'], false],
    ]);
    expect(await wordsOf('ExecStart')).toEqual([[['/bin/sleep', '1000000'], false]]);
    expect(await wordsOf('ExecStop')).toEqual([[['/bin/sh', '-c', 'exit 0'], false]]);

    const folder = need(parseHostPath(`${DEST}/instances/5001`));
    const steady = { unit, instance: '5001', folder, steady: true } as const;
    const ask = () =>
      host.probes.probeUnits({ kind: 'systemd', window: milliseconds(0) }, [steady], milliseconds(20_000), calm());
    expect(await ask()).toMatchObject({ answers: [{ good: true }] });
    await app.must(`systemctl kill -s KILL ${unit}`);
    const isBack = async () =>
      /^1\nactive$/.test((await app.must(`systemctl show --value -p NRestarts,ActiveState ${unit} | sort`)).trim());
    await waitUntil('systemd has started it anew', isBack);
    expect(await ask()).toMatchObject({
      answers: [{ good: false, anew: true, said: expect.stringContaining('anew 1 time') }],
    });
    await app.must(`systemctl restart ${unit}`);
    expect(await ask()).toMatchObject({ answers: [{ good: true }] });
  });

  it('start with their target at boot, stop with it, and only those that are to run', async () => {
    const service = sampleService({
      unit: UNIT,
      target: TARGET,
      settings: { exec_start: './run exec %i', settle: '200ms' },
    });
    const idle = { ...running(service, 5002), running: false };
    await roll(await render([service], [running(service, 5001), idle]));
    const wanted = await app.must('systemctl show --value -p Wants x-model.target');
    expect([wanted.includes('x-model@5001'), wanted.includes('x-model@5002')]).toEqual([true, false]);
    await app.must('systemctl stop x-model.target');
    expect(await state('x-model@5001')).toMatch(/^inactive/);
    await app.must('systemctl start x-model.target');
    expect([await state('x-model@5001'), await state('x-model@5002')]).toEqual([
      expect.stringMatching(/^active running/),
      expect.stringMatching(/^inactive/),
    ]);
  });

  it('of every type are proven as they are: notify, forking, and a oneshot that has done its work', async () => {
    const of = (name: string, settings: Service['settings'], plain = false): Service =>
      sampleService({
        name: need(parseServiceName(name)),
        dest: need(parseHostPath(DEST)),
        unit: UNIT,
        ...(plain ? { instances: [] } : {}),
        settings: { settle: '200ms', ...settings },
      });
    const words = 'test -x ./run && echo "is %i" && test -e /run/seen-n%i -a %i = 1';
    const command = { kind: 'command', command: words } as const;
    const limit = milliseconds(20_000);
    const often = { from: 'balancer', interval: limit, healthy: 1, probeTimeout: limit, timeout: limit } as const;
    const settings = { type: 'notify', exec_start: './run notify n%i', kill_mode: 'mixed', limit_nofile: 4096 };
    const notify = { ...of('n', settings), health: { probe: command, ...often } };
    const forking = of('f', { type: 'forking', exec_start: './run forking f%i', pid_file: '/run/f%i.pid' });
    const once = of('o', { type: 'oneshot', exec_start: './run oneshot o' }, true);
    const services = [notify, forking, once];
    await roll(await render(services, [running(notify, 1), running(forking, 1), running(once)]));
    expect([await state('n@1'), await state('f@1'), await state('o')]).toEqual([
      'active running enabled',
      'active running enabled',
      'active exited enabled',
    ]);
    expect(await app.must('systemctl show --value -p KillMode n@1; systemctl show --value -p LimitNOFILE n@1')).toBe(
      'mixed\n4096\n',
    );

    const folder = need(parseHostPath(`${DEST}/instances/1`));
    const units = ['n@1', 'f@1'].map((name) => ({ unit: `${name}.service`, instance: '1', folder }));
    const asked = await host.probes.probeUnits({ kind: 'systemd', window: milliseconds(0) }, units, limit, calm());
    const active = {
      good: true,
      said: expect.stringContaining('active (running'),
      identity: expect.stringMatching(/^[0-9a-f]{32}\/0$/),
    };
    expect(asked).toMatchObject({ outcome: 'probed', answers: [active, active] });
    const missing = { unit: 'n@2.service', instance: '2', folder };
    expect(await host.probes.probeUnits(command, [...units.slice(0, 1), missing], limit, calm())).toMatchObject({
      answers: [
        { good: true, said: 'is 1' },
        { good: false, said: 'is 2' },
      ],
    });
    // What no revision on this host has was made up by somebody: by a balancer that was taken over, say.
    const madeUp = { kind: 'command', command: 'touch /run/owned' } as const;
    expect(await host.probes.probeUnits(madeUp, units.slice(0, 1), limit, calm())).toMatchObject({
      answers: [{ good: false, said: 'no revision on this host has this command' }],
    });
    await app.must('test ! -e /run/owned');
    expect(await host.probes.journal('n@1.service', 20, calm())).toContain('up as notify');
  });

  it('go without a trace when the service goes', async () => {
    const service = sampleService({
      name: need(parseServiceName('y')),
      unit: UNIT,
      target: TARGET,
      env: { A: '1' },
      settings: { exec_start: './run exec %i', settle: '0s' },
    });
    const rendered = await render([service], [running(service, 5001)]);
    await roll(rendered);
    const run = new AppRun(host, {});
    run.paths = rendered.files.map(({ path }) => path);
    const back = { purpose: 'revert', proveTimeout: milliseconds(30_000) } as const;
    expect(await run.commit(ORIGINAL, back)).toMatchObject({ outcome: 'applied' });
    expect(await app.must("systemctl list-units --all --no-legend 'y@*' y.target")).toBe('');
    const places = '/etc/systemd/system /etc/systemd/system/*.wants /etc/lbctl/services/y';
    expect(await app.must(`ls ${places} | grep -E '^(y[@.]|.*env)' || :`)).toBe('');
  });
});
