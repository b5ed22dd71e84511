/** Why ssh did not log in: found out from how far it got, from what the host showed and from what lies on this machine. */
import { readFile } from 'node:fs/promises';
import { Unreachable } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import { type Certificate, objection, parseCertificate } from './certificate.ts';
import { hostKeyName, judgeHostKey } from './host-key.ts';
import { verifyHostKey } from './host-key-verify.ts';
import type { KnownHosts } from './known-hosts.ts';
import { KnownHostsFiles } from './known-hosts-file.ts';
import type { Login, ShownByHost } from './openssh-login.ts';
import { isEncrypted } from './private-key.ts';
import { oneLine } from './remote-text.ts';
import { endpointOf, type Hop, hopFailure } from './route.ts';
import { isSet } from './ssh-settings.ts';

type Ended = Extract<Login, { outcome: 'ended' }>;

/** The error for a host that spoke SSH and did not let us in. */
export async function loginRefused(host: Host, hop: Hop, ended: Ended): Promise<Unreachable> {
  const { settings } = hop;
  const said = oneLine(ended.words) || 'nothing';
  const who = `${settings.user}@${endpointOf(settings)}`;
  const failure = (code: Unreachable['code'], text: string): Unreachable =>
    new Unreachable(code, host.name, `${hop.title}: ${text}; ssh said: ${said}`);
  const files = new KnownHostsFiles();
  // ssh goes on without a file that it can't read, and then only it knows what it made of the rest.
  const known = await files.load([...settings.userKnownHosts, ...settings.globalKnownHosts]).catch(() => undefined);
  if (ended.shown === undefined || known === undefined)
    return failure('openssh-failed', `ssh did not log in as ${who}`);
  const doubt = await doubtAbout(host, hop, { shown: ended.shown, known, files });
  if (doubt instanceof Unreachable) return doubt;
  if (doubt !== undefined) return failure('host-certificate-refused', `${endpointOf(settings)} shows a ${doubt}`);
  // A list of revoked keys is the one thing about trust that we can't read.
  if (isSet(hop.options, 'revokedhostkeys')) return failure('openssh-failed', `ssh did not log in as ${who}`);
  const certificates = await objections(hop);
  return failure('authentication-failed', [`${who} accepted no key`, ...certificates].join('; '));
}

/** The error for a host that could not be reached at all. */
export function neverMet(host: Host, hop: Hop, reason: string, words: string): Unreachable {
  const said = oneLine(words);
  return hopFailure(host, hop, {
    code: 'host-unreachable',
    reason: said === '' ? reason : `${reason}; ssh said: ${said}`,
  });
}

/** What is wrong with the key that a host showed, in words for a certificate; undefined when ssh must have taken it. */
async function doubtAbout(
  host: Host,
  { settings, title }: Hop,
  { shown, known, files }: { readonly shown: ShownByHost; readonly known: KnownHosts; readonly files: KnownHostsFiles },
): Promise<Unreachable | string | undefined> {
  const name = hostKeyName(settings.hostName, settings.port, settings.hostKeyAlias);
  const certificate = parseCertificate(`${shown.type} ${shown.key}`);
  if (certificate !== undefined) {
    const wrong =
      objection(certificate, settings.hostKeyAlias ?? settings.hostName, Date.now() / 1000) ??
      (isAuthority(certificate, known, [name.name, name.bare ?? name.name]) ? undefined : 'is of an unknown authority');
    return wrong === undefined ? undefined : `${wordsFor(certificate)} that ${wrong}`;
  }
  const key = Buffer.from(shown.key, 'base64');
  const { verdict } = judgeHostKey(known, name, key, settings.hostKeys);
  // ssh learns a key by itself, before it logs in.
  if (verdict === 'learn') return undefined;
  try {
    await verifyHostKey({ host: host.name, title, settings, name, key, certificates: true }, known, files);
    return undefined;
  } catch (error) {
    if (error instanceof Unreachable) return error;
    throw error;
  }
}

function isAuthority({ authority }: Certificate, known: KnownHosts, names: readonly string[]): boolean {
  const key = authority.toString('base64');
  return names.some((name) => known.find(name).some((line) => line.mark === 'authority' && line.key === key));
}

/** What ssh had to offer and could not work, in words. */
async function objections({ settings }: Hop): Promise<readonly string[]> {
  const found: string[] = [];
  const twins = settings.identityFiles.map((file) => `${file}-cert.pub`);
  for (const file of new Set([...settings.certificateFiles, ...twins])) {
    const certificate = parseCertificate(await textOf(file));
    const wrong = certificate === undefined ? undefined : objection(certificate, settings.user, Date.now() / 1000);
    if (certificate !== undefined && wrong !== undefined) found.push(`${file} (${wordsFor(certificate)}) ${wrong}`);
  }
  for (const file of settings.identityFiles)
    if (isEncrypted(await textOf(file))) found.push(`${file} is encrypted, and asks nobody: ssh-add it to an agent`);
  return found;
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

function wordsFor({ kind, id }: Certificate): string {
  return `${kind} certificate ${JSON.stringify(oneLine(id, 80))}`;
}
