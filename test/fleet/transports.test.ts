import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import { run } from '../support/fleet/run.ts';
import { waitUntil } from '../support/fleet/wait-until.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, runLocks } from '../support/fleet-cli-lab.ts';
import { canary, OPEN } from '../support/fleet-cli-playbooks.ts';

const ON = ['-i', 'inv.yml', '-y', '--output', 'jsonl'] as const;

describeFleet('a rollout over either transport', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab({ hosts: ['lb1', 'lb2', 'app1'].map((name) => ({ name })), members: ['app1:5001'] });
  });
  beforeEach(() => lab.reset());
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** What sshd and sudo of a host have written down so far. */
  const doors = async (host: FleetHost) => ({
    logins: await count(host, 'Accepted publickey'),
    sudo: await count(host, 'COMMAND=/bin/sh'),
  });
  const count = async (host: FleetHost, words: string): Promise<number> =>
    Number(await host.must(`journalctl --sync; journalctl -q --no-pager | grep -c '${words}' || :`));

  it('takes the same steps to the same end, with one login and one sudo per host', async () => {
    const walk = async (transport: 'ssh2' | 'openssh') => {
      await lab.reset();
      const before = await Promise.all(lab.fleet.balancers.map(doors));
      const desk = await lab.desk(canary([{ set_weight: 10 }, { set_weight: 100 }]));
      const result = await desk.lbctl('apply', 'play.yml', ...ON, '--transport', transport);
      const after = await Promise.all(lab.fleet.balancers.map(doors));
      return {
        code: result.code,
        events: result.stdout
          .trim()
          .split('\n')
          .map((line) => String(JSON.parse(line).kind))
          // How long old workers stay is nginx's affair, and differs from run to run.
          .filter((kind) => kind !== 'host.draining'),
        files: await lab.files(),
        locks: await runLocks(lab),
        logins: after.map(({ logins }, index) => logins - (before[index]?.logins ?? 0)),
        sudo: after.map(({ sudo }, index) => sudo - (before[index]?.sudo ?? 0)),
      };
    };
    const wanted = await walk('ssh2');
    expect(wanted).toMatchObject({ code: 0, locks: [], logins: [1, 1], sudo: [1, 1] });
    expect(wanted.files[0]).toContain(':5004');
    expect(await walk('openssh')).toEqual(wanted);
  });

  it('through a jump host leaves no ssh after Ctrl-C and none after kill -9, and ssh2 ends it', async () => {
    const desk = await lab.desk(canary([{ set_weight: 10 }, OPEN, { set_weight: 50 }, OPEN, { set_weight: 100 }]));
    await behindTheFirst(desk);
    const openssh = ['--transport', 'openssh', '--pause', 'wait'];

    const applying = desk.start('apply', 'play.yml', ...ON, ...openssh);
    await applying.says(/"kind":"paused"/, 60_000);
    const places = await socketFolders();
    expect(places).toHaveLength(1);
    applying.signal('SIGINT');
    expect(await applying.ended).toMatchObject({ code: 130 });
    await nothingLeft(places);

    const promoting = desk.start('promote', 'x-model', ...ON, ...openssh);
    await promoting.says(/"kind":"paused"/, 60_000);
    const others = await socketFolders();
    expect(others).toHaveLength(1);
    promoting.signal('SIGKILL');
    expect(await promoting.ended).toMatchObject({ code: null });
    await nothingLeft(others);

    expect(await desk.lbctl('promote', 'x-model', ...ON, '--transport', 'ssh2')).toMatchObject({ code: 0 });
    for (const file of await lab.files()) expect(file).not.toContain(':5001');
    expect(await runLocks(lab)).toEqual([]);
  });

  /** Puts lb2 behind lb1, which the runner's own ssh configuration knows how to reach. */
  async function behindTheFirst(desk: Desk): Promise<void> {
    const { fleet } = lab;
    const [first, second] = [fleet.host('lb1').address, fleet.host('lb2').address];
    const direct = `{ ansible_host: ${second} }`;
    await desk.write(
      'inv.yml',
      fleet.inventoryYaml().replace(direct, `{ ansible_host: ${second}, proxy_jump: ${first} }`),
    );
    await mkdir(join(desk.home, '.ssh'), { mode: 0o700 });
    const config = `Host ${first}\n  User ${fleet.deployUser}\n  IdentityFile ${fleet.privateKeyPath}\n  UserKnownHostsFile ${fleet.knownHostsPath}\n`;
    await writeFile(join(desk.home, '.ssh/config'), config);
  }

  /** Command lines of every ssh that works for this fleet. */
  const sshOfOurs = async (): Promise<string> => (await run(['pgrep', '-af', lab.fleet.knownHostsPath])).stdout;

  /** The folders in which jump hosts are served. */
  async function socketFolders(): Promise<readonly string[]> {
    const lines = await sshOfOurs();
    return [...new Set([...lines.matchAll(/ lbctl-jump (\S+)/g)].map((match) => match[1] ?? ''))];
  }

  async function nothingLeft(places: readonly string[]): Promise<void> {
    await waitUntil('every ssh is gone', async () => (await sshOfOurs()) === '');
    await waitUntil('their folders are gone', async () => !places.some((place) => existsSync(place)));
  }
});
