/** A balancer that lies in every answer, seen by a person: nothing of it moves a cursor, nothing of it is success. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place, type Ran } from '../support/cli.ts';
import { framed, type HostileSshd, hostileSshd, loader, type Request, records } from '../support/hostile-sshd.ts';
import { hostNamed, samplePlan } from '../support/sample-plan.ts';

/** Clears the screen, sets the title, colours in one byte, turns text around, ends a line and a string. */
const EVIL = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202eevil\u2066\r\u0000\u007f';
const SEEN = /(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const text = (value: string): string => Buffer.from(value).toString('base64');

const PLAN = { ...samplePlan({ hosts: [hostNamed('lb1')], steps: ['5', 'pause', '100'] }), title: EVIL };
const BY = { who: EVIL, where: EVIL, pid: 1, command: EVIL };
const LINES: readonly object[] = [
  { v: 1, at: 1, kind: 'rollout.started', plan: PLAN.id, by: BY },
  { v: 1, at: 2, kind: 'runner.attached', by: BY, token: 1 },
  { v: 1, at: 3, kind: 'step.started', step: 0 },
  { v: 1, at: 4, kind: 'host.settled', step: 0, host: 'lb1', settled: { outcome: 'failed', reason: EVIL } },
  { v: 1, at: 5, kind: 'step.failed', step: 0, reason: EVIL, hosts: ['lb1'] },
];
const SOUND = [
  ['balancer', text(`nginx/1.22.1${EVIL}`)],
  ['alive', '1'],
  ['generation', '1'],
  ['on_disk', '0'],
  ['running', '0'],
  ['fence', '1'],
  ['old', '0'],
] as const;
const LOCKED = [
  ['lock.token', '1'],
  ['lock.left', '999999999999999'],
  ['lock.holder', text(JSON.stringify({ holder: BY, message: EVIL }))],
  ['emergency.by', text(JSON.stringify({ by: BY, message: EVIL }))],
  ['emergency.since', EVIL.replace(/[\r\0]/g, '')],
] as const;
const run = (plan: unknown, journal: string) =>
  [
    ['run.plan', text(typeof plan === 'string' ? plan : JSON.stringify(plan))],
    ['run.journal', text(journal)],
    ['run.healed', text(EVIL)],
    ['run.intents', text(EVIL)],
  ] as const;
const journalOf = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

let here: Place;
let server: HostileSshd;
/** What the balancer answers to any request; a test sets it. */
let reply: (request: Request) => string;
beforeEach(async () => {
  here = place();
  server = await hostileSshd({ shell: loader((request) => reply(request)) });
});
afterEach(async () => {
  here[Symbol.dispose]();
  await server[Symbol.asyncDispose]();
});

async function lbctl(...argv: readonly string[]): Promise<Ran> {
  here.write(
    'hosts.yml',
    `balancers: { hosts: { lb1: { ansible_host: 127.0.0.1, ansible_port: ${server.port}, become: false, identity_file: ${server.home}/.ssh/id_ed25519, ansible_ssh_common_args: "-o UserKnownHostsFile=${server.home}/.ssh/known_hosts" } } }\n`,
  );
  return await here.run(...argv, '-i', 'hosts.yml');
}

describe('a balancer whose every word holds escape sequences', () => {
  beforeEach(() => {
    reply = ({ token, body }) =>
      framed(token, body.startsWith('lb_') ? records(...SOUND, ...LOCKED, ...run(PLAN, journalOf(LINES))) : EVIL);
  });

  it.each(['tty', 'plain', 'json', 'jsonl', 'github'])(
    'reaches the terminal as plain text with --output %s',
    async (form) => {
      for (const argv of [['ping'], ['status', 'x'], ['history', 'x'], ['resume', 'x', '-y'], ['promote', 'x', '-y']]) {
        const ran = await lbctl(...argv, '--output', form);
        expect({ argv, shown: SEEN.exec(ran.out + ran.err) }).toEqual({ argv, shown: null });
        if (['resume', 'promote'].includes(argv[0] ?? ''))
          expect({ argv, code: ran.code }).not.toEqual({ argv, code: 0 });
      }
    },
    60_000,
  );
});

describe('a balancer with absurd records', () => {
  const NOISE = '{"v":1,"at":1,"kind":"paused","step":0,"why":"user"}\n';

  it.each([
    ['a journal of 60,000 lines', run(PLAN, NOISE.repeat(60_000))],
    ['a journal that is no JSON', run(PLAN, 'rubbish\n')],
    ['a journal of kinds that nobody knows', run(PLAN, '{"v":1,"at":1,"kind":"__proto__"}\n')],
    ['a plan that is no JSON', run('{', '')],
    ['a plan that is __proto__', run('{"__proto__": {"version": 1, "polluted": true}}', '')],
    ['a plan for a rollout that climbs', run({ ...PLAN, rollout: '../../etc' }, '')],
    ['a plan for a path that climbs', run({ ...PLAN, paths: ['/etc/nginx/../shadow'] }, '')],
    [
      'a plan for a host that is an option',
      run({ ...PLAN, pace: { ...PLAN.pace, batches: [['-oProxyCommand=x']] } }, ''),
    ],
    ['a plan of 30,000 steps', run({ ...PLAN, steps: Array(30_000).fill({ kind: 'pause', for: 'promotion' }) }, '')],
    ['a plan whose identity is a path', run({ ...PLAN, id: '../../x' }, '')],
  ])(
    'is refused: %s',
    async (_what, fields) => {
      reply = ({ token }) => framed(token, records(...SOUND, ...fields));
      const ran = await lbctl('resume', 'x', '-y');
      expect(ran.code).toBe(7);
      expect(ran.err).toContain('host-records-damaged');
      const seen = await lbctl('status', 'x');
      expect(seen.code).toBe(4);
      expect(seen.out).toContain("can't be read");
      expect(SEEN.test(ran.out + ran.err + seen.out + seen.err)).toBe(false);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    60_000,
  );

  it('that do not add up is asked again for a while, and then unreachable', async () => {
    const broken = ['', 'end 3\n', 'alive 1 1\n', 'alive 9 1\nend 1\n', 'alive -1 1\nend 1\n', 'end 99999999999\n'];
    let asked = 0;
    reply = ({ token }) => framed(token, broken[asked++ % broken.length] ?? '');
    const ran = await lbctl('resume', 'x', '-y');
    expect(ran.code).toBe(4);
    expect(ran.err).toContain('connection-lost');
    expect(asked).toBeGreaterThan(broken.length);
  }, 120_000);
});
