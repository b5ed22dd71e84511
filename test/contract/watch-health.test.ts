import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeScratch } from '../support/describe-scratch.ts';
import { buildProgram, type Desk, openDesk, type Program } from '../support/fleet-cli.ts';
import { type MoodyMember, moodyMember } from '../support/moody-member.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';

const WATCH = ['watch', 'play.yml', '-i', 'inv.yml'] as const;

describeScratch('members under a check', () => {
  let program: Program;
  let nginx: ScratchNginx;
  let desk: Desk;
  let members: readonly [MoodyMember, MoodyMember, MoodyMember];
  beforeAll(async () => {
    program = await buildProgram();
  });
  afterAll(async () => {
    await program?.[Symbol.asyncDispose]();
  });
  beforeEach(async () => {
    members = [await moodyMember(), await moodyMember(), await moodyMember()];
    nginx = await startScratchNginx((one) => {
      writeFileSync(
        upstream(one),
        `upstream app { ${members.map(({ address }) => `server ${address};`).join(' ')} }\n`,
      );
      writeFileSync(one.live, `server { listen 127.0.0.1:${one.port}; location / { proxy_pass http://app; } }\n`);
    });
    const vars = { ansible_connection: 'local', ansible_become: 'false', lbctl_state_dir: nginx.state };
    const hosts = { lb1: { nginx_conf: nginx.conf } };
    desk = await openDesk(program, {
      'inv.yml': `balancers: { vars: ${JSON.stringify(vars)}, hosts: ${JSON.stringify(hosts)} }\n`,
    });
  });
  afterEach(async () => {
    await desk[Symbol.asyncDispose]();
    await nginx[Symbol.asyncDispose]();
    for (const member of members) await member[Symbol.asyncDispose]();
  });

  const upstream = ({ folder }: ScratchNginx): string => join(folder, 'conf.d/app.conf');
  const play = (more: object = {}) =>
    desk.write(
      'play.yml',
      JSON.stringify([
        {
          name: 'x-model',
          hosts: 'balancers',
          discovery: { found: { file: 'members.json' } },
          upstreams: {
            app: {
              dest: upstream(nginx),
              members: [{ discover: 'found', max_fails: 0 }],
              check: { http: { path: '/health' }, interval: '200ms', timeout: '5s', ...more },
            },
          },
          watch: { heartbeat: '0s', max_refreshes: '100 per second' },
          strategy: { rolling: { max_unavailable: '100%' } },
        },
      ]),
    );
  const find = (...addresses: readonly string[]): void => {
    writeFileSync(join(desk.folder, '.new'), JSON.stringify(addresses));
    renameSync(join(desk.folder, '.new'), join(desk.folder, 'members.json'));
  };
  const servers = () =>
    [...readFileSync(upstream(nginx), 'utf8').matchAll(/server (\S+?)[; ]/g)].map(([, address]) => address).toSorted();
  const addresses = (...some: readonly MoodyMember[]) => some.map(({ address }) => address).toSorted();

  test('are left out while they are ill, all but all of them, and nobody who asks a well one gets no answer', async () => {
    const [a, b, c] = members;
    await play();
    find(...addresses(...members));
    const watcher = desk.start(...WATCH);
    await watcher.says(/refreshed[^\n]*3 members/);
    const over = new AbortController();
    const lost = requests(`http://127.0.0.1:${nginx.port}/`, over.signal);

    await a.is('ill');
    await watcher.says(/refreshed: 1 removed \(2 members/);
    expect(servers()).toEqual(addresses(b, c));
    await b.is('dead');
    await watcher.says(/refreshed: 1 removed \(1 member,/);
    expect(servers()).toEqual(addresses(c));
    await c.is('ill');
    await watcher.says(/ALARM: app: 0 of 3 members pass their check[\s\S]*refreshed: 2 added \(3 members/);
    expect(servers()).toEqual(addresses(a, b, c));

    await b.is('well');
    await watcher.says(/app: 1 of 3 members pass their check, enough again[\s\S]*refreshed: 2 removed \(1 member,/);
    expect(servers()).toEqual(addresses(b));
    await a.is('well');
    await watcher.says(/enough again[\s\S]*refreshed: 1 added \(2 members/);
    await c.is('well');
    await watcher.says(/enough again[\s\S]*refreshed: 1 added \(3 members/);
    expect(servers()).toEqual(addresses(a, b, c));
    over.abort();
    const answers = await lost;
    expect(answers.size).toBeGreaterThan(0);
    // A member that is well never answers with 500, and one that is dead is passed over.
    expect([...answers].filter((answer) => !/^200 |^500 /.test(answer))).toEqual([]);

    // What is new has to show first that it is well; what went away is nobody's business.
    const unknown = await moodyMember();
    await unknown.is('dead');
    find(...addresses(a, b, unknown));
    await watcher.says(/enough again[\s\S]*refreshed: 1 removed \(2 members/);
    await watcher.says(`${unknown.address} is ill`);
    expect(servers()).toEqual(addresses(a, b));
    await unknown.is('well');
    await watcher.says(new RegExp(`${unknown.address} is well[\\s\\S]*refreshed: 1 added \\(3 members`));
    expect(servers()).toEqual(addresses(a, b, unknown));
    await unknown[Symbol.asyncDispose]();

    watcher.signal('SIGTERM');
    const { code, stderr } = await watcher.ended;
    expect(code).toBe(0);
    expect(stderr.match(new RegExp(`${a.address} is ill`, 'g'))).toHaveLength(1);
    expect(stderr.match(/ALARM/g)).toHaveLength(1);
  });

  test('are asked before the one look of --once, which leaves out those that answer none of the questions well', async () => {
    const [a, b, c] = members;
    await play({ rise: 3, interval: '100ms' });
    find(...addresses(...members));
    await b.is('dead');
    const ended = await desk.lbctl(...WATCH, '--once');
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/is ill: .*ECONNREFUSED[\s\S]*refreshed/) });
    expect(servers()).toEqual(addresses(a, c));
    await Promise.all([a.is('dead'), c.is('ill')]);
    const all = await desk.lbctl(...WATCH, '--once');
    expect(all).toMatchObject({ code: 0, stderr: expect.stringMatching(/ALARM: app: 0 of 3 members/) });
    expect(servers()).toEqual(addresses(a, b, c));
    // Without a watcher nobody asks.
    await desk.write('members.json', JSON.stringify(addresses(a, b)));
    expect(await desk.lbctl('apply', 'play.yml', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    expect(servers()).toEqual(addresses(a, b));
  });

  /** Asks until `signal`; every answer that came, and every reason why none did. */
  const requests = async (url: string, signal: AbortSignal): Promise<ReadonlySet<string>> => {
    const answers = new Set<string>();
    while (!signal.aborted) {
      const said = await fetch(url, { headers: { connection: 'close' } }).then(
        async (response) => {
          await response.text();
          return `${response.status} ${response.headers.get('x-member')}`;
        },
        (error: unknown) => String(error),
      );
      answers.add(said);
      await sleep(5);
    }
    return answers;
  };
});
