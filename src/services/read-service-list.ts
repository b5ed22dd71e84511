/** Reads back what an app host was told to run: the `SERVICE.instances` file, whoever may have written it. */
import { parseDigest } from '../model/digest.ts';
import { parseHostPath } from '../model/names.ts';
import {
  type ListedInstance,
  parseInstanceName,
  parseServiceName,
  parseVersion,
  type ServiceList,
} from '../model/service.ts';

/** undefined when it is no list that lbctl writes: nothing of it is believed then. */
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
  const [name = '', release = '', sum = '', mark = '', want, ...rest] = line.split(' ');
  const instance = name === '-' ? undefined : parseInstanceName(name);
  const version = parseVersion(release);
  const digest = sum === '-' || sum === 'any' ? undefined : parseDigest(sum);
  const stamp = parseDigest(mark);
  const known = (name === '-') === (instance === undefined) && (want === 'running' || want === 'stopped');
  if (!known || rest.length > 0 || version === undefined || stamp === undefined) return undefined;
  if (digest === undefined && sum !== '-' && sum !== 'any') return undefined;
  return {
    ...(instance === undefined ? {} : { instance }),
    version,
    ...(digest === undefined ? {} : { digest }),
    stamp,
    running: want === 'running',
  };
}
