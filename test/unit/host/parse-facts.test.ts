import { describe, expect, it } from 'vitest';
import { parseFacts, parsePrepared } from '../../../src/host/parse-facts.ts';
import { base64, type Records } from '../../../src/host/protocol.ts';
import { type HostWish, ROOT } from '../../../src/model/bootstrap.ts';
import { parseHostPath } from '../../../src/model/names.ts';

const PATH = parseHostPath('/srv/x') ?? expect.fail();
const WISH: HostWish = {
  user: ROOT,
  makeUser: false,
  key: undefined,
  sudoers: undefined,
  directories: [{ path: PATH, owner: ROOT, mode: '755' }],
  keysOnly: undefined,
  sites: 'as they are',
};
const LEAST: Records = [
  ['uid', '0'],
  ['dir', 'd:root:755'],
  ['dir.owner', 'known'],
];
const facts = (...more: Records) => parseFacts([...LEAST, ...more], WISH);
const HOME: Records = [
  ['home', base64('/root')],
  ['home.path', 'd:root:700'],
  ['ssh.path', 'absent'],
  ['keys.path', 'l:root:777'],
];

describe('what a host says about itself', () => {
  it('is read into facts', () => {
    expect(facts(['missing', base64('useradd')], ...HOME, ['key', 'there'])).toEqual({
      root: true,
      missing: ['useradd'],
      directories: [{ path: { type: 'directory', owner: 'root', mode: '755' }, ownerKnown: true }],
      user: {
        home: '/root',
        homePath: { type: 'directory', owner: 'root', mode: '700' },
        sshPath: { type: 'absent' },
        keysPath: { type: 'link', owner: 'root', mode: '777' },
        hasKey: true,
      },
    });
    expect(parseFacts([['uid', '1000'], ...LEAST.slice(1)], WISH)).toMatchObject({ root: false });
  });

  it('says of sshd that passwords are taken when one of two ways is open, and nothing where it is silent', () => {
    const passwords = (one: string, two: string) =>
      facts(['sshd.password', one], ['sshd.keyboard', two])?.sshd?.passwords;
    expect([passwords('yes', 'no'), passwords('no', 'yes'), passwords('no', 'no')]).toEqual([true, true, false]);
    expect([passwords('', ''), passwords('no', 'maybe')]).toEqual([undefined, undefined]);
  });

  it('is no answer when a part of it is out of form', () => {
    expect(parseFacts([], WISH)).toBeUndefined();
    expect(parseFacts(LEAST.slice(1), WISH)).toBeUndefined();
    for (const state of [
      '',
      'd:root',
      'd:ro ot:755',
      'd:root:999',
      'd:root:755:x',
      '\u001b:root:755',
      `d:${'r'.repeat(65)}:755`,
    ])
      expect(
        parseFacts(
          [
            ['uid', '0'],
            ['dir', state],
            ['dir.owner', 'known'],
          ],
          WISH,
        ),
        state,
      ).toBeUndefined();
    expect(facts(['dir', 'd:root:755'], ['dir.owner', 'known'])).toBeUndefined();
    expect(facts(...HOME.slice(0, 2))).toBeUndefined();
    const sites = (folder: string): Records => [
      ['sites', base64(folder)],
      ['sites.available', 'absent'],
      ['sites.enabled', 'absent'],
      ['sites.default', 'absent'],
    ];
    expect(facts(...sites('/etc/nginx'))?.sites?.folder).toBe('/etc/nginx');
    for (const folder of ['etc', '/etc/../root', '/etc/$(id)', '/etc/nginx\n/x'])
      expect(facts(...sites(folder)), folder).toBeUndefined();
  });

  it('is kept on one line and short where it is shown', () => {
    const refused = (text: string) =>
      facts(['sudoers.path', 'absent'], ['sudoers.said', base64(text)])?.sudoers?.refused;
    expect(refused('a\n b\n')).toBe('a; b');
    expect(refused('x'.repeat(9000))).toHaveLength(501);
  });
});

describe('how changes ended', () => {
  it('is one of four outcomes, and anything else is none', () => {
    const reason: Records[number] = ['reason', base64('disk full')];
    expect(
      parsePrepared([
        ['did', 'user'],
        ['did', 'key'],
        ['outcome', 'done'],
      ]),
    ).toEqual({ outcome: 'done', did: 2 });
    expect(parsePrepared([['did', 'user'], ['outcome', 'failed'], reason])).toEqual({
      outcome: 'failed',
      reason: 'disk full',
      did: 1,
    });
    expect(parsePrepared([['outcome', 'refused'], reason])).toEqual({ outcome: 'refused', reason: 'disk full' });
    expect(parsePrepared([['outcome', 'put-back']])).toEqual({ outcome: 'put-back', reason: 'no reason given' });
    expect(parsePrepared([['outcome', 'fine']])).toBeUndefined();
    expect(parsePrepared([])).toBeUndefined();
  });
});
