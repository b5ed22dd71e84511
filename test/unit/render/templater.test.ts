import { afterAll, describe, expect, it } from 'vitest';
import type { Vars } from '../../../src/model/host.ts';
import { createTemplater } from '../../../src/render/templater.ts';

const templater = createTemplater();
afterAll(() => templater[Symbol.asyncDispose]());
const render = (text: string, data: Vars = {}) =>
  templater.render({ file: 't.ejs', text }, data, AbortSignal.timeout(20_000));

describe('the template sandbox', () => {
  it('prints values as they are, quotes included', async () => {
    expect(await render(`a '<%= x %>'`, { x: `it's "<b>"&` })).toMatchObject({
      outcome: 'rendered',
      text: `a 'it's "<b>"&'`,
    });
  });

  it('traces every output line to the line of the template it came from', async () => {
    const text = '# head\n<% for (const s of list) { -%>\n  server <%= s %>;\n<% } -%>\nlast\n  line\n';
    const answer = await render(text, { list: ['a', 'b'] });
    expect(answer).toEqual({
      outcome: 'rendered',
      text: '# head\n  server a;\n  server b;\nlast\n  line\n',
      lines: [1, 3, 3, 5, 6, 7],
      reads: ['list'],
    });
  });

  it('traces the lines of a value that holds newlines to the line of its tag', async () => {
    const answer = await render('one\n<%= x %>\nthree', { x: 'a\nb\nc' });
    expect(answer).toMatchObject({ lines: [1, 2, 2, 2, 3] });
  });

  it('names an undefined variable at its place, with the word that was meant', async () => {
    expect(await render('a\n  b <%= verison %>', { version: '1' })).toEqual({
      outcome: 'failed',
      why: 'undefined',
      line: 2,
      column: 9,
      length: 7,
      message: "'verison' is not defined",
      missing: 'verison',
      hint: "did you mean 'version'?",
    });
  });

  it('takes a key that a mapping does not have for undefined, however deep', async () => {
    const answer = await render('<% const u = upstream %>\n<%= u.inner.naem %>', {
      upstream: { inner: { name: 'x' } },
    });
    expect(answer).toMatchObject({ why: 'undefined', line: 2, column: 13, hint: "did you mean 'name'?" });
  });

  it('lets a template ask whether an optional variable exists', async () => {
    expect(await render(`<%= typeof x === 'undefined' ? 'no' : x %><%= 'y' in vars %>`, { vars: {} })).toMatchObject({
      text: 'nofalse',
    });
  });

  it.each([
    ['null', null],
    ['a list', [1]],
    ['a mapping', {}],
  ])('refuses to print %s', async (words, x) => {
    expect(await render('<%= x %>', { x })).toMatchObject({
      why: 'value',
      message: `this is ${words}, which has no text to print`,
    });
  });

  it('says where a syntax error is', async () => {
    expect(await render('a\nb\n<% if (x { %>\n', { x: 1 })).toMatchObject({ why: 'syntax', line: 3 });
    expect(await render('a\n  <%= x ', { x: 1 })).toMatchObject({ why: 'syntax', line: 2, column: 3 });
  });

  it('ends an endless loop and serves the next template', async () => {
    expect(await render('<% for (;;) {} %>')).toMatchObject({
      outcome: 'failed',
      why: 'limit',
      message: 'it ran longer than 1000 ms',
    });
    expect(await render('ok')).toMatchObject({ text: 'ok' });
  });

  it('ends an endless loop in a callback that runs afterwards', async () => {
    expect(await render('<% Promise.resolve().then(() => { for (;;) {} }) %>')).toMatchObject({ why: 'limit' });
  });

  it('stops at one megabyte of text', async () => {
    expect(await render(`<% for (;;) { %>x<%= 'y'.repeat(10000) %><% } %>`)).toMatchObject({
      why: 'limit',
      message: expect.stringContaining('1048576'),
    });
  });

  it('survives a template that eats the memory of its worker', async () => {
    expect(await render('<% const a = []; for (;;) a.push(new Array(1e6).fill(1)) %>')).toMatchObject({
      outcome: 'failed',
      why: 'limit',
    });
    expect(await render('ok')).toMatchObject({ text: 'ok' });
  });

  it.each([
    `<%= upstream.constructor.constructor('return process')() %>`,
    `<%= eval('1') %>`,
    `<%= process.env.HOME %>`,
    `<%= require('node:fs') %>`,
    `<%= include('/etc/passwd') %>`,
  ])('does not reach the program or the disk: %s', async (text) => {
    expect(await render(text, { upstream: {} })).toMatchObject({ outcome: 'failed' });
  });

  it('starts every render with nothing left over from another', async () => {
    expect(await render('<% leak = 5; Array.prototype.leak = 5 %><%= leak %>')).toMatchObject({ text: '5' });
    expect(await render('<%= typeof leak %> <%= [].leak === undefined %>')).toMatchObject({ text: 'undefined true' });
  });

  it('takes data whose keys have a meaning to JavaScript as data', async () => {
    const hostile: Vars = JSON.parse('{"vars": {"__proto__": {"admin": "yes"}, "constructor": "c"}}');
    expect(await render(`<%= ({}).admin === undefined %> <%= vars.constructor %>`, hostile)).toMatchObject({
      text: 'true c',
    });
  });

  it('quotes what the JavaScript of a template threw', async () => {
    expect(await render('\n<% throw new Error("no disk") %>')).toMatchObject({
      why: 'failed',
      line: 2,
      message: 'the template failed: no disk',
    });
  });

  it('rejects with the reason of its signal', async () => {
    await expect(templater.render({ file: 't', text: 'x' }, {}, AbortSignal.abort(new Error('stop')))).rejects.toThrow(
      'stop',
    );
  });
});
