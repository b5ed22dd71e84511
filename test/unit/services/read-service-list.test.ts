import { describe, expect, test } from 'vitest';
import { readServiceList } from '../../../src/services/read-service-list.ts';

const SHA = 'ab'.repeat(32);
const HEAD = 'service x-model template /var/projects/x-model x-model.target restart 2000';

describe('the list of an app host', () => {
  test('says which release every instance is to run', () => {
    expect(
      readServiceList(`# lbctl\n${HEAD}\n5001 2.1.0 ${SHA} ${SHA} running\n5002 2.0.0 any ${SHA} stopped\n`),
    ).toEqual({
      service: 'x-model',
      dest: '/var/projects/x-model',
      instances: [
        { instance: '5001', version: '2.1.0', digest: SHA, stamp: SHA, running: true },
        { instance: '5002', version: '2.0.0', stamp: SHA, running: false },
      ],
    });
  });

  test('of a plain unit has one line without an instance', () => {
    expect(readServiceList(`service x plain /srv/x - restart 0\n- 1 - ${SHA} running\n`)).toEqual({
      service: 'x',
      dest: '/srv/x',
      instances: [{ version: '1', stamp: SHA, running: true }],
    });
  });

  test.each([
    ['nothing', ''],
    ['no head', `5001 2.1.0 ${SHA} ${SHA} running\n`],
    ['another head', 'service x\n'],
    ['a name that is none', `${HEAD.replace('x-model', '../x')}\n`],
    ['a folder that is none', `${HEAD.replace('/var/projects/x-model', 'x/../y')}\n`],
    ['an instance that is none', `${HEAD}\n50;01 2.1.0 - ${SHA} running\n`],
    ['a version that is none', `${HEAD}\n5001 ../2 - ${SHA} running\n`],
    ['a digest that is none', `${HEAD}\n5001 2 abc ${SHA} running\n`],
    ['a stamp that is none', `${HEAD}\n5001 2 - abc running\n`],
    ['a wish that is none', `${HEAD}\n5001 2 - ${SHA} perhaps\n`],
    ['a word too many', `${HEAD}\n5001 2 - ${SHA} running now\n`],
  ])('with %s is not believed', (_what, text) => {
    expect(readServiceList(text)).toBeUndefined();
  });
});
