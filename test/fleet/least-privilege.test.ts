import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ROOT, readPage } from '../docs/read-docs.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { run } from '../support/fleet/run.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary } from '../support/fleet-cli-playbooks.ts';

const STEPS = [{ set_weight: 10 }, { set_weight: 100 }] as const;
const APPLY = ['apply', 'play.yml', '-y', '-i'] as const;
const TRANSPORTS = ['ssh2', 'openssh'] as const;
/** The addresses that the page gives as examples. */
const NETWORK = '192.0.2.0/24';
const BALANCERS = ['10.0.0.11', '10.0.0.12'] as const;

describeFleet('what docs/security.md advises', () => {
  let lab: Lab;
  let lb2: FleetHost;
  let key: string;
  let fences: readonly string[];

  beforeAll(async () => {
    const path = 'docs/security.md';
    fences = readPage(path, await readFile(join(ROOT, path), 'utf8')).fences.map(({ text }) => `${text}\n`);
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
    lb2 = lab.fleet.host('lb2');
    key = (await lb2.readFile('/home/deploy/.ssh/authorized_keys')).trim();
  });
  beforeEach(async () => {
    await lab.reset();
    await authorize(key);
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** What stands between backquotes on the page, told by some words of it. */
  const advice = (words: string): string => {
    const found = fences.filter((text) => text.includes(words));
    expect(found, words).toHaveLength(1);
    return found[0] ?? '';
  };
  const withKey = (line: string): string => line.replace(/ssh-ed25519 AAAA…/, key.split(' ').slice(0, 2).join(' '));
  const authorize = (lines: string): Promise<string> =>
    lb2.must('cat >/home/deploy/.ssh/authorized_keys', { stdin: `${lines.trim()}\n` });
  const sudoers = (text: string): Promise<string> =>
    lb2.must('cat >/etc/sudoers.d/deploy && visudo -cqf /etc/sudoers.d/deploy', { stdin: text });
  const privateKey = (): string => /private_key_file: (\S+)/.exec(lab.fleet.inventoryYaml())?.[1] ?? '';
  /** ssh itself, with the key of the fleet. */
  const ssh = (...words: string[]) =>
    run([
      'ssh',
      '-F',
      'none',
      '-o',
      'BatchMode=yes',
      '-o',
      'IdentitiesOnly=yes',
      '-o',
      `UserKnownHostsFile=${lab.fleet.knownHostsPath}`,
      '-i',
      privateKey(),
      `deploy@${lb2.address}`,
      ...words,
    ]);

  it('lets lbctl work with its sudo rule and its restricted key, and lets nobody in for anything else', async () => {
    await sudoers(advice('deploy ALL=(root) NOPASSWD: /bin/sh'));
    await lb2.writeFile('/usr/local/bin/lbctl-only', advice('SSH_ORIGINAL_COMMAND'));
    await lb2.must('chmod 755 /usr/local/bin/lbctl-only');
    const line = withKey(advice('restrict,from='));
    const desk = await lab.desk(canary(STEPS));
    await authorize(line);
    for (const transport of TRANSPORTS) {
      const elsewhere = await desk.lbctl('ping', 'lb2', '-i', 'inv.yml', '--transport', transport);
      expect(elsewhere).toMatchObject({ code: 4 });
      expect(elsewhere.stdout).toContain('[authentication-failed]');
    }
    const here = line.replace(NETWORK, '198.18.0.0/15');
    await authorize(here.replace('restrict,', 'restrict,expiry-time="20200101",'));
    expect(await desk.lbctl('ping', 'lb2', '-i', 'inv.yml')).toMatchObject({ code: 4 });

    await authorize(here);
    for (const transport of TRANSPORTS) {
      await lab.reset();
      expect(await desk.lbctl(...APPLY, 'inv.yml', '--transport', transport)).toMatchObject({ code: 0 });
      expect(await lb2.readFile(UPSTREAM_FILE)).toContain(':5004');
    }
    expect(await lb2.must('journalctl --sync; journalctl -q --no-pager -t lbctl-only')).toMatch(
      /session from 198\.18\./,
    );
    for (const words of [[], ['id'], ['-s', 'sftp']]) {
      expect(await ssh(...words), words.join(' ')).toMatchObject({ code: 1, stdout: '' });
    }
    expect((await ssh('id')).stderr).toBe('this key is for lbctl\n');
    expect(await lb2.sh("su deploy -c 'sudo -n /usr/bin/id'")).toMatchObject({ code: 1, stdout: '' });
    expect(await lb2.must("find /var/lib/lbctl -printf '%y %m %u\\n' | sort -u")).toBe('d 700 root\nf 600 root\n');
  });

  it('makes a jump host a way to the balancers that are named, and to nothing else', async () => {
    const lb1 = lab.fleet.host('lb1').address;
    const line = withKey(advice('permitopen='));
    const jump = lab.fleet.inventoryYaml().replace(`ansible_host: ${lb1}`, `$&, proxy_jump: deploy@${lb2.address}`);
    const desk = await lab.desk(undefined, { 'jump.yml': jump });
    await mkdir(join(desk.home, '.ssh'));
    await copyFile(lab.fleet.knownHostsPath, join(desk.home, '.ssh/known_hosts'));
    await copyFile(privateKey(), join(desk.home, '.ssh/id_ed25519'));
    await chmod(join(desk.home, '.ssh/id_ed25519'), 0o600);
    for (const transport of TRANSPORTS) {
      const ping = () => desk.lbctl('ping', 'lb1', '-i', 'jump.yml', '--transport', transport);
      await authorize(line.replace(BALANCERS[0], lb1));
      expect(await ping()).toMatchObject({ code: 0 });
      for (const closed of [line, `restrict ${key}`]) {
        await authorize(closed);
        const refused = await ping();
        expect(refused).toMatchObject({ code: 4 });
        expect(refused.stdout).toContain('[host-unreachable]');
      }
    }
  });

  it('works an nginx that is not root without ever being root', async () => {
    const { address } = lab.fleet.host('app1');
    await lb2.must('useradd -m edge; mkdir -p /home/edge/nginx/conf.d');
    await lb2.writeFile(
      '/home/edge/nginx/nginx.conf',
      `pid /home/edge/nginx/nginx.pid; error_log /home/edge/nginx/error.log; events {}
http {
  access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path /home/edge/${name};`).join(' ')}
  include /home/edge/nginx/conf.d/*.conf;
  server { listen 8080; location / { proxy_pass http://x-model; } }
}
`,
    );
    const dest = '/home/edge/nginx/conf.d/x-model.conf';
    await lb2.writeFile(dest, `upstream x-model { server ${address}:5001; }\n`);
    await lb2.must("chown -R edge /home/edge; su edge -c 'nginx -c /home/edge/nginx/nginx.conf'");
    await sudoers(advice('deploy ALL=(edge) NOPASSWD: /bin/sh'));
    const desk = await lab.desk(canary(STEPS, { dest }));
    await desk.write('inv.yml', lab.fleet.inventoryYaml({ groups: { balancers: ['lb2'], app: ['app1'] } }));
    await desk.write('group_vars/balancers.yml', advice('become_user: edge'));
    expect(await desk.lbctl(...APPLY, 'inv.yml')).toMatchObject({ code: 0 });
    expect(await lb2.must('curl -s http://127.0.0.1:8080/')).toBe('app1:5004');
    expect(await lb2.must(`stat -c '%U %a' ${dest} /home/edge/lbctl/x-model`)).toBe('edge 644\nedge 700\n');
    expect(await lb2.sh('test -e /var/lib/lbctl')).toMatchObject({ code: 1 });
    expect(await lb2.sh("su deploy -c 'sudo -n /bin/sh -c id'")).toMatchObject({ code: 1, stdout: '' });

    await desk.write('timed.yml', canary(STEPS, { dest, more: { confirm: '1m', vars: { version: 2 } } }));
    const timed = await desk.lbctl('apply', 'timed.yml', '-y', '-i', 'inv.yml');
    expect(timed).toMatchObject({ code: 5 });
    expect(timed.stderr).toContain('confirm-unavailable');
  });

  it('has reasons: who writes a file that a root nginx includes is root', async () => {
    const conf = (text: string): Promise<void> => lb2.writeFile('/etc/nginx/conf.d/zz.conf', text);
    await conf(`log_format zz escape=none '* * * * * root id';
server { listen 127.0.0.1:8099; access_log /etc/cron.d/zz zz; return 204; }
client_body_temp_path /etc/zz;
`);
    await lb2.must('nginx -s reload');
    await lb2.must('i=0; until curl -sf http://127.0.0.1:8099/; do i=$((i + 1)); [ $i -lt 200 ]; sleep 0.1; done');
    const seen = await lb2.must("stat -c '%U %F' /etc/cron.d/zz /etc/zz; cat /etc/cron.d/zz");
    await lb2.must('rm -r /etc/cron.d/zz /etc/zz');
    expect(seen).toMatch(/^root regular file\nwww-data directory\n(\* \* \* \* \* root id\n)+$/);

    await conf('include /etc/shadow;\n');
    expect((await lb2.sh('nginx -t')).stderr).toContain('in /etc/shadow:');
    await conf('load_module zz.so;\n');
    expect((await lb2.sh('nginx -t')).stderr).toContain('"load_module" directive is not allowed here');
  });
});
