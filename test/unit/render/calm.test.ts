import { expect, it } from 'vitest';
import type { Vars } from '../../../src/model/host.ts';
import { isCalm } from '../../../src/render/calm.ts';
import { createTemplater } from '../../../src/render/templater.ts';

it.each([
  'no tag at all',
  '<%= version %>',
  'x-<%= 100 - share %>/<%- upstream.name -%>\n',
  `<%= a.b[0]['c d'] + "e" %>`,
  '<%= !ready ? (a + b) * 2 : a % 3 %>',
  '<%= a?.b ?? 1.5 %>',
  '<%= a === b && a !== c || a <= 3 %>',
  '<%= [a, b] %>',
])('knows by its look that this ends at once: %s', (text) => {
  expect(isCalm(text)).toBe(true);
});

it.each([
  '<% for (;;) {} %>',
  '<%_ x _%>',
  '<%# no expression, and never needed in a value %>',
  '<%= x',
  '<%= f(1) %>',
  '<%= (f)(1) %>',
  '<%= f [0] (1) %>',
  '<%= f\n(1) %>',
  `<%= 'a'(1) %>`,
  '<%= a?.(1) %>',
  '<%= f`x` %>',
  '<%= (() => { for (;;) {} })() %>',
  '<%= x => x %>',
  '<%= x = 1 %>',
  '<%= x += x %>',
  '<%= x++ %>',
  '<%= --x %>',
  '<%= 9 ** 9 %>',
  '<%= 9n %>',
  '<%= /(a+)+$/ %>',
  // Both look like texts to whoever does not see that a regular expression or a comment begins before.
  `<%= /"/ + f() + /"/ %>`,
  `<%= 1 /* ' */ + f(1) /* ' */ %>`,
  `<%= 1 <!-- ' \n + f(1) + ' %>`,
  `<%= 'a\\' + f(1) + ' %>`,
  '<%= new Array(9) %>',
  '<%= new Array %>',
  '<%= import.meta %>',
  '<%= class {} %>',
  '<%= {} %>',
  '<%= a; f %>',
  '<%= \\u0066 %>',
  '<%= ä %>',
  '<%= "%" %> <%% <% f() %>',
  '<%= f %> <% f() %>',
  `<%= ${'a + '.repeat(2000)} a %>`,
])('leaves this to the worker: %s', (text) => {
  expect(isCalm(text)).toBe(false);
});

const data: Vars = { a: 1, b: 'two\nlines', list: ['x', 'y'], map: { name: 'n;m' }, none: null };

it.each([
  'text alone\n',
  '<%= a %> and <%= b %>\n<%- map.name %>',
  '<%= 100 - a %>',
  'one\n  <%= verison %>',
  '<%= map.naem %>',
  '<%= none %>',
  '<%= list %>',
  '<%= map.name %>',
  '<%= map.constructor.constructor %>',
  '<%= process.env.HOME %>',
  '<%= a + %>',
  '<%= a ) + ( b %>',
])('is answered by this thread as by the worker: %s', async (text) => {
  const calm = `${text}\n`;
  // Behind `false` nothing runs, and nothing is calm.
  const busy = `${calm}<% if (false) { ({})(); } -%>`;
  await using templater = createTemplater();
  const render = (template: string) =>
    templater.render({ file: 't', text: template, guarded: 'nginx' }, data, AbortSignal.timeout(60_000));
  expect([isCalm(calm), isCalm(busy)]).toEqual([true, false]);
  expect(await render(calm)).toEqual(await render(busy));
});

it('renders a template of its own as a worker does', async () => {
  const text = '<% for (const one of list) { -%>\n<%= one %>\n<% } -%>\n';
  const render = async (own: readonly string[]) => {
    await using templater = createTemplater(own);
    return await templater.render({ file: 't', text }, data, AbortSignal.timeout(60_000));
  };
  expect(await render([text])).toEqual(await render([]));
  expect(await render([text])).toMatchObject({ text: 'x\ny\n' });
});
