/** Files of a balancer's configuration in an answer of lbctl-import.sh. */
import type { ConfigurationFile } from '../model/imported.ts';
import { firstOf, type Records, textIn } from './protocol.ts';

const LINE_END = 0x0a;

/** Undefined when the answer is none. */
export function parseFile(path: string, records: Records): ConfigurationFile | undefined {
  const [real, text] = [textIn(records, 'real'), textIn(records, 'content')];
  return real === undefined || text === undefined ? undefined : { path, real, text };
}

/**
 * Each file of a dump once, in the order in which nginx read them: a head, as many bytes as the file has, a line end. Undefined
 * when the answer is none; `changed` when the sizes do not fit the dump.
 */
export function parseDump(records: Records): readonly ConfigurationFile[] | 'changed' | undefined {
  const [encoded, listed] = [firstOf(records, 'dump'), textIn(records, 'files')];
  if (encoded === undefined || listed === undefined) return undefined;
  const known = new Map<string, { readonly size: number; readonly real: string }>();
  for (const line of listed.split('\n')) {
    const [size = '', real = '', ...name] = line.split('\t');
    if (/^\d{1,9}$/.test(size)) known.set(name.join('\t'), { size: Number(size), real });
  }
  const dump = Buffer.from(encoded, 'base64');
  const files: ConfigurationFile[] = [];
  for (let at = 0; at < dump.length; ) {
    const end = dump.indexOf(LINE_END, at);
    if (end < 0) return 'changed';
    const [, path = ''] = /^# configuration file (.+):$/.exec(dump.toString('utf8', at, end)) ?? [];
    const file = known.get(path);
    const next = end + 1 + (file?.size ?? 0);
    if (file === undefined || dump[next] !== LINE_END) return 'changed';
    files.push({ path, real: file.real, text: dump.toString('utf8', end + 1, next) });
    at = next + 1;
  }
  return files;
}
