/** ~/.ssh/config read by ourselves, for machines without ssh: Host, Match and Include, but no `Match exec` and no system-wide file. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Query } from './ssh-options.ts';
import type { SshOptions } from './ssh-settings.ts';

/** ssh gives up at this depth too (readconf.c, READCONF_MAX_DEPTH). */
const DEEPEST = 16;

/** The options for a host; what the inventory says stands first. A file that isn't there is empty. */
export async function readConfigFile(query: Query, file: string, home: string): Promise<SshOptions> {
  const { default: SSHConfig } = await import('ssh-config');
  const text = await withIncludes(file, home, DEEPEST);
  const user = query.user ?? '';
  const found = SSHConfig.parse(text).compute(
    { Host: query.address, ...(user === '' ? {} : { User: user }) },
    { ignoreCase: true },
  );
  const options = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(found)) options.set(name.toLowerCase(), [value].flat().map(unquoted));
  const prefer = (name: string, value: string | undefined): void => {
    if (value !== undefined)
      options.set(name, name === 'identityfile' ? [value, ...(options.get(name) ?? [])] : [value]);
  };
  for (const { name, value } of [...query.options].reverse()) prefer(name.toLowerCase(), value);
  prefer('port', query.port === undefined ? undefined : String(query.port));
  prefer('user', query.user);
  prefer('identityfile', query.identityFile);
  const hostName = options.get('hostname')?.[0]?.replaceAll('%h', query.address);
  return new Map([...options, ['hostname', [hostName ?? query.address]]]);
}

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1');
}

/** The text with every Include line replaced by what it names; relative paths are in ~/.ssh, as ssh_config(5) says. */
async function withIncludes(file: string, home: string, depth: number): Promise<string> {
  if (file === 'none' || depth === 0) return '';
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const include = /^\s*Include\s*[\s=]\s*(.+?)\s*$/i.exec(line)?.[1];
    if (include === undefined) {
      lines.push(line);
      continue;
    }
    for (const pattern of include.split(/\s+/)) {
      for (const path of await namedBy(resolve(unquoted(pattern), home)))
        lines.push(await withIncludes(path, home, depth - 1));
    }
  }
  return lines.join('\n');
}

function resolve(pattern: string, home: string): string {
  if (pattern.startsWith('~/')) return join(home, pattern.slice(2));
  return isAbsolute(pattern) ? pattern : join(home, '.ssh', pattern);
}

/** Files that a path names; `*` and `?` in its last part only, which is how Include is used. */
async function namedBy(path: string): Promise<readonly string[]> {
  if (!/[*?]/.test(basename(path))) return [path];
  const form = new RegExp(
    `^${basename(path)
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')}$`,
  );
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names
    .filter((name) => form.test(name))
    .sort()
    .map((name) => join(dirname(path), name));
}
