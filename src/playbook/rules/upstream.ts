/** Rules about the settings of one upstream. */
import { parseDuration } from '../../model/duration.ts';
import { parseGroupName, parseHostPath, parseUpstreamName } from '../../model/names.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import { broken, membersOf, type UpstreamRule } from './rule.ts';

const NAME = 'a name of letters, digits, dot, dash and underscore, at most 63 characters';

/** Names reach nginx's configuration and templates. */
export const names: UpstreamRule = ({ name, upstream, pointer }) => {
  const wrong: Finding[] = [];
  const refuse = (at: string, text: string) =>
    wrong.push({
      code: 'playbook-value',
      pointer: at,
      onKey: true,
      message: `'${text}' can't be used as a name`,
      expected: NAME,
    });
  if (parseUpstreamName(name) === undefined) refuse(pointer, name);
  for (const group of Object.keys(upstream.groups ?? {}))
    if (parseGroupName(group) === undefined) refuse(`${pointer}/groups${pointerStep(group)}`, group);
  return wrong;
};

/** The schema's pattern does not see `..`, `//` and a slash at the end. */
export const destination: UpstreamRule = ({ upstream, pointer }) => {
  if (parseHostPath(upstream.dest) !== undefined) return [];
  return [
    {
      code: 'playbook-value',
      pointer: `${pointer}/dest`,
      message: `'${upstream.dest}' can't be used as a path`,
      expected: 'an absolute path without .., // or a slash at the end',
    },
  ];
};

/** The endpoint tells the running revision to whoever can reach it: loopback only. */
export const endpointOnLoopback: UpstreamRule = ({ upstream, pointer }) => {
  const { revision_endpoint: endpoint } = upstream;
  if (endpoint === undefined) return [];
  const port = Number(
    /^(?:127\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})|\[::1\]):([1-9]\d{0,4})$/.exec(endpoint)?.[1],
  );
  if (port <= 65_535) return [];
  return [
    {
      code: 'playbook-value',
      pointer: `${pointer}/revision_endpoint`,
      message: `'${endpoint}' is no loopback address`,
      expected: '127.0.0.1:PORT or [::1]:PORT',
    },
  ];
};

/** nginx counts these in seconds and refuses `ms`. */
export const wholeSeconds: UpstreamRule = ({ upstream, pointer }) => {
  const places: { at: string; text: string | undefined }[] = [
    { at: `${pointer}/keepalive_timeout`, text: upstream.keepalive_timeout },
  ];
  for (const placed of membersOf(upstream, pointer)) {
    if (typeof placed.member !== 'string')
      places.push({ at: `${placed.pointer}/fail_timeout`, text: placed.member.fail_timeout });
  }
  return places.flatMap(({ at, text }) => {
    const duration = text === undefined ? undefined : parseDuration(text);
    if (duration === undefined || (duration >= 1000 && duration % 1000 === 0)) return [];
    return [
      {
        code: 'playbook-value',
        pointer: at,
        message: `'${text}' is no whole number of seconds`,
        expected: 'whole seconds, at least 1s',
      } satisfies Finding,
    ];
  });
};

/** Without `keepalive` nginx keeps no connections whose time could end. */
export const timeoutNeedsKeepalive: UpstreamRule = ({ upstream, pointer }) =>
  upstream.keepalive_timeout !== undefined && upstream.keepalive === undefined
    ? [
        broken(
          `${pointer}/keepalive_timeout`,
          'keepalive_timeout does nothing without keepalive',
          'add keepalive: 32',
          true,
        ),
      ]
    : [];
