import { expect, it } from 'vitest';
import type { ManagedFile } from '../../../src/model/fleet-state.ts';
import { parseHostPath } from '../../../src/model/names.ts';
import { readServiceList } from '../../../src/services/read-service-list.ts';
import { meaningOf, tellInstances } from '../../../src/services/tell-instances.ts';
import { need } from '../../support/scratch-nginx.ts';

const STAMP = 'ab'.repeat(32);
const file = (path: string, content: string, revision = '000000000001'): ManagedFile => ({
  path: need(parseHostPath(path)),
  mode: '0644',
  content: `# lbctl rollout=x revision=${revision} digest=sha256:${STAMP} - managed\n${content}`,
});
const LIST = '/etc/lbctl/services/web.instances';
const TARGET = '/etc/systemd/system/web.target';
const list = (target: string, ...wants: readonly string[]) =>
  file(
    LIST,
    `service web template /srv/web ${target} restart 2000\n${wants.map((want, index) => `500${index + 1} 2.0 any ${STAMP} ${want}\n`).join('')}`,
  );
const target = (...units: readonly string[]) =>
  file(
    TARGET,
    `[Unit]\nDescription=web\n${units.map((unit) => `Wants=${unit}\n`).join('')}\n[Install]\nWantedBy=multi-user.target\n`,
  );

it('tells one instance another thing, and leaves every other file and line as it is', () => {
  const before = [
    list('-', 'running', 'running'),
    file('/etc/systemd/system/web@.service', '[Service]\nWants=web@5001.service\n'),
  ];
  const [told, unit] = tellInstances(before, new Map([['web@5001.service', false]]));
  expect(unit).toBe(before[1]);
  expect(readServiceList(told?.content ?? '')?.instances.map(({ instance, running }) => [instance, running])).toEqual([
    ['5001', false],
    ['5002', true],
  ]);
  expect(told?.content).not.toContain('# lbctl');
});

it('changes nothing where an instance is told that already, or is not known', () => {
  const before = [list('web.target', 'running'), target('web@5001.service')];
  const after = tellInstances(
    before,
    new Map([
      ['web@5001.service', true],
      ['web@9.service', false],
    ]),
  );
  expect(after[0]).toBe(before[0]);
  expect(meaningOf(after)).toBe(meaningOf(before));
});

it('takes a stopped instance out of its target, which would start it again, and puts it back', () => {
  const before = [list('web.target', 'running', 'running'), target('web@5001.service', 'web@5002.service')];
  const stopped = tellInstances(before, new Map([['web@5001.service', false]]));
  expect(stopped[1]?.content).toBe(
    '[Unit]\nDescription=web\nWants=web@5002.service\n\n[Install]\nWantedBy=multi-user.target\n',
  );
  const started = tellInstances(stopped, new Map([['web@5001.service', true]]));
  expect(meaningOf(started)).toBe(meaningOf(before));
  expect(meaningOf(stopped)).not.toBe(meaningOf(before));
});

it('knows the plain unit by the name of its service', () => {
  const plain = file(LIST, `service web plain /srv/web - restart 2000\n- 2.0 any ${STAMP} running\n`);
  const [told] = tellInstances([plain], new Map([['web.service', false]]));
  expect(told?.content).toContain(`- 2.0 any ${STAMP} stopped\n`);
});

it('sees no difference between revisions that tell the same', () => {
  const [one, other] = [
    list('-', 'running'),
    file(LIST, list('-', 'running').content.replace(/^.*\n/, ''), '000000000002'),
  ];
  expect(meaningOf([one])).toBe(meaningOf([other]));
  expect(meaningOf([{ ...one, mode: '0600' }])).not.toBe(meaningOf([one]));
});
