/** The parts of a plan on record that speak of services: what the rollout would act on is checked, word by word. */
import { isAddress, parseAddress } from '../model/address.ts';
import { parseDigest } from '../model/digest.ts';
import type { Value } from '../model/host.ts';
import { parseHostName, parseHostPath } from '../model/names.ts';
import { parseInstanceName, parseServiceName, parseVersion } from '../model/service.ts';
import { fieldsOf, isText, listOf } from './fields.ts';

/** `undefined` for a plan without services is as good. */
export function isServicePlan(value: Value | undefined): boolean {
  if (value === undefined) return true;
  const plan = fieldsOf(value);
  return (
    typeof plan?.['drain'] === 'number' &&
    listOf(plan['served'])?.every((address) => typeof address === 'string') === true &&
    listOf(plan['apps'])?.every(isApp) === true &&
    listOf(plan['services'])?.every(isService) === true
  );
}

export function isReplicas(value: Value | undefined): boolean {
  return listOf(value)?.every((one) => isReplica(one) && isText(fieldsOf(one)?.['address'], parsedAddress)) === true;
}

/** What is only shown is taken as it is; names are not. */
export function areMoves(value: Value | undefined): boolean {
  if (value === undefined) return true;
  return listOf(value)?.every((move) => isReplica(fieldsOf(move)?.['replica'])) === true;
}

function isApp(value: Value): boolean {
  const app = fieldsOf(value);
  return (
    isText(app?.['name'], parseHostName) &&
    isText(app?.['host'], parseHostName) &&
    listOf(app?.['paths'])?.every((path) => isText(path, parseHostPath)) === true
  );
}

function isService(value: Value): boolean {
  const service = fieldsOf(value);
  return (
    isText(service?.['name'], parseServiceName) &&
    isText(service?.['version'], parseVersion) &&
    isText(service?.['dest'], parseHostPath) &&
    (service?.['digest'] === undefined || isText(service['digest'], parseDigest)) &&
    isHealth(service?.['health'])
  );
}

function isHealth(value: Value | undefined): boolean {
  if (value === undefined) return true;
  const health = fieldsOf(value);
  return (
    ['balancer', 'controller'].includes(String(health?.['from'])) &&
    ['interval', 'healthy', 'probeTimeout', 'timeout'].every((key) => typeof health?.[key] === 'number') &&
    isProbe(fieldsOf(health?.['probe']))
  );
}

function isProbe(probe: ReturnType<typeof fieldsOf>): boolean {
  switch (probe?.['kind']) {
    case 'http':
      return (
        isLine(probe['path']) &&
        (probe['body'] === undefined || isLine(probe['body'])) &&
        listOf(probe['expect'])?.every((status) => typeof status === 'number') === true &&
        Object.entries(fieldsOf(probe['headers']) ?? { none: null })
          .flat()
          .every(isLine)
      );
    case 'command':
      return isLine(probe['command']);
    case 'tcp':
    case 'systemd':
      return true;
    default:
      return false;
  }
}

/** As a playbook may have it: no header and no command ends in it and begins another. */
function isLine(value: Value | undefined): boolean {
  return typeof value === 'string' && !/[\r\n\0]/.test(value);
}

function isReplica(value: Value | undefined): boolean {
  const replica = fieldsOf(value);
  const instance = replica?.['instance'];
  return (
    isText(replica?.['service'], parseServiceName) &&
    isText(replica?.['host'], parseHostName) &&
    (instance === undefined || isText(instance, parseInstanceName))
  );
}

function parsedAddress(text: string): unknown {
  const address = parseAddress(text);
  return isAddress(address) ? address : undefined;
}
