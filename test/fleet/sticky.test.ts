import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab } from '../support/fleet-cli-lab.ts';
import { members, OPEN, type Step } from '../support/fleet-cli-playbooks.ts';
import { note } from '../support/fleet-cli-share.ts';
import { askAll, type Client, clientsOf, type Kind } from '../support/sticky-clients.ts';

const KINDS: readonly Kind[] = ['ip', 'cookie', 'header'];
const BY = { ip: 'client_ip', cookie: { cookie: 'sid' }, header: { header: 'X-User-Id' } } as const;
const COUNT = 1_000;
const APPLY = ['apply', 'play.yml', '-i', 'inv.yml', '-y', '--pause', 'exit'] as const;
const SHARES = [5, 25, 60, 100];

/** One upstream for each kind of client, all of them moved by the same steps. */
function playbook(steps: readonly Step[], { name = 'sticky', prefix = 'by-' } = {}): string {
  const groups = { stable: { members: members(5001) }, canary: { members: members(5004) } };
  const upstreams = KINDS.map((kind) => [
    `${prefix}${kind}`,
    { dest: `/etc/nginx/conf.d/${prefix}${kind}.conf`, groups, routing: { by: BY[kind] } },
  ]);
  const strategy = { canary: { stable: 'stable', canary: 'canary', steps, after: 'keep' } };
  const play = { name, hosts: 'balancers', serial: 1, become: true };
  return `${JSON.stringify([{ ...play, upstreams: Object.fromEntries(upstreams), strategy }])}\n`;
}

/** The site in front, as its owner wires it, and ranges that begin and end elsewhere, for comparison. */
const SITE = `
split_clients "control:$arg_c" $first5 { 5% canary; * stable; }
split_clients "control:$arg_c" $last5 { 95% stable; * canary; }
split_clients "control:$arg_c" $last25 { 75% stable; * canary; }
server {
  listen 8081;
  set_real_ip_from 198.18.0.0/16;
  real_ip_header X-Address;
  location = /ip { proxy_pass http://$by_ip_upstream; }
  location = /cookie { proxy_pass http://$by_cookie_upstream; }
  location = /header { proxy_pass http://$by_header_upstream; }
  location = /by-name { proxy_pass http://by-ip; }
  location = /control { return 200 "$first5 $last5 $last25"; }
}
`;

/** Five standard deviations of a binomial share, in percent. */
const bound = (percent: number) => 5 * Math.sqrt((percent * (100 - percent)) / COUNT);
const portOf = (body: string) => body.split(':')[1];
const shareOf = (bodies: readonly string[], port: number) =>
  (100 * bodies.filter((body) => body.endsWith(`:${port}`)).length) / bodies.length;

