import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type HostFacts,
  type HostWish,
  type PathState,
  parseUserName,
  ROOT as ROOT_USER,
} from '../../../src/model/bootstrap.ts';
import { parseHostPath } from '../../../src/model/names.ts';
import { changesOf, KEYS_ONLY, planBootstrap } from '../../../src/plan/bootstrap.ts';
import { sudoersText } from '../../../src/plan/sudoers.ts';
import { ROOT, readPage } from '../../docs/read-docs.ts';

const DEPLOY = parseUserName('deploy') ?? ROOT_USER;
const EDGE = parseUserName('edge') ?? ROOT_USER;
const TEXT = sudoersText(DEPLOY, ROOT_USER);
const folder = (owner: string, mode: string): PathState => ({ type: 'directory', owner, mode });
const file = (owner: string, mode: string): PathState => ({ type: 'file', owner, mode });
const ABSENT: PathState = { type: 'absent' };
const LINK: PathState = { type: 'link', owner: 'deploy', mode: '777' };
const path = (text: string) => parseHostPath(text) ?? expect.fail(text);

/** Everything that can be asked for. */
const WISH: HostWish = {
  user: DEPLOY,
  makeUser: false,
  key: { blob: 'AAAA', line: 'ssh-ed25519 AAAA lbctl' },
  sudoers: TEXT,
  directories: [{ path: path('/var/lib/lbctl'), owner: ROOT_USER, mode: '700' }],
  keysOnly: KEYS_ONLY,
  sites: 'folders, no default',
};
const USER = {
  home: '/home/deploy',
  homePath: folder('deploy', '755'),
  sshPath: folder('deploy', '700'),
  keysPath: file('deploy', '600'),
  hasKey: true,
};
const SUDOERS = { path: file('root', '440'), text: TEXT };
const SSHD = { passwords: false, included: true, exceptions: false, unproven: false };
const SITES = {
  folder: path('/etc/nginx'),
  available: folder('root', '755'),
  enabled: folder('root', '755'),
  defaultSite: ABSENT,
  running: true,
  included: true,
};
/** A host that lacks nothing. */
const READY: HostFacts = {
  root: true,
  missing: [],
  user: USER,
  sudoers: SUDOERS,
  directories: [{ path: folder('root', '700'), ownerKnown: true }],
  sshd: SSHD,
  sites: SITES,
};

/** What would be done, and what is in the way. */
function plan(facts: Partial<HostFacts>, wish: Partial<HostWish> = {}): readonly string[] {
  const findings = planBootstrap({ ...WISH, ...wish }, { ...READY, ...facts });
  return [
    ...changesOf(findings).map((one) => one.do),
    ...findings.flatMap((one) => (one.verdict === 'problem' ? [`${one.about}: ${one.is}`] : [])),
  ];
}
const { user: _user, ...NOBODY } = READY;
const { sites: _sites, ...NO_NGINX } = READY;

