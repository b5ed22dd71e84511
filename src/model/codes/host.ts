/** Codes about what is found on a host and done there besides rollouts: bootstrap, import, records. */
import { explain } from './explanation.ts';

export const hostCodes = explain({
  'state-not-writable': {
    summary: 'A balancer can not write down who works on it.',
    advice:
      'Nothing was changed. The file system of /var/lib/lbctl (`lbctl_state_dir`) on the host named is full, out of inodes (`df`, `df -i`) or read-only. `abort` and `rollback` go on without that host.',
  },
  'import-unreadable': {
    summary: '`lbctl import` could not read the configuration from the host.',
    advice:
      'Nothing was changed. The message says what was in the way: no such file, one that is too large, a configuration that does not pass its own test, or no running nginx. A single file can be read without them: `lbctl import HOST:/etc/nginx/conf.d/FILE`.',
  },
  'import-syntax': {
    summary: 'A file to be imported is no nginx configuration.',
    advice:
      'Nothing was changed. The message has the place: a brace or quote that is never closed, a missing semicolon, or control characters, which text does not have. `nginx -t` on that host says whether nginx reads it.',
  },
  'import-value': {
    summary: 'An upstream to be imported has something that no playbook can hold.',
    advice:
      'Nothing was changed. A name, an address or a weight is beyond what lbctl writes, and without it the playbook would move requests. Change that line on the balancer (`nginx -t`, reload), then import again.',
  },
  'import-shared-file': {
    summary: 'An upstream to be imported shares its file with something else.',
    advice:
      'Nothing was changed. lbctl writes a managed file as a whole, one upstream in each: the rest of this one would be gone after the first apply. Move the upstream into a file of its own that nginx includes in `http`, test and reload, then import that file (docs/import.md).',
  },
  'import-managed': {
    summary: 'Every upstream that was to be imported is managed by lbctl already.',
    advice:
      'Nothing was changed. Its playbook is where the rollout is applied from: `lbctl history ROLLOUT` says by whom. Where it is lost, `lbctl import HOST:/FILE` of that file makes one anew, under the same name.',
  },
  'import-nothing': {
    summary: 'There is no upstream in what was to be imported.',
    advice:
      'Nothing was changed. `lbctl import HOST` reads every file that nginx reads there; `nginx -T | grep upstream` on that host shows where the upstreams are.',
  },
  'host-records-damaged': {
    summary: 'The records of lbctl on a host can not be read.',
    advice:
      'Nothing was changed by this command. Somebody or something wrote into the state folder of that host, or its disk is damaged; the other balancers hold the same records. A file with a fencing number that is none (text, or 15 digits and more) keeps everybody from the run lock on that host: when no runner of the rollout is alive, remove it there, and the next run counts on from the other balancers.',
  },
  'key-not-made': {
    summary: 'A key file is missing and could not be made, or its public half could not be read.',
    advice:
      'Nothing was changed. `lbctl bootstrap` makes ed25519 keys with `ssh-keygen` (package openssh-client) and needs FILE.pub beside FILE; of a key with a passphrase make it with `ssh-keygen -y -f FILE >FILE.pub`.',
  },
  'bootstrap-refused': {
    summary: 'A host can not be prepared as it is.',
    advice:
      'Nothing was changed on that host: something is in the way, or the checker of sudo, sshd or nginx refused a candidate beside its place. The message says what to mend; then run `lbctl bootstrap` again.',
  },
  'bootstrap-put-back': {
    summary: 'Logins by password were not ended: the proof failed, and sshd is as it was.',
    advice:
      'No second connection by key came through, or sshd went on to offer passwords. Its former configuration is in place again and loaded; the other changes stay. Mend what the message says, then run `lbctl bootstrap` again.',
  },
  'bootstrap-failed': {
    summary: 'A host was prepared in part.',
    advice:
      'Every change that was made is whole, and the one that failed was taken back unless the message says otherwise. Mend what it says and run `lbctl bootstrap` again: it goes on with what is left.',
  },
});
