import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';

describeFleet('a balancer that was there before lbctl', () => {
  let lab: Lab;
  let lb1: FleetHost;
  let file: string;

  beforeAll(async () => {
    lab = await openLab({ hosts: [{ name: 'lb1' }, { name: 'app1' }], members: ['app1:5001'] });
    lb1 = lab.fleet.host('lb1');
    const at = lab.fleet.host('app1').address;
    file = `# by hand, ask Ada\nupstream x-model {\n  server ${at}:5001 weight=3;\n  server ${at}:5002;\n  server ${at}:5003 max_fails=5 fail_timeout=20 backup;\n  keepalive 4;\n}\n`;
    await lb1.writeFile(UPSTREAM_FILE, file);
    await lb1.must('nginx -t -q && systemctl reload nginx');
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  const logins = async (): Promise<number> =>
    Number(await lb1.must("journalctl --sync; journalctl -q --no-pager | grep -c 'Accepted publickey' || :"));
  /** All of nginx's files, and whatever lbctl keeps or has left behind. */
  const tree = async (): Promise<string> =>
    await lb1.must("find /etc/nginx /var/lib/lbctl /tmp -printf '%p %l %s %C@\\n' 2>&1 | sort");
  const servers = async (): Promise<string> =>
    await lb1.must("nginx -T -q | sed -n 's/ *#.*//; /^ *server [0-9]/s/^ *//p' | sed 's/=20 /=20s /' | sort");

  it('is imported over one connection that changes nothing, adopted under traffic without a lost request, and given back', async () => {
    const desk = await lab.desk();
    const [before, count] = [await tree(), await logins()];
    const imported = await desk.lbctl('import', 'lb1', '-i', 'inv.yml');
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining('lb1: 1 upstream; 1 remark') });
    expect(imported.stdout).toContain(`# not carried over: ${UPSTREAM_FILE}:1: # by hand, ask Ada\n`);
    expect(await logins()).toBe(count + 1);
    expect(await tree()).toBe(before);

    await desk.write('x-model.yml', imported.stdout);
    const flags = ['x-model.yml', '-i', 'inv.yml'] as const;
    expect(await desk.lbctl('validate', ...flags)).toMatchObject({ code: 0, stderr: '' });
    const former = await servers();
    const traffic = startTraffic({ targets: lab.targets, rate: 100 });
    await waitUntil('requests arrive', async () => (await lb1.readFile('/var/log/nginx/x-model.log')) !== '');
    const applied = await desk.lbctl('apply', ...flags, '-y', '--adopt');
    const tally = await traffic.stop();
    expect(applied).toMatchObject({ code: 0 });
    expect(tally).toMatchObject({ lost: 0, errors: {} });
    expect(tally.byBody).not.toHaveProperty(['app1:5003']);
    expect(await servers()).toBe(former);
    expect(await desk.lbctl('restore', ...flags, '-y')).toMatchObject({ code: 0 });
    expect(await lb1.readFile(UPSTREAM_FILE)).toBe(file);
  });

  it('needs no inventory: a name that ssh knows will do', async () => {
    const desk = await lab.desk();
    const { address, name } = lb1;
    const vars = lab.fleet.inventoryYaml();
    const value = (key: string): string =>
      new RegExp(`${key}: '?(?:-o UserKnownHostsFile=)?([^'\\n]+)`).exec(vars)?.[1] ?? '';
    await desk.write(
      '../home/.ssh/config',
      `Host ${name}\n  HostName ${address}\n  User ${value('ansible_user')}\n  IdentityFile ${value('ansible_ssh_private_key_file')}\n  UserKnownHostsFile ${value('ansible_ssh_common_args')}\n`,
    );
    const imported = await desk.lbctl('import', `lb1:${UPSTREAM_FILE}`);
    expect(imported).toMatchObject({ code: 0, stderr: expect.stringContaining('1 upstream') });
    expect(imported.stdout).toContain("lbctl plan FILE --adopt -i 'lb1,' shows");
    await desk.write('x-model.yml', imported.stdout);
    expect(await desk.lbctl('plan', 'x-model.yml', '-i', 'lb1,', '--adopt')).toMatchObject({ code: 0, stderr: '' });
  });
});
