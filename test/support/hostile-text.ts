/** Text made to be misread: everything with a meaning to nginx, to a terminal or to people, in a random order. */
import type { SeededRng } from './seeded-rng.ts';

const PIECES: readonly string[] = [
  ...[';', '{', '}', '"', "'", '\\', '#', '$', '${', '${{', '(', ')', ' ', '\t', '\n', '\r', '\r\n', '\v', '\f', '\0'],
  ...[
    '\u00a0',
    '\u2028',
    '\u3000',
    '\ufeff',
    '\u202e',
    '\u0085',
    '\u001b[2J',
    '１',
    'é',
    '\ud800',
    '~',
    '*',
    '=',
    ',',
    '|',
  ],
  ...['a', 'b', '7', '10.0.0.1:80', '[::1]:80', 'unix:/run/x', '%24', '0x1', '$host', '$arg_x', 'weight=1', 'backup'],
  ...[
    '; include /etc/passwd;',
    '}\nload_module x.so;\n',
    'server 10.6.6.6:80;',
    'proxy_pass http://a;',
    '# ',
    '" {',
    '\\"',
  ],
  ...['lua_package_path', 'content_by_lua_block {', "perl 'sub", 'access_log /etc/cron.d/x', 'x'.repeat(20)],
];

/** 0 to 12 pieces. */
export function hostileText(rng: SeededRng): string {
  let text = '';
  for (let left = rng.below(13); left > 0; left -= 1) text += PIECES[rng.below(PIECES.length)] ?? '';
  return text;
}