describe('the plan of a bootstrap', () => {
  it('finds nothing to do on a host that lacks nothing', () => {
    expect(plan({})).toEqual([]);
  });

  it('makes a fresh host ready in an order in which every change has what it needs, passwords last', () => {
    const fresh: HostFacts = {
      ...NOBODY,
      sudoers: { path: ABSENT, text: undefined },
      directories: [{ path: ABSENT, ownerKnown: true }],
      sshd: { ...SSHD, passwords: true },
      sites: { ...SITES, available: ABSENT, defaultSite: LINK },
    };
    expect(changesOf(planBootstrap({ ...WISH, makeUser: true }, fresh)).map((one) => one.do)).toEqual([
      'make-user',
      'add-key',
      'land-sudoers',
      'directory',
      'directory',
      'unlink-default',
      'keys-only',
    ]);
  });

  it('makes a user only when told to, and changes nothing at all as anybody but root', () => {
    const findings = planBootstrap(WISH, NOBODY);
    expect(findings.filter(({ verdict }) => verdict === 'problem')).toEqual([
      { about: 'user deploy', is: 'missing', verdict: 'problem', hint: '--user deploy makes it' },
    ]);
    expect(plan({ root: false })).toEqual(['login: not root']);
  });

  it('mends modes that sshd would not accept, and is stopped by what a user may have planted', () => {
    const key = (user: Partial<typeof USER>): readonly string[] => plan({ user: { ...USER, ...user } });
    expect(key({ hasKey: false })).toEqual(['add-key']);
    expect(key({ homePath: folder('deploy', '775') })).toEqual(['add-key']);
    expect(key({ sshPath: folder('deploy', '755') })).toEqual(['add-key']);
    expect(key({ keysPath: file('deploy', '644') })).toEqual(['add-key']);
    expect(key({ sshPath: LINK })).toEqual(['key of deploy: .ssh is a link']);
    expect(key({ keysPath: LINK })).toEqual(['key of deploy: authorized_keys is a link']);
    expect(key({ keysPath: file('root', '600') })).toEqual(['key of deploy: authorized_keys belongs to root']);
    expect(key({ homePath: ABSENT })).toEqual(['key of deploy: /home/deploy is missing']);
  });

  it('writes the sudoers file when text, owner or mode differ, and never one that visudo refuses', () => {
    const sudoers = (more: Partial<NonNullable<HostFacts['sudoers']>>): readonly string[] =>
      plan({ sudoers: { ...SUDOERS, ...more } });
    expect(sudoers({ text: 'deploy ALL=(ALL) NOPASSWD: ALL\n' })).toEqual(['land-sudoers']);
    expect(sudoers({ path: file('root', '644') })).toEqual(['land-sudoers']);
    expect(sudoers({ path: file('deploy', '440') })).toEqual(['land-sudoers']);
    expect(sudoers({ path: LINK })).toEqual(['/etc/sudoers.d/lbctl-deploy: is a link']);
    expect(sudoers({ path: ABSENT, text: undefined, refused: 'syntax error' })).toEqual([
      '/etc/sudoers.d/lbctl-deploy: visudo refuses what would be in it: syntax error',
    ]);
    expect(plan({ missing: ['visudo'] })).toEqual(['programs: there is no visudo']);
    expect(plan({ missing: ['visudo', 'nginx', 'useradd'] }, { sudoers: undefined })).toEqual([]);
  });

  it('makes folders with owner and mode, for a user that is there or is about to be', () => {
    const found = (state: PathState, ownerKnown = true): Partial<HostFacts> => ({
      directories: [{ path: state, ownerKnown }],
    });
    expect(plan(found(ABSENT))).toEqual(['directory']);
    expect(plan(found(folder('root', '755')))).toEqual(['directory']);
    expect(plan(found(folder('deploy', '700')))).toEqual(['directory']);
    expect(plan(found(LINK))).toEqual(['folder /var/lib/lbctl: is a link']);
    expect(plan(found(ABSENT, false))).toEqual(['folder /var/lib/lbctl: there is no user root']);
    const directories = [{ path: path('/srv/x'), owner: DEPLOY, mode: '755' }];
    expect(plan(found(ABSENT, false), { directories, makeUser: true })).toEqual(['directory']);
  });

  it('ends logins by password only through a drop-in that sshd reads, and again when it was never proven', () => {
    const sshd = (more: Partial<NonNullable<HostFacts['sshd']>>): readonly string[] =>
      plan({ sshd: { ...SSHD, ...more } });
    expect(sshd({ passwords: true })).toEqual(['keys-only']);
    expect(sshd({ unproven: true })).toEqual(['keys-only']);
    expect(sshd({ passwords: true, included: false })).toEqual(['logins by password: sshd_config reads no drop-ins']);
    expect(sshd({ passwords: undefined })).toEqual(['logins by password: sshd does not say (sshd -T)']);
    expect(sshd({ passwords: true, refused: 'bad line' })).toEqual([
      'logins by password: sshd refuses the drop-in: bad line',
    ]);
    expect(plan({ sshd: { ...SSHD, passwords: true } }, { keysOnly: undefined })).toEqual([]);
    const notes = planBootstrap(WISH, { ...READY, sshd: { ...SSHD, exceptions: true } });
    expect(notes.filter(({ verdict }) => verdict === 'note')).toHaveLength(1);
  });

  it('lays sites out only under an nginx that runs, passes its test and includes them', () => {
    const sites = (more: Partial<NonNullable<HostFacts['sites']>>): readonly string[] =>
      plan({ sites: { ...SITES, ...more } });
    expect(sites({ available: ABSENT })).toEqual(['directory']);
    expect(sites({ enabled: file('root', '644') })).toEqual(['folder /etc/nginx/sites-enabled: is a file']);
    expect(sites({ included: false })).toEqual(['sites-enabled: nginx does not include it']);
    expect(sites({ running: false })).toEqual(['nginx: does not run']);
    expect(sites({ refused: 'emerg' })).toEqual(['nginx: refuses its configuration as it is: emerg']);
    expect(sites({ defaultSite: LINK })).toEqual(['unlink-default']);
    expect(sites({ defaultSite: file('root', '644') })).toEqual(['default site: is a file and no link']);
    expect(plan({ sites: { ...SITES, defaultSite: LINK } }, { sites: 'folders' })).toEqual([]);
    expect(planBootstrap(WISH, NO_NGINX).filter(({ verdict }) => verdict === 'problem')).toHaveLength(1);
  });
});

describe('the sudo rule', () => {
  it('is the one of docs/security.md, for root and for an nginx of its own user', () => {
    const { fences } = readPage('', readFileSync(join(ROOT, 'docs/security.md'), 'utf8'));
    const shown = fences.map(({ text }) => `${text}\n`).filter((text) => text.includes('NOPASSWD'));
    expect(shown).toEqual([sudoersText(DEPLOY, ROOT_USER), sudoersText(DEPLOY, EDGE)]);
  });
});
