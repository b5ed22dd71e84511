/** What people are shown of a managed file: of a link where it leads, and of what only root may read no secrets. */
import { type ManagedFile, textOf } from '../model/fleet-state.ts';
import type { Context } from './context.ts';
import { isSecretName } from './secrets.ts';

const MASK = '***';
/** A variable of an EnvironmentFile as src/render/env-file.ts writes it, which may be of several lines. */
const VARIABLE = /^([A-Za-z_]\w*)="(?:[^"\\]|\\[\s\S])*"$/gm;

/** The text, complete. Environments keep the names of their secrets, credentials nothing. */
export function shownText(file: ManagedFile, { hidden }: Pick<Context, 'hidden'>): string {
  if (file.mode !== '0600') return textOf(file);
  // Credentials have no line of lbctl's at their head.
  if (!file.content.startsWith('# lbctl ')) return `${MASK}\n`;
  return hidden.mask(
    file.content.replace(VARIABLE, (line: string, name: string) => (isSecretName(name) ? `${name}="${MASK}"` : line)),
  );
}
