import { describe, expect, it } from 'vitest';
import { parseRolloutName, parseUpstreamName } from '../../../src/model/names.ts';
import {
  parseCookieName,
  parseHeaderName,
  type Routing,
  routingText,
  routingVariable,
  splittable,
} from '../../../src/model/routing.ts';
import { group, member, need } from '../plan/builders.ts';

const server = (number: number, name: string, weight = 1) => ({ ...member(number, { weight }), group: group(name) });
const spare = { ...member(9, { backup: true, weight: 7 }), group: group('spare') };
const SERVERS = [server(1, 'stable', 19), server(2, 'stable', 38), server(3, 'canary', 3), spare];
const RANGES = [
  { group: group('canary'), percent: 5 },
  { group: group('stable'), percent: 95 },
];
const text = (routing: Routing) =>
  routingText(
    need(parseRolloutName('roll')),
    { name: need(parseUpstreamName('X.model')), routing },
    { servers: SERVERS, ranges: RANGES },
  );

describe('routing in the words of nginx', () => {
  it('hashes the address under the name of the play', () => {
    expect(text({ by: 'client_ip' })).toMatchObject({ variable: '$x_model_upstream', key: 'roll:$remote_addr' });
    expect(text({ by: 'client_ip' }).map).toBeUndefined();
  });

  it('maps a cookie or a header to the client', () => {
    const cookie = need(parseCookieName('Sid_1'));
    const header = need(parseHeaderName('X-User-Id'));
    expect(text({ by: 'cookie', cookie })).toMatchObject({
      key: 'roll:$x_model_client',
      map: { source: '$cookie_Sid_1', variable: '$x_model_client' },
    });
    expect(text({ by: 'header', header }).map).toEqual({ source: '$http_x_user_id', variable: '$x_model_client' });
  });

  it('gives every group an upstream with the least weights of its proportion, and the backups that belong to none of them', () => {
    const inShort = text({ by: 'client_ip' }).ranges.map(({ upstream, percent, servers }) => [
      upstream,
      percent,
      servers.map(({ address, weight }) => `${address} ${weight}`),
    ]);
    expect(inShort).toEqual([
      ['x-model-canary', '5%', ['10.0.0.3:80 1', '10.0.0.9:80 7']],
      ['x-model-stable', '*', ['10.0.0.1:80 1', '10.0.0.2:80 2', '10.0.0.9:80 7']],
    ]);
  });

  it.each([
    [0, 0],
    [0.001, 0.01],
    [0.005, 0.01],
    [33.333, 33.33],
    [99.999, 99.99],
    [100, 100],
  ])('says %d %% as %d %%', (percent, said) => {
    expect(splittable(percent)).toBe(said);
  });

  it.each([['a b'], ['a;b'], ['a\n'], ['$a'], ['a-b'], ['a.b'], [''], ['a'.repeat(65)]])(
    'takes %j for no cookie',
    (name) => {
      expect(parseCookieName(name)).toBeUndefined();
    },
  );

  it.each([['a b'], ['a;b'], ['a\n'], ['a_b'], ['-a'], ['1a'], [''], ['a'.repeat(65)]])(
    'takes %j for no header',
    (name) => {
      expect(parseHeaderName(name)).toBeUndefined();
    },
  );

  it('has one variable for names that nginx can not tell apart', () => {
    for (const name of ['x-model', 'x_model', 'x.model', 'X-Model'])
      expect(routingVariable(name)).toBe('$x_model_upstream');
  });
});
