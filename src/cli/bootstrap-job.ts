/** From the command line and the inventory to what is asked for on each host, and the two ways into it: now and afterwards. */
import { type Directory, type HostWish, parseUserName, ROOT, type UserName } from '../model/bootstrap.ts';
import type { Code } from '../model/codes.ts';
import { InvalidInput, Usage } from '../model/errors.ts';
import type { Connection, Host } from '../model/host.ts';
import { parseHostPath } from '../model/names.ts';
import { KEYS_ONLY } from '../plan/bootstrap.ts';
import { sudoersText } from '../plan/sudoers.ts';
import type { LocalKey } from './bootstrap-key.ts';
import type { Flags } from './flags.ts';

export interface Job {
  /** As root, by the keys of whoever runs this. */
  readonly login: Host;
  /** As lbctl will log in: the deploy user with its key, and sudo. */
  readonly deploy: Host;
  readonly key: LocalKey;
  readonly wish: HostWish;
}

/** Options of ssh that would choose another user or key than the job does. */
const CHOOSES_WHO = ['user', 'identityfile', 'identitiesonly'];

/**
 * `states` are the state folders of a balancer and of an app host, where the inventory names them. Throws InvalidInput when
 * a host's variables can't be used, or don't say who lbctl is to log in as.
 */
export function jobOf(
  host: Host,
  key: LocalKey,
  flags: Flags,
  states: readonly [balancer: string | undefined, services: string | undefined],
): Job {
  const { connection, name } = host;
  if (connection.kind === 'local')
    throw unfit('inventory-connection', `host ${name} is this machine (ansible_connection)`);
  const user = userOf(flags.user ?? connection.user, `host ${name}`);
  const runAs = userOf(connection.becomeUser ?? ROOT, `host ${name}: become_user`);
  const isRoot = user === ROOT;
  return {
    login: { ...host, connection: loginOf(connection, key, flags.login) },
    deploy: { ...host, connection: deployOf(connection, user, key) },
    key,
    wish: {
      user,
      makeUser: flags.user !== undefined,
      key: key.public,
      sudoers: isRoot ? undefined : sudoersText(user, runAs),
      directories: [...stateFolders(states, runAs), ...directoriesOf(flags.dir ?? [])],
      keysOnly: flags.keysOnly === true ? KEYS_ONLY : undefined,
      sites: flags.unlinkDefault === true ? 'folders, no default' : flags.sites === true ? 'folders' : 'as they are',
    },
  };
}

/** One machine may be balancer and app host at once; services are root's work, whoever works the balancer. */
function stateFolders([balancer, services]: Parameters<typeof jobOf>[3], runAs: UserName): readonly Directory[] {
  const folders = [balancer ?? '/var/lib/lbctl', ...(runAs === ROOT && services !== undefined ? [services] : [])];
  return folders.map((folder) => {
    const path = parseHostPath(folder);
    if (path === undefined) throw unfit('host-setting-invalid', `the state folder is ${folder}`);
    return { path, owner: runAs, mode: '700' };
  });
}

/** Root, whatever the inventory says about the work later on: `become_user` is the one of the work. */
function loginOf(connection: Connection, key: LocalKey, user: string | undefined): Connection {
  const { becomeUser: _later, identityFile, ...rest } = connection;
  const who = user ?? connection.user;
  return {
    ...rest,
    ...(who === undefined ? {} : { user: who }),
    ...(user === undefined ? {} : { sshOptions: othersOf(connection) }),
    // The key of the deploy user is of no use for another user, nor before there is one.
    ...(user === undefined && key.held && identityFile !== undefined ? { identityFile } : {}),
    become: who !== 'root',
  };
}

/** With this key and no other: what is proven is that lbctl gets in by it. */
function deployOf(connection: Connection, user: UserName, key: LocalKey): Connection {
  return {
    ...connection,
    user,
    identityFile: key.file,
    become: user !== ROOT,
    sshOptions: [{ name: 'IdentitiesOnly', value: 'yes' }, ...othersOf(connection)],
  };
}

function othersOf({ sshOptions }: Connection): Connection['sshOptions'] {
  return sshOptions.filter(({ name }) => !CHOOSES_WHO.includes(name.toLowerCase()));
}

function userOf(text: string | undefined, where: string): UserName {
  if (text === undefined)
    throw unfit(
      'inventory-connection',
      `${where} does not say as whom lbctl logs in`,
      'set ansible_user, or pass --user',
    );
  const user = parseUserName(text);
  if (user !== undefined) return user;
  throw unfit('inventory-connection', `${where}: ${JSON.stringify(text.slice(0, 80))} is no name of a user`);
}

function directoriesOf(given: readonly string[]): readonly Directory[] {
  return given.map((text) => {
    const [path = '', owner = ROOT, mode = '755', more] = text.split(':');
    const parsed = {
      path: parseHostPath(path),
      owner: parseUserName(owner),
      mode: /^0?([1-7]?[0-7]{3})$/.exec(mode)?.[1],
    };
    if (parsed.path === undefined || parsed.owner === undefined || parsed.mode === undefined || more !== undefined)
      throw new Usage(
        'usage',
        `--dir takes PATH[:OWNER[:MODE]] such as /var/projects/x-model:deploy:0755, not ${text}`,
      );
    return { path: parsed.path, owner: parsed.owner, mode: parsed.mode };
  });
}

function unfit(code: Code, message: string, hint?: string): InvalidInput {
  return new InvalidInput([{ code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) }]);
}
