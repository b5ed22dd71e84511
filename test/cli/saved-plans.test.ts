/** Saved plans without any host: what is refused before a connection is opened, with which code and at which place. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePlanFile } from '../../src/cli/plan-file.ts';
import { printSavedPlan, type SavedPlan } from '../../src/cli/saved-plan.ts';
import { instant } from '../../src/model/instant.ts';
import { type Place, place } from '../support/cli.ts';
import { hostNamed, samplePlan } from '../support/sample-plan.ts';

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here[Symbol.dispose]());

const HOSTS = 'balancers: { hosts: { lb1: { ansible_host: 192.0.2.1 } } }\n';
const PLAY = `- name: shop
  hosts: balancers
  upstreams:
    shop: { dest: /etc/nginx/conf.d/shop.conf, members: ["192.0.2.10:80"] }
  strategy: { rolling: {} }
`;
const LB1 = hostNamed('lb1');
const plan = samplePlan({ hosts: [LB1], steps: ['5', 'pause', '100'] });
const SAVED: SavedPlan = {
  by: { who: 'ann', where: 'laptop', pid: 1, command: 'lbctl plan' },
  playbook: 'playbooks/shop.yml',
  choices: { limit: 'lb1', extraVars: [{ text: 'version=2', secret: false }], onFailure: 'rollback' },
  inputs: { files: { 'playbooks/shop.yml': plan.target }, hosts: { [LB1]: plan.target } },
  plays: [
    {
      id: plan.id,
      created: instant(0),
      review: { plan, notes: ['a note'], lines: ['x: apply, canary (v2)', '1. 5 %', '+server 192.0.2.10:80;'] },
      exact: plan.target,
      live: { [LB1]: { generation: 3, run: plan.id, files: { '/etc/x.conf': 'absent' } } },
    },
  ],
};
const TEXT = printSavedPlan(SAVED);
/** The same plan with another body, and a digest that fits it. */
const forged = (body: object) => printSavedPlan({ ...SAVED, ...body } as SavedPlan);

describe('show', () => {
  it('prints what was planned, as text and as JSON, and checks nothing else', async () => {
    here.write('release.plan', TEXT);
    expect(await here.run('show', 'release.plan')).toEqual({
      code: 0,
      out: 'x: apply, canary (v2)\n1. 5 %\n+server 192.0.2.10:80;\n',
      err: '',
    });
    const { code, out } = await here.run('show', 'release.plan', '--output', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ v: 1, plan: JSON.parse(JSON.stringify(plan)), notes: ['a note'] });
  });

  it.each(['missing.plan', 'playbooks/shop.yml'])('refuses %s', async (name) => {
    here.write('playbooks/shop.yml', PLAY);
    const { code, out, err } = await here.run('show', name);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(`${name} is no saved plan`);
  });

  it('lets no terminal escape of a file through', async () => {
    const [one] = SAVED.plays;
    here.write(
      'evil.plan',
      forged({ plays: [{ ...one, review: { ...one?.review, lines: ['\u001b]0;owned\u0007\u001b[2J'] } }] }),
    );
    const { out } = await here.run('show', 'evil.plan');
    expect(out).not.toContain('\u001b');
  });
});

describe('a plan file', () => {
  const bad: readonly (readonly [string, string, string])[] = [
    ['cut in the middle', TEXT.slice(0, 400), 'the file is cut short'],
    ['cut behind a comma', TEXT.slice(0, TEXT.lastIndexOf(',') + 1), 'the file is cut short'],
    ['with a brace too much', `${TEXT.trimEnd()}}\n`, 'this is no JSON'],
    ['with a NUL in a string', TEXT.replace('a note', 'a\0note'), 'this is no JSON'],
    ['with a comment', TEXT.replace('"by"', '// "by"'), 'this is no JSON'],
    ['edited by one character', TEXT.replace('192.0.2.10', '192.0.2.11'), 'not what this digest was made of'],
    ['with a key more', TEXT.replace('"by"', '"by2": 1, "by"'), 'not what this digest was made of'],
    ['with __proto__', TEXT.replace('"by"', '"__proto__": {"limit": "lb9"}, "by"'), 'not what this digest was made of'],
    ['without a digest', TEXT.replace(/"sha256": "[0-9a-f]+",/, ''), 'not what this digest was made of'],
    ['nested 200,000 deep', TEXT.replace('"by"', `"deep": ${'['.repeat(2e5)}${']'.repeat(2e5)}, "by"`), 'not what'],
    ['forged: a playbook that is no name', forged({ playbook: ['x'] }), 'playbook has not the form'],
    ['forged: no plays', forged({ plays: {} }), 'plays has not the form'],
    [
      'forged: a plan id with a path',
      forged({ plays: [{ ...SAVED.plays[0], id: '../../x' }] }),
      'plays has not the form',
    ],
    [
      'forged: a limit that is no text',
      forged({ choices: { onFailure: 'hold', limit: 7 } }),
      'choices has not the form',
    ],
    [
      'forged: a flag that is no part of a plan',
      forged({ choices: { onFailure: 'hold', transport: 'openssh' } }),
      'choices has not the form',
    ],
    ['forged: a digest that is none', forged({ inputs: { files: { a: 'b' }, hosts: {} } }), 'inputs has not the form'],
  ];
  it.each(bad)('%s is refused with its place', async (_case, text, words) => {
    here.write('release.plan', text);
    for (const command of ['apply', 'show']) {
      const { code, out, err } = await here.run(command, 'release.plan');
      expect({ code, out }).toEqual({ code: 3, out: '' });
      expect(err).toMatch(/^release\.plan:\d+:\d+: error\[plan-file-invalid\]/);
      expect(err).toContain(words);
    }
  });

  it('points at the very character', async () => {
    here.write('release.plan', TEXT.replace('"notes": [', '"notes": [ 01,'));
    const line = TEXT.slice(0, TEXT.indexOf('"notes"')).split('\n').length;
    expect((await here.run('show', 'release.plan')).err).toMatch(new RegExp(`^release.plan:${line}:16: `));
  });

  it.each([
    ['another format', TEXT.replace('"lbctl_saved_plan": 1', '"lbctl_saved_plan": 2')],
    ['another lbctl', TEXT.replace('"made_with": "', '"made_with": "9.')],
    ['a version with an escape', TEXT.replace('"made_with": "', '"made_with": "\\u001b[2J')],
  ])('of %s is stale', async (_case, text) => {
    here.write('release.plan', text);
    for (const command of ['apply', 'show']) {
      const { code, err } = await here.run(command, 'release.plan');
      expect(code).toBe(10);
      expect(err).toContain('error[plan-version]');
      expect(err).not.toContain('\u001b');
    }
  });

  it('is told from a playbook by its content, not by its name', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    here.write('saved.yml', TEXT);
    expect((await here.run('apply', 'saved.yml', '--limit', 'lb2')).err).toContain('part of a saved plan');
    // A pipe is no saved plan, and what is in it is left for who reads playbooks.
    spawnSync('mkfifo', [join(here.folder, 'pipe')]);
    const writer = spawn('sh', ['-c', 'echo "{}" >pipe'], { cwd: here.folder });
    expect((await here.run('apply', './pipe')).err).toContain('playbook-missing-key');
    writer.kill();
    here.write('playbook.plan', '{"name": "lbctl", "hosts": "balancers"}');
    expect((await here.run('apply', 'playbook.plan')).err).toContain('playbook-missing-key');
  });
});

