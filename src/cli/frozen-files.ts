/** Files as they were when they were first asked for: what somebody is writing meanwhile is not seen. */
import type { ProjectFiles } from '../playbook/project.ts';

export function frozenFiles(disk: ProjectFiles): ProjectFiles {
  return {
    read: remembering((path) => disk.read(path)),
    realPath: remembering((path) => disk.realPath(path)),
    exists: remembering((path) => disk.exists(path)),
  };
}

function remembering<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (path) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return answer;
  };
}
