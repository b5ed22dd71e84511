import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from '../support/cli.ts';
import { freePort } from '../support/throwaway-sshd.ts';

const INVENTORY = 'balancers: { hosts: { lb1: { ansible_host: 192.0.2.1 } } }\n';
const PLAY = `
- name: x-model
  hosts: balancers
  discovery: { endpoints: { static: ["10.0.0.1:80"] } }
  upstreams:
    x-model: { dest: /etc/nginx/conf.d/x-model.conf, members: [{ discover: endpoints }] }
  watch: { heartbeat: 20s }
  strategy: { rolling: { max_unavailable: "100%" } }
`;

describe('lbctl watch as a service', () => {
  let here: Place;
  beforeEach(() => {
    here = place();
    here.write('inv.yml', INVENTORY);
    here.write('play.yml', PLAY);
  });
  afterEach(() => here[Symbol.dispose]());

  it('prints the unit for who is not root, with the command line as it was given', async () => {
    const { code, out, err } = await here.run('watch', '--install', 'play.yml', '-i', 'inv.yml', '-e', 'note=50 %');
    expect(code).toBe(0);
    expect(out).toContain('# /etc/systemd/system/lbctl-watch-x-model.service\n# Written by');
    const command = `/usr/bin/node /usr/bin/lbctl watch ${join(here.folder, 'play.yml')} -i inv.yml -e "note=50 %%"`;
    expect(out).toContain(`ExecStart=${command}\nWorkingDirectory=${here.folder}\nUser=ann\n`);
    expect(err).toBe('nothing was written: run the same with sudo, or as root\n');
  });

  it('prints a timer as well with --once, which comes as often as the playbook looks', async () => {
    const { out } = await here.run('watch', 'play.yml', '-i', 'inv.yml', '--once', '--install');
    expect(out).toContain('Type=oneshot');
    expect(out).toContain('# /etc/systemd/system/lbctl-watch-x-model.timer\n');
    expect(out).toContain('OnUnitActiveSec=20000ms\n');
  });

  it('names a unit of several plays after the playbook', async () => {
    here.write('all of them.yml', `${PLAY}${PLAY.replaceAll('x-model', 'other')}`);
    const { out } = await here.run('watch', '--install', 'all of them.yml', '-i', 'inv.yml');
    expect(out).toContain('# /etc/systemd/system/lbctl-watch-all-of-them.service\n');
    here.write('all of them.yml', `${PLAY}${PLAY.replaceAll('x-model', 'other').replace('20s', '5s')}`);
    const timed = await here.run('watch', '--install', '--once', 'all of them.yml', '-i', 'inv.yml');
    // As often as the one that looks most often.
    expect(timed.out).toContain('OnUnitActiveSec=5000ms\n');
  });

  it('prints what was counted, and says where nothing was', async () => {
    const nothing = await here.run('watch', '--stats', 'x-model');
    expect(nothing).toMatchObject({ code: 0, err: expect.stringContaining('no watcher has counted x-model in ') });
    expect(JSON.parse(nothing.out)).toMatchObject({ v: 1, play: 'x-model', runs: 0, heldBack: { source: 0 } });
    here.write('home/.local/state/lbctl/watch/x-model.json', '{"v":1,"play":"x-model","runs":7}');
    const counted = await here.run('watch', '--stats', 'play.yml');
    expect(counted).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(counted.out)).toMatchObject({ runs: 7, done: 0 });
  });

  it('writes no secret into its log and its counters', async () => {
    here.write('play.yml', PLAY.replace('static: ["10.0.0.1:80"]', 'exec: [echo, "not JSON: <%= db_password %>"]'));
    const words = ['-e', 'db_password=hunter2-hunter2', '--log-file', 'watch.log', '--once'];
    const ran = await here.run('watch', 'play.yml', '-i', 'inv.yml', ...words);
    expect(ran).toMatchObject({ code: 5, out: '', err: '' });
    const { out } = await here.run('watch', '--stats', 'x-model');
    expect(JSON.parse(out)).toMatchObject({ errors: 1, lastError: { text: expect.stringContaining('not JSON: ***') } });
    expect(here.read('watch.log')).toContain('not JSON: ***');
    expect(`${out}${here.read('watch.log')}`).not.toContain('hunter2');
  });

  it('does not begin where its log or its metrics can not be', async () => {
    const watch = (...words: string[]) => here.run('watch', 'play.yml', '-i', 'inv.yml', ...words);
    expect(await watch('--log-file', 'no/such/folder/log')).toMatchObject({
      code: 3,
      err: expect.stringContaining('[log-file]'),
    });
    expect(await watch('--metrics', 'here')).toMatchObject({ code: 64 });
    expect(await watch('--metrics', '9464', '--once')).toMatchObject({ code: 64 });
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const refused = await watch('--metrics', String(port));
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('another program listens there') });
    await new Promise((resolve) => taken.close(resolve));
  });

  it('says in one line which balancers could not be reached, each by its name', async () => {
    const closed = await freePort();
    const at = `{ ansible_host: 127.0.0.1, ansible_port: ${closed} }`;
    here.write('inv.yml', `balancers: { hosts: { lb1: ${at}, lb2: ${at} } }\n`);
    const { code, err } = await here.run('watch', '--once', 'play.yml', '-i', 'inv.yml');
    expect(code).toBe(4);
    const said = err.split('\n').filter((line) => line.includes('hosts failed'));
    expect(said).toEqual([expect.stringMatching(/failed: 2 of 2 hosts failed; lb1: .*; lb2: .* \[host-unreachable\]/)]);
  });
});
