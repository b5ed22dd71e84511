/** Playbooks that are no YAML that anybody should write. */
import { edited, type HostileInput, PLAY, playbook } from './files.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

/** Each list holds the one before ten times. */
const BOMB = 'bcdefgh'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`)}]`)
  .join('\n');

export const YAML: readonly HostileInput[] = [
  playbook('an empty file', ''),
  playbook('a file of blanks and comments', '\n# nothing\n  \n'),
  playbook('a scalar as root', 'hello\n'),
  playbook('a number as root', '42\n'),
  playbook('two documents', `${PLAY}---\n${PLAY}`),
  playbook('a duplicate key', edited('  hosts: balancers\n', '  hosts: balancers\n  hosts: all\n')),
  playbook('a tab as indentation', edited('  hosts: balancers', '\thosts: balancers')),
  playbook('the key __proto__', edited('{ version: "1.0.0" }', '{ __proto__: { polluted: true } }')),
  playbook('the key constructor.prototype', edited('{ version: "1.0.0" }', '{ constructor: { prototype: { x: 1 } } }')),
  playbook('a merge key that carries __proto__', edited('{ version: "1.0.0" }', '\n    <<: { __proto__: { x: 1 } }')),
  playbook('a bomb of aliases', `a: &a [1,1,1,1,1,1,1,1,1,1]\n${BOMB}\n`),
  playbook('an anchor that holds itself', edited('{ version: "1.0.0" }', '&loop { again: *loop }')),
  playbook('brackets nested 20,000 deep', edited('{ version: "1.0.0" }', `{ a: ${'['.repeat(20_000)} }`)),
  playbook('mappings nested 20,000 deep', `${'{a: '.repeat(20_000)}`),
  playbook('list marks nested 20,000 deep', `${'- '.repeat(20_000)}a\n`),
  playbook(
    '40,000 keys',
    edited('{ version: "1.0.0" }', Array.from({ length: 40_000 }, (_, i) => `\n    k${i}: v`).join('')),
  ),
  playbook(
    '40,000 keys in braces',
    edited('{ version: "1.0.0" }', `{ ${Array.from({ length: 40_000 }, (_, i) => `k${i}: v`).join(', ')} }`),
  ),
  playbook('a scalar of 20 MB', edited('"1.0.0"', `"${'x'.repeat(20_000_000)}"`)),
  playbook('%YAML 1.1', `%YAML 1.1\n---\n${PLAY}`),
  playbook('!!js/function', edited('"1.0.0"', '!!js/function "function () { return 1 }"')),
  playbook('a NUL', edited('1.0.0', '1.0\u0000.0')),
  playbook('an escape sequence', edited('1.0.0', '1.0\u001b[2J.0')),
  playbook('invalid UTF-8', bytes('- name: sh', 0xff, 0xfe, 'p\n')),
  playbook('UTF-16', Buffer.from(`\ufeff${PLAY}`, 'utf16le')),
  playbook('a bidi override', edited('1.0.0', '\u202e0.0.1')),
  playbook('an integer beyond 2^53', edited('"1.0.0"', '12345678901234567890')),
  playbook('an unquoted version', edited('"1.0.0"', '1.10')),
  playbook('a quote that is never closed', edited('"1.0.0"', '"1.0.0')),
  playbook('a key that is a list', edited('version:', '? [a, b] :')),
];
