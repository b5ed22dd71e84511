/** From what is asked for and what a host said to what would be changed there: a list of findings, in the order they are worked. */
import {
  type Change,
  type Directory,
  type Finding,
  type HostFacts,
  type HostWish,
  type PathState,
  ROOT,
} from '../model/bootstrap.ts';
import { parseHostPath } from '../model/names.ts';

/** sshd's drop-in that ends logins by password; a keyboard-interactive login is one as well, through PAM. */
export const KEYS_ONLY = 'PasswordAuthentication no\nKbdInteractiveAuthentication no\n';
const DROP_IN = '/etc/ssh/sshd_config.d/00-lbctl.conf';

/** Everything that was looked at. A host with a `problem` is not to be changed. */
export function planBootstrap(wish: HostWish, facts: HostFacts): readonly Finding[] {
  if (!facts.root)
    return [problem('login', 'not root', 'let the user who logs in become root, or name another with --login')];
  return [
    ...toolFindings(wish, facts),
    userFinding(wish, facts),
    keyFinding(wish, facts),
    ...sudoersFindings(wish, facts),
    ...wish.directories.map((directory, index) => directoryFinding(directory, index, wish, facts)),
    ...siteFindings(wish, facts),
    ...keysOnlyFindings(wish, facts),
  ];
}

/** The changes among them, in order. */
export function changesOf(findings: readonly Finding[]): readonly Change[] {
  return findings.flatMap((one) => (one.verdict === 'change' ? [one.change] : []));
}

function toolFindings(wish: HostWish, { missing, user }: HostFacts): readonly Finding[] {
  const needed = [
    'base64',
    'find',
    'flock',
    'getent',
    'runuser',
    ...(user === undefined && wish.makeUser ? ['useradd'] : []),
    ...(wish.sudoers === undefined ? [] : ['visudo']),
    ...(wish.keysOnly === undefined ? [] : ['sshd']),
  ];
  return missing
    .filter((tool) => needed.includes(tool))
    .map((tool) => problem('programs', `there is no ${tool}`, 'install it there: lbctl installs nothing'));
}

function userFinding({ user, makeUser }: HostWish, facts: HostFacts): Finding {
  const about = `user ${user}`;
  if (facts.user !== undefined) return good(about, `there, ${facts.user.home}`);
  if (!makeUser) return problem(about, 'missing', `--user ${user} makes it`);
  return change(about, 'missing', 'made, with a home and no password', { do: 'make-user', user });
}

function keyFinding(wish: HostWish, { user }: HostFacts): Finding {
  const about = `key of ${wish.user}`;
  const change_: Change = { do: 'add-key', user: wish.user };
  if (user === undefined) return change(about, 'missing', 'added to authorized_keys', change_);
  const places = [
    ['the home', user.homePath, 'directory'],
    ['.ssh', user.sshPath, 'directory'],
    ['authorized_keys', user.keysPath, 'file'],
  ] as const;
  for (const [name, path, type] of places) {
    const hint = `make it a ${type} of ${wish.user}, or remove it`;
    if (path.type === 'absent') {
      if (name === 'the home') return problem(about, `${user.home} is missing`, `make it, owned by ${wish.user}`);
    } else if (path.type !== type) return problem(about, `${name} is a ${path.type}`, hint);
    else if (path.owner !== wish.user) return problem(about, `${name} belongs to ${path.owner}`, hint);
  }
  const wrong = [
    ...(user.hasKey ? [] : ['missing']),
    ...(isWritableByOthers(user.homePath) ? ['others may write to the home'] : []),
    ...(modeIs(user.sshPath, '700') ? [] : [`.ssh has mode ${modeOf(user.sshPath)}`]),
    ...(modeIs(user.keysPath, '600') ? [] : [`authorized_keys has mode ${modeOf(user.keysPath)}`]),
  ];
  if (wrong.length === 0) return good(about, 'in authorized_keys');
  const to = user.hasKey ? 'modes 700 and 600, the home not writable by others' : 'added to authorized_keys';
  return change(about, wrong.join(', '), to, change_);
}

function sudoersFindings({ user, sudoers: wanted }: HostWish, { sudoers, missing }: HostFacts): readonly Finding[] {
  if (wanted === undefined || sudoers === undefined || missing.includes('visudo')) return [];
  const { path, text, refused } = sudoers;
  const about = `/etc/sudoers.d/lbctl-${user}`;
  if (refused !== undefined) return [problem(about, `visudo refuses what would be in it: ${refused}`, 'report it')];
  if (path.type !== 'absent' && path.type !== 'file')
    return [problem(about, `is a ${path.type}`, 'make way for a file')];
  if (text === wanted && path.type === 'file' && path.owner === 'root' && path.mode === '440')
    return [good(about, wanted.trim().split('\n').at(-1) ?? '')];
  const is = path.type === 'absent' ? 'missing' : text === wanted ? `${path.owner}, mode ${path.mode}` : 'another text';
  const to = `${wanted.trim().replaceAll('\n', '; ')} (root, 0440)`;
  return [change(about, is, to, { do: 'land-sudoers', user, text: wanted })];
}

