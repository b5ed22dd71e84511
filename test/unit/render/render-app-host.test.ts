import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InvalidInput } from '../../../src/model/errors.ts';
import { parseRolloutName } from '../../../src/model/names.ts';
import type { InstanceState, Service } from '../../../src/model/service.ts';
import { type AppHostInput, type RenderedAppHost, renderAppHost } from '../../../src/render/render-app-host.ts';
import { createTemplater } from '../../../src/render/templater.ts';
import { readServiceList } from '../../../src/services/read-service-list.ts';
import { instanceState, sampleService } from '../../support/sample-service.ts';
import { need } from '../../support/scratch-nginx.ts';

const own = (name: string) => ({
  file: `templates/${name}`,
  text: readFileSync(join(import.meta.dirname, '../../../templates', name), 'utf8'),
});
const UNIT = own('unit.service.ejs');
const BOTH = [instanceState(5001), instanceState(5002)];
const START = { exec_start: './run %i' };

describe('what is put on an app host', () => {
  const templater = createTemplater();
  afterAll(() => templater[Symbol.asyncDispose]());

  const render = (more: Partial<Service>, instances: readonly InstanceState[] = BOTH): Promise<RenderedAppHost> => {
    const service = sampleService({ unit: UNIT, settings: START, ...more });
    const input: AppHostInput = {
      rollout: need(parseRolloutName('x-model')),
      vars: { colour: 'blue' },
      services: [service],
      host: {
        name: BOTH[0]?.host ?? instanceState(1).host,
        connection: { kind: 'local', sshOptions: [] },
        vars: {},
        groups: [],
      },
      instances,
    };
    return renderAppHost(input, templater, new AbortController().signal);
  };
  const problems = async (more: Partial<Service>): Promise<string> => {
    const error = await render(more).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof InvalidInput)) throw new Error(`no problem was found: ${String(error)}`);
    return error.diagnostics
      .map(({ code, message, expected, span }) => `${code} ${span?.line ?? ''} ${message} (${expected})`)
      .join('\n');
  };
  const file = ({ files }: RenderedAppHost, ending: string): string => {
    const found = files.find(({ path }) => path.endsWith(ending));
    if (found === undefined) throw new Error(`there is no ${ending}`);
    return found.content.replace(/^# lbctl .*\n/, '');
  };

  test('is the unit, and a list that the host reads back', async () => {
    const rendered = await render({});
    expect(rendered.files.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '0644 /etc/systemd/system/x-model@.service',
      '0644 /etc/lbctl/services/x-model.instances',
    ]);
    expect(file(rendered, '.service')).toMatchInlineSnapshot(`
      "[Unit]
      Description=x-model %i
      After=network-online.target
      Wants=network-online.target

      [Service]
      Type=exec
      ExecStart=/var/projects/x-model/instances/%i/run %i
      WorkingDirectory=/var/projects/x-model/instances/%i
      Restart=on-failure

      [Install]
      WantedBy=multi-user.target
      "
    `);
    for (const { content } of rendered.files)
      expect(content).toMatch(/^# lbctl rollout=x-model revision=[0-9a-f]{12} /);
    expect(readServiceList(file(rendered, '.instances'))).toMatchObject({
      service: 'x-model',
      dest: '/var/projects/x-model',
      instances: BOTH.map(({ instance, version, digest }) => ({ instance, version, digest, running: true })),
    });
  });

  test('has every setting that people use', async () => {
    const settings = {
      type: 'notify',
      description: 'Ümlaut “x” – %i',
      exec_start: ['./run --port %i --name "a b"'],
      exec_start_pre: ['-/bin/mkdir -p /run/x', './check'],
      exec_start_post: './warm-up',
      exec_reload: '/bin/kill -HUP $MAINPID',
      exec_stop: './run stop',
      exec_stop_post: './clean',
      user: 'x-model',
      group: 'x-model',
      working_directory: '/var/lib/x-model',
      restart: 'always',
      restart_sec: '500ms',
      start_limit_burst: 3,
      start_limit_interval: '1m',
      timeout_start: '30s',
      timeout_stop: '1m30s',
      watchdog: '10s',
      kill_mode: 'mixed',
      kill_signal: 'SIGINT',
      limit_nofile: 65_536,
      memory_max: '50%',
      cpu_quota: '150%',
      tasks_max: 100,
      nice: -5,
      umask: '0027',
      after: ['postgresql.service'],
      requires: 'postgresql.service',
    };
    const text = file(await render({ settings, env: { A: '1' }, credentials: { token: 's3cret' } }), '.service');
    for (const line of [
      'Description=Ümlaut “x” – %i',
      'After=network-online.target postgresql.service',
      'Requires=postgresql.service',
      'StartLimitIntervalSec=1m',
      'Type=notify',
      'ExecStartPre=-/bin/mkdir -p /run/x',
      'ExecStartPre=/var/projects/x-model/instances/%i/check',
      'ExecStart=/var/projects/x-model/instances/%i/run --port %i --name "a b"',
      'ExecReload=/bin/kill -HUP $MAINPID',
      'WorkingDirectory=/var/lib/x-model',
      'EnvironmentFile=/etc/lbctl/services/x-model/%i.env',
      'LoadCredential=token:/etc/lbctl/services/x-model/credentials/token',
      'TimeoutStopSec=1m30s',
      'KillMode=mixed',
      'LimitNOFILE=65536',
      'MemoryMax=50%',
      'Nice=-5',
    ])
      expect(text.split('\n')).toContain(line);
  });

  test('of a oneshot counts as running when its work is done, and is not started again', async () => {
    const text = file(await render({ settings: { ...START, type: 'oneshot' } }), '.service');
    expect(text).toContain('RemainAfterExit=yes');
    expect(text).not.toContain('Restart=');
  });

  test('gives every instance an environment of its own that only root reads, and credentials as they are', async () => {
    const value = 'a "quoted" $HOME `id` back\\slash\nsecond line Ä %i';
    const rendered = await render({
      env: { PORT: '<%= instance %>', TEXT: value },
      credentials: { token: 's3cret' },
    });
    expect(rendered.files.filter(({ mode }) => mode === '0600').map(({ path }) => path)).toEqual([
      '/etc/lbctl/services/x-model/credentials/token',
      '/etc/lbctl/services/x-model/5001.env',
      '/etc/lbctl/services/x-model/5002.env',
    ]);
    expect(file(rendered, '5002.env')).toBe(
      'PORT="5002"\nTEXT="a \\"quoted\\" \\$HOME \\`id\\` back\\\\slash\nsecond line Ä %i"\n',
    );
    expect(file(rendered, 'token')).toBe('s3cret');
    expect(JSON.stringify([file(rendered, '.service'), file(rendered, '.instances')])).not.toContain('s3cret');
  });

  test('has a target that wants what is to run, and nothing else', async () => {
    const rendered = await render({ target: own('unit.target.ejs') }, [
      instanceState(5001),
      instanceState(5002, { running: false }),
    ]);
    expect(file(rendered, '.target')).toContain('Wants=x-model@5001.service\n\n[Install]');
    expect(file(rendered, '@.service')).toContain('PartOf=x-model.target\n');
    expect(file(rendered, '.instances')).toMatch(
      /^service x-model template \/var\/projects\/x-model x-model\.target restart 2000$/m,
    );
  });

  test('of a plain unit has one process and its own link', async () => {
    const { instance, ...plain } = instanceState(5001);
    const rendered = await render({ instances: [], env: { A: '1' } }, [plain]);
    expect(instance).toBe('5001');
    expect(file(rendered, '/x-model.service')).toContain('ExecStart=/var/projects/x-model/instances/x-model/run %i');
    expect(file(rendered, '/x-model/x-model.env')).toBe('A="1"\n');
    expect(file(rendered, '.instances')).toMatch(/^service x-model plain .*\n- 2\.1\.0 /);
  });

  test('changes the stamp of the instances that it starts, and of no other', async () => {
    const stamps = async (more: Partial<Service>, states = BOTH): Promise<readonly string[]> =>
      readServiceList(file(await render(more, states), '.instances'))?.instances.map(({ stamp }) => stamp) ?? [];
    const [first = '', second] = await stamps({});
    expect(first).toBe(second);
    const waiting = {
      ...instanceState(5002),
      stamp: need(readServiceList(file(await render({}), '.instances'))?.instances[1]?.stamp),
    };
    const [turned, kept] = await stamps({ settings: { ...START, nice: 5 } }, [instanceState(5001), waiting]);
    expect([turned === first, kept === second]).toEqual([false, true]);
    const [byEnv, other] = await stamps({ env: { PORT: '<%= instance %>' } });
    expect(byEnv).not.toBe(other);
    expect((await stamps({ credentials: { token: 'other' } }))[0]).not.toBe(
      (await stamps({ credentials: { token: 'one' } }))[0],
    );
  });

  test('leaves no file for a service that the host has no part in', async () => {
    expect((await render({}, [])).files).toEqual([]);
  });

  test.each([
    ['a line break', { description: 'x\nExecStartPre=/bin/evil' }, /description .*one line/],
    ['a carriage return', { exec_start: './run\rx' }, /exec_start .*one line/],
    ['a line separator', { exec_start: './run \u2028 x' }, /exec_start .*one line/s],
    ['a continuation', { description: 'x\\' }, /description .*\\ at its end/],
    ['a second command', { exec_start: './run ; /bin/evil' }, /exec_start .*one command/],
    ['an open quote', { exec_start: './run "a' }, /exec_start .*quotes are closed/],
    ['a program without a path', { exec_start: 'run' }, /exec_start .*begins with \//],
    ['an unknown specifier', { exec_start: './run 50%!' }, /exec_start .*%% for a percent sign.*%!/],
    ['a percent sign at the end', { description: '100%' }, /description .*%%/],
    ['another type', { type: 'simple\nUser=root' }, /type .*one of exec/],
    ['an account that is none', { user: 'root\n' }, /user .*account/],
    ['a unit that is none', { after: 'x.service y.service' }, /after .*name of a unit/],
    ['a size that is none', { memory_max: 'much' }, /memory_max .*size/],
    ['a number that is none', { limit_nofile: -1 }, /limit_nofile .*whole number/],
    ['a key that nobody knows', { exec_strat: './run' }, /exec_strat .*setting of a unit/],
  ])('is refused for a setting with %s', async (_what, settings, expected) => {
    expect(await problems({ settings: { ...START, ...settings } })).toMatch(expected);
  });

  test('is refused for an environment that systemd would drop, without showing the value', async () => {
    const said = await problems({ env: { 'BAD-NAME': 'x', BELL: 's3cret\u0007' } });
    expect(said).toMatch(/env\.BAD-NAME .*letters, digits and _/);
    expect(said).toMatch(/env\.BELL .*without control characters/);
    expect(said).not.toContain('s3cret');
  });

  test('is refused for a credential whose name is a path', async () => {
    expect(await problems({ credentials: { '../../x': 'y' } })).toContain('credentials has the name');
  });

  test.each([
    [
      'a variable with a line break',
      '[Service]\nExecStart=/bin/x <%= "a\\nExecStartPre=/bin/evil" %>\n',
      /template-value 2 .*means something to systemd/,
    ],
    ['a directive that is not allowed', '[Service]\nExecStart=/bin/x\nPAMName=login\n', /template-output 3 'PAMName'/],
    [
      'a section that is not allowed',
      '[Service]\nExecStart=/bin/x\n[Socket]\nListenStream=80\n',
      /template-output 4 \[Socket\]/,
    ],
    ['text before the first section', 'ExecStart=/bin/x\n', /template-output 1 systemd could not read this/],
    ['a specifier that is none', '[Service]\nExecStart=/bin/x %ü\n', /template-output 2 systemd knows no specifier %ü/],
    ['an invisible character', '[Service]\nExecStart=/bin/x\u202e\n', /template-output 2 .*U\+202E/],
    ['a prototype for a section', '[constructor]\nname=/bin/x\n', /template-output 2 \[constructor\]/],
  ])('is refused for a template with %s, at its line', async (_what, text, expected) => {
    expect(await problems({ unit: { file: 'own.ejs', text } })).toMatch(expected);
  });

  test('is refused when the template never reads what lbctl puts beside it', async () => {
    const unit = { file: 'own.ejs', text: '[Service]\nExecStart=/bin/x\n' };
    const said = await problems({ unit, env: { A: '1' }, credentials: { token: 'x' }, target: own('unit.target.ejs') });
    expect(said).toContain('no EnvironmentFile=/etc/lbctl/services/x-model/%i.env');
    expect(said).toContain('no LoadCredential=token:');
    expect(said).toContain('no PartOf=x-model.target');
  });
});
