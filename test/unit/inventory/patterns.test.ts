/** What Ansible would pass over in silence: names that are not in the inventory. */
import { expect, test } from 'vitest';
import { selectHosts } from '../../../src/inventory/patterns.ts';
import { InvalidInput } from '../../../src/model/errors.ts';
import { load } from './load-text.ts';

const inventory = await load({ 'x.ini': '[balancers]\nlb1\nlb2\n[app]\napp1\n[none]\n[all:vars]\nx=1\n' });
const problemOf = (pattern: string) => {
  try {
    selectHosts(inventory, pattern);
  } catch (error) {
    if (error instanceof InvalidInput) return error.diagnostics;
  }
  return [];
};

test.each([
  ['balancer', 'did you mean balancers?', 1],
  ['app:&lb3', 'did you mean lb1?', 6],
  ['all:!ap1', 'did you mean app?', 6],
  ['app,xyzzy', '`lbctl inventory --graph` shows groups and hosts', 5],
])('the unknown name in %s is an error with a hint', (pattern, hint, column) => {
  expect(problemOf(pattern)).toMatchObject([
    { code: 'host-pattern', hint, source: pattern, span: { line: 1, column } },
  ]);
});

test('all unknown names are reported at once', () => {
  expect(problemOf('nope:&neither:!never')).toHaveLength(3);
});

test.each(['balancers[2]', 'balancers[-3]', '~(', '', ' , ', 'x'.repeat(5000)])('%j is refused', (pattern) => {
  expect(problemOf(pattern)).toHaveLength(1);
});

test.each(['web*', '~web', 'none', 'none[0]', 'balancers[8:9]', 'app:&balancers'])(
  '%s matches nothing, which is no error',
  (pattern) => {
    expect(problemOf(pattern)).toEqual([]);
    expect(selectHosts(inventory, pattern)).toEqual([]);
  },
);

test('localhost is this machine when the inventory does not have it', () => {
  expect(selectHosts(inventory, 'localhost')).toMatchObject([
    { name: 'localhost', connection: { kind: 'local' }, vars: { x: 1 } },
  ]);
});
