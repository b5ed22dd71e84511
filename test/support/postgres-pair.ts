/** A PostgreSQL primary and its standby, as Debian has them, on loopback: streaming replication, promotion, two masters. */
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, run } from './fleet/run.ts';
import type { Obstacle } from './where.ts';

const INSTALLED = '/usr/lib/postgresql';

export interface PostgresServer {
  readonly address: string;
  start(): Promise<void>;
  /** As when its machine loses power. */
  stop(): Promise<void>;
  /** The standby takes writes from now on. */
  promote(): Promise<void>;
}

export interface PostgresPair extends AsyncDisposable {
  readonly primary: PostgresServer;
  readonly standby: PostgresServer;
}

export function postgresObstacle(): Obstacle {
  return existsSync(INSTALLED) ? undefined : 'needs PostgreSQL (Debian: postgresql)';
}

/** Resolves when both run and the standby has what the primary has. */
export async function openPostgresPair(): Promise<PostgresPair> {
  const folder = await mkdtemp(join(tmpdir(), 'lbctl-postgres-'));
  const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number(await must(['id', flag, 'postgres']))));
  await chown(folder, uid ?? 0, gid ?? 0);
  const programs = await programsOfNewest();
  const primary = serverIn(join(folder, 'primary'), await freePort(), programs);
  const standby = serverIn(join(folder, 'standby'), await freePort(), programs);
  const servers = [primary, standby];
  const close = async (): Promise<void> => {
    for (const server of servers) await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await asPostgres([
      `${programs}/initdb`,
      '--username=root',
      '--auth=trust',
      '--no-sync',
      '--no-instructions',
      '-D',
      primary.data,
    ]);
    await primary.start();
    const from = ['-U', 'root', '-h', '127.0.0.1', '-p', primary.port, '--no-sync', '--checkpoint=fast'];
    await asPostgres([`${programs}/pg_basebackup`, '-D', standby.data, '-R', '-X', 'stream', ...from]);
    await standby.start();
  } catch (error) {
    await close();
    throw error;
  }
  return { primary, standby, [Symbol.asyncDispose]: close };
}

type Placed = PostgresServer & { readonly data: string; readonly port: string };

function serverIn(data: string, port: string, programs: string): Placed {
  const settings = `-h 127.0.0.1 -p ${port} -k ${data} -c fsync=off -c wal_level=replica -c max_connections=20`;
  const control = (...words: readonly string[]): [string, ...string[]] => [
    `${programs}/pg_ctl`,
    '-w',
    '-D',
    data,
    ...words,
  ];
  return {
    data,
    port,
    address: `127.0.0.1:${port}`,
    async start() {
      await asPostgres(control('-l', `${data}.log`, '-o', settings, 'start'));
    },
    async stop() {
      // One that does not run has nothing to be stopped.
      await run(asUser(control('-m', 'immediate', 'stop')));
    },
    async promote() {
      await asPostgres(control('promote'));
    },
  };
}

/** The server refuses to be root. */
function asUser(command: readonly string[]): [string, ...string[]] {
  return ['runuser', '-u', 'postgres', '--', 'env', '-C', '/', ...command];
}

async function asPostgres(command: readonly string[]): Promise<string> {
  return await must(asUser(command));
}

async function programsOfNewest(): Promise<string> {
  const versions = (await readdir(INSTALLED)).toSorted((a, b) => Number(b) - Number(a));
  if (versions[0] === undefined) throw new Error(`no PostgreSQL in ${INSTALLED}`);
  return `${INSTALLED}/${versions[0]}/bin`;
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return String(address.port);
}
