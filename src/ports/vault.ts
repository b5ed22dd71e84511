/** Opens what ansible-vault has encrypted; only who composes the program knows the passwords. */
import type { Code } from '../model/codes.ts';
import type { Value } from '../model/host.ts';

/** What was in an envelope, or why it stays closed; the reason never quotes anything of it. */
export type Opened =
  | { readonly outcome: 'opened'; readonly bytes: Uint8Array }
  | { readonly outcome: 'closed'; readonly code: Code; readonly reason: string; readonly hint: string };

export interface Vault {
  /** Opens a text for which isEnvelope() holds. */
  open(envelope: string): Opened;
  /** Says that a value came out of the vault: all texts and numbers in it are secret from now on. */
  hide(value: Value): void;
}

/** Whether a text is an envelope of ansible-vault. */
export function isEnvelope(text: string): boolean {
  return text.startsWith('$ANSIBLE_VAULT;');
}
