/** Gives each balancer of the demo the same folder to itself: on one machine two hosts need two views of one path. */
import { spawnSync } from 'node:child_process';

/** A command prefix that shows `own` at `shared` to what it runs; undefined where the kernel allows no namespaces. */
export function privatePlace(own: string, shared: string, uid: number, gid: number): readonly string[] | undefined {
  const bind = ['sh', '-c', 'mount --bind "$1" "$2" && shift 2 && exec "$@"', 'sh', own, shared];
  const root = ['unshare', '-m', '--propagation', 'private', ...bind];
  // Mounting needs root of a user namespace; sshd must not believe that it is root, so a second one maps back.
  const back = ['unshare', '-U', `--map-user=${uid}`, `--map-group=${gid}`];
  const words = uid === 0 ? root : ['unshare', '-Urm', '--propagation', 'private', ...bind, ...back];
  const [program = 'unshare', ...rest] = [...words, 'true'];
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0 ? words : undefined;
}
