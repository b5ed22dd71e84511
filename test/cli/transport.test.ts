/** Which SSH a host is reached by: each place that can say so, and which of them wins. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from '../support/cli.ts';

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here[Symbol.dispose]());

/** Without an ssh on PATH the openssh transport says so, and ssh2 finds the port closed. */
const CODES = { openssh: 'openssh-missing', ssh2: 'host-unreachable' } as const;

describe('the transport', () => {
  it.each([
    ['ssh2 when nobody says anything', {}, 'ssh2'],
    ['what lbctl.config.yml says', { config: 'openssh' }, 'openssh'],
    ['what the environment says rather', { config: 'openssh', env: 'ssh2' }, 'ssh2'],
    ['what the flag says rather', { config: 'ssh2', env: 'ssh2', flag: 'openssh' }, 'openssh'],
    ['what the host says rather', { config: 'ssh2', env: 'ssh2', flag: 'ssh2', host: 'openssh' }, 'openssh'],
    ['what the host says, also when that is the default', { flag: 'openssh', host: 'ssh2' }, 'ssh2'],
  ] as const)('is %s', async (_, says, kind) => {
    const said: { config?: string; env?: string; flag?: string; host?: string } = says;
    const transport = said.host === undefined ? '' : `, transport: ${said.host}`;
    here.write('inv.yml', `all: { hosts: { lb1: { ansible_host: 127.0.0.1, port: 1${transport} } } }\n`);
    if (said.config !== undefined) here.write('lbctl.config.yml', `transport: ${said.config}\n`);
    const env = { PATH: '/nowhere', ...(said.env === undefined ? {} : { LBCTL_TRANSPORT: said.env }) };
    const flag = said.flag === undefined ? [] : ['--transport', said.flag];
    const { code, out, err } = await here.runWith(env, 'ping', '-i', 'inv.yml', ...flag);
    expect(code).toBe(4);
    expect(`${out}${err}`).toContain(CODES[kind]);
  });

  it('is refused when it is none of the two', async () => {
    here.write('inv.yml', 'all: { hosts: { lb1: { transport: telnet } } }\n');
    expect(await here.run('ping', '-i', 'inv.yml')).toMatchObject({
      code: 3,
      err: expect.stringContaining('ssh2 or openssh'),
    });
    expect(await here.run('ping', '-i', 'lb1,', '--transport', 'telnet')).toMatchObject({
      code: 64,
      err: expect.stringContaining('ssh2, openssh'),
    });
    expect(await here.runWith({ LBCTL_TRANSPORT: 'telnet' }, 'ping', '-i', 'lb1,')).toMatchObject({
      code: 3,
      err: expect.stringContaining('ssh2 or openssh'),
    });
  });
});
