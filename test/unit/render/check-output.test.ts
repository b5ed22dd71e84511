import { describe, expect, it } from 'vitest';
import { parseRolloutName } from '../../../src/model/names.ts';
import { parseCookieName, routingText } from '../../../src/model/routing.ts';
import { checkOutput } from '../../../src/render/check-output.ts';
import { group, need } from '../plan/builders.ts';
import { server, upstream } from './fixtures.ts';

const UP = upstream({ revisionEndpoint: '127.0.0.1:9180' });
const SERVERS = [server('10.0.0.1:80', { weight: 19 }), server('10.0.0.2:80'), server('10.0.0.3:80', { backup: true })];
const LINES = 'server 10.0.0.1:80 weight=19;\n server 10.0.0.2:80;\n server 10.0.0.3:80 backup;';
const check = (text: string) =>
  checkOutput(text, UP, { servers: SERVERS, routing: undefined }).map(({ line, message }) => `${line}: ${message}`);
const block = (inside: string) => `upstream x {\n ${inside}\n}\n`;

describe('checking a rendered file', () => {
  it('finds nothing wrong with what the plan says', () => {
    expect(
      check(
        `${block(`zone x 64k; hash $arg_user consistent; ${LINES} keepalive 3;`)} split_clients $x $y { 5% a; * b; }\nmap $a $b { default "x;{}"; include_me 1; }`,
      ),
    ).toEqual([]);
    expect(
      check(
        `${block(LINES)}server { listen 127.0.0.1:9180; access_log off; location = /r { default_type text/plain; return 200 "x\\n"; } }`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['a wrong weight', block(LINES.replace('19', '9')), "2: server '10.0.0.1:80' has weight 9"],
    ['a weight that is left out', block(LINES.replace(' weight=19', '')), "2: server '10.0.0.1:80' has weight 1"],
    [
      'a server that is left out',
      block(LINES.replace('server 10.0.0.2:80;', '')),
      "1: the output leaves out '10.0.0.2:80'",
    ],
    ['a server too many', block(`${LINES} server 10.0.0.9:80;`), "4: server '10.0.0.9:80' is not in this step"],
    ['a server twice', block(`${LINES} server 10.0.0.2:80;`), "4: server '10.0.0.2:80' is written twice"],
    ['a backup that is none', block(LINES.replace(' backup', '')), "4: server '10.0.0.3:80' is no backup"],
    ['a server that is down', block(LINES.replace('2:80', '2:80 down')), "3: server '10.0.0.2:80' is down"],
    ['no upstream', '# nothing\n', "0: the output has 0 blocks 'upstream x'"],
    ['two upstreams of the name', block(LINES) + block(LINES), "6: the output has 2 blocks 'upstream x'"],
    [
      'an upstream that is not in the plan',
      `${block(LINES)}upstream y { server 10.0.0.9:80; }`,
      "6: 'upstream y' is not in the plan",
    ],
    [
      'a directive that loads code',
      `load_module x.so;\n${block(LINES)}`,
      "1: 'load_module' is not allowed in a managed file",
    ],
    ['an include', block(`${LINES} include /etc/passwd;`), "4: 'include' is not allowed in a upstream block"],
    [
      'an include in a map',
      `${block(LINES)}map $a $b { include /etc/passwd; }`,
      "6: 'include' is not allowed in a map block",
    ],
    [
      'a log file',
      `${block(LINES)}server { listen 127.0.0.1:9180; access_log /etc/cron.d/x; }`,
      '6: access_log may only be off here',
    ],
    [
      'another port',
      `${block(LINES)}server { listen 8080; return 200; }`,
      "6: a managed file does not listen on '8080'",
    ],
    [
      'a server on port 80 by omission',
      `${block(LINES)}server { return 200; }`,
      '6: this server block listens on port 80 of every address',
    ],
    [
      'a proxy',
      `${block(LINES)}server { listen 127.0.0.1:9180; location / { proxy_pass http://x; } }`,
      "6: 'proxy_pass' is not allowed in a location block",
    ],
    [
      'a block that is never closed',
      `upstream x {\n ${LINES}\n`,
      "1: nginx could not read this: this '{' is never closed",
    ],
    [
      'a missing semicolon',
      block('server 10.0.0.1:80 weight=19'),
      "2: nginx could not read this: ';' is missing after 'weight=19'",
    ],
    [
      'a quote that is never closed',
      block(`${LINES} zone "x;`),
      '4: nginx could not read this: this quote is never closed',
    ],
    [
      'two weights, of which nginx takes the last',
      block(LINES.replace('weight=19', 'weight=19 weight=1')),
      "2: 'weight=1' is no parameter of a member here",
    ],
    [
      'a parameter that nobody knows',
      block(LINES.replace('2:80', '2:80 resolve')),
      "3: 'resolve' is no parameter of a member here",
    ],
    [
      'a directive behind what is no comment to nginx',
      `${block(LINES)}map $a $b { \u3000# x; include /etc/passwd; }`,
      "6: 'include' is not allowed in a map block",
    ],
    [
      'a directive behind what is no block to nginx',
      `${block(LINES)}server { listen 127.0.0.1:9180; location / { default_type ${'$'}{{a; proxy_pass http://x; } }`,
      "6: 'proxy_pass' is not allowed in a location block",
    ],
    [
      'a block of a directive that has none',
      block(`zone x 64k { proxy_pass http://x; } ${LINES}`),
      "2: 'zone' is not allowed in a upstream block",
    ],
    ['a block without its braces', `${block(LINES)}map $a $b;`, "6: 'map' is not allowed in a managed file"],
    [
      'Lua',
      `${block(LINES)}init_by_lua_block { os.execute() ; }`,
      "6: 'init_by_lua_block' is not allowed in a managed file",
    ],
    ['a carriage return', block(`${LINES}\r`), '4: the output holds an invisible character (U+000D)'],
    [
      'a character that turns text around',
      block(`# \u202e\n${LINES}`),
      '2: the output holds an invisible character (U+202E)',
    ],
    ['a byte order mark', `\ufeff${block(LINES)}`, '1: the output holds an invisible character (U+FEFF)'],
    [
      'a word that is longer than nginx reads',
      block(`zone ${'x'.repeat(4096)}; ${LINES}`),
      `2: nginx could not read this: '${'x'.repeat(20)}…' is longer than 4095 characters`,
    ],
    [
      'a word right behind a quote',
      block(`hash "a"b; ${LINES}`),
      '2: nginx could not read this: a blank or \';\' is missing after "a"',
    ],
    ['a brace too many', `${block(LINES)}}\n`, "6: nginx could not read this: this '}' closes nothing"],
  ])('refuses %s', (_, text, message) => {
    expect(check(text)).toEqual([message]);
  });

  it('reads words as nginx does: a quote or a hash inside a word is part of it, a quoted mark is none', () => {
    expect(check(block(`${LINES} hash a#b"c;`))).toEqual([]);
    expect(check(block(`${LINES} hash "}; server 10.0.0.9:80; #";`))).toEqual([]);
    expect(check(block(`${LINES} hash ab\\;c\${arg_x}d;`))).toEqual([]);
    expect(check(block(`# server 10.0.0.9:80;\n${LINES}`))).toEqual([]);
  });

  it('lets a single server go without its weight', () => {
    expect(
      checkOutput(block('server 10.0.0.1:80;'), UP, {
        servers: [server('10.0.0.1:80', { weight: 7 })],
        routing: undefined,
      }),
    ).toEqual([]);
  });
});

describe('checking a file that divides clients', () => {
  const [stable, canary] = [server('10.0.0.1:80'), server('10.0.0.2:80', { group: group('canary') })];
  const routing = routingText(
    need(parseRolloutName('roll')),
    { name: UP.name, routing: { by: 'cookie', cookie: need(parseCookieName('sid')) } },
    {
      servers: [stable, canary],
      ranges: [
        { group: canary.group, percent: 5 },
        { group: stable.group, percent: 95 },
      ],
    },
  );
  const MAP = 'map $cookie_sid $x_client { "" $remote_addr; default $cookie_sid; }\n';
  const SPLIT = 'split_clients "roll:$x_client" $x_upstream { 5% x-canary; * x-stable; }\n';
  const BLOCKS =
    'upstream x { server 10.0.0.1:80; server 10.0.0.2:80; }\nupstream x-canary { server 10.0.0.2:80; }\nupstream x-stable { server 10.0.0.1:80; }\n';
  const problems = (text: string) =>
    checkOutput(text, UP, { servers: [stable, canary], routing }).map(({ line, message }) => `${line}: ${message}`);

  it('finds nothing wrong with what the plan says, however it is laid out', () => {
    expect(problems(BLOCKS + MAP + SPLIT)).toEqual([]);
    expect(problems(SPLIT.replaceAll(' ', '\n  ') + MAP.replace('""', "''") + BLOCKS)).toEqual([]);
  });

  it.each([
    ['no split', MAP, '0: nothing in the output defines $x_upstream'],
    ['no map', SPLIT, '0: nothing in the output defines $x_client'],
    ['another share', MAP + SPLIT.replace('5%', '50%'), '5: $x_upstream is not what the plan says'],
    [
      'the group that grows in the last range',
      `${MAP}split_clients "roll:$x_client" $x_upstream { 95% x-stable; * x-canary; }`,
      '5: $x_upstream is not what the plan says',
    ],
    ['another key', MAP + SPLIT.replace('roll:', ''), '5: $x_upstream is not what the plan says'],
    [
      'lines in one word',
      MAP + SPLIT.replace('5% x-canary; *', '"5% x-canary; *"'),
      '5: $x_upstream is not what the plan says',
    ],
    ['a client that is nobody', MAP.replace('"" $remote_addr;', '') + SPLIT, '4: $x_client is not what the plan says'],
    [
      'an include in the map',
      MAP.replace('default', 'include /etc/passwd; default') + SPLIT,
      "4: 'include' is not allowed in a map block",
    ],
    ['a second definition', `${MAP}${SPLIT}map $host $X_Upstream { default x; }`, '6: $x_upstream is defined twice'],
    ['no upstream for a group', `${MAP}${SPLIT}`, "0: the output has 0 blocks 'upstream x-canary'"],
  ])('refuses %s', (name, text, message) => {
    const blocks = name.startsWith('no upstream') ? BLOCKS.replace(/upstream x-canary .*\n/, '') : BLOCKS;
    expect(problems(blocks + text)).toContain(message);
  });

  it('refuses a group that has the servers of another', () => {
    expect(problems(BLOCKS.replace('x-canary { server 10.0.0.2', 'x-canary { server 10.0.0.1') + MAP + SPLIT)).toEqual([
      "2: server '10.0.0.1:80' is not in this step",
      "2: the output leaves out '10.0.0.2:80'",
    ]);
  });
});
