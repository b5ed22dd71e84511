/** A rollout that writes secrets into a managed file, watched: they are there, and nowhere else. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HiddenValues } from '../../src/model/hidden-values.ts';
import { Secret } from '../../src/model/secret.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { buildProgram, type Desk, openDesk, type Program } from '../support/fleet-cli.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';

const FROM_FILE = 'word-of-the-file-äöü';
const NAMED = 'named/by+secret_vars=';
const OF_HOST = 'of-the-inventory-7';
const TEMPLATE = `upstream x {
  # <%= word %>
  # <%= named %> <%= of_host %>
<% for (const one of servers) { %>  server <%= one.address %> weight=<%= one.weight %>;
<% } %>}
`;

describeScratch('secrets that a template writes into a managed file', () => {
  let nginx: ScratchNginx;
  let program: Program;
  let desk: Desk;
  const hidden = new HiddenValues();
  hidden.add([FROM_FILE, NAMED, OF_HOST].map((text) => new Secret(text)));
  const said: string[] = [];
  const play = (ports: readonly number[], more: object = {}) =>
    JSON.stringify({
      name: 'x',
      hosts: 'all',
      vars: { named: NAMED, ...more },
      secret_vars: ['named', 'of_host'],
      upstreams: {
        x: { dest: nginx.live, template: 't.ejs', members: ports.map((port) => `127.0.0.1:${port}`) },
      },
      strategy: { rolling: { max_unavailable: 1 } },
    });
  /** Every program that is started, with all its arguments, is in `trace`. */
  const lbctl = (...args: readonly string[]) => {
    const traced = [
      '-f',
      '--seccomp-bpf',
      '-qq',
      '-s',
      '1000000',
      '-e',
      'trace=execve',
      '-A',
      '-o',
      join(desk.folder, 'trace'),
    ];
    const env = { PATH: process.env['PATH'], HOME: desk.home, USER: 'ada', LBCTL_VAR_WORD_FILE: 'word' };
    const argv = [...traced, process.execPath, program.main, ...args, '-i', 'hosts.yml'];
    const ran = spawnSync('strace', argv, { cwd: desk.folder, env, encoding: 'utf8', timeout: 100_000 });
    if (ran.error !== undefined) throw ran.error;
    said.push(ran.stdout, ran.stderr);
    return { code: ran.status, text: `${ran.stdout}${ran.stderr}` };
  };

  beforeAll(async () => {
    nginx = await startScratchNginx();
    program = await buildProgram();
    const vars = {
      connection: 'local',
      become: false,
      nginx_conf: nginx.conf,
      lbctl_state_dir: nginx.state,
      of_host: OF_HOST,
    };
    desk = await openDesk(program, {
      'hosts.yml': JSON.stringify({ all: { hosts: { lb1: vars } } }),
      't.ejs': TEMPLATE,
      word: `${FROM_FILE}\n`,
      'play.yml': play([5001, 5002]),
    });
  }, 120_000);
  afterAll(async () => {
    await desk?.[Symbol.asyncDispose]();
    await program?.[Symbol.asyncDispose]();
    await nginx?.[Symbol.asyncDispose]();
  }, 60_000);

  test('are written there, and shown as *** in plans, diffs, events, status and history', async () => {
    const shown = lbctl('plan', 'play.yml');
    expect(shown, shown.text).toMatchObject({ code: 0 });
    expect(shown.text).toMatch(/\+ {2}# \*\*\*\n.*\+ {2}# \*\*\* \*\*\*\n/s);
    expect(lbctl('plan', 'play.yml', '--output', 'json')).toMatchObject({ code: 0 });
    expect(lbctl('plan', 'play.yml', '--out', 'saved.plan')).toMatchObject({ code: 0 });
    expect(lbctl('apply', 'play.yml', '-y', '--diff', '--output', 'plain')).toMatchObject({ code: 0 });
    expect(readFileSync(nginx.live, 'utf8')).toContain(`# ${FROM_FILE}\n  # ${NAMED} ${OF_HOST}\n`);
    await desk.write('play.yml', play([5001, 5003]));
    expect(lbctl('apply', 'play.yml', '-y', '--output', 'jsonl')).toMatchObject({ code: 0 });
    for (const form of ['plain', 'json'])
      for (const command of ['status', 'history'])
        expect(lbctl(command, 'x', '--output', form)).toMatchObject({ code: 0 });
  });

  test('are shown neither as they were nor as they become when they are changed', async () => {
    hidden.add([new Secret('another-word-now')]);
    await desk.write('word', 'another-word-now\n');
    const changed = lbctl('plan', 'play.yml');
    expect(changed.text).toContain('-  # ***\n+  # ***\n   # *** ***\n');
    writeFileSync(nginx.live, readFileSync(nginx.live, 'utf8').replace('weight=1', 'weight=2'));
    expect(lbctl('plan', 'play.yml').text).toContain('changed by hand');
    expect(lbctl('apply', 'play.yml', '-y')).toMatchObject({ code: 5 });
    expect(lbctl('apply', 'play.yml', '-y', '--overwrite')).toMatchObject({ code: 0 });
  });

  test('are not told by what nginx says of a candidate', async () => {
    await desk.write('t.ejs', TEMPLATE.replace('# <%= word %>', 'server <%= word %>:1;'));
    const refused = lbctl('apply', 'play.yml', '-y', '--output', 'jsonl');
    expect([3, 5]).toContain(refused.code);
    await desk.write('t.ejs', TEMPLATE);
  });

  test('may not be the reason, the message, or any other part of what is recorded', async () => {
    expect(lbctl('lock', 'play.yml', '-y', '-m', `since ${OF_HOST} leaked`)).toMatchObject({ code: 0 });
    expect(lbctl('apply', 'play.yml', '-y')).toMatchObject({ code: 0 });
    await desk.write('play.yml', play([5001, 5004]));
    expect(lbctl('apply', 'play.yml', '-y')).toMatchObject({ code: 9 });
    expect(lbctl('unlock', 'play.yml', '-y')).toMatchObject({ code: 0 });
    await desk.write('play.yml', play([5001], { version: NAMED }));
    expect(lbctl('apply', 'play.yml', '-y')).toMatchObject({
      code: 3,
      text: expect.stringContaining('secret-in-plan'),
    });
  });

  test('were in no output, no argument of any program, and no record on the host but the revisions', () => {
    expect(said.filter((text) => hidden.holds(text))).toEqual([]);
    const trace = readFileSync(join(desk.folder, 'trace'), 'utf8');
    expect(trace).toMatch(/execve\("[^"]*nginx", \["nginx", /);
    const telling = trace.split('\n').filter((line) => hidden.holds(line));
    // What a user types with -m stands in the arguments of lbctl itself: that shows that the trace tells.
    expect(telling.filter((line) => !line.includes(program.main))).toEqual([]);
    expect(telling).toHaveLength(1);
    const files = readdirSync(nginx.state, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name));
    expect(files.some((file) => file.includes('journal'))).toBe(true);
    const holding = files
      .filter((file) => hidden.holds(readFileSync(file, 'utf8')))
      .map((file) => relative(nginx.state, file));
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.filter((file) => !/^x\/revisions\/[0-9a-f]+\/files\/\d+$/.test(file))).toEqual([]);
    expect(hidden.holds(readFileSync(join(desk.folder, 'saved.plan'), 'utf8'))).toBe(false);
  });
});
