import { describe, expect, it } from 'vitest';
import { type WatchUnit, watchUnits } from '../../../src/cli/watch-unit.ts';
import { milliseconds } from '../../../src/model/duration.ts';

const UNIT: WatchUnit = {
  name: 'lbctl-watch-x-model',
  description: 'lbctl watch x-model',
  command: ['/usr/bin/node', '/usr/bin/lbctl', 'watch', '/etc/lbctl/play.yml'],
  folder: '/etc/lbctl',
  local: true,
  writes: ['/etc/nginx', '/srv/with space'],
  atHome: false,
};
const lines = (unit: Partial<WatchUnit> = {}): readonly string[] =>
  watchUnits({ ...UNIT, ...unit })[0].text.split('\n');
const command = (...words: string[]): string | undefined =>
  lines({ command: ['/usr/bin/node', ...words] }).find((line) => line.startsWith('ExecStart='));

describe('the unit of a watcher', () => {
  it('begins with the words by which lbctl knows it again', () => {
    expect(lines()[0]).toMatch(/^# Written by `lbctl watch --install`/);
  });

  it('gives a command line to systemd as it was given to lbctl', () => {
    expect(command('-i', 'inv.yml,lb-1=x')).toBe('ExecStart=/usr/bin/node -i inv.yml,lb-1=x');
    expect(command('-e', 'name=a b')).toBe('ExecStart=/usr/bin/node -e "name=a b"');
    expect(command('$HOME', '%h', "it's", '"', '\\', 'a;b')).toBe(
      String.raw`ExecStart=/usr/bin/node "$$HOME" %%h "it's" "\"" "\\" "a;b"`,
    );
    expect(command('two\nExecStartPre=/bin/evil')).toBe(
      String.raw`ExecStart=/usr/bin/node "two\x0aExecStartPre=/bin/evil"`,
    );
    expect(command('')).toBe('ExecStart=/usr/bin/node ""');
  });

  it('refuses a folder or a user that would be several lines', () => {
    expect(() => lines({ folder: '/srv/\nExecStartPre=/bin/evil' })).toThrow('can not stand in a unit');
    expect(() => lines({ user: 'ann\n' })).toThrow('can not stand in a unit');
  });

  it('has no capabilities over SSH, and what a test in a namespace needs on the balancer itself', () => {
    expect(lines({ local: false, user: 'ann' })).toEqual(
      expect.arrayContaining(['User=ann', 'CapabilityBoundingSet=', 'RestrictNamespaces=yes']),
    );
    expect(lines()).toEqual(
      expect.arrayContaining([
        'RestrictNamespaces=mnt',
        'StateDirectory=lbctl',
        'ReadWritePaths=-/etc/nginx "-/srv/with space"',
      ]),
    );
  });

  it('sees a home folder only where something of it is there', () => {
    expect(lines()).toContain('ProtectHome=yes');
    expect(lines({ atHome: true })).toContain('ProtectHome=read-only');
  });

  it('comes with a timer where it does not stay', () => {
    const [service, timer] = watchUnits({ ...UNIT, every: milliseconds(90_000) });
    expect(service.text).toContain('Type=oneshot');
    expect(service.text).not.toContain('[Install]');
    expect(timer?.name).toBe('lbctl-watch-x-model.timer');
    expect(timer?.text).toContain('OnUnitActiveSec=90000ms\nRandomizedDelaySec=9000ms\n');
    const [, restless] = watchUnits({ ...UNIT, every: milliseconds(0) });
    expect(restless?.text).toContain('OnUnitActiveSec=1000ms\n');
    // Systemd would give a unit up that is started more than five times in ten seconds.
    expect(service.text).toContain('StartLimitIntervalSec=0\n');
  });
});