describe('apply of a saved plan', () => {
  it.each([
    [['--limit', 'lb2'], 'made with --limit lb1'],
    [['--tags', 'web'], 'made without --tags'],
    [['-e', 'version=3'], 'made with -e version=2'],
    [['-e', 'version=2', '-e', 'more=1'], 'made with -e version=2'],
    [['--on-failure', 'hold'], 'made with --on-failure rollback'],
    [['--overwrite'], 'made without --overwrite'],
    [['--step'], 'made without --step'],
    [['--list-steps'], 'lbctl show'],
  ])('with %j is a usage error', async (more, words) => {
    here.write('release.plan', TEXT);
    const { code, out, err } = await here.run('apply', 'release.plan', ...more);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(words);
  });

  it('wants a secret again that was left out of the file', async () => {
    here.write(
      'release.plan',
      forged({ choices: { extraVars: [{ text: 'db_password=***', secret: true }], onFailure: 'hold' } }),
    );
    const { code, err } = await here.run('apply', 'release.plan');
    expect(code).toBe(64);
    expect(err).toContain('made with -e db_password=***');
  });

  it.each([
    ['is not there', undefined, 'shop.yml'],
    ['was edited', `${PLAY}# a comment\n`, 'playbooks/shop.yml'],
    ['is broken', PLAY.replace('strategy', 'stratgy'), "'strategy' is missing"],
  ])('is stale when the playbook %s, and connects to nothing', async (_case, text, words) => {
    here.write('inventory/hosts.yml', HOSTS);
    here.write('release.plan', forged({ choices: { onFailure: 'rollback' } }));
    if (text !== undefined) here.write('playbooks/shop.yml', text);
    const { code, out, err } = await here.run('apply', 'release.plan');
    expect({ code, out }).toEqual({ code: 10, out: '' });
    expect(err).toContain('error[plan-inputs-changed]');
    expect(err).toContain(words);
  });
});

describe('writing a plan', () => {
  const write = (name: string) => writePlanFile(name, SAVED, { cwd: here.folder, pid: 7 });

  it('gives a file for its owner only, replaces an older plan, and leaves nothing else behind', async () => {
    await write('release.plan');
    chmodSync(join(here.folder, 'release.plan'), 0o644);
    await write('release.plan');
    expect(statSync(join(here.folder, 'release.plan')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(here.folder, 'release.plan'), 'utf8')).toBe(TEXT);
    expect(readdirSync(here.folder)).toEqual(['release.plan']);
  });

  it('is refused before anything is read or asked when something else stands there', async () => {
    here.write('inventory/hosts.yml', HOSTS);
    const file = here.write('playbooks/shop.yml', PLAY);
    symlinkSync('playbooks/shop.yml', join(here.folder, 'link'));
    for (const name of ['playbooks/shop.yml', 'playbooks', 'link', '/dev/null']) {
      const { code, out, err } = await here.run('plan', 'no-such.yml', '--out', name);
      expect({ code, out }, name).toEqual({ code: 3, out: '' });
      expect(err).toContain('error[plan-file-exists]');
    }
    expect(readFileSync(file, 'utf8')).toBe(PLAY);
  });

  it('says why it can not be written', async () => {
    await expect(write('no/such/folder/x.plan')).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('ENOENT'),
    });
  });
});
