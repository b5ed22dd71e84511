/** What is taken of an answer when the playbook has no `map`: members as playbooks write them. */
import type { Source } from '../model/discovery.ts';

const MAPS: Readonly<Record<Source['kind'], string>> = {
  static: '@',
  // Variables may hold anything, and secrets.
  inventory: '[].{name: name, host: host, port: port}',
  file: '@',
  exec: '@',
  http: '@',
  dns: '@',
};

/** A JMESPath expression over an answer of that kind. */
export function defaultMap(kind: Source['kind']): string {
  return MAPS[kind];
}
