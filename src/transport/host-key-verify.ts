/** Carries out the verdict on a host's key: lets it pass, writes it down, or refuses with what a person needs to judge. */
import { Unreachable } from '../model/errors.ts';
import type { HostName } from '../model/names.ts';
import { fingerprint, type HostKeyName, judgeHostKey, keyType } from './host-key.ts';
import type { KnownHosts } from './known-hosts.ts';
import type { KnownHostsFiles } from './known-hosts-file.ts';
import type { SshSettings } from './ssh-settings.ts';
import { needsOpenssh } from './ssh2-limits.ts';

type Refusal = 'host-key-unknown' | 'host-key-changed' | 'host-key-revoked' | 'known-hosts-unusable';

const HINTS: Readonly<Record<Refusal, string>> = {
  'host-key-unknown':
    'compare it with `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` on the console of that host; only then connect once with `ssh`, which writes it down',
  'host-key-changed':
    'ask whoever runs that host; only if it was built anew, take that line out (`ssh-keygen -R`) and connect once with `ssh`',
  'host-key-revoked': 'do not go on until whoever marked it says which key that host should show',
  'known-hosts-unusable': 'mend the file, or name another one with UserKnownHostsFile',
};

const AUTHORITY = 'a host certificate, which the @cert-authority known for it would vouch for';

export interface ShownKey {
  readonly host: HostName;
  /** The hop, as messages name it. */
  readonly title: string;
  readonly settings: SshSettings;
  readonly name: HostKeyName;
  readonly key: Buffer;
  /** Whether the transport knows host certificates, so that a plain key was all the host had. */
  readonly certificates?: boolean;
}

/** Throws Unreachable: host-key-unknown, host-key-changed, host-key-revoked. */
export async function verifyHostKey(shown: ShownKey, known: KnownHosts, files: KnownHostsFiles): Promise<void> {
  const { settings, name, key } = shown;
  const verdict = judgeHostKey(known, name, key, settings.hostKeys);
  const what = `${keyType(key)} ${fingerprint(key)}`;
  switch (verdict.verdict) {
    case 'trusted':
    case 'unchecked':
      return;
    case 'learn': {
      const file = settings.userKnownHosts[0];
      if (file === undefined) return;
      // ssh goes on with a warning here, and is then "new" to the host every time: whoever wants that says /dev/null.
      await files.learn(file, name.name, key, settings.hashKnownHosts).catch((error: unknown) => {
        throw refusal(shown, 'known-hosts-unusable', error instanceof Error ? error.message : String(error));
      });
      return;
    }
    case 'unknown': {
      const looked = [...settings.userKnownHosts, ...settings.globalKnownHosts].join(', ') || 'no file';
      const account = `${name.name} shows the key ${what}, which is in none of ${looked}`;
      throw (
        needsOpenssh(
          shown.host,
          `${shown.title}: ${account}`,
          verdict.authority && shown.certificates !== true ? [AUTHORITY] : [],
        ) ?? refusal(shown, 'host-key-unknown', account)
      );
    }
    case 'changed': {
      const lines = verdict.known.map(
        (line) => `${line.file}:${line.line} (${line.type} ${fingerprint(Buffer.from(line.key, 'base64'))})`,
      );
      throw refusal(
        shown,
        'host-key-changed',
        `${name.name} shows the key ${what}, but known for it is ${lines.join(', ')}`,
      );
    }
    case 'revoked':
      throw refusal(
        shown,
        'host-key-revoked',
        `${name.name} shows the key ${what}, which is revoked in ${verdict.by.file}:${verdict.by.line}`,
      );
  }
}

/** With what to do about it: whoever reads this is about to decide whether to trust a host. */
export function refusal({ host, title }: Pick<ShownKey, 'host' | 'title'>, code: Refusal, text: string): Unreachable {
  return new Unreachable(code, host, `${title}: ${text}`, { hint: HINTS[code] });
}
