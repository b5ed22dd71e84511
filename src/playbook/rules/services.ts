/** Rules about services: one artifact, one probe, something to start, and a place in an upstream. */
import { parseHostPath } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { parseServiceName, parseVersion } from '../../model/service.ts';
import type { Finding } from '../finding.ts';
import { pointerStep } from '../locate.ts';
import type { RawPlay } from '../schema.ts';
import { questionFaults } from './check.ts';
import { broken, exactlyOne, isZero, type MemberMapping, membersOf, type PlayRule, type ServiceRule } from './rule.ts';

const ARTIFACTS = ['files', 'rsync', 'git', 'http', 's3', 'package'] as const;
const PROBES = ['http', 'tcp', 'command', 'systemd'] as const;

/** The key names the unit, the folder of its state and its members. */
export const serviceName: ServiceRule = ({ name, pointer }) =>
  parseServiceName(name) !== undefined
    ? []
    : [
        {
          code: 'playbook-value',
          pointer,
          onKey: true,
          message: `'${name}' can't be the name of a service`,
          expected: 'letters, digits, dot, dash and underscore, at most 63 characters',
        },
      ];

/** A release comes from one place. */
export const oneArtifact: ServiceRule = ({ service, pointer }) =>
  service.artifact === undefined ? [] : exactlyOne(service.artifact, ARTIFACTS, `${pointer}/artifact`);

/** Health is one question. */
export const oneProbe: ServiceRule = ({ service, pointer }) =>
  service.health === undefined ? [] : exactlyOne(service.health, PROBES, `${pointer}/health`);

/** The template that comes with lbctl starts what the playbook says. */
export const startsSomething: ServiceRule = ({ name, service, pointer }) =>
  service.unit !== undefined || service.exec_start !== undefined
    ? []
    : [
        {
          code: 'playbook-missing-key',
          pointer,
          onKey: true,
          message: `service '${name}' says nothing to start`,
          expected: 'exec_start, or unit with a template of your own',
        },
      ];

/** What systemd would drop without a word, and what would be a path of another folder. */
export const environmentNames: ServiceRule = ({ service, pointer }) => [
  ...wrongKeys(service.env, /^[A-Za-z_][A-Za-z0-9_]*$/, `${pointer}/env`, 'an environment variable'),
  ...wrongKeys(service.credentials, /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, `${pointer}/credentials`, 'a credential'),
];

function wrongKeys(table: object | undefined, grammar: RegExp, pointer: string, what: string): readonly Finding[] {
  return Object.keys(table ?? {})
    .filter((key) => !grammar.test(key))
    .map((key) => ({
      code: 'playbook-value',
      pointer: pointer + pointerStep(key),
      onKey: true,
      message: `'${key}' can't be the name of ${what}`,
      expected: 'letters, digits and underscore',
    }));
}

/** A question to a replica can be asked. */
export const askable: ServiceRule = ({ service: { health }, pointer }) =>
  health === undefined ? [] : questionFaults(health, ['interval', 'probe_timeout', 'timeout'], `${pointer}/health`);

/** Folders that are somebody else's: the system's own, and those where anybody may write. */
const SYSTEM =
  /^\/(?:[^/]+|(?:bin|boot|dev|etc|lib\d*|proc|run|sbin|sys|tmp|usr\/(?:bin|lib\d*|sbin)|var\/tmp)(?:\/.*)?)$/;

/** Below `dest` root writes, replaces and removes: it is a folder of this service alone. */
export const releasesHaveAPlace: ServiceRule = ({ service: { version, artifact }, pointer }) => {
  const { dest } = artifact ?? {};
  const isVersion = parseVersion(version) !== undefined;
  const place = `${pointer}/artifact/dest`;
  return [
    ...(isVersion
      ? []
      : [
          {
            code: 'playbook-value' as const,
            pointer: `${pointer}/version`,
            message: `'${version}' can't be a version: the list of a release's files is called so`,
            expected: 'a name without .sha256 at its end',
          },
        ]),
    ...(dest === undefined || parseHostPath(dest) !== undefined
      ? []
      : [
          {
            code: 'playbook-value' as const,
            pointer: place,
            message: `'${dest}' can't be used as a path`,
            expected: 'an absolute path without .., // or a slash at the end',
          },
        ]),
    ...(dest !== undefined && SYSTEM.test(dest)
      ? [broken(place, `'${dest}' is no folder for one service alone`, 'name a folder of its own, such as /opt/NAME')]
      : []),
  ];
};

/** A link leads into the release and stands at an absolute path. */
export const linksStayInside: ServiceRule = ({ service, pointer }) =>
  Object.entries(service.link ?? {}).flatMap(([path, inside]): readonly Finding[] => {
    const at = `${pointer}/link${pointerStep(path)}`;
    if (parseHostPath(path) === undefined)
      return [
        {
          code: 'playbook-value',
          pointer: at,
          onKey: true,
          message: `'${path}' can't be used as a path`,
          expected: 'an absolute path without .., // or a slash at the end',
        },
      ];
    return parseHostPath(`/${inside}`) !== undefined
      ? []
      : [
          {
            code: 'playbook-value',
            pointer: at,
            message: `'${inside}' is no path inside a release`,
            expected: 'a path without .. and without a slash in front',
          },
        ];
  });

