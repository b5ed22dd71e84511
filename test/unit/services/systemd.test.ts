import { describe, expect, test } from 'vitest';
import { InvalidInput } from '../../../src/model/errors.ts';
import { createSystemd } from '../../../src/services/systemd.ts';

describe('systemd on an app host', () => {
  const { settings, readServices } = createSystemd('');

  test('keeps its state apart from that of a balancer on the same machine', () => {
    expect(settings({ lbctl_state_dir: '/srv/lbctl' })).toEqual({ LB_STATE: '/var/lib/lbctl-services' });
    expect(settings({ lbctl_services_state_dir: '/srv/services' })).toEqual({ LB_STATE: '/srv/services' });
  });

  test('reads what the host was told to run from its list alone', () => {
    const content = `service x plain /srv/x - restart 0\n- 1 - ${'ab'.repeat(32)} running\n`;
    expect(readServices({ content })).toMatchObject({ service: 'x', instances: [{ version: '1', running: true }] });
  });

  test.each([
    ['a relative one', 'state'],
    ['one with a blank', '/a b'],
    ['a number', 5],
    ['shell', '/x$(id)'],
  ])('refuses a state folder that is %s, and names the variable', (_what, value) => {
    expect(() => settings({ lbctl_services_state_dir: value })).toThrow(InvalidInput);
  });
});
