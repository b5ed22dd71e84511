/** Codes about ways to a host: SSH, its keys, sudo, and the shell behind it. */
import { explain } from './explanation.ts';

export const connectionCodes = explain({
  'host-key-unknown': {
    summary: 'The host showed a key that no known_hosts file has for it.',
    advice:
      'Nothing was changed. Compare the fingerprint in the message with the one on the host (`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` on its console), then connect once with `ssh`, or set `StrictHostKeyChecking accept-new` for hosts you have just built. Never add a key only because this message asks for one.',
  },
  'host-key-changed': {
    summary: 'The host showed another key than the one known for it.',
    advice:
      'Nothing was changed. Either the host was built anew, or something stands between you and it. Ask whoever runs the host before anything else; then remove the line the message names with `ssh-keygen -R` and add the new key.',
  },
  'host-key-revoked': {
    summary: 'The host showed a key that is marked @revoked in known_hosts.',
    advice:
      'Nothing was changed. Somebody declared that key stolen or retired: do not go on until they say what the host should show.',
  },
  'known-hosts-unusable': {
    summary: 'A known_hosts file could not be read or written.',
    advice:
      'Nothing was changed. The message names the file. With `accept-new` the first UserKnownHostsFile must be writable; `UserKnownHostsFile /dev/null` says that nothing is to be kept.',
  },
  'authentication-failed': {
    summary: 'The host accepted none of the keys that were offered.',
    advice:
      'Nothing was changed. The message names the user and every key tried. Look for a wrong `ansible_user` or `identity_file`, an empty agent (`ssh-add -l`), or a missing line in the authorized_keys of that user. lbctl logs in with keys only.',
  },
  'host-name-unresolved': {
    summary: 'The name of the host has no address.',
    advice:
      'Nothing was changed. Check the spelling, the DNS of this machine and VPN; `ansible_host` sets an address that needs no DNS.',
  },
  'host-unreachable': {
    summary: 'No SSH connection to the host came about.',
    advice:
      'Nothing was changed on it. The message says refused, timed out, or no route, and through which hop. Is the host up, is sshd on that port, does a firewall or a VPN stand between?',
  },
  'connection-lost': {
    summary: 'The connection to a host broke while it was in use.',
    advice:
      'What the host was doing then may or may not have finished; it is read back before anything else is done. `lbctl status` shows it once the host can be reached.',
  },
  'ssh-negotiation-failed': {
    summary: 'The host speaks SSH, but no way of encrypting that both sides accept.',
    advice:
      'Nothing was changed. lbctl offers curve25519, ECDH and fixed-group key exchange, and no SHA-1 host keys. Very old or post-quantum-only servers need one of these enabled.',
  },
  'needs-openssh': {
    summary: 'The way to the host leads through something that only the ssh of this machine can do.',
    advice:
      'Nothing was changed. The default transport, ssh2, knows plain keys: no certificates of users or hosts, no FIDO keys, no GSSAPI, no PKCS#11, no ProxyCommand and no RevokedHostKeys. Choose the other one with `--transport openssh`, `LBCTL_TRANSPORT=openssh`, `transport: openssh` in lbctl.config.yml or for a host in the inventory (docs/ssh.md). lbctl never switches by itself.',
  },
  'openssh-missing': {
    summary: 'The openssh transport was chosen, and there is no ssh on this machine.',
    advice: 'Nothing was changed. Install an OpenSSH client, put it on PATH, or choose `transport: ssh2`.',
  },
  'openssh-failed': {
    summary: 'The ssh of this machine did not log in to a host, and only it knows why.',
    advice:
      'Nothing was changed. The message has its words. Causes that lbctl can see for itself have codes of their own; here it could not look: an OpenSSH before 8.5, a KnownHostsCommand or RevokedHostKeys of yours, or no common algorithms. `ssh -v HOST true` tells the whole story.',
  },
  'host-certificate-refused': {
    summary: 'The host showed a certificate that does not vouch for it.',
    advice:
      'Nothing was changed. The message says what is wrong with it: expired, for other names, or of an authority that no @cert-authority line of known_hosts names. Have it issued anew; never trust the key under it only because this message appears.',
  },
  'ssh-config-invalid': {
    summary: 'The ssh configuration for a host could not be read.',
    advice: 'Nothing was changed. `ssh -G HOST` prints the same complaint, with file and line.',
  },
  'key-unreadable': {
    summary: 'A private key file that was asked for by name cannot be used.',
    advice:
      'Nothing was changed. The message says whether it is missing, not readable for you, or of a kind lbctl does not know.',
  },
  'key-encrypted': {
    summary: 'A private key is encrypted, and there was nobody to ask for its passphrase, or the passphrase was wrong.',
    advice: 'Nothing was changed. Load the key into an agent (`ssh-add FILE`) before starting, as one has to in CI.',
  },
  'sudo-password-needed': {
    summary: 'sudo on the host wants a password, or does not know the user at all.',
    advice:
      'Nothing was changed. lbctl uses `sudo -n` and never sends a password. Give the user a NOPASSWD rule (docs/security.md has one); sudo says the same to users who are in no rule.',
  },
  'sudo-needs-terminal': {
    summary: 'sudo on the host refuses to work without a terminal.',
    advice: 'Nothing was changed. Remove `Defaults requiretty` for this user: `Defaults:USER !requiretty`.',
  },
  'sudo-refused': {
    summary: 'sudo on the host does not let the user do this.',
    advice:
      'Nothing was changed. The message has the words of sudo. `sudo -l` on the host lists what the user may do: it must include /bin/sh as the user of `become_user`.',
  },
  'sudo-missing': {
    summary: 'There is no sudo on the host.',
    advice: 'Nothing was changed. Install it, or log in as root and remove `become`.',
  },
  'not-a-posix-shell': {
    summary: 'The host let us in, but /bin/sh did not start.',
    advice:
      'Nothing was changed. The account may be closed (nologin), restricted to SFTP or bound to a forced command; the message has what the host said. `ssh HOST /bin/sh -c true` should work silently.',
  },
  'host-tool-missing': {
    summary: 'The host lacks a basic tool that lbctl needs.',
    advice: 'Nothing was changed. Needed are dd, sed, head and sha256sum, as GNU coreutils or busybox bring them.',
  },
});
