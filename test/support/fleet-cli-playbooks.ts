/** Playbooks for the fleet, as text: every JSON document is YAML. */
import { UPSTREAM_FILE } from './fleet-cli-lab.ts';

export type Step = { readonly set_weight: number } | { readonly pause: string | Readonly<Record<string, never>> };

/** A pause that only a person ends. */
export const OPEN = { pause: {} } as const;

export const members = (...ports: readonly number[]) => ports.map((port) => ({ hosts: 'app', port }));

interface PlayParts {
  readonly strategy: unknown;
  /** The body of the upstream: groups or members, method and so on. */
  readonly upstream: Readonly<Record<string, unknown>>;
  readonly name?: string;
  readonly dest?: string;
  /** Further keys of the play. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export function playbook({ strategy, upstream, name = 'x-model', dest = UPSTREAM_FILE, more = {} }: PlayParts): string {
  const play = { name, hosts: 'balancers', serial: 1, become: true, ...more };
  return `${JSON.stringify([{ ...play, upstreams: { [name]: { dest, ...upstream } }, strategy }], null, 2)}\n`;
}

/** Stable members on port 5001, canary members on 5004, as many of the one as of the other. */
export function canary(steps: readonly Step[], parts: Partial<PlayParts> = {}): string {
  const groups = { stable: { members: members(5001) }, canary: { members: members(5004) } };
  const strategy = { canary: { stable: 'stable', canary: 'canary', steps, after: 'keep' } };
  return playbook({ strategy, upstream: { groups }, ...parts });
}