function directoryFinding(directory: Directory, index: number, wish: HostWish, facts: HostFacts): Finding {
  const { path, owner, mode } = directory;
  const about = `folder ${path}`;
  const found = facts.directories[index];
  const is = found?.path ?? { type: 'absent' };
  if (found?.ownerKnown !== true && !(owner === wish.user && wish.makeUser))
    return problem(about, `there is no user ${owner}`, 'make that user, or name another in --dir');
  if (is.type !== 'absent' && is.type !== 'directory')
    return problem(about, `is a ${is.type}`, 'make way for a folder');
  if (is.type === 'directory' && is.owner === owner && is.mode === mode) return good(about, `${owner}, mode ${mode}`);
  const was = is.type === 'absent' ? 'missing' : `${is.owner}, mode ${is.mode}`;
  return change(about, was, `${owner}, mode ${mode}`, { do: 'directory', directory });
}

function siteFindings({ sites: wanted }: HostWish, { sites }: HostFacts): readonly Finding[] {
  if (wanted === 'as they are') return [];
  if (sites === undefined) return [problem('nginx', 'there is none', 'install it, or leave --sites out for this host')];
  if (!sites.running) return [problem('nginx', 'does not run', 'start it: without a master nothing can be tested')];
  if (sites.refused !== undefined)
    return [problem('nginx', `refuses its configuration as it is: ${sites.refused}`, 'mend it: nginx -t')];
  const folders = [
    siteFolder(`${sites.folder}/sites-available`, sites.available),
    siteFolder(`${sites.folder}/sites-enabled`, sites.enabled),
  ];
  const include = sites.included
    ? good('sites-enabled', 'included by nginx')
    : problem('sites-enabled', 'nginx does not include it', `include ${sites.folder}/sites-enabled/*; in http {}`);
  return [...folders, include, ...(wanted === 'folders' ? [] : [defaultFinding(sites.defaultSite)])];
}

function siteFolder(folder: string, { type }: PathState): Finding {
  const about = `folder ${folder}`;
  const path = parseHostPath(folder);
  if (type === 'directory') return good(about, 'there');
  if (type !== 'absent' || path === undefined) return problem(about, `is a ${type}`, 'make way for a folder');
  return change(about, 'missing', 'root, mode 755', { do: 'directory', directory: { path, owner: ROOT, mode: '755' } });
}

function defaultFinding({ type }: PathState): Finding {
  const about = 'default site';
  if (type === 'absent') return good(about, 'not enabled');
  if (type !== 'link') return problem(about, `is a ${type} and no link`, 'move it to sites-available yourself');
  return change(about, 'enabled', 'unlinked, nginx tested and reloaded', { do: 'unlink-default' });
}

function keysOnlyFindings({ keysOnly: text }: HostWish, { sshd, missing }: HostFacts): readonly Finding[] {
  if (text === undefined || sshd === undefined || missing.includes('sshd')) return [];
  const about = 'logins by password';
  const exceptions: readonly Finding[] = sshd.exceptions
    ? [{ about, is: 'a Match block of sshd_config lets some in by password still', verdict: 'note' }]
    : [];
  if (sshd.refused !== undefined)
    return [problem(about, `sshd refuses the drop-in: ${sshd.refused}`, 'mend sshd_config: sshd -t')];
  if (sshd.passwords === undefined) return [problem(about, 'sshd does not say (sshd -T)', 'mend sshd_config: sshd -t')];
  if (!sshd.passwords && !sshd.unproven) return [good(about, 'refused by sshd'), ...exceptions];
  if (!sshd.included)
    return [problem(about, 'sshd_config reads no drop-ins', 'Include /etc/ssh/sshd_config.d/*.conf as its first line')];
  const is = sshd.unproven ? 'refused, by a drop-in that no second connection has proven' : 'taken by sshd';
  const to = `refused (${DROP_IN}), once a second connection by key is proven`;
  return [change(about, is, to, { do: 'keys-only', text }), ...exceptions];
}

const good = (about: string, is: string): Finding => ({ about, is, verdict: 'good' });
const problem = (about: string, is: string, hint: string): Finding => ({ about, is, verdict: 'problem', hint });
const change = (about: string, is: string, to: string, what: Change): Finding => ({
  about,
  is,
  verdict: 'change',
  to,
  change: what,
});

function isWritableByOthers(path: PathState): boolean {
  return path.type !== 'absent' && (Number.parseInt(path.mode, 8) & 0o022) !== 0;
}
function modeIs(path: PathState, mode: string): boolean {
  return path.type !== 'absent' && path.mode === mode;
}
function modeOf(path: PathState): string {
  return path.type === 'absent' ? 'none' : path.mode;
}
