/** Reads back what an app host was told to run: the `SERVICE.instances` file, whoever may have written it. */
import { type Digest, parseDigest } from '../model/digest.ts';
import { type HostPath, parseHostPath } from '../model/names.ts';
import {
  type InstanceName,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type ServiceName,
  type Version,
} from '../model/service.ts';

/** What one instance is to do on that host. */
export interface ListedInstance {
  /** Absent = the plain unit. */
  readonly instance?: InstanceName;
  readonly version: Version;
  /** Absent = not known when it was planned, or there is no artifact. */
  readonly digest?: Digest;
  readonly running: boolean;
}

export interface ServiceList {
  readonly service: ServiceName;
  readonly dest: HostPath;
  readonly instances: readonly ListedInstance[];
}

/** undefined when it is no list that lbctl writes: nothing of it is believed then. @internal */
export function readServiceList(text: string): ServiceList | undefined {
  const [head, ...lines] = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [word, name = '', kind, folder = '', ...rest] = (head ?? '').split(' ');
  const service = parseServiceName(name);
  const dest = parseHostPath(folder);
  const known = word === 'service' && (kind === 'template' || kind === 'plain') && rest.length === 3;
  if (!known || service === undefined || dest === undefined) return undefined;
  const instances = lines.map(listed);
  const good = instances.filter((one) => one !== undefined);
  return good.length === instances.length ? { service, dest, instances: good } : undefined;
}

function listed(line: string): ListedInstance | undefined {
  const [name = '', release = '', sum = '', want, ...rest] = line.split(' ');
  const instance = name === '-' ? undefined : parseInstanceName(name);
  const version = parseVersion(release);
  const digest = sum === '-' || sum === 'any' ? undefined : parseDigest(sum);
  const known = (name === '-') === (instance === undefined) && (want === 'running' || want === 'stopped');
  if (!known || rest.length > 0 || version === undefined) return undefined;
  if (digest === undefined && sum !== '-' && sum !== 'any') return undefined;
  return {
    ...(instance === undefined ? {} : { instance }),
    version,
    ...(digest === undefined ? {} : { digest }),
    running: want === 'running',
  };
}
