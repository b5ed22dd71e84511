import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Place, place, type Ran } from '../support/cli.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { freePort, type ScratchNginx, startScratchNginx, until } from '../support/scratch-nginx.ts';

describeScratch('lbctl import', () => {
  let nginx: ScratchNginx;
  let here: Place;
  let ports: readonly number[];
  let upstream: string;
  beforeEach(async () => {
    ports = [await freePort(), await freePort(), await freePort()];
    const [a, b, c] = ports;
    nginx = await startScratchNginx((one) => {
      const backends = ports.map((port) => `server { listen 127.0.0.1:${port}; return 200 "${port}"; }\n`);
      writeFileSync(join(one.folder, 'conf.d/backends.conf'), backends.join(''));
      upstream = join(one.folder, 'conf.d/app.conf');
      writeFileSync(
        upstream,
        `# who: ada\nupstream app {\n  least_conn;\n  server 127.0.0.1:${a} weight=200;\n  server 127.0.0.1:${b} weight=100 max_fails=3 fail_timeout=90;\n  server 127.0.0.1:${c} backup;\n  keepalive 8;\n}\n`,
      );
      writeFileSync(one.live, `server { listen 127.0.0.1:${one.port}; location / { proxy_pass http://app; } }\n`);
    });
    here = place();
    const vars = { ansible_connection: 'local', ansible_become: 'false', lbctl_state_dir: nginx.state };
    const hosts = { lb1: { nginx_conf: nginx.conf }, lb2: { nginx_conf: nginx.conf, nginx_test: 'true' } };
    here.write('inv.yml', `balancers: { vars: ${JSON.stringify(vars)}, hosts: ${JSON.stringify(hosts)} }\n`);
  });
  afterEach(async () => {
    here[Symbol.dispose]();
    await nginx[Symbol.asyncDispose]();
  });

  const lbctl = (...argv: readonly string[]): Promise<Ran> => here.run(...argv, '-i', 'inv.yml');
  const tree = (): string =>
    execFileSync('find', [nginx.folder, '-printf', '%p %l %s %C@ %T@\n'], { encoding: 'utf8' }) +
    nginx.workers().join();
  /** The upstream as nginx has it, without what stands for nothing: comments, the zone, the order of parameters. */
  const servers = (): readonly string[] =>
    execFileSync('nginx', ['-T', '-q', '-c', nginx.conf], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter((line) => /^(server 127|least_conn|keepalive)/.test(line));
  const file = (name: string, text: string): string => {
    const path = join(nginx.folder, 'conf.d', name);
    writeFileSync(path, text);
    return path;
  };

  test('prints a playbook that is valid, and whose first apply leaves the servers as they were and loses no request', async () => {
    await until(() => nginx.workers().length === 2, 'both workers run');
    const before = tree();
    const { code, out, err } = await lbctl('import', 'lb1');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'lb1: 1 upstream; 2 remarks on what is not carried over, as comments\n',
    });
    expect(tree()).toBe(before);
    here.write('app.yml', out);
    expect(await lbctl('validate', 'app.yml')).toMatchObject({ code: 0, err: '', out: 'app.yml: valid; app on lb1\n' });
    const plan = await lbctl('plan', 'app.yml', '--adopt');
    expect(plan).toMatchObject({ code: 0, out: expect.stringContaining('-# who: ada\n') });

    const [a, b, c] = ports;
    const original = servers();
    expect(original).toEqual([
      'least_conn;',
      `server 127.0.0.1:${a} weight=200;`,
      `server 127.0.0.1:${b} weight=100 max_fails=3 fail_timeout=90;`,
      `server 127.0.0.1:${c} backup;`,
      'keepalive 8;',
    ]);
    const workers = nginx.workers();
    let applied: Ran | undefined;
    const applying = lbctl('apply', 'app.yml', '-y', '--adopt').then((ran) => {
      applied = ran;
    });
    const answers = new Map<string, number>();
    // Until the apply is over, and then until the new workers have shown what they serve.
    for (let after = 0; after < 60; ) {
      const answer = (await nginx.answer()) ?? 'lost';
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
      if (applied !== undefined) after += 1;
    }
    await applying;
    expect(applied).toMatchObject({ code: 0 });
    expect(nginx.workers()).not.toEqual(workers);
    expect([...answers.keys()].toSorted()).toEqual([a, b].map(String).toSorted());
    expect(servers()).toEqual([
      'least_conn;',
      `server 127.0.0.1:${a} weight=2;`,
      `server 127.0.0.1:${b} max_fails=3 fail_timeout=1m30s;`,
      `server 127.0.0.1:${c} backup;`,
      'keepalive 8;',
    ]);
    expect(await lbctl('apply', 'app.yml', '-y')).toMatchObject({
      code: 0,
      err: expect.stringContaining('nothing to do'),
    });

    const withoutComments = (text: string): string => text.replaceAll(/^ *#.*\n/gm, '');
    const again = await lbctl('import', `lb1:${upstream}`);
    expect(withoutComments(again.out)).toBe(withoutComments(out));
    expect(again.out).toContain('# The rollout app of lbctl manages this file');
    const managed = await lbctl('import', 'lb1');
    expect(managed).toMatchObject({ code: 3, out: '' });
    expect(managed.err).toContain(
      `lb1:${upstream}:1:1: error[import-managed]: upstream 'app' is managed by the rollout app`,
    );
    expect(await lbctl('restore', 'app.yml', '-y')).toMatchObject({ code: 0 });
    expect(servers()).toEqual(original);
  });

  test('is not misled by a file that looks like the head of another one', async () => {
    const other = join(nginx.folder, 'other');
    writeFileSync(other, 'upstream other { server 127.0.0.1:1; }');
    file(
      'lie.conf',
      `# configuration file ${other}:\nupstream lie { server 127.0.0.1:1; }\n# configuration file /none:`,
    );
    const { code, out } = await lbctl('import', 'lb1');
    expect(code).toBe(0);
    expect(out).toContain(`dest: ${nginx.folder}/conf.d/lie.conf\n`);
    expect(out).not.toContain(`dest: ${other}`);
  });

  test('manages a link where it leads, and names what it leaves out', async () => {
    mkdirSync(join(nginx.folder, 'available'));
    const target = join(nginx.folder, 'available/linked');
    writeFileSync(target, 'upstream linked { server 127.0.0.1:1; }\n');
    const link = join(nginx.folder, 'conf.d/linked.conf');
    symlinkSync('../available/linked', link);
    const shared = file('shared.conf', 'upstream one { server 127.0.0.1:1; }\nupstream two { server 127.0.0.1:1; }\n');
    expect((await lbctl('import', `lb1:${link}`)).out).toContain(`dest: ${target}\n`);
    const { code, out } = await lbctl('import', 'lb1');
    expect(code).toBe(0);
    expect(out).toContain(`dest: ${target}\n`);
    expect(out).toContain(
      `# not carried over: lb1:${shared}:2: upstream 'two' shares its file with upstream one (line 1)`,
    );
    here.write('all.yml', out);
    expect(await lbctl('validate', 'all.yml')).toMatchObject({ code: 0, out: 'all.yml: valid; lb1 on lb1\n' });
    const refused = await lbctl('import', `lb1:${shared}`);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain(`lb1:${shared}:1:1: error[import-shared-file]`);
    expect(refused.err).toContain('hint: move line 2 into a file of its own');
  });

  test('of a file that is no upstream file says what it is instead, with its place', async () => {
    const large = file('large', '');
    truncateSync(large, 2_000_000);
    for (const [path, words] of [
      [`${nginx.folder}/none`, `there is no file ${nginx.folder}/none`],
      [`${nginx.folder}/conf.d`, 'is no file'],
      ['/dev/zero', '/dev/zero is no file'],
      [large, 'is larger than 1024 KiB'],
    ] as const) {
      const { code, out, err } = await lbctl('import', `lb1:${path}`);
      expect({ path, code, out }).toEqual({ path, code: 5, out: '' });
      expect(err).toContain('error[import-unreadable]');
      expect(err).toContain(words);
    }
    for (const [text, words] of [
      ['\u007fELF\0\0', ':1:1: error[import-syntax]: this is no text'],
      [
        'upstream x {\n server 127.0.0.1:1;\n',
        ":1:1: error[import-syntax]: this is not as nginx reads it: this '{' is never closed",
      ],
      ['upstream _x { server 127.0.0.1:1; }', ":1:1: error[import-value]: '_x' can't be the name"],
      ['map $a $b { default 1; }', ':1:1: error[import-nothing]: there is no upstream in this file'],
    ] as const) {
      const path = file('odd', text);
      const { code, out, err } = await lbctl('import', `lb1:${path}`);
      expect({ text, code, out }).toEqual({ text, code: 3, out: '' });
      expect(err).toContain(`lb1:${path}${words}`);
    }
    writeFileSync(upstream, '');
    writeFileSync(nginx.live, nginx.serving('x'));
    expect(await lbctl('import', 'lb1')).toMatchObject({
      code: 3,
      err: expect.stringContaining('nginx on lb1 reads no upstream'),
    });
  });

  test('of a whole balancer needs a configuration that passes, a master that runs, and nginx itself', async () => {
    const refused = (words: string) => ({ code: 5, out: '', err: expect.stringContaining(words) });
    expect(await lbctl('import', 'lb2')).toMatchObject(refused('nginx_test is set'));
    file('broken.conf', 'nonsense;\n');
    expect(await lbctl('import', 'lb1')).toMatchObject(refused('unknown directive "nonsense"'));
    expect(readFileSync(join(nginx.folder, 'nginx.pid'), 'utf8')).toMatch(/^\d+\n$/);
    const vars = { ansible_connection: 'local', ansible_become: 'false', nginx_conf: nginx.conf, nginx_pid: '/none' };
    here.write('inv.yml', `balancers: { hosts: { lb1: ${JSON.stringify(vars)} } }\n`);
    expect(await lbctl('import', 'lb1')).toMatchObject(refused('no master process runs, by /none (nginx_pid)'));
  });

  test('is of one host of the inventory, or of any host where there is no inventory', async () => {
    expect(await lbctl('import', 'balancers')).toMatchObject({
      code: 64,
      err: expect.stringContaining('balancers is 2 hosts'),
    });
    expect(await lbctl('import', 'lb1:/etc/../etc/x')).toMatchObject({
      code: 64,
      err: expect.stringContaining("can't be the file"),
    });
    expect(await lbctl('import', 'lb7:/etc/x')).toMatchObject({
      code: 3,
      err: expect.stringContaining('host-pattern'),
    });
    const found = await here.run('import', '127.0.0.1:/etc/x');
    expect(found).toMatchObject({ code: 4, out: '', err: expect.stringContaining('127.0.0.1') });
  });
});
