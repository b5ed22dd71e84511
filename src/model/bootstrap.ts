/** What a host has to have before lbctl can work on it, what it has, and what would be changed. */
import type { Brand } from './brand.ts';
import type { HostPath } from './names.ts';

/** The name of a user of a host: nothing in it means anything to sudo, useradd or a shell. */
export type UserName = Brand<string, 'UserName'>;

export function parseUserName(text: string): UserName | undefined {
  return /^[a-z_][a-z0-9_-]{0,31}$/.test(text) ? (text as UserName) : undefined;
}

/** Whom everything belongs to that is not said to belong to somebody else. */
export const ROOT = 'root' as UserName;

/** The public half of a key, as it stands in authorized_keys. */
export interface PublicKey {
  /** In base64: what tells one key from another, whatever options or comment its line has. */
  readonly blob: string;
  /** One line of printable ASCII. */
  readonly line: string;
}

/** The key of a file `*.pub`; undefined when there is none in it. A comment that is no plain word is left out. */
export function parsePublicKey(text: string): PublicKey | undefined {
  const [, type, blob, comment] =
    /^((?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[a-z0-9@.-]+) ([A-Za-z0-9+/]{40,4096}={0,2})(?: ([A-Za-z0-9@._-]{1,100}))?(?:\s|$)/.exec(
      text,
    ) ?? [];
  if (type === undefined || blob === undefined) return undefined;
  return { blob, line: [type, blob, comment].filter((word) => word !== undefined).join(' ') };
}

/** A folder that has to be there, with its owner and mode (octal, `755`). */
export interface Directory {
  readonly path: HostPath;
  readonly owner: UserName;
  readonly mode: string;
}

/** What is asked for on one host. */
export interface HostWish {
  /** Who lbctl logs in as afterwards. */
  readonly user: UserName;
  /** Whether that user is made where it is missing. */
  readonly makeUser: boolean;
  /** Its key; undefined as long as none was made. */
  readonly key: PublicKey | undefined;
  /** Text of the user's own sudoers file; undefined for root, who needs none. */
  readonly sudoers: string | undefined;
  readonly directories: readonly Directory[];
  /** Text of sshd's drop-in, where logins by password are to end. */
  readonly keysOnly: string | undefined;
  /** nginx's folders for sites, and whether its default site is to be taken out of service. */
  readonly sites: 'as they are' | 'folders' | 'folders, no default';
}

/** What stands at a path, links not followed. */
export type PathState =
  | { readonly type: 'absent' }
  | { readonly type: 'directory' | 'file' | 'link' | 'other'; readonly owner: string; readonly mode: string };

/** What a host said about itself: parsed once, and shown to people only after it was made printable. */
export interface HostFacts {
  readonly root: boolean;
  /** Programs that are not there. */
  readonly missing: readonly string[];
  /** Absent when there is no such user. */
  readonly user?: {
    readonly home: string;
    readonly homePath: PathState;
    readonly sshPath: PathState;
    readonly keysPath: PathState;
    readonly hasKey: boolean;
  };
  /** `refused`: visudo's words about the text that is wanted. */
  readonly sudoers?: { readonly path: PathState; readonly text: string | undefined; readonly refused?: string };
  /** In the order of the wish. */
  readonly directories: readonly { readonly path: PathState; readonly ownerKnown: boolean }[];
  readonly sshd?: {
    /** Ways by password that sshd would offer by its files; undefined when it would not say. */
    readonly passwords: boolean | undefined;
    /** Whether its main file reads the folder of drop-ins. */
    readonly included: boolean;
    /** Whether a Match block lets somebody in by password all the same. */
    readonly exceptions: boolean;
    /** A former run ended before a second connection had proven the drop-in. */
    readonly unproven: boolean;
    readonly refused?: string;
  };
  readonly sites?: {
    readonly folder: HostPath;
    readonly available: PathState;
    readonly enabled: PathState;
    readonly defaultSite: PathState;
    readonly running: boolean;
    readonly included: boolean;
    readonly refused?: string;
  };
}

/** One change of a host: whole or not there, and safe to repeat. */
export type Change =
  | { readonly do: 'make-user'; readonly user: UserName }
  /** With the modes of the folders and files that sshd looks at. */
  | { readonly do: 'add-key'; readonly user: UserName }
  | { readonly do: 'land-sudoers'; readonly user: UserName; readonly text: string }
  | { readonly do: 'directory'; readonly directory: Directory }
  | { readonly do: 'unlink-default' }
  /** Last of all, and taken back unless a second connection by key follows it. */
  | { readonly do: 'keys-only'; readonly text: string };

/** One thing that was looked at: what it is about, what is, and what comes of it. */
export type Finding = { readonly about: string; readonly is: string } & (
  | { readonly verdict: 'good' }
  | { readonly verdict: 'note' }
  | { readonly verdict: 'change'; readonly to: string; readonly change: Change }
  /** Nothing is changed on a host that has one. */
  | { readonly verdict: 'problem'; readonly hint: string }
);
