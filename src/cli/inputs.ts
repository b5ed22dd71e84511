/** What a plan is made from on this side: files by their bytes, balancers by how they are reached and set up. */
import { relative, resolve, sep } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { HostName } from '../model/names.ts';
import { nodeFiles } from '../playbook/node-files.ts';
import type { ProjectFiles } from '../playbook/project.ts';
import type { Balancer } from '../ports/balancer.ts';
import { digestOf, sha256 } from './canonical.ts';
import type { OpenPlay } from './open-play.ts';
import { packageFile } from './package-files.ts';

export interface Inputs {
  /** Playbook, vars files, templates and `-e @file`, by their path from the working folder. */
  readonly files: Readonly<Record<string, Digest>>;
  /**
   * Address, user, jumps and nginx's paths of each balancer, not the key, which is another one on another machine. Other
   * variables count by what is rendered from them.
   */
  readonly hosts: Readonly<Record<HostName, Digest>>;
}

/** The disk, remembering what was read from it. */
export class RecordedFiles implements ProjectFiles {
  readonly digests = new Map<string, Digest>();
  readonly realPath = nodeFiles.realPath;
  readonly exists = nodeFiles.exists;
  readonly #cwd: string;

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  async read(path: string): Promise<Uint8Array> {
    const bytes = await nodeFiles.read(path);
    this.digests.set(nameOf(resolve(this.#cwd, path), this.#cwd), sha256(bytes));
    return bytes;
  }
}

/** Throws InvalidInput for a setting of a balancer that makes no sense. */
export function inputsOf(files: RecordedFiles, plays: readonly OpenPlay[], balancer: Balancer): Inputs {
  const hosts = plays.flatMap((play) => play.hosts);
  return {
    files: Object.fromEntries([...files.digests].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    hosts: Object.fromEntries(
      hosts.map(({ name, connection: { identityFile: _, ...way }, vars }) => [
        name,
        digestOf([way, balancer.settings(vars)]),
      ]),
    ),
  };
}

/** What is not the same any more, for the person who has to look at it; empty = everything is. */
export function changedInputs(before: Inputs, now: Inputs): readonly string[] {
  return [
    ...changedNames(before.files, now.files),
    ...changedNames(before.hosts, now.hosts).map((host) => `the inventory's ${host}`),
  ];
}

function changedNames(
  before: Readonly<Record<string, Digest>>,
  now: Readonly<Record<string, Digest>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names.filter((name) => before[name] !== now[name]);
}

/** The same on every machine with the same project, and for what comes with lbctl. */
function nameOf(path: string, cwd: string): string {
  const own = packageFile('templates') + sep;
  return path.startsWith(own) ? `lbctl:templates/${path.slice(own.length)}` : relative(cwd, path).split(sep).join('/');
}
