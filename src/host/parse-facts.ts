/** What a host that is to be prepared said about itself, read once: anything out of form is no answer at all. */
import type { HostFacts, HostWish, PathState } from '../model/bootstrap.ts';
import { parseHostPath } from '../model/names.ts';
import type { Prepared } from '../ports/bootstrap-host.ts';
import { allOf, decode, firstOf, type Records, textIn } from './protocol.ts';

/** Longest text of a host that is kept, to be shown. */
const LONGEST = 500;

/** Undefined when the answer can't be one about `wish`. */
export function parseFacts(records: Records, wish: HostWish): HostFacts | undefined {
  const directories = directoriesOf(records);
  if (firstOf(records, 'uid') === undefined || directories?.length !== wish.directories.length) return undefined;
  const user = userOf(records);
  const sites = sitesOf(records);
  if (user === 'damaged' || sites === 'damaged') return undefined;
  const sudoers = sudoersOf(records);
  return {
    root: firstOf(records, 'uid') === '0',
    missing: allOf(records, 'missing').map((text) => shortened(decode(text))),
    directories,
    ...(user === undefined ? {} : { user }),
    ...(sudoers === undefined ? {} : { sudoers }),
    ...(firstOf(records, 'sshd.password') === undefined ? {} : { sshd: sshdOf(records) }),
    ...(sites === undefined ? {} : { sites }),
  };
}

/** How changes ended; undefined for an outcome that is none. */
export function parsePrepared(records: Records): Prepared | undefined {
  const did = allOf(records, 'did').length;
  const reason = said(records, 'reason') ?? 'no reason given';
  switch (firstOf(records, 'outcome')) {
    case 'done':
      return { outcome: 'done', did };
    case 'refused':
      return { outcome: 'refused', reason };
    case 'put-back':
      return { outcome: 'put-back', reason };
    case 'failed':
      return { outcome: 'failed', reason, did };
    default:
      return undefined;
  }
}

function userOf(records: Records): HostFacts['user'] | 'damaged' {
  const home = said(records, 'home');
  if (home === undefined) return undefined;
  const [homePath, sshPath, keysPath] = [
    pathIn(records, 'home.path'),
    pathIn(records, 'ssh.path'),
    pathIn(records, 'keys.path'),
  ];
  if (homePath === undefined || sshPath === undefined || keysPath === undefined) return 'damaged';
  return { home, homePath, sshPath, keysPath, hasKey: firstOf(records, 'key') === 'there' };
}

function sudoersOf(records: Records): HostFacts['sudoers'] {
  const path = pathIn(records, 'sudoers.path');
  if (path === undefined) return undefined;
  return { path, text: textIn(records, 'sudoers'), ...refusedIn(records, 'sudoers.said') };
}

function sshdOf(records: Records): NonNullable<HostFacts['sshd']> {
  const answers = [firstOf(records, 'sshd.password'), firstOf(records, 'sshd.keyboard')];
  const known = answers.every((one) => one === 'yes' || one === 'no');
  return {
    passwords: known ? answers.includes('yes') : undefined,
    included: firstOf(records, 'sshd.include') === 'there',
    exceptions: firstOf(records, 'sshd.match') === 'there',
    unproven: firstOf(records, 'sshd.unproven') === 'there',
    ...refusedIn(records, 'sshd.said'),
  };
}

function sitesOf(records: Records): HostFacts['sites'] | 'damaged' {
  const text = textIn(records, 'sites');
  if (text === undefined) return undefined;
  const folder = parseHostPath(text);
  const [available, enabled, defaultSite] = [
    pathIn(records, 'sites.available'),
    pathIn(records, 'sites.enabled'),
    pathIn(records, 'sites.default'),
  ];
  if (folder === undefined || available === undefined || enabled === undefined || defaultSite === undefined)
    return 'damaged';
  return {
    folder,
    available,
    enabled,
    defaultSite,
    running: firstOf(records, 'nginx.alive') === 'there',
    included: firstOf(records, 'sites.include') === 'there',
    ...refusedIn(records, 'nginx.said'),
  };
}

function directoriesOf(records: Records): HostFacts['directories'] | undefined {
  const paths = allOf(records, 'dir').map(parsePathState);
  const owners = allOf(records, 'dir.owner');
  const good = paths.flatMap((path, index) =>
    path === undefined ? [] : [{ path, ownerKnown: owners[index] === 'known' }],
  );
  return good.length === paths.length && owners.length === paths.length ? good : undefined;
}

function pathIn(records: Records, name: string): PathState | undefined {
  return parsePathState(firstOf(records, name) ?? '');
}

const TYPES = { d: 'directory', f: 'file', l: 'link' } as const;

/** `TYPE:OWNER:MODE` of find, or `absent`. */
function parsePathState(text: string): PathState | undefined {
  if (text === 'absent') return { type: 'absent' };
  const [, letter = '', owner, mode] = /^([a-zA-Z]):([\x21-\x39\x3b-\x7e]{1,64}):([0-7]{1,4})$/.exec(text) ?? [];
  if (owner === undefined || mode === undefined) return undefined;
  return { type: letter === 'd' || letter === 'f' || letter === 'l' ? TYPES[letter] : 'other', owner, mode };
}

function refusedIn(records: Records, name: string): { readonly refused?: string } {
  const refused = said(records, name);
  return refused === undefined ? {} : { refused };
}

/** Words of a host on one line; what could move a terminal is taken out where they are printed. */
function said(records: Records, name: string): string | undefined {
  const text = textIn(records, name);
  return text === undefined ? undefined : shortened(text.trim().replaceAll(/\s*\n\s*/g, '; '));
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
