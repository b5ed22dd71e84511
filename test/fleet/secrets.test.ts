import { afterAll, beforeAll, expect, it } from 'vitest';
import { HiddenValues } from '../../src/model/hidden-values.ts';
import { Secret } from '../../src/model/secret.ts';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { canary, members, OPEN } from '../support/fleet-cli-playbooks.ts';

const SECRET = 'correct-horse-battery';
const TEMPLATE = `upstream <%= upstream.name %> {
  # <%= word %>
  zone x-model 64k;
<% for (const one of servers) { %>  server <%= one.address %> weight=<%= one.weight %>;
<% } %>}
`;
/** Everything on a host that is shown to others or kept, but the managed file and its revisions. */
const SEEN = `cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n'
journalctl --no-pager -o export 2>/dev/null
find /var/log /tmp /run /home /root -xdev -type f -size -4096k -exec cat {} + 2>/dev/null
find /var/lib/lbctl -type f -not -path '*/revisions/*' -exec cat {} + 2>/dev/null
:`;

describeFleet('a secret on balancers that are reached over SSH and sudo', () => {
  let lab: Lab;
  const hidden = new HiddenValues();
  hidden.add([new Secret(SECRET)]);

  beforeAll(async () => {
    lab = await openLab({ hosts: [{ name: 'lb1' }, { name: 'app1' }], members: ['app1:5001'] });
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  it('is in the managed file, and in no argument, environment, log, journal or record', async () => {
    const groups = { stable: { members: members(5001) }, canary: { members: members(5004) } };
    const upstream = { template: 'up.ejs', groups };
    const play = canary([{ set_weight: 10 }, OPEN, { set_weight: 100 }], { upstream, more: { secret_vars: ['word'] } });
    const desk = await lab.desk(play, { 'up.ejs': TEMPLATE, 'vars.yml': `word: ${SECRET}\n` });
    const lb1 = lab.fleet.host('lb1');
    const args = ['play.yml', '-i', 'inv.yml', '-e', '@vars.yml', '-y', '--diff'] as const;

    const running = desk.start('apply', ...args, '--pause', 'wait', '--output', 'jsonl');
    // At the open pause everything has been sent, and the session with its shell is still there.
    await running.says('"kind":"paused"');
    expect(await lb1.readFile(UPSTREAM_FILE)).toContain(SECRET);
    const meanwhile = await lb1.must(SEEN, { timeoutMs: 120_000 });
    expect(await desk.lbctl('promote', 'x-model', '-i', 'inv.yml', '-y')).toMatchObject({ code: 0 });
    const ended = await running.ended;
    expect(ended).toMatchObject({ code: 0 });
    const after = await lb1.must(SEEN, { timeoutMs: 120_000 });

    // What is looked at tells: sudo's log, the session, and the rollout.
    expect(after).toContain('COMMAND=');
    expect(meanwhile).toContain('sshd');
    expect(after).toContain('x-model');
    expect(after.length).toBeGreaterThan(5_000);
    for (const text of [meanwhile, after, ended.stdout, ended.stderr]) {
      expect(text.split('\n').filter((line) => hidden.holds(line))).toEqual([]);
    }
  });
});
