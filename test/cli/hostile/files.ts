/** The good project that each hostile input changes in one place, and how its files are written down in the tables. */

/** What stands at a path: text, bytes, a program, or a symbolic link. */
export type Content = string | Uint8Array | { readonly program: string } | { readonly link: string };

/** One row: what is hostile about it, the files that differ from the good project, and the command line. */
export interface HostileInput {
  readonly title: string;
  readonly files: Readonly<Record<string, Content>>;
  /** `lbctl apply project/playbooks/play.yml -y` unless given. */
  readonly argv?: readonly string[];
}

export const PLAYBOOK = 'project/playbooks/play.yml';
export const TEMPLATE = 'project/templates/shop.conf.ejs';
export const HOSTS = 'project/inventory/hosts.yml';

/** A row about the playbook. */
export function playbook(title: string, content: Content, more: Readonly<Record<string, Content>> = {}): HostileInput {
  return { title, files: { [PLAYBOOK]: content, ...more } };
}

/** A row about the template of the upstream. */
export function template(title: string, text: string): HostileInput {
  return { title, files: { [TEMPLATE]: text } };
}

/** The good playbook with one piece of it replaced. */
export function edited(piece: string, by: string): string {
  if (!PLAY.includes(piece)) throw new Error(`the playbook does not hold ${piece}`);
  return PLAY.replace(piece, () => by);
}

export const PLAY = `- name: shop
  hosts: balancers
  vars: { version: "1.0.0" }
  upstreams:
    shop:
      dest: /etc/nginx/conf.d/shop.conf
      template: ../templates/shop.conf.ejs
      groups:
        stable: { members: ["192.0.2.10:80"] }
        canary: { members: ["192.0.2.11:80"] }
  strategy:
    canary:
      stable: stable
      canary: canary
      steps: [{ set_weight: 10 }, { pause: 5m }, { set_weight: 100 }]
`;

export const UPSTREAM = `upstream <%= upstream.name %> {
<% for (const server of servers) { -%>
    server <%= server.address %> weight=<%= server.weight %>;
<% } -%>
}
`;
