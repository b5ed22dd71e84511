/** Rules about questions to members: `check:` of an upstream, and what `health:` of a service has in common with it. */
import { type Duration, formatDuration, milliseconds, parseDuration } from '../../model/duration.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import type { RawCheck } from '../schema.ts';
import { broken, exactlyOne, type PlayRule, type UpstreamRule } from './rule.ts';

const SHORTEST_LOOK: Duration = milliseconds(100);

/** A check is one question that can be asked. */
export const oneQuestion: UpstreamRule = ({ upstream: { check }, pointer }) =>
  check === undefined
    ? []
    : [
        ...exactlyOne(check, ['http', 'tcp'], `${pointer}/check`),
        ...questionFaults(check, ['interval', 'timeout'], `${pointer}/check`),
      ];

/** A replica that is left out of the upstreams would be stopped: services have their own question. */
export const replicasHaveHealth: PlayRule = ({ play, base }) =>
  play.services === undefined
    ? []
    : Object.entries(play.upstreams)
        .filter(([, { check }]) => check !== undefined)
        .map(([name]) =>
          broken(
            `${base}/upstreams${pointerStep(name)}/check`,
            'check does not go with services',
            'health: of a service says when its replicas are well',
            true,
          ),
        );

type Times<K extends string> = Pick<RawCheck, 'http'> & { readonly [key in K]?: string };

/** A request has no header of another name; and a question in a circle without a pause is a load, not a look. */
export function questionFaults<K extends string>(
  asked: Times<K>,
  times: readonly K[],
  pointer: string,
): readonly Finding[] {
  const headers = Object.keys(asked.http?.headers ?? {}).filter(
    (name) => !/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,256}$/.test(name),
  );
  return [
    ...headers.map((name) => ({
      code: 'playbook-value' as const,
      pointer: `${pointer}/http/headers${pointerStep(name)}`,
      onKey: true,
      message: `'${name}' can't be the name of a header`,
      expected: 'letters, digits and dashes',
    })),
    ...times.flatMap((key) => {
      const text: string | undefined = asked[key];
      const time = text === undefined ? undefined : parseDuration(text);
      return time === undefined || time >= SHORTEST_LOOK
        ? []
        : [broken(`${pointer}/${key}`, `'${text}' is too short`, `at least ${formatDuration(SHORTEST_LOOK)}`)];
    }),
  ];
}
