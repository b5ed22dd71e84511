/**
 * What ssh2 can't do and the `openssh` transport can, said with a code of its own. Never worked around by switching:
 * the two differ in what they cost and in whom they ask for a passphrase, so that a person chooses.
 */
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { HostName } from '../model/names.ts';
import { agentKeyTypes } from './agent-types.ts';
import type { Hop } from './route.ts';
import { isSet, isThere } from './ssh-settings.ts';

const HINT =
  'choose the ssh of this machine: `--transport openssh`, or `transport: openssh` for this host in the inventory or for all in lbctl.config.yml';

/** These change who is reached or trusted: ignoring them could let the wrong host in. */
const DECISIVE: Readonly<Record<string, string>> = {
  proxycommand: 'ProxyCommand',
  revokedhostkeys: 'RevokedHostKeys',
};

/** Throws Unreachable (needs-openssh) when the way to a host leads through something that only ssh knows. */
export function refuseWhatSsh2Lacks(host: Host, hop: Hop): void {
  for (const [name, word] of Object.entries(DECISIVE)) {
    // A jump host that the inventory names wins over ProxyCommand, as what is named first does for ssh.
    if (!isSet(hop.options, name) || (name === 'proxycommand' && hop.via !== undefined)) continue;
    throw refusal(host.name, `${hop.title}: the ssh configuration sets ${word}`);
  }
  if (hop.via !== undefined) refuseWhatSsh2Lacks(host, hop.via);
}

/** The ways to log in that are set up for a hop and that ssh2 did not try, in words; `accepted` is what the host offers. */
export async function beyondSsh2(
  hop: Hop,
  accepted: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const beyond: string[] = [];
  const certificates = hop.settings.certificateFiles;
  for (const file of certificates) beyond.push(`the certificate ${file}`);
  for (const file of hop.settings.identityFiles) {
    const twin = `${file}-cert.pub`;
    if (!certificates.includes(twin) && (await isThere(twin))) beyond.push(`the certificate ${twin}`);
  }
  const { agent, identitiesOnly } = hop.settings;
  if (agent !== undefined && !identitiesOnly) {
    const types = new Set(await agentKeyTypes(agent, signal));
    for (const type of types) if (/-cert-v\d+@|^sk-/.test(type)) beyond.push(`${type} in the agent`);
  }
  if (isSet(hop.options, 'pkcs11provider')) beyond.push('PKCS11Provider');
  // Debian's ssh_config switches GSSAPI on for everybody, so it counts only where the host takes it as well.
  if (hop.options.get('gssapiauthentication')?.[0] === 'yes' && accepted.includes('gssapi-with-mic'))
    beyond.push('GSSAPI');
  return beyond;
}

/** The error that names what could not be tried; undefined when there is nothing of the kind. */
export function needsOpenssh(host: HostName, account: string, beyond: readonly string[]): Unreachable | undefined {
  return beyond.length === 0 ? undefined : refusal(host, `${account}; not tried: ${beyond.join(', ')}`);
}

function refusal(host: HostName, account: string): Unreachable {
  return new Unreachable('needs-openssh', host, `${account}, which ssh2 can't do`, { hint: HINT });
}
