/** Codes about inventories, host variables and vaults. */
import { explain } from './explanation.ts';

export const inventoryCodes = explain({
  'inventory-missing': {
    summary: 'No inventory was named and none was found.',
    advice:
      'Nothing was done. Give -i, set `inventory:` in lbctl.config.yml, or put an `inventory/` folder beside the playbooks.',
  },
  'no-hosts': {
    summary: 'The play has no host to work on.',
    advice: 'Nothing was done. The pattern, or the pattern together with --limit, matches nothing in this inventory.',
  },
  'host-setting-invalid': {
    summary: 'A variable that configures the balancer of a host is wrong.',
    advice: 'Nothing was done. The message names the variable and what may stand in it.',
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
});
