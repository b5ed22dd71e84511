/** A folder to deliver from, a folder to deliver to, and a transport that counts what goes over it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Cache } from '../../src/artifacts/cache.ts';
import { createDeliveries, RELEASE_PROGRAM } from '../../src/artifacts/deliveries.ts';
import type { Connection, Host } from '../../src/model/host.ts';
import { type HostName, parseHostPath } from '../../src/model/names.ts';
import { parseVersion, type Release, type Service } from '../../src/model/service.ts';
import type { Delivered, Deliveries, DeliveryProgress } from '../../src/ports/deliveries.ts';
import type { Session, SharedTransport, Transport } from '../../src/ports/transport.ts';
import { createLocalTransport } from '../../src/transport/local-transport.ts';
import { programText } from './program-text.ts';
import { sampleService } from './sample-service.ts';
import { need } from './scratch-nginx.ts';

export const calm = (): AbortSignal => new AbortController().signal;
/** The text of the program that takes releases in on a host. */
export const RELEASE_TEXT = programText(RELEASE_PROGRAM);
export const HERE: Connection = { kind: 'local', sshOptions: [] };

export class DeliveryLab implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'lbctl-delivery-'));
  readonly from = join(this.folder, 'from');
  readonly dest = join(this.folder, 'srv');
  readonly deliveries: Deliveries;
  /** Of the programs that fetch. */
  readonly env: Record<string, string | undefined>;
  /** Bytes on the standard input of calls, manifests and archives included. */
  fed = 0;
  /** Calls of the host, each a round trip. */
  calls = 0;

  constructor(
    transport: Transport & Partial<SharedTransport> = createLocalTransport({}),
    env: Readonly<Record<string, string>> = {},
  ) {
    this.env = { PATH: process.env['PATH'], HOME: this.folder, ...env };
    mkdirSync(this.from);
    this.deliveries = createDeliveries({
      transport: this.#counting(transport),
      program: RELEASE_TEXT,
      cache: new Cache(join(this.folder, 'cache')),
      env: this.env,
    });
  }

  /** Writes files (by path), or links (`-> TARGET`), into the folder to deliver from. */
  write(files: Readonly<Record<string, string | Buffer>>, mode = 0o644): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.from, path);
      mkdirSync(dirname(file), { recursive: true });
      const target = typeof content === 'string' ? /^-> (.*)$/s.exec(content)?.[1] : undefined;
      if (target === undefined) writeFileSync(file, content, { mode });
      else symlinkSync(target, file);
    }
  }

  service(version: string, changes: Partial<Service> = {}): Service {
    return sampleService({
      version: need(parseVersion(version)),
      dest: need(parseHostPath(this.dest)),
      artifact: { kind: 'files', from: this.from, exclude: [] },
      keepReleases: 5,
      ...changes,
    });
  }

  async describe(version: string, changes: Partial<Service> = {}): Promise<Release> {
    return await this.deliveries.describe(this.service(version, changes), calm());
  }

  /** Describes what is in the folder now, as another run would, and delivers it. */
  async deliver(version: string, work: Work = {}): Promise<Delivered> {
    const service = this.service(version, work.changes);
    const release = work.release ?? (await this.deliveries.describe(service, calm()));
    const host = hostAt(work.connection ?? HERE);
    return await this.deliveries.deliver({ service, release, host }, work.progress ?? (() => undefined), calm());
  }

  /** A path below `DEST/releases`. */
  at(...path: readonly string[]): string {
    return join(this.dest, 'releases', ...path);
  }

  #counting(transport: Transport & Partial<SharedTransport>): Pick<SharedTransport, 'join'> {
    return {
      join: async (host, signal): Promise<Session> => {
        const session = await (transport.join?.(host, signal) ?? transport.open(host, signal));
        const feed: Session['feed'] = (body, input, deadline, within) => {
          this.fed += input.length;
          this.calls += 1;
          return session.feed(body, input, deadline, within);
        };
        return {
          host,
          lost: session.lost,
          roundTrips: 0,
          define: (program, within) => session.define(program, within),
          frame: (body, deadline, within) => {
            this.calls += 1;
            return session.frame(body, deadline, within);
          },
          feed,
          [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
        };
      },
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

interface Work {
  readonly changes?: Partial<Service>;
  readonly release?: Release;
  readonly connection?: Connection;
  readonly progress?: (progress: DeliveryProgress) => void;
}

export function hostAt(connection: Connection, name = 'app1'): Host {
  return { name: name as HostName, connection, vars: {}, groups: [] };
}
