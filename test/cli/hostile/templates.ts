/** Templates that never end, make too much, or write what an upstream file has no business to say. */
import { edited, type HostileInput, playbook, TEMPLATE, template, UPSTREAM } from './files.ts';

export const TEMPLATES: readonly HostileInput[] = [
  template('a template with an endless loop', `<% for (;;) {} %>\n${UPSTREAM}`),
  template('a template that backtracks for ever', `<% /(a+)+$/.test('a'.repeat(50) + 'b') %>\n${UPSTREAM}`),
  template('a template with 10 MB of output', `<%= 'x'.repeat(10_000_000) %>\n${UPSTREAM}`),
  template('a template with a brace too few', UPSTREAM.replace(/\}\n$/, '')),
  template('a template with a brace too many', `${UPSTREAM}}\n`),
  template('a template that loads a module', `load_module /tmp/x.so;\n${UPSTREAM}`),
  template('a template that includes a file', UPSTREAM.replace('{\n', '{\n    include /etc/passwd;\n')),
  template('a template with a server of its own', `${UPSTREAM}server { listen 80; root /; }\n`),
  template('a template with Lua', `${UPSTREAM}init_by_lua_block { os.execute("id") }\n`),
  template('a template with Perl', `perl_set $x 'sub { system("id") }';\n${UPSTREAM}`),
  template('a template that is no EJS', `<% if ( { %>\n${UPSTREAM}`),
  template('a template that is not closed', `${UPSTREAM}<% if (true) {`),
  template('a template that prints a list', `# <%= servers %>\n${UPSTREAM}`),
  template('a template that asks for the process', `<%= process.env.HOME %>\n${UPSTREAM}`),
  template('a template that reaches for Function', `<% [].constructor.constructor('return process')() %>\n${UPSTREAM}`),
  template('a template that includes another', `<%- include('/etc/passwd') %>\n${UPSTREAM}`),
  template('a template that throws an escape sequence', `<% throw new Error('\\u001b[2Jgone') %>\n${UPSTREAM}`),
  template('a template that throws nothing', `<% throw null %>\n${UPSTREAM}`),
  template(
    'a template that throws an error of its own kind',
    `<% throw { get message() { return {} }, kind: 'text', text: 'x' } %>\n${UPSTREAM}`,
  ),
  template('a template that cheats with the shares', UPSTREAM.replace('<%= server.weight %>', '7')),
  playbook('a value with an endless loop', edited('"1.0.0"', '"<% for (;;) {} %>"')),
  { title: 'a template of 20 MB', files: { [TEMPLATE]: `${UPSTREAM}${'# x\n'.repeat(5_000_000)}` } },
  { title: 'a template with a NUL', files: { [TEMPLATE]: `# \u0000\n${UPSTREAM}` } },
  {
    title: 'a template that is no UTF-8',
    files: { [TEMPLATE]: Buffer.concat([Buffer.from([0x23, 0xff, 10]), Buffer.from(UPSTREAM)]) },
  },
];
