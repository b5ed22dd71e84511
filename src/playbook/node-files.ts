/** The real disk as ProjectFiles. */
import { access, readFile, realpath } from 'node:fs/promises';
import type { ProjectFiles } from './project.ts';

export const nodeFiles: ProjectFiles = {
  read: (path) => readFile(path),
  realPath: (path) => realpath(path),
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
};
