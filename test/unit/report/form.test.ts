import { describe, expect, it } from 'vitest';
import { colorLevel, pickForm, showsUnicode } from '../../../src/report/form.ts';
import { FakeOutput } from './fakes.ts';

const on = (columns?: number) => ({ out: new FakeOutput(), err: new FakeOutput(columns) });

describe('pickForm', () => {
  it('draws a tree on a terminal that is wide enough', () => {
    expect(pickForm(undefined, on(80), { TERM: 'xterm' })).toBe('tty');
  });

  it.each([
    ['a pipe', undefined, {}],
    ['a terminal of 0 columns', 0, {}],
    ['a narrow terminal', 40, {}],
    ['a terminal that can not move its cursor', 80, { TERM: 'dumb' }],
  ])('falls back to plain on %s, also when tty was asked for', (_, columns, env) => {
    expect(pickForm(undefined, on(columns), env)).toBe('plain');
    expect(pickForm('tty', on(columns), env)).toBe('plain');
  });

  it('looks at standard error, where progress goes, not at standard output', () => {
    expect(pickForm(undefined, { out: new FakeOutput(80), err: new FakeOutput() }, {})).toBe('plain');
  });

  it('takes github only when asked', () => {
    expect(pickForm(undefined, on(), { GITHUB_ACTIONS: 'true' })).toBe('plain');
    expect(pickForm('github', on(), {})).toBe('github');
  });
});

describe('colorLevel', () => {
  it.each([
    ['a pipe', undefined, {}, 0],
    ['a terminal', 80, { TERM: 'xterm' }, 1],
    ['256 colours', 80, { TERM: 'xterm-256color' }, 2],
    ['true colour', 80, { TERM: 'xterm', COLORTERM: 'truecolor' }, 3],
    ['NO_COLOR', 80, { NO_COLOR: '1', FORCE_COLOR: '3' }, 0],
    ['an empty NO_COLOR, which does not count', 80, { NO_COLOR: '' }, 1],
    ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '2' }, 2],
    ['FORCE_COLOR=0 on a terminal', 80, { FORCE_COLOR: '0' }, 0],
    ['a dumb terminal', 80, { TERM: 'dumb' }, 0],
  ])('for %s', (_, columns, env, level) => {
    expect(colorLevel(new FakeOutput(columns), env)).toBe(level);
  });
});

describe('showsUnicode', () => {
  it('takes the first of LC_ALL, LC_CTYPE and LANG that is set', () => {
    expect(showsUnicode({ LANG: 'de_DE.UTF-8' })).toBe(true);
    expect(showsUnicode({ LANG: 'de_DE.UTF-8', LC_ALL: 'C' })).toBe(false);
    expect(showsUnicode({ LANG: 'C', LC_CTYPE: 'C.utf8' })).toBe(true);
    expect(showsUnicode({})).toBe(false);
  });
});
