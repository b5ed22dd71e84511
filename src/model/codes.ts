/** Every error code lbctl can print, with the text `lbctl explain CODE` shows. Codes are never renamed or reused. */

interface Explanation {
  /** What happened, in one sentence. */
  readonly summary: string;
  /** What state things are in now and what to do, for the person who reads it at night. */
  readonly advice: string;
}

const explain = <T extends Record<string, Explanation>>(table: T): T => table;

export const codes = explain({
  internal: {
    summary: 'lbctl itself failed in a way it did not foresee.',
    advice:
      'This is a bug. State on the hosts is recorded as usual: `lbctl status` shows it, `lbctl resume` or `lbctl abort` go on from it. Please report the text that was printed.',
  },
  usage: {
    summary: 'The command line could not be understood.',
    advice: 'Nothing was done. `lbctl COMMAND --help` lists the arguments.',
  },
  'candidate-invalid': {
    summary: "The balancer's own checker refused a new configuration.",
    advice:
      "Nothing was changed on any balancer: candidates are tested inside the real configuration tree before the first one is switched. The message holds the checker's words and the template line.",
  },
  'discovery-failed': {
    summary: 'A source of members or facts gave no complete answer.',
    advice:
      'Nothing was changed: what the balancers serve stays as it is until the source answers. The message says what was asked and what came back.',
  },
  'discovery-invalid': {
    summary: 'A source answered with something that is no member, or that an expression can not work on.',
    advice:
      'Nothing was changed, and no part of the answer was used. The message names the source, the item and the field. `map` of the source picks what is needed of an answer (docs/discovery.md).',
  },
  'discovery-empty': {
    summary: 'Discovery left an upstream without enough members.',
    advice:
      'Nothing was changed: an empty answer never empties an upstream. Look at what the source answers, at `where`, and at `min_members` of the upstream.',
  },
  'discovery-change': {
    summary: 'Discovery would change more of an upstream at once than `max_change` allows.',
    advice:
      'Nothing was changed. If the answer is right, apply it once by hand with `--force`; if it is not, mend the source.',
  },
  'release-gone': {
    summary: 'The release to go back to is not on the hosts any more.',
    advice:
      'Nothing was changed. Old releases are cleared away beyond `keep_releases` of the service. `lbctl apply PLAYBOOK -e version=…` brings the release to the hosts again and leads there by the steps of the strategy.',
  },
  'takes-requests': {
    summary: 'An instance that was to be stopped or restarted takes requests.',
    advice:
      'The message says which balancers send them. Nothing was changed. `lbctl apply` restarts replicas on a new version without losing a request: each leaves the balancers first. Where that does not matter any more, `lbctl service restart PLAYBOOK INSTANCE --force` does it at once.',
  },
  'tree-broken': {
    summary: 'The configuration that is on the balancer now does not pass its own checker.',
    advice:
      'Nothing was changed. Whatever lbctl wrote would fail the test too: mend the tree by hand (`nginx -t` on that host), then run again.',
  },
  'not-included': {
    summary: "The balancer's configuration does not include a managed file.",
    advice:
      'Nothing was changed. nginx would accept the file and never read it, so that no request would move. Check `dest` in the playbook, and the `include` lines of nginx.conf: `nginx -T | grep "configuration file"` on that host lists what is read.',
  },
  'site-link-taken': {
    summary: 'A file stands where the link of a site belongs.',
    advice:
      'Nothing was changed. lbctl makes, turns and takes away links in sites-enabled, and never a file. Move it to sites-available and link it (`mv`, `ln -s`), or remove it, then run again.',
  },
  'site-claimed': {
    summary: 'A site is managed by another rollout.',
    advice:
      'Nothing was changed. Two plays that write one site would undo each other. Take the site out of one of them; `lbctl restore` of that one brings back what was there before it. After a play was renamed the former name still owns its files: restore it under that name first.',
  },
  drift: {
    summary: 'A managed file was changed by somebody else.',
    advice:
      'Nothing was changed. `lbctl plan` shows what lbctl wrote, what is there and what is wanted. --overwrite replaces the edit (it is kept as a revision), --adopt makes it the state to come back to.',
  },
  'balancer-down': {
    summary: 'The balancer does not run on that host.',
    advice:
      'Nothing was changed. Without a running master nothing can be tested safely or proven. Start it (`systemctl start nginx`), then run again.',
  },
  'prepare-failed': {
    summary: 'A host could not take the new revisions.',
    advice: 'Nothing was changed on any balancer. The message says what the host lacks: space, rights, or a program.',
  },
  'state-not-writable': {
    summary: 'A balancer can not write down who works on it.',
    advice:
      'Nothing was changed. The file system of /var/lib/lbctl (`lbctl_state_dir`) on the host named is full, out of inodes (`df`, `df -i`) or read-only. `abort` and `rollback` go on without that host.',
  },
  'confirm-unavailable': {
    summary: 'The play has `confirm:`, and a balancer can not be armed.',
    advice:
      'Nothing was changed on any balancer. `confirm:` lets a balancer go back by itself with a systemd timer: that host does not run systemd, or could not start the timer; the message has its words. Without `confirm:` the play runs there too.',
  },
  'settings-invalid': {
    summary: 'A setting in lbctl.config.yml, the user configuration or an LBCTL_* variable is wrong.',
    advice: 'Nothing was done. The message names the file or variable and what was expected.',
  },
  'confirmation-needed': {
    summary: 'The command changes something and was not confirmed.',
    advice: 'Nothing was changed and no lock was held while asking. Answer y on a terminal, or pass -y.',
  },
  'timed-out': {
    summary: 'Something took longer than was allowed.',
    advice: 'What is on record is true: `lbctl status` shows it.',
  },
  'plan-stale': {
    summary: 'A balancer was changed after the plan was made.',
    advice:
      'Nothing was changed by this command. Another run, or an edit by hand, came in between: look with `lbctl status`, then plan and apply again.',
  },
  'plan-inputs-changed': {
    summary: 'What a saved plan was made from is not the same any more: playbook, variables, templates or inventory.',
    advice:
      'Nothing was changed. The message names what differs: put it back, or make a new plan and have that reviewed. A saved plan is applied from the same working folder of the project as it was made in.',
  },
  'plan-version': {
    summary: 'A saved plan was made by another version of lbctl.',
    advice:
      'Nothing was done. What one version reviewed another might do differently: apply the plan with the version that made it, or make a new one.',
  },
  'plan-file-invalid': {
    summary: 'A saved plan is cut short, was edited, or does not show what it stands for.',
    advice:
      'Nothing was done. The file is not the one that was reviewed: fetch it again from where it was kept, or make a new plan. Saved plans are never edited.',
  },
  'plan-file-exists': {
    summary: '`plan --out` would have to write over something that is no saved plan.',
    advice: 'Nothing was written. Give another name; only a saved plan is replaced by a new one.',
  },
  'plan-used': {
    summary: 'The plan was applied already, from here or from another machine.',
    advice:
      'Nothing was changed by this command. A plan is for one run, and the balancers keep which ones they have seen. `lbctl status` shows how far it got (`resume` or `abort` go on from there); for another run make a new plan.',
  },
  'inventory-missing': {
    summary: 'No inventory was named and none was found.',
    advice:
      'Nothing was done. Give -i, set `inventory:` in lbctl.config.yml, or put an `inventory/` folder beside the playbooks.',
  },
  'init-exists': {
    summary: '`lbctl init` would have to write over files that are there.',
    advice: 'Nothing was written. Give an empty folder.',
  },
  'revision-unknown': {
    summary: 'No such revision is on record.',
    advice: 'Nothing was changed. `lbctl history` lists the revisions that can be gone back to.',
  },
  'already-there': {
    summary: 'The balancers run that revision already.',
    advice: 'Nothing was changed, and nothing needs to be.',
  },
  'no-hosts': {
    summary: 'The play has no host to work on.',
    advice: 'Nothing was done. The pattern, or the pattern together with --limit, matches nothing in this inventory.',
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
  'host-setting-invalid': {
    summary: 'A variable that configures the balancer of a host is wrong.',
    advice: 'Nothing was done. The message names the variable and what may stand in it.',
  },
  'host-records-damaged': {
    summary: 'The records of lbctl on a host can not be read.',
    advice:
      'Nothing was changed by this command. Somebody or something wrote into the state folder of that host, or its disk is damaged; the other balancers hold the same records. A file with a fencing number that is none (text, or 15 digits and more) keeps everybody from the run lock on that host: when no runner of the rollout is alive, remove it there, and the next run counts on from the other balancers.',
  },
  locked: {
    summary: 'Another runner holds the run lock of this rollout.',
    advice:
      'Nothing was changed. The message names the holder. Wait with --lock-timeout, or ask them; a holder that died is taken over by itself when its lease (30 s) has run out.',
  },
  'lock-lost': {
    summary: 'Another runner took over the run lock while this one was away.',
    advice:
      'This process has stopped and writes nothing any more: the balancers refuse its fencing number. `lbctl status` shows who runs the rollout now.',
  },
  'emergency-lock': {
    summary: 'The emergency lock is set on a balancer.',
    advice:
      'Somebody stopped every apply on these balancers on purpose; the message says who and why. `lbctl abort` and `lbctl rollback` stay possible, `lbctl unlock PLAYBOOK` lets go.',
  },
  'journal-lost': {
    summary: 'No balancer could take the record of what was done.',
    advice:
      'The balancers serve a recorded state. Free space in the state folder or mend the connection, then `lbctl status` and `lbctl resume`.',
  },
  'confirm-lost': {
    summary: 'A balancer could not be told that the rollout is confirmed.',
    advice:
      'What was done stands for now. Balancers that were not confirmed go back by themselves when the time of `confirm:` is over, and one that went back takes the others with it as soon as anybody goes on. Mend the connection, then `lbctl resume` before that, or let them go back; `lbctl status` shows the time that is left.',
  },
  'rollout-unfinished': {
    summary: 'An earlier rollout of the same name is not over.',
    advice:
      'Nothing was changed. `lbctl status` shows where it stands: `promote` or `resume` finish it, `abort` or `rollback` go back to where it began; then apply again.',
  },
  'no-rollout': {
    summary: 'The balancers have no rollout of that name on record.',
    advice: 'Check the name and the inventory; `lbctl status` without a name lists what the balancers know.',
  },
  'intent-refused': {
    summary: 'What was asked for makes no sense where the rollout is now.',
    advice: 'Nothing was changed. `lbctl status` shows the step and what can be done next.',
  },
  'mixed-state': {
    summary: 'Some balancers could not be brought to the wanted state nor back.',
    advice:
      'Every balancer still serves one recorded state or the other. `lbctl status` says which; mend what the message names, then `lbctl abort` goes back to the state it began with; or apply again.',
  },
  'groups-impossible': {
    summary: 'Requests cannot be divided between the groups that the strategy names.',
    advice:
      'Nothing was done. Every upstream that has one of the two groups needs both, each with a member that is no backup; members of other groups may only be backups.',
  },
  'weight-impossible': {
    summary: 'The balancing method of an upstream cannot follow weights.',
    advice:
      'Nothing was done. With ip_hash one client address is one server, so a weight is no share of requests. Choose another method, or only the weights 0 and 100.',
  },
  'capacity-impossible': {
    summary: 'There is no way to the wanted members within max_unavailable and max_surge.',
    advice:
      'Nothing was done. Allow at least one member to be out of rotation or one too many at a time, and keep one member that is no backup.',
  },
  interrupted: {
    summary: 'The run was told to stop by a signal.',
    advice:
      'The host action under way was finished and recorded, and the run lock was released. The line that was printed goes on from here.',
  },
  'file-unreadable': {
    summary: 'A file that the playbook needs could not be read.',
    advice: 'Nothing was done. Paths in a playbook are relative to the folder of the playbook.',
  },
  'file-outside-project': {
    summary: 'A path in the playbook leads out of the project, by `..` or through a symbolic link.',
    advice:
      'Nothing was done. The project is the nearest folder upwards with lbctl.config.yml, package.json or .git, else the parent of the folder the playbook is in. Move the file into it.',
  },
  'yaml-encoding': {
    summary:
      'The file is no clean UTF-8 text: invalid bytes, control characters, or characters that reorder what people see.',
    advice: 'Nothing was done. Save the file as UTF-8; a hex viewer shows what stands at the place named.',
  },
  'yaml-syntax': {
    summary: 'The file is no valid YAML 1.2.',
    advice:
      'Nothing was done. The caret marks where the reader gave up; the cause is often indentation or a missing quote one line above.',
  },
  'yaml-limit': {
    summary: 'The file is larger, deeper or uses more aliases than a playbook has reason to.',
    advice: 'Nothing was done. Limits: 1 MiB, 32 levels, 100 aliases, 20000 values.',
  },
  'yaml-duplicate-key': {
    summary: 'The same key is written twice in one mapping.',
    advice: 'Nothing was done. YAML readers disagree about which of the two counts; remove one.',
  },
  'yaml-unsupported': {
    summary: 'The file uses a part of YAML that lbctl refuses because it surprises people.',
    advice:
      'Nothing was done. Refused are unknown tags, merge keys (`<<`), several documents in a file, other YAML versions than 1.2, and keys that are no plain text.',
  },
  'yaml-forbidden-key': {
    summary: 'A key has a name with a meaning to JavaScript (`__proto__`, `constructor`, `prototype`).',
    advice: 'Nothing was done. Use another name.',
  },
  'yaml-ambiguous-number': {
    summary: 'A number is written in a way that gets lost: 1.10 is read as 1.1.',
    advice: 'Nothing was done. Quote it if it is a version or a name; otherwise write the number in its plain form.',
  },
  'playbook-empty': {
    summary: 'The playbook holds no play.',
    advice:
      'Nothing was done. `lbctl init` writes a playbook to start from; docs/reference/playbook.md lists every key.',
  },
  'playbook-unknown-key': {
    summary: 'A key that lbctl does not know stands in the playbook.',
    advice:
      'Nothing was done. Unknown keys are errors because a mistyped key would otherwise be ignored silently. docs/reference/playbook.md lists every key.',
  },
  'playbook-missing-key': {
    summary: 'A key that is required is not there.',
    advice: 'Nothing was done. docs/reference/playbook.md lists every key.',
  },
  'playbook-value': {
    summary: 'A value in the playbook has the wrong type or form.',
    advice: 'Nothing was done. The message says what is expected there; docs/reference/playbook.md has examples.',
  },
  'playbook-rule': {
    summary: 'Two parts of the playbook contradict each other, or a setting would not do what it says on nginx.',
    advice: 'Nothing was done. The hint says which of them to change.',
  },
  'playbook-name-resolved': {
    summary: 'A member is named by a host name instead of an address.',
    advice:
      'This is a warning. nginx resolves names only when it starts or reloads, a name that stops resolving makes the whole configuration fail its test, and dead DNS blocks the reload for seconds. Give the host an `ansible_host` address.',
  },
  'playbook-hosts': {
    summary: 'A host pattern in the playbook could not be used.',
    advice: 'Nothing was done. `lbctl inventory --graph` shows groups and hosts; patterns are written as in Ansible.',
  },
  'service-setting-invalid': {
    summary: 'A setting of a service holds what its place in the unit or in the environment can not.',
    advice:
      'Nothing was done. A value stays on its line and in its field: no line breaks or control characters, no `\\` at the end, `%%` for a percent sign, commands by their path. The message names the key and what belongs there.',
  },
  'template-syntax': {
    summary: 'A template or a value with `<% %>` is no valid EJS.',
    advice: 'Nothing was done. Look for a missing `%>`, bracket or brace at the line named, or before it.',
  },
  'template-undefined': {
    summary: 'A template or a value uses a variable that nobody defined.',
    advice:
      'Nothing was done. Define it in vars, vars_files, the inventory or with `-e`. For an optional variable write `typeof NAME === "undefined" ? … : NAME`.',
  },
  'template-value': {
    summary:
      'A template prints a value that has no text (undefined, null, a list, a mapping), or one that means something to nginx.',
    advice:
      'Nothing was done. Print one of its fields, join a list, or leave the line out with `<% if %>`. Text with `;`, braces, quotes, `\\`, `#` or a line break could begin a directive that the template did not write: `<%= %>` refuses it, `<%- %>` prints it as it is.',
  },
  'template-failed': {
    summary: 'The JavaScript in a template threw an error.',
    advice: 'Nothing was done. The error is quoted in the message.',
  },
  'template-limit': {
    summary: 'A template ran longer than 1 s, or made more than 1 MiB of text.',
    advice:
      'Nothing was done. Look for an endless loop. The limit is there against accidents; templates are trusted like the playbook itself.',
  },
  'template-output': {
    summary: 'A rendered file does not say what the plan says, or says more than an upstream file may.',
    advice:
      'Nothing was done. The servers and weights in the output must be those of the step, and only directives of upstreams and of the revision endpoint are allowed. The line of the template is named.',
  },
  'inventory-source': {
    summary: 'A source given with `-i` can not be read.',
    advice:
      'Nothing was done. A source is a file, a folder of such files, an executable that answers `--list`, or a list with a comma: `-i lb1,lb2,`.',
  },
  'inventory-syntax': {
    summary: 'A line of an INI inventory could not be understood.',
    advice:
      'Nothing was done. Sections are `[group]`, `[group:children]` and `[group:vars]`; a host line is a name and then key=value; quote values that hold blanks.',
  },
  'inventory-structure': {
    summary: 'A YAML or JSON inventory does not have the shape of one.',
    advice:
      'Nothing was done. A group is a mapping with hosts, children and vars, each of them a mapping; `lbctl init` writes an example.',
  },
  'inventory-group': {
    summary: 'A group is used that nobody declares, or groups contain each other.',
    advice:
      'Nothing was done. A group is declared by `[group]` or `[group:children]`, or by a mapping of that name in YAML.',
  },
  'inventory-host-name': {
    summary: 'A host name or a range of host names in the inventory is not usable.',
    advice:
      'Nothing was done. Names are letters, digits and ._:@- and do not begin with a dash; ranges are written `app[01:50]`, `lb[a:f]` or `app[1:10:2]`.',
  },
  'inventory-limit': {
    summary: 'The inventory is larger than lbctl accepts.',
    advice:
      'Nothing was done. A range stands for at most 20000 hosts, an inventory for 100000; folders nest at most 10 deep.',
  },
  'secret-undefined': {
    summary: '`secret_vars` names a variable that is not defined.',
    advice:
      'Nothing was done. With a typing error in the name the value would be shown as any other. Variables come from `vars`, `vars_files`, the inventory, LBCTL_VAR_NAME and -e.',
  },
  'secret-in-plan': {
    summary: 'The value of a secret variable would be part of the plan.',
    advice:
      'Nothing was changed. The plan is stored on every balancer and shown to everybody who asks, so that names, addresses and labels in it can be no secrets. A template may use the variable: what it writes is in the managed file alone.',
  },
  'vault-password-missing': {
    summary: 'A value or a file is encrypted by ansible-vault, and there is no password for it.',
    advice:
      'Nothing was done. Give --vault-password-file FILE or --vault-id [LABEL@]FILE, or `prompt` in place of FILE; or set `vault_password_file:` in lbctl.config.yml, LBCTL_VAULT_PASSWORD_FILE or ANSIBLE_VAULT_PASSWORD_FILE.',
  },
  'vault-password-wrong': {
    summary: 'None of the passwords opens a value or a file that ansible-vault encrypted.',
    advice:
      'Nothing was done. All passwords that were given have been tried. The message says which label the text was encrypted with, where it has one; `ansible-vault view` tries a password by hand.',
  },
  'vault-password-unreadable': {
    summary: 'A file or program that should hold a vault password can not be read, or gives none.',
    advice:
      'Nothing was done. The file holds the password as its only text; if it is executable it is run, and the password is what it prints. A prompt needs a terminal.',
  },
  'vault-damaged': {
    summary: 'A text that begins like one of ansible-vault is cut, edited or of a kind that is not known.',
    advice:
      'Nothing was done. lbctl reads the formats 1.1 and 1.2 with the cipher AES256, which ansible-vault has written since 2014. Encrypt the value again.',
  },
  'inventory-program': {
    summary: 'An executable inventory failed, or its answer is no inventory in JSON.',
    advice:
      'Nothing was done. Run it by hand with `--list`; it must end with exit code 0 within 60 s and print one JSON object.',
  },
  'inventory-connection': {
    summary: 'A variable that says how to reach a host has a value that can not be used.',
    advice:
      'Nothing was done on that host. `lbctl inventory --host NAME` shows its variables; the operations guide lists those that lbctl reads.',
  },
  'host-pattern': {
    summary: 'A host pattern names something that is not in the inventory, or is not written as Ansible expects.',
    advice:
      'Nothing was done. `lbctl inventory --graph` shows groups and hosts; patterns are written as in Ansible: `balancers:&dc1:!lb3`, `lb*`, `~regex`, `balancers[0]`.',
  },
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
  'artifact-invalid': {
    summary: 'No release can be made of what the playbook names as artifact.',
    advice:
      'Nothing was changed. A release holds files and links that stay inside it, with names in UTF-8 without control characters. The message says what is in the way; `exclude:` leaves it out.',
  },
  'artifact-changed': {
    summary: 'The artifact is no longer what the plan was made from.',
    advice:
      'Nothing was sent. The folder, archive or branch changed between planning and delivery. Plan again; a version that was delivered once needs a new number for new content.',
  },
  'artifact-unavailable': {
    summary: 'An artifact could not be fetched.',
    advice:
      'Nothing was changed. The message has the address and what the server, git, rsync or curl said. For `via: host` the host itself fetches: it needs curl and a way to the server; `via: controller` fetches here and sends.',
  },
  'artifact-mismatch': {
    summary: 'What was downloaded is not what the playbook says.',
    advice:
      'Nothing was changed, and the download was thrown away. Either the file behind the address was replaced, or `sha256:` is of another one. Find out which before you change `sha256:`.',
  },
  'delivery-failed': {
    summary: 'A host could not take in a release.',
    advice:
      'What runs was not touched. The message says what the host lacks: space, rights, or a program. What came through by then is kept (unless the disk is full) and is not sent again.',
  },
  'release-differs': {
    summary: 'The host has a release of this version with other content.',
    advice:
      'Nothing was changed. A release is never changed once it is there, so that going back to it means something. Give the new content a new version; or, if nothing uses it, remove `releases/VERSION` and `releases/VERSION.sha256` on that host.',
  },
  'release-foreign': {
    summary: 'There is a folder with the name of the release that lbctl did not make.',
    advice:
      'Nothing was changed. Below `releases/` lbctl writes each release with its list `VERSION.sha256`; this one has none. Move it away, or choose another version.',
  },
  'release-damaged': {
    summary: 'A release was changed on the host after it was delivered.',
    advice:
      'Nothing was changed. The files named are not what was delivered, or were added. If nothing uses the release, remove `releases/VERSION` and `releases/VERSION.sha256` on that host and deliver again; services should write elsewhere.',
  },
  'link-refused': {
    summary: 'Something else has the name of a command that `link:` is to make.',
    advice:
      'Nothing was changed. lbctl replaces links that lead into the releases of the service, and nothing else. Remove what is there, or choose another name.',
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
  'hook-failed': {
    summary: 'A hook of the release failed, or ran too long.',
    advice:
      'No instance was switched to the release. The message has what the hook printed. A hook that went well is not run again for the same release; this one will be.',
  },
});

export type Code = keyof typeof codes;
