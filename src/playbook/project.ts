/** Files a playbook names: found from its folder, never outside its project. */
import { dirname, isAbsolute, join, resolve, sep } from 'node:path';

/** The disk as the loader needs it; every function may throw Node's errors but `exists`. */
export interface ProjectFiles {
  read(path: string): Promise<Uint8Array>;
  /** The path with every symbolic link followed. */
  realPath(path: string): Promise<string>;
  exists(path: string): Promise<boolean>;
}

export type FileAnswer =
  | { readonly ok: true; readonly path: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'file-unreadable' | 'file-outside-project'; readonly message: string };

const MARKS = ['lbctl.config.yml', 'package.json', '.git'];

/** The nearest folder upwards from the playbook that holds one of MARKS, else the parent of the playbook's folder. */
export async function findProject(playbook: string, files: ProjectFiles): Promise<string> {
  const start = dirname(resolve(playbook));
  for (let folder = start; ; folder = dirname(folder)) {
    for (const mark of MARKS) if (await files.exists(join(folder, mark))) return folder;
    if (folder === dirname(folder)) return dirname(start);
  }
}

/** Reads a file that `playbook` names; `..` and symbolic links may not lead out of `project`. */
export async function readInProject(
  where: { readonly playbook: string; readonly project: string },
  name: string,
  files: ProjectFiles,
): Promise<FileAnswer> {
  const path = resolve(dirname(where.playbook), name);
  // Shown the way the playbook was named: relative stays relative.
  const shown = isAbsolute(name) ? name : join(dirname(where.playbook), name);
  const outside: FileAnswer = {
    ok: false,
    why: 'file-outside-project',
    message: `'${name}' is outside the project ${where.project}`,
  };
  if (!isInside(resolve(where.project), path)) return outside;
  try {
    const [project, real] = await Promise.all([files.realPath(where.project), files.realPath(path)]);
    if (!isInside(project, real)) return outside;
    return { ok: true, path: shown, bytes: await files.read(path) };
  } catch (error) {
    return { ok: false, why: 'file-unreadable', message: `'${name}' ${reasonOf(error)}` };
  }
}

/** Why a file could not be read, to follow its name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES') return 'may not be read by this user';
  return `could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
