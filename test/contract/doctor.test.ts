import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Place, place, type Ran } from '../support/cli.ts';
import { describeScratch } from '../support/describe-scratch.ts';
import { type ScratchNginx, startScratchNginx } from '../support/scratch-nginx.ts';

describeScratch('lbctl doctor', () => {
  let nginx: ScratchNginx;
  let here: Place;
  beforeEach(async () => {
    nginx = await startScratchNginx();
    here = place();
  });
  afterEach(async () => {
    here[Symbol.dispose]();
    await nginx[Symbol.asyncDispose]();
  });

  /** On this machine as a balancer, with these settings. */
  async function doctor(settings: Readonly<Record<string, string>>): Promise<Ran> {
    const vars = { ansible_connection: 'local', ansible_become: 'false', lbctl_state_dir: nginx.state, ...settings };
    here.write('inv.yml', `balancers: { vars: ${JSON.stringify(vars)}, hosts: { lb1: {} } }\n`);
    return await here.run('doctor', '-i', 'inv.yml');
  }

  test('looks at the nginx of the settings: its program, configuration, master and state folder', async () => {
    const { code, out } = await doctor({ nginx_conf: nginx.conf });
    expect(out).toMatch(new RegExp(`^ {2}ok nginx/\\S+( \\S+)?, ${nginx.conf}$`, 'm'));
    expect(out).toContain('  ok the configuration passes its test\n');
    expect(out).toMatch(/^ {2}ok a master process runs, pid \d+$/m);
    expect(out).not.toContain('bad ');
    expect(code).toBe(0);
  });

  test('finds what is wrong with that nginx, in its own words', async () => {
    writeFileSync(nginx.live, 'nonsense;\n');
    const pid = join(nginx.folder, 'none.pid');
    const { code, out } = await doctor({ nginx_conf: nginx.conf, nginx_pid: pid, lbctl_state_dir: '/proc/lbctl' });
    expect(out).toMatch(/^ {2}bad its test fails: .*\[emerg\].* unknown directive "nonsense"/m);
    expect(out).toContain(`  bad no master process runs, by ${pid} (nginx_pid)\n`);
    expect(out).toMatch(/^ {2}bad less than 10 MB free in \/proc$/m);
    expect(code).toBe(3);
  });

  test('names a program that is not there, and refuses a setting that is no setting', async () => {
    expect((await doctor({ nginx_bin: '/opt/none/nginx' })).out).toContain(
      '  bad there is no /opt/none/nginx (nginx_bin)\n',
    );
    const refused = await doctor({ nginx_conf: 'nginx.conf; id' });
    expect(refused).toMatchObject({ code: 3, out: '', err: expect.stringContaining('host-setting-invalid') });
  });
});
