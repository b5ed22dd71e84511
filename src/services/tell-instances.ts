/** Tells instances of an app host to run or to stop: the same files, with other lines in its lists and targets. */
import type { ManagedFile } from '../model/fleet-state.ts';

const HEADER = /^# lbctl rollout=[^\n]*\n/;

/**
 * The files with each unit of `wishes` told to run (true) or to stop. A file that changes has lost its header, which names
 * its revision; the others are the very same objects.
 */
export function tellInstances(
  files: readonly ManagedFile[],
  wishes: ReadonlyMap<string, boolean>,
): readonly ManagedFile[] {
  const targets = new Map<string, Map<string, boolean>>();
  const lists = files.map((file) => {
    if (!file.path.endsWith('.instances')) return file;
    const lines = file.content.replace(HEADER, '').split('\n');
    const [word, name, kind, , target = '-'] = (lines.find((line) => line.startsWith('service ')) ?? '').split(' ');
    if (word === undefined || name === undefined) return file;
    const told = lines.map((line) => {
      const [instance = '', version, sum, stamp, want, ...rest] = line.split(' ');
      const unit = kind === 'plain' ? `${name}.service` : `${name}@${instance}.service`;
      const wish = wishes.get(unit);
      if (wish === undefined || stamp === undefined || rest.length > 0 || !/^(running|stopped)$/.test(want ?? ''))
        return line;
      targets.set(target, (targets.get(target) ?? new Map()).set(unit, wish));
      return [instance, version, sum, stamp, wish ? 'running' : 'stopped'].join(' ');
    });
    return changed(file, told.join('\n'));
  });
  return lists.map((file) => {
    const units = targets.get(file.path.slice(file.path.lastIndexOf('/') + 1));
    return units === undefined ? file : changed(file, wanting(file.content.replace(HEADER, ''), units));
  });
}

function changed(file: ManagedFile, content: string): ManagedFile {
  return content === file.content.replace(HEADER, '') ? file : { ...file, content };
}

/** A target that wants a unit would start it again, at once and after a reboot. */
function wanting(target: string, units: ReadonlyMap<string, boolean>): string {
  const lines = target.split('\n').flatMap((line) => {
    const [, wanted] = /^Wants=(.*)$/.exec(line) ?? [];
    if (wanted === undefined) return [line];
    const kept = wanted.split(/\s+/).filter((unit) => unit !== '' && !units.has(unit));
    return kept.length === 0 ? [] : [`Wants=${kept.join(' ')}`];
  });
  const more = [...units].flatMap(([unit, wish]) => (wish ? [`Wants=${unit}`] : []));
  const at = lines.indexOf('[Unit]') + 1;
  return [...lines.slice(0, at), ...more, ...lines.slice(at)].join('\n');
}

/** The same text for files that tell a host the same, whatever revision they are of. */
export function meaningOf(files: readonly ManagedFile[]): string {
  const told = files.map(({ path, mode, content }) => {
    const lines = content.replace(HEADER, '').split('\n');
    const wants = lines.flatMap((line) => (line.startsWith('Wants=') ? line.slice(6).split(/\s+/) : []));
    const others = lines.filter((line) => !line.startsWith('Wants='));
    return [path, mode, others, wants.filter((unit) => unit !== '').toSorted()];
  });
  return JSON.stringify(told.toSorted((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)));
}
