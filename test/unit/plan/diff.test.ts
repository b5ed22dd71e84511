import { describe, expect, it } from 'vitest';
import { parseHostPath } from '../../../src/model/names.ts';
import { diffFiles } from '../../../src/plan/diff.ts';
import { accountForDrift, describeDrift } from '../../../src/plan/drift.ts';
import { host, need } from './builders.ts';

const path = need(parseHostPath('/etc/nginx/conf.d/x.conf'));
const lb1 = host('lb1');
const file = (...weights: readonly number[]) =>
  `upstream x {\n${weights.map((weight, index) => `  server 10.0.0.${index + 1}:80 weight=${weight};\n`).join('')}}\n`;

describe('diffs of files', () => {
  it('are unified, with the path on both sides, and count lines', () => {
    const [diff] = diffFiles([{ host: lb1, path, before: file(1, 1), after: file(1, 5) }]);
    expect(diff).toMatchObject({ hosts: ['lb1'], path, added: 1, removed: 1 });
    expect(diff?.text.split('\n')).toEqual([
      '--- /etc/nginx/conf.d/x.conf',
      '+++ /etc/nginx/conf.d/x.conf',
      '@@ -1,4 +1,4 @@',
      ' upstream x {',
      '   server 10.0.0.1:80 weight=1;',
      '-  server 10.0.0.2:80 weight=1;',
      '+  server 10.0.0.2:80 weight=5;',
      ' }',
      '',
    ]);
  });

  it('show once what changes alike on several hosts, and leave out what stays as it is', () => {
    const change = { path, before: file(1), after: file(2) };
    const diffs = diffFiles([
      { ...change, host: lb1 },
      { ...change, host: host('lb2'), before: file(3) },
      { ...change, host: host('lb3') },
      { ...change, host: host('lb4'), before: file(2) },
    ]);
    expect(diffs.map((diff) => diff.hosts)).toEqual([['lb1', 'lb3'], ['lb2']]);
  });

  it('do not mix files of the same content at different paths', () => {
    const other = need(parseHostPath('/etc/nginx/conf.d/y.conf'));
    const change = { host: lb1, before: file(1), after: file(2) };
    expect(
      diffFiles([
        { ...change, path },
        { ...change, path: other },
      ]),
    ).toHaveLength(2);
  });

  it('name /dev/null where there is no file, and tell none from an empty one', () => {
    expect(diffFiles([{ host: lb1, path, before: undefined, after: 'a\n' }])[0]?.text).toContain(
      '--- /dev/null\n+++ /etc/nginx/conf.d/x.conf',
    );
    expect(diffFiles([{ host: lb1, path, before: 'a\n', after: undefined }])[0]?.text).toContain('+++ /dev/null');
    expect(diffFiles([{ host: lb1, path, before: undefined, after: '' }])).toHaveLength(1);
  });

  it('say only how much changed when two files have too little in common', () => {
    const lines = (name: string) => Array.from({ length: 4000 }, (_, index) => `${name} ${index}\n`).join('');
    expect(diffFiles([{ host: lb1, path, before: lines('a'), after: lines('b') }])[0]).toMatchObject({
      text: expect.stringContaining('@@ replaced as a whole: 4000 lines by 4000 @@'),
      added: 4000,
      removed: 4000,
    });
  });
});

describe('the account of drift', () => {
  const drift = (written: string | undefined, onDisk: string | undefined, wanted: string | undefined) =>
    describeDrift(accountForDrift({ host: lb1, path, written, onDisk, wanted }));

  it('tells what was edited by hand from what the playbook wants', () => {
    const lines = drift(file(1), file(7), file(2));
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      'lb1: /etc/nginx/conf.d/x.conf was changed by hand since lbctl wrote it:',
      '--- /etc/nginx/conf.d/x.conf',
      '+++ /etc/nginx/conf.d/x.conf',
      '@@ -1,3 +1,3 @@',
      '-  server 10.0.0.1:80 weight=1;',
      '+  server 10.0.0.1:80 weight=7;',
      'what the playbook wants instead:',
      '--- /etc/nginx/conf.d/x.conf',
      '+++ /etc/nginx/conf.d/x.conf',
      '@@ -1,3 +1,3 @@',
      '-  server 10.0.0.1:80 weight=7;',
      '+  server 10.0.0.1:80 weight=2;',
    ]);
  });

  it('says when the edit is just what the playbook wants', () => {
    expect(drift(file(1), file(2), file(2)).at(-1)).toBe('it is what the playbook wants');
  });

  it('says when lbctl never wrote the file', () => {
    expect(drift(undefined, file(2), file(1))[0]).toBe('lb1: /etc/nginx/conf.d/x.conf was not written by lbctl');
  });

  it('shows a file that was removed by hand as removed', () => {
    expect(drift(file(1), undefined, file(1))).toContain('+++ /dev/null');
  });
});
