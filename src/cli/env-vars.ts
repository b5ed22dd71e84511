/** Variables from the environment: LBCTL_VAR_NAME is `name`, LBCTL_VAR_NAME_FILE a file that holds it and is secret. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InvalidInput } from '../model/errors.ts';
import type { Vars } from '../model/host.ts';
import { Secret } from '../model/secret.ts';
import type { Io } from './io.ts';

const PREFIX = 'LBCTL_VAR_';
const FILE = '_FILE';

/** `secrets` are the contents of the files. Throws InvalidInput for a file that can't be read, and a name given twice. */
export async function environmentVars({
  env,
  cwd,
}: Pick<Io, 'env' | 'cwd'>): Promise<{ readonly vars: Vars; readonly secrets: readonly Secret[] }> {
  const vars = new Map<string, string>();
  const secrets: Secret[] = [];
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith(PREFIX) || value === undefined) continue;
    const isFile = variable.endsWith(FILE);
    const name = variable.slice(PREFIX.length, isFile ? -FILE.length : undefined).toLowerCase();
    if (!/^[a-z_]\w*$/.test(name)) throw invalid(`${variable} names no variable`);
    if (vars.has(name)) throw invalid(`${PREFIX}${name.toUpperCase()} is there with and without ${FILE}`);
    const text = isFile ? await contentOf(variable, resolve(cwd, value)) : value;
    if (isFile) secrets.push(new Secret(text));
    vars.set(name, text);
  }
  return { vars: Object.fromEntries(vars), secrets };
}

/** Without the line end that every editor leaves. */
async function contentOf(variable: string, file: string): Promise<string> {
  const content = await readFile(file, 'utf8').catch((error: Error) => {
    throw invalid(`${variable}: ${error.message}`);
  });
  return content.replace(/\r?\n$/, '');
}

function invalid(message: string): InvalidInput {
  return new InvalidInput([{ code: 'settings-invalid', severity: 'error', message }]);
}
