/** playbooks/docker-follower.yml as it is, under a watcher of its own process: a real engine, containers that serve, and an nginx. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DockerLab, dockerObstacle, type Run, type Way } from '../support/docker-lab.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { buildProgram, type Desk, openDesk, type Program, type Running } from '../support/fleet-cli.ts';
import { type ScratchNginx, scratchObstacle, startScratchNginx } from '../support/scratch-nginx.ts';
import { describeWhere } from '../support/where.ts';

const PLAYBOOK = join(import.meta.dirname, '../../playbooks/docker-follower.yml');
const SERVES: Run = { network: 'inner', ports: { '8080/tcp': '' }, serves: 8080 };
const HEARTBEAT = 8;
/** What the tool wrote that went before. */
const FORMER = 'upstream docker-follower { server 127.0.0.1:9; }\n';

describeWhere(dockerObstacle() ?? scratchObstacle())('the docker follower', { timeout: 120_000 }, () => {
  let lab: DockerLab;
  let way: Way;
  let nginx: ScratchNginx;
  let program: Program;
  let desk: Desk;
  let watching: Running;

  const file = (): string => join(nginx.folder, 'conf.d/docker-follower-upstream.conf');
  /** The containers that the file names. */
  const named = (): string =>
    [...readFileSync(file(), 'utf8').matchAll(/^ {4}server .* # (.+)$/gm)]
      .map(([, name]) => name)
      .toSorted()
      .join(' ');
  const reloads = (): number =>
    readFileSync(join(nginx.folder, 'error.log'), 'utf8').split(': reconfiguring').length - 1;
  /** nginx has loaded a file that names these, and each of them is heard from. */
  const serve = (...names: readonly string[]): Promise<void> =>
    waitUntil(`${names.join(', ')} serve`, async () => {
      const heard = new Set<string | undefined>();
      for (const _ of [...names, ...names]) heard.add(await nginx.answer());
      expect([named(), [...heard].toSorted().join(' ')]).toEqual([names.join(' '), names.join(' ')]);
      return true;
    });
  const words = (): readonly string[] => {
    const vars = [`engine=unix://${lab.socket}`, `conf_d=${nginx.folder}/conf.d`];
    return ['watch', PLAYBOOK, '-i', 'hosts.ini', ...vars.flatMap((one) => ['-e', one])];
  };
  const watch = (heartbeat: string): Running => desk.start(...words(), '--heartbeat', heartbeat);

  beforeAll(async () => {
    const building = buildProgram();
    lab = await DockerLab.start(['--live-restore']);
    program = await building;
    way = await lab.reach(80);
    nginx = await startScratchNginx(
      ({ folder, live }) => {
        writeFileSync(join(folder, 'conf.d/docker-follower-upstream.conf'), FORMER);
        writeFileSync(live, 'server { listen 80; location / { proxy_pass http://docker-follower; } }\n');
      },
      { words: lab.inNetwork, port: 80, door: way.port },
    );
    const vars = `ansible_connection=local nginx_conf=${nginx.conf} lbctl_state_dir=${nginx.state}`;
    desk = await openDesk(program, { 'hosts.ini': `[balancers]\nlb1 ${vars}\n` });
  }, 120_000);
  afterAll(async () => {
    watching?.signal('SIGKILL');
    await desk?.[Symbol.asyncDispose]();
    await program?.[Symbol.asyncDispose]();
    await nginx?.[Symbol.asyncDispose]();
    await way?.[Symbol.asyncDispose]();
    await lab?.[Symbol.asyncDispose]();
  });

  test('takes containers in that start and get well, and leaves out those that fall ill or stop', async () => {
    await lab.run('x-model-1', { ...SERVES, health: 'test ! -e /tmp/ill' });
    await lab.run('x-model-2', SERVES);
    await lab.run('x-model-2-debug', SERVES);
    watching = watch('1s');
    await serve('x-model-1', 'x-model-2');
    await lab.exec('x-model-1', 'echo >/tmp/ill');
    await lab.run('x-model-3', SERVES);
    await serve('x-model-2', 'x-model-3');
    await lab.exec('x-model-1', '/bin/perl -e "unlink q(/tmp/ill)"');
    await lab.remove('x-model-2');
    await serve('x-model-1', 'x-model-3');
    watching.signal('SIGTERM');
    expect(await watching.ended).toMatchObject({ code: 0 });
  });

  test('reloads once for all that starts and stops within one heartbeat', async () => {
    const many = Array.from({ length: 10 }, (_, n) => `x-model-${n + 10}`);
    for (const name of many) await lab.create(name, SERVES);
    watching = watch(`${HEARTBEAT}s`);
    await watching.says('unchanged (2 members)');
    const [before, began] = [reloads(), performance.now()];
    await Promise.all(many.map((name) => lab.begin(name)));
    await Promise.all([...many.slice(2), 'x-model-3'].map((name) => lab.ask('POST', `/containers/${name}/kill`)));
    const heartbeats = Math.floor((performance.now() - began) / 1000 / HEARTBEAT);
    await serve('x-model-1', 'x-model-10', 'x-model-11');
    expect(reloads() - before).toBeLessThanOrEqual(1 + heartbeats);
    watching.signal('SIGTERM');
    await watching.ended;
  });

  test('leaves what is live while the engine is away, and goes on with it', async () => {
    watching = watch('1s');
    await watching.says('unchanged (3 members)');
    const before = reloads();
    await lab.endEngine();
    await watching.says(/held back: source 'containers': .*docker\.sock.*; the last good answer is \d+s old/);
    expect([named(), reloads()]).toEqual(['x-model-1 x-model-10 x-model-11', before]);
    await lab.startEngine();
    await lab.remove('x-model-11');
    await lab.run('x-model-4', SERVES);
    await serve('x-model-1', 'x-model-10', 'x-model-4');
  });

  test('keeps the last good state when there is no container any more, and says so', async () => {
    const before = [reloads(), readFileSync(file(), 'utf8')];
    for (const name of ['x-model-1', 'x-model-10', 'x-model-4']) await lab.remove(name);
    await watching.says(/held back: .*upstream 'docker-follower'.*the last good answer is \d+s old/);
    expect([reloads(), readFileSync(file(), 'utf8')]).toEqual(before);
    watching.signal('SIGTERM');
    expect(await watching.ended).toMatchObject({ code: 0 });
  });

  test('gives back what the former tool had written, and stays away from it', async () => {
    expect(await desk.lbctl('restore', 'docker-follower', '-i', 'hosts.ini', '-y')).toMatchObject({ code: 0 });
    expect(readFileSync(file(), 'utf8')).toBe(FORMER);
    await lab.run('x-model-5', SERVES);
    const { code, stderr } = await desk.lbctl(...words(), '--once');
    expect({ code, stderr }).toMatchObject({ code: 9, stderr: expect.stringContaining('emergency lock') });
    expect(readFileSync(file(), 'utf8')).toBe(FORMER);
  });
});
