/** The passwords of ansible-vault: from --vault-id and --vault-password-file, else the settings, else Ansible's variable. */
import { basename, extname, resolve } from 'node:path';
import { milliseconds } from '../model/duration.ts';
import { InvalidInput } from '../model/errors.ts';
import { Secret } from '../model/secret.ts';
import type { Prompter } from '../ports/clock.ts';
import type { InventoryIo } from '../ports/inventory-io.ts';
import type { Flags } from './flags.ts';
import type { Io } from './io.ts';
import type { Settings } from './settings.ts';

const LIMITS = { timeout: milliseconds(60_000), maxOutput: 65_536 } as const;
/** Ansible's name for a password without a label. */
const DEFAULT = 'default';

interface Wanted {
  readonly label: string;
  /** A path, or `prompt`. */
  readonly from: string;
}

/** What passwords are read with. */
export interface PasswordSources {
  readonly io: Pick<Io, 'cwd' | 'env' | 'home'>;
  readonly flags: Flags;
  readonly settings: Settings;
  readonly machine: InventoryIo;
  readonly prompter: Prompter;
}

/** In the order in which they are tried. Asks, runs and reads; throws InvalidInput (vault-password-unreadable). */
export async function vaultPasswords(
  sources: PasswordSources,
  signal: AbortSignal,
): Promise<readonly { readonly label: string; readonly password: Secret }[]> {
  const passwords = [];
  for (const one of wantedBy(sources))
    passwords.push({ label: one.label, password: await passwordOf(one, sources, signal) });
  return passwords;
}

function wantedBy({ flags, settings, io }: PasswordSources): readonly Wanted[] {
  const ids = (flags.vaultId ?? []).map((text) => {
    const at = text.indexOf('@');
    return { label: at > 0 ? text.slice(0, at) : DEFAULT, from: pathOf(text.slice(at + 1), io) };
  });
  const files = (flags.vaultPasswordFile ?? []).map((path) => ({ label: DEFAULT, from: pathOf(path, io) }));
  if (ids.length + files.length > 0) return [...ids, ...files];
  const set = settings.vaultPasswordFile ?? io.env['ANSIBLE_VAULT_PASSWORD_FILE'];
  return set === undefined || set === '' ? [] : [{ label: DEFAULT, from: pathOf(set, io) }];
}

function pathOf(text: string, { cwd, home }: Pick<Io, 'cwd' | 'home'>): string {
  return text === 'prompt' ? text : resolve(cwd, text.replace(/^~(?=\/)/, home));
}

async function passwordOf({ label, from }: Wanted, sources: PasswordSources, signal: AbortSignal): Promise<Secret> {
  if (from === 'prompt') {
    const { prompter } = sources;
    if (!prompter.interactive) throw unreadable(`--vault-id ${label}@prompt`, 'there is nobody to ask');
    return await prompter.secret(`vault password${label === DEFAULT ? '' : ` (${label})`}`, signal);
  }
  const text = await textOf({ label, from }, sources.machine, signal);
  if (text === '') throw unreadable(from, 'it holds no password');
  return new Secret(text);
}

/** A program is run, as Ansible does; one whose name ends in `-client` is told which label is wanted. */
async function textOf({ label, from }: Wanted, machine: InventoryIo, signal: AbortSignal): Promise<string> {
  const stat = await machine.stat(from, signal);
  if (stat?.executable !== true) {
    const bytes = await machine.read(from, LIMITS.maxOutput, signal);
    if (typeof bytes === 'string') throw unreadable(from, bytes);
    return new TextDecoder().decode(bytes).trim();
  }
  const isClient = basename(from, extname(from)).endsWith('-client');
  const result = await machine.run(from, isClient ? ['--vault-id', label] : [], LIMITS, signal);
  if (result.outcome === 'failed') throw unreadable(from, result.reason);
  // What it said may hold the password: only that it failed is told.
  if (result.code !== 0) throw unreadable(from, `it ended with exit code ${result.code}`);
  return new TextDecoder().decode(result.stdout).replace(/^[\r\n]+|[\r\n]+$/g, '');
}

function unreadable(from: string, reason: string): InvalidInput {
  return new InvalidInput([{ code: 'vault-password-unreadable', severity: 'error', message: `${from}: ${reason}` }]);
}