/** Every service that a member names is a service of the play. */
export const servicesExist: PlayRule = ({ play, base }) =>
  uses(play, base).flatMap(({ service, pointer }) => {
    const known = Object.keys(play.services ?? {});
    if (known.includes(service)) return [];
    const guess = nearest(service, known);
    const hint =
      known.length === 0
        ? 'the play has no services'
        : guess === undefined
          ? `its services: ${known.join(', ')}`
          : `did you mean '${guess}'?`;
    return [broken(`${pointer}/service`, `there is no service '${service}'`, hint)];
  });

/** A strategy restarts what it can take out of rotation: a service that no upstream has would never be touched. */
export const servicesServe: PlayRule = ({ play, base }) => {
  const used = new Set(uses(play, base).map(({ service }) => service));
  return Object.keys(play.services ?? {})
    .filter((name) => !used.has(name))
    .map((name) =>
      broken(
        `${base}/services${pointerStep(name)}`,
        `no group has the service '${name}'`,
        `give a group { service: ${name}, instances: [PORT, …] }, or remove the service`,
        true,
      ),
    );
};

/** `x-model.service` and `x-model@5001.service` are two units. */
export const oneInstanceForm: PlayRule = ({ play, base }) => {
  const first = new Map<string, boolean>();
  return uses(play, base).flatMap(({ service, member, pointer }) => {
    const named = member.instances !== undefined;
    const before = first.get(service);
    if (before === undefined) first.set(service, named);
    return before === undefined || before === named
      ? []
      : [
          broken(
            `${pointer}/service`,
            `'${service}' has instances in one group and none in another`,
            'a unit has instances everywhere, or nowhere',
          ),
        ];
  });
};

/** Words about processes, in a play that knows of none. */
export const onlyWithServices: PlayRule = ({ play, base }) => {
  if (play.services !== undefined) return [];
  const { rolling, canary, blue_green: blueGreen } = play.strategy;
  const at = `${base}/strategy`;
  const told = [
    { at: `${at}/rolling/drain`, value: rolling?.drain, word: 'drain' },
    { at: `${at}/canary/drain`, value: canary?.drain, word: 'drain' },
    { at: `${at}/canary/after`, value: canary?.after === 'absorb' ? 'absorb' : undefined, word: 'after: absorb' },
    { at: `${at}/blue_green/drain`, value: blueGreen?.drain, word: 'drain' },
    { at: `${at}/blue_green/keep`, value: blueGreen?.keep, word: 'keep' },
  ];
  return told
    .filter(({ value }) => value !== undefined)
    .map((one) =>
      broken(one.at, `${one.word} is for services, and the play has none`, 'add services:, or leave it out', true),
    );
};

/** Who is to take over from a replica before it leaves has to be somewhere. */
export const surgeHasSpares: PlayRule = ({ play, base }) => {
  const { rolling } = play.strategy;
  const at = `${base}/strategy`;
  const all = uses(play, base);
  if (rolling === undefined)
    return all
      .filter(({ member }) => member.surge !== undefined)
      .map(({ pointer }) =>
        broken(`${pointer}/surge`, 'surge is for the strategy rolling', 'leave it out, or use rolling', true),
      );
  const surges = !isZero(rolling.max_surge, 0);
  if (play.services === undefined) return [];
  if (rolling.order === 'start_first' && !surges)
    return [
      broken(
        `${at}/rolling/order`,
        'start_first needs max_surge: without it no replica may serve beside those that are to leave',
        'add max_surge: 1, and surge: [PORT] to the groups',
      ),
    ];
  if (!surges) return [];
  return Object.entries(play.upstreams).flatMap(([name, upstream]) => {
    const own = membersOf(upstream, '').flatMap(({ member }) =>
      typeof member === 'string' || member.service === undefined ? [] : [member],
    );
    if (own.length === 0 || own.some(({ surge }) => surge !== undefined)) return [];
    return [
      broken(
        `${at}/rolling/max_surge`,
        `upstream '${name}' has no spare instances that could serve above the wanted number`,
        'add surge: [PORT] beside instances: they run during a rollout and are stopped at its end',
      ),
    ];
  });
};

/** A balancer that goes back by itself must find the replicas there that it left. */
export const confirmNeedsIdleReplicas: PlayRule = ({ play, base }) =>
  play.services === undefined || play.confirm === undefined || play.strategy.rolling === undefined
    ? []
    : [
        broken(
          `${base}/confirm`,
          'confirm does not go with rolling over services: with the first batch there is nothing left that balancers could go back to alone',
          'leave it out, or use canary or blue_green, which change replicas that take no requests',
          true,
        ),
      ];

interface Use {
  readonly service: string;
  readonly member: MemberMapping;
  readonly pointer: string;
}

function uses(play: RawPlay, base: string): readonly Use[] {
  return Object.entries(play.upstreams).flatMap(([name, upstream]) =>
    membersOf(upstream, `${base}/upstreams${pointerStep(name)}`).flatMap(({ member, pointer }) =>
      typeof member === 'string' || member.service === undefined ? [] : [{ service: member.service, member, pointer }],
    ),
  );
}