describeFleet('a canary that divides clients', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  /** Every client asks another balancer each time. */
  const ask = (clients: readonly Client[], round: number) => {
    const { balancers } = lab.fleet;
    return askAll(clients, (index) => `http://${balancers[(index + round) % balancers.length]?.address}:8081`);
  };

  it('sends none of a thousand clients back while its share grows from 5 to 100 percent, by address, cookie and header', async () => {
    const desk = await lab.desk(playbook([{ set_weight: 100 }]));
    // The files come first and the sites after them: until then nobody knows the variables.
    expect(await desk.lbctl(...APPLY)).toMatchObject({ code: 0 });
    for (const host of lab.fleet.balancers) {
      await host.writeFile('/etc/nginx/sites-enabled/sticky', SITE);
      await host.must('nginx -t -q && systemctl reload nginx');
      await host.must(
        'i=0; until ss -Hltn "sport = 8081" | grep -q .; do i=$((i + 1)); [ $i -lt 300 ]; sleep 0.1; done',
      );
    }

    // The group canary is live now, so it is the group stable that grows: ports 5001.
    await desk.write('play.yml', playbook(SHARES.flatMap((share) => [{ set_weight: share }, OPEN]).slice(0, -1)));
    const arrived = new Map(KINDS.map((kind) => [kind, new Set<number>()]));
    const everybody = new Map(KINDS.map((kind) => [kind, clientsOf(kind, COUNT)]));
    const byName = clientsOf('ip', COUNT).map(({ headers }) => ({ path: '/by-name', headers }));
    const byWeight: (readonly string[])[] = [];
    for (const [round, share] of SHARES.entries()) {
      const moved =
        round === 0 ? await desk.lbctl(...APPLY) : await desk.lbctl('promote', 'sticky', '-i', 'inv.yml', '-y');
      expect(moved).toMatchObject({ code: share === 100 ? 0 : 8 });
      for (const [kind, clients] of everybody) {
        const bodies = await ask(clients, round);
        const seen = arrived.get(kind) ?? new Set();
        const back = [...seen].filter((index) => !bodies[index]?.endsWith(':5001'));
        expect(back, `${kind}: clients that were sent back at ${share} %`).toEqual([]);
        for (const [index, body] of bodies.entries()) if (body.endsWith(':5001')) seen.add(index);
        const measured = shareOf(bodies, 5001);
        note(
          `${kind}: wanted ${share} %, measured ${measured.toFixed(1)} % of ${COUNT} clients, ${back.length} sent back`,
        );
        expect(Math.abs(measured - share)).toBeLessThanOrEqual(bound(share));
      }
      if (share === 25) await lookAround(desk, round);
      // A site that goes on by the upstream's name gets the share by weight: the same rollout, and not sticky.
      if (share === 25 || share === 60) byWeight.push(await ask(byName, round));
    }
    const [at25 = [], at60 = []] = byWeight;
    const back = at25.filter((body, index) => body.endsWith(':5001') && !at60[index]?.endsWith(':5001'));
    note(`by weight: ${shareOf(at25, 5001)} % of clients at 25 %, ${back.length} of them sent back at 60 %`);
    expect(Math.abs(shareOf(at25, 5001) - 25)).toBeLessThanOrEqual(bound(25));
    expect(back.length).toBeGreaterThan(0);
  }, 300_000);

  /** What else holds in the middle of it. */
  async function lookAround(desk: Desk, round: number): Promise<void> {
    // Clients without a cookie or header are told apart by address: they are not one bucket.
    const unknown = clientsOf('ip', COUNT).map(({ headers }) => ({ path: '/cookie', headers }));
    const answers = await ask(unknown, round);
    expect(Math.abs(shareOf(answers, 5001) - 25)).toBeLessThanOrEqual(bound(25));
    expect(await ask(unknown, round + 1).then((bodies) => bodies.map(portOf))).toEqual(answers.map(portOf));
    const status = await desk.lbctl('status', 'sticky', '-i', 'inv.yml', '--output', 'json');
    const [{ hosts }] = JSON.parse(status.stdout).rollouts;
    const traffic = KINDS.map((kind) => ({ upstream: `by-${kind}`, shares: { stable: 25, canary: 75 } }));
    expect(hosts).toMatchObject([
      { traffic, drift: { drift: 'none' } },
      { traffic, drift: { drift: 'none' } },
    ]);
  }

  it('is not taken away from under the sites that use it: nginx refuses, and nothing has changed', async () => {
    const desk = await lab.desk(playbook([{ set_weight: 100 }]));
    const before = await lab.files('/etc/nginx/conf.d/by-ip.conf');
    const restored = await desk.lbctl('restore', 'play.yml', '-i', 'inv.yml', '-y');
    expect(restored).toMatchObject({ code: 6 });
    expect(restored.stderr).toMatch(/host not found in upstream|unknown "by_\w+_upstream" variable/);
    expect(restored.stderr).toContain('not restored, what was live before is live again on every balancer');
    expect(await lab.files('/etc/nginx/conf.d/by-ip.conf')).toEqual(before);
    expect(shareOf(await ask(clientsOf('cookie', 50), 0), 5001)).toBe(100);
  });

  it('does not share its variable with an upstream of another playbook: nginx knows them by the same name', async () => {
    const other = playbook([{ set_weight: 5 }, { set_weight: 100 }], { name: 'other', prefix: 'by_' });
    const refused = await (await lab.desk(other)).lbctl(...APPLY);
    expect(refused).toMatchObject({ code: 5 });
    expect(refused.stderr).toContain('duplicate upstream "by-');
  });

  it('would send clients back if the growing range changed its end, and only then', async () => {
    const clients = clientsOf('ip', COUNT).map(({ headers }, index) => ({ path: `/control?c=${index}`, headers }));
    const answers = (await ask(clients, 0)).map((body) => body.split(' '));
    const sentBack = (before: number) => {
      const had = answers.filter((groups) => groups[before] === 'canary');
      return { had: had.length, back: had.filter((groups) => groups[2] === 'stable').length };
    };
    const [moved, kept] = [sentBack(0), sentBack(1)];
    note(`first, then last: ${moved.back} of ${moved.had} sent back; last both times: ${kept.back} of ${kept.had}`);
    expect(moved.had).toBeGreaterThan(0);
    expect(moved.back).toBe(moved.had);
    expect(kept.had).toBeGreaterThan(0);
    expect(kept.back).toBe(0);
  });
});
