/** One booted host of the fleet, as a test sees it: run things in it, and do to it what happens to machines. */
import { beside } from './availability.ts';
import { must, type RunOptions, type RunResult, run } from './run.ts';
import { waitUntil } from './wait-until.ts';

export type Role = 'balancer' | 'app';

export interface HostPlace {
  readonly fleet: number;
  readonly name: string;
  readonly role: Role;
  /** Last byte of the address, 10 to 59. */
  readonly index: number;
  /** Resolves once the host answers as its role demands. */
  readonly ready: (host: FleetHost) => Promise<void>;
}

export class FleetHost {
  readonly name: string;
  readonly role: Role;
  readonly address: string;
  readonly #place: HostPlace;
  readonly #root: string;

  constructor(place: HostPlace) {
    this.#place = place;
    this.name = place.name;
    this.role = place.role;
    this.address = `198.18.${place.fleet}.${place.index}`;
    this.#root = `/run/lbctl-fleet/${place.fleet}/${place.name}/root`;
  }

  /**
   * Runs a sh script as root inside the host, also while it is cut off or its sshd is stopped. In a host that is down
   * the script sees the files only.
   */
  async sh(script: string, options: RunOptions = {}): Promise<RunResult> {
    return run([...(await this.#door()), 'sh', '-c', script], options);
  }

  /** Standard output of a script that must exit 0. */
  async must(script: string, options: RunOptions = {}): Promise<string> {
    const { code, stdout, stderr } = await this.sh(script, options);
    if (code !== 0) throw new Error(`${this.name}: ${script}: exit ${code}\n${stdout}${stderr}`);
    return stdout;
  }

  /** Writes a text file of mode 0644 and makes its parents; owner is root unless named. */
  async writeFile(path: string, content: string, owner = 'root'): Promise<void> {
    const script =
      'mkdir -p "${1%/*}" && cat >"$1" && chmod 644 "$1" && { [ "$2" = root ] || chown "$2" "${1%/*}" "$1"; }';
    await must([...(await this.#door()), 'sh', '-c', script, 'sh', path, owner], { stdin: content });
  }

  async readFile(path: string): Promise<string> {
    return await must([...(await this.#door()), 'cat', path]);
  }

  /** SIGSTOP to every sshd process: connections are accepted by the kernel and nothing answers any more. */
  async pause(): Promise<void> {
    await this.must('pkill -STOP -x sshd');
  }

  async resume(): Promise<void> {
    await this.must('pkill -CONT -x sshd');
  }

  /** From now on every packet to and from the host is dropped silently; open connections just stop answering. */
  async cutOff(): Promise<void> {
    await this.#port('down');
  }

  async reconnect(): Promise<void> {
    await this.#port('up');
  }

  /** An orderly reboot; resolves when the host is ready again. Files outside /run and /tmp survive. */
  async reboot(): Promise<void> {
    const before = (await must(this.#command('leader'))).trim();
    await this.sh('systemctl --no-block reboot');
    const comesBack = async () => ![before, ''].includes((await must(this.#command('leader'))).trim());
    await waitUntil(`${this.name} starts again`, comesBack);
    await this.#place.ready(this);
  }

  /** Pulls the plug. */
  async stop(): Promise<void> {
    const init = (await must(this.#command('leader'))).trim();
    await must(['kill', '-9', init]);
    await waitUntil(`${this.name} is down`, async () => (await run(this.#command('leader'))).code !== 0);
  }

  /** Boots a host that is down; resolves when it is ready. */
  async start(): Promise<void> {
    await must(this.#command('start'));
    await this.#place.ready(this);
  }

  /**
   * The way in: the namespaces of the host's init, or the tree alone when it is down. Never the tree by its path from
   * outside: an absolute symlink in it would lead to the controller's own files.
   */
  async #door(): Promise<[string, ...string[]]> {
    const leader = await run(this.#command('leader'));
    const init = leader.stdout.trim();
    const enter =
      leader.code === 0 && init !== '' ? ['nsenter', '--all', '--target', init, '--'] : ['chroot', this.#root];
    // The host's own PATH, not the controller's.
    return [
      'env',
      '-i',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'LC_ALL=C.UTF-8',
      ...enter,
    ];
  }

  /** The controller's end of the host's cable. (The state of a bridge port goes back to "forwarding" by itself.) */
  async #port(state: 'up' | 'down'): Promise<void> {
    await must(['ip', 'link', 'set', 'dev', `lbf${this.#place.fleet}-${this.#place.index}`, state]);
  }

  #command(verb: 'leader' | 'start'): [string, ...string[]] {
    return ['sh', beside('host.sh'), verb, String(this.#place.fleet), this.name];
  }
}
