import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { FleetHost } from '../support/fleet/fleet-host.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { answers, apply, build, LONG, QUICK, servicePlay, servicesLab } from '../support/services-lab.ts';

/** As people let WebSockets through; the site that comes with the fleet does not. */
const SITE = `server {
  listen 81;
  location / {
    proxy_pass http://x-model;
    proxy_http_version 1.1;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection upgrade;
    proxy_read_timeout 1h;
  }
}
`;

const play = (drain: string) =>
  servicePlay({
    groups: { all: [5001] },
    strategy: { rolling: { drain } },
    health: { timeout: '60s' },
    service: QUICK,
  });
/** `{"kind":"step.started"…}` of the drain of each host: the second step of five. */
const DRAINS = {
  app1: /"kind":"step.started"[^\n]*"step":1\b/,
  app2: /"kind":"step.started"[^\n]*"step":6\b/,
} as const;

describeFleet('a replica with a WebSocket held open through a balancer', () => {
  const lab = servicesLab();
  let lb1: FleetHost;
  let desk: Desk;
  let talks: ReadonlyMap<string, Talk>;

  beforeAll(async () => {
    lb1 = lab().fleet.host('lb1');
    await lb1.writeFile('/etc/nginx/sites-enabled/sockets', SITE);
    await lb1.must('nginx -s reload');
    desk = await lab().desk(play('1s'));
    await build(desk, { version: 'one' });
    expect(await apply(desk, 'one')).toMatchObject({ code: 0 });
  });
  beforeEach(async () => {
    // Round robin, and nobody else asks: one to each.
    const both = [await openTalk(lb1.address), await openTalk(lb1.address)];
    talks = new Map(both.map((talk) => [talk.host, talk]));
    expect([...talks.keys()].toSorted()).toEqual(['app1', 'app2']);
  });
  afterEach(() => {
    for (const { socket } of talks.values()) socket.destroy();
  });

  it(
    'is waited for as long as `drain` says and no longer; what is cut is said',
    async () => {
      const gone = [...talks.values()].map(({ socket }) => once(socket, 'close'));
      await build(desk, { version: 'two' });
      const result = await apply(desk, 'two', '--output', 'plain');
      expect(result.code, result.stderr).toBe(0);
      for (const host of talks.keys())
        expect(result.stderr).toContain(`5001 on ${host}: connections that have not ended are cut (lb1: 1)`);
      await Promise.all(gone);
      expect(await answers(lab().fleet.apps, [5001])).toEqual(['app1:5001 two', 'app2:5001 two']);
    },
    LONG,
  );

  it(
    'is restarted as soon as that has closed, however long it might be waited for',
    async () => {
      await desk.write('play.yml', play('1h'));
      await build(desk, { version: 'three' });
      const run = desk.start('apply', 'play.yml', '-i', 'inv.yml', '-y', '-e', 'version=three', '--output', 'jsonl');
      for (const host of ['app1', 'app2'] as const) {
        await run.says(DRAINS[host], 60_000);
        for (const { socket } of [...talks.values()].filter((talk) => !talk.socket.destroyed)) {
          socket.write('still there?\n');
          expect(String(await once(socket, 'data'))).toBe('still there?\n');
        }
        talks.get(host)?.socket.destroy();
      }
      const result = await run.ended;
      expect(result.code, result.stderr).toBe(0);
      expect(`${result.stdout}${result.stderr}`).not.toContain('are cut');
      expect(await answers(lab().fleet.apps, [5001])).toEqual(['app1:5001 three', 'app2:5001 three']);
    },
    LONG,
  );

  it(
    'is waited for all the time where a balancer can not tell, because it has no `ss`, and that is said',
    async () => {
      await lb1.must('mv "$(command -v ss)" /usr/local/sbin/hidden-ss');
      try {
        await desk.write('play.yml', play('1s'));
        await build(desk, { version: 'four' });
        const result = await apply(desk, 'four', '--output', 'plain');
        expect(result.code, result.stderr).toBe(0);
        expect(result.stderr).toMatch(
          /5001 on app1: connections that have not ended are cut(?: \(lb2: \d+\))?; lb1 can not count them: ss is not there \(Debian: iproute2\)\n/,
        );
      } finally {
        await lb1.must('mv /usr/local/sbin/hidden-ss /usr/bin/ss');
      }
    },
    LONG,
  );
});

interface Talk {
  readonly socket: Socket;
  /** Who answers. */
  readonly host: string;
}

async function openTalk(address: string): Promise<Talk> {
  const socket = connect({ host: address, port: 81 });
  // One that is cut is reset.
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write('GET /talk HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  let head = '';
  while (!head.includes('\r\n\r\n')) head += String(await once(socket, 'data'));
  const [, host = head] = /^HTTP\/1\.1 101[\s\S]*^X-Host: (\w+)/m.exec(head) ?? [];
  return { socket, host };
}
