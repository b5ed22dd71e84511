/** A real nginx on loopback in a folder of its own, worked by the real host program through the local transport. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createNginx } from '../../src/balancers/nginx/nginx.ts';
import { createBalancerHosts } from '../../src/host/client.ts';
import { milliseconds } from '../../src/model/duration.ts';
import { instant } from '../../src/model/instant.ts';
import { type HostPath, parseHostPath } from '../../src/model/names.ts';
import type { BalancerHost, Candidate } from '../../src/ports/balancer-host.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { createLocalTransport } from '../../src/transport/local-transport.ts';
import { waitUntil } from './fleet/wait-until.ts';
import { hostNamed, revisionNamed } from './sample-plan.ts';
import { freePort } from './throwaway-sshd.ts';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

/** Why these tests can't run here; undefined when they can. */
export function nginxObstacle(): string | undefined {
  if (userInfo().uid !== 0) return 'needs root: candidates are tested in a mount namespace';
  return NGINX === undefined ? 'nginx is not installed' : undefined;
}

export interface LocalNginx extends AsyncDisposable {
  readonly folder: string;
  readonly dest: HostPath;
  readonly port: number;
  /** Loads the host program anew; `more` is sh text that is defined after it, to break it on purpose. */
  open(more?: string): Promise<BalancerHost>;
  /** What the balancer answers now. */
  ask(): Promise<string>;
  /** The file that lbctl manages; undefined when there is none. */
  file(): string | undefined;
  write(text: string): void;
  workers(): readonly string[];
  /** Whether the tree on disk passes `nginx -t`. */
  passes(): boolean;
}

/** A revision whose balancer answers with `word`. */
export function answering(word: string, dest: HostPath): Candidate {
  const content = `map $host $answer { default "${word}"; }\n`;
  const revision = revisionNamed(createHash('sha256').update(content).digest('hex').slice(0, 12));
  return { revision, files: [{ path: dest, mode: '0644', content }] };
}

const clock: Clock = {
  now: () => instant(Date.now()),
  sleep: (duration) => new Promise((resolve) => setTimeout(resolve, duration)),
};

export async function startNginx(): Promise<LocalNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'lbctl-nginx-'));
  const port = await freePort();
  mkdirSync(join(folder, 'conf.d'));
  const path = join(folder, 'conf.d/managed.conf');
  const dest = parseHostPath(path);
  if (dest === undefined || NGINX === undefined) throw new Error('the test can not run here');
  writeFileSync(path, 'map $host $answer { default "original"; }\n');
  const conf = join(folder, 'nginx.conf');
  writeFileSync(
    conf,
    `user root;\nworker_processes 2;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log notice;\nevents {}\nhttp { access_log off; include ${folder}/conf.d/*.conf; server { listen 127.0.0.1:${port}; return 200 $answer; } }\n`,
  );
  const child = spawn(NGINX, ['-c', conf, '-g', 'daemon off;'], { stdio: 'ignore' });
  const program = readFileSync('src/host/lbctl-host.sh', 'utf8');
  const driver = readFileSync('src/balancers/nginx/nginx.sh', 'utf8');
  const vars = { nginx_bin: NGINX, nginx_conf: conf, lbctl_state_dir: join(folder, 'state') };
  const host = { name: hostNamed('here'), connection: { kind: 'local', sshOptions: [] }, vars, groups: [] } as const;
  const ask = async (): Promise<string> => await (await fetch(`http://127.0.0.1:${port}/`)).text();
  const workersOf = (): readonly string[] =>
    spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
  await waitUntil('nginx answers', async () => (await ask()) === 'original');
  return {
    folder,
    dest,
    port,
    ask,
    open: (more = '') => {
      const parts = {
        transport: createLocalTransport({}),
        balancer: createNginx(`${driver}\n${more}`),
        program,
        clock,
      };
      return createBalancerHosts(parts).open(host, AbortSignal.timeout(60_000));
    },
    file: () => (existsSync(path) ? readFileSync(path, 'utf8') : undefined),
    write: (text) => writeFileSync(path, text),
    workers: workersOf,
    passes: () => spawnSync(NGINX, ['-t', '-q', '-c', conf]).status === 0,
    async [Symbol.asyncDispose]() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill('SIGTERM')) await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const PROVE = milliseconds(4000);
export const ACTOR = { who: 'ann', where: 'laptop', pid: 1, command: 'lbctl apply' } as const;
