/** Codes about playbooks: YAML, what stands in it, templates, and secrets. */
import { explain } from './explanation.ts';

export const playbookCodes = explain({
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
});
