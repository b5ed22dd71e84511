/** What is taken of an answer when the playbook has no `map`: members as playbooks write them. */
import type { Source } from '../model/discovery.ts';

/** The grammar of members has room for labels of 256 characters; longer ones, such as descriptions, are for nobody's `where`. */
const labelsIn = (field: string): string => `from_items(items(${field} || \`{}\`)[?length([1]) <= \`256\`])`;

/** Consul's own word for the worst of its checks. */
const CONSUL_STATUS =
  "Checks[?Status == 'critical'] && 'critical' || Checks[?Status == 'warning'] && 'warning' || 'passing'";

const MAPS: Readonly<Record<Source['kind'], string>> = {
  static: '@',
  // Variables may hold anything, and secrets.
  inventory: '[].{name: name, host: host, port: port}',
  file: '@',
  exec: '@',
  http: '@',
  dns: '@',
  // `map`, since a projection would drop what is null without a word.
  consul: `map(&{name: Service.ID, host: Service.Address || Node.Address, port: Service.Port, weight: Service.Weights.Passing, labels: ${labelsIn('Service.Meta')}, tags: Service.Tags, node: Node.Node, datacenter: Node.Datacenter, status: ${CONSUL_STATUS}}, @)`,
  etcd: 'map(&value, @)',
  // Those that are still starting are as good as unhealthy.
  docker: `[?health == 'healthy' || health == 'none'].{name: name, host: host, port: port, labels: ${labelsIn('labels')}, image: image}`,
};

/** A JMESPath expression over an answer of that kind. */
export function defaultMap(kind: Source['kind']): string {
  return MAPS[kind];
}
