/** Names that reach paths and configurations, and the alphabets they are held to. */
import type { Brand } from './brand.ts';

/** A rollout's name (`name:` of a play): its state, lock and history hang on it. Safe in a path. */
export type RolloutName = Brand<string, 'RolloutName'>;
/** A host's inventory name. */
export type HostName = Brand<string, 'HostName'>;
/** The name of an upstream or of a group of its members. */
export type UpstreamName = Brand<string, 'UpstreamName'>;
export type GroupName = Brand<string, 'GroupName'>;
/** An absolute path on a host without `..`, control characters or glob characters. */
export type HostPath = Brand<string, 'HostPath'>;

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

export function parseRolloutName(text: string): RolloutName | undefined {
  return NAME.test(text) ? (text as RolloutName) : undefined;
}
export function parseUpstreamName(text: string): UpstreamName | undefined {
  return NAME.test(text) ? (text as UpstreamName) : undefined;
}
export function parseGroupName(text: string): GroupName | undefined {
  return NAME.test(text) ? (text as GroupName) : undefined;
}
/** Inventory names may be addresses, so `:` is allowed; nothing that a shell or ssh could take for an option is. */
export function parseHostName(text: string): HostName | undefined {
  return /^(?:[A-Za-z0-9_[]|::)[A-Za-z0-9._:[\]@-]{0,254}$/.test(text) ? (text as HostName) : undefined;
}
export function parseHostPath(text: string): HostPath | undefined {
  const plain = /^\/[A-Za-z0-9._/@+,=-]{1,1023}$/.test(text);
  return plain && !/(^|\/)\.\.?(\/|$)/.test(text) && !text.includes('//') && !text.endsWith('/')
    ? (text as HostPath)
    : undefined;
}
