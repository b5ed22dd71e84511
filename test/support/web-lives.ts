/** Lives of a runner side by side on the same hosts: each lane has a rollout, an upstream file and a service of its own. */
import type { Lab } from './fleet-cli-lab.ts';
import { fileOf } from './fleet-cli-lives.ts';

/** The port of a lane's replicas, on every app host. */
export const portOf = (lane: number): number => 6000 + lane;
export const nameOf = (lane: number): string => `lane-${lane}`;

/** Where the site of all lanes listens: `/lane-1` is answered by the upstream of that name. */
const SITE_PORT = 81;
const SITE = `server {
  listen ${SITE_PORT};
  location ~ ^/(lane-\\d+)$ { set $lane $1; proxy_pass http://$lane; }
  location /conf/ { alias /etc/nginx/conf.d/; }
}
`;

export async function openSite(lab: Lab): Promise<void> {
  for (const host of lab.fleet.balancers) {
    await host.writeFile('/etc/nginx/sites-enabled/lanes', SITE);
    await host.must('nginx -s reload');
  }
}

/** Where requests of these lanes go, on every balancer. */
export function targetsOf(lab: Lab, lanes: readonly number[]): readonly string[] {
  return lab.fleet.balancers.flatMap(({ address }) =>
    lanes.map((lane) => `http://${address}:${SITE_PORT}/${nameOf(lane)}`),
  );
}

/** Two replicas in one upstream, restarted one after the other. */
export function laneText(lane: number): string {
  const name = nameOf(lane);
  const port = portOf(lane);
  return `${JSON.stringify({
    name,
    hosts: 'balancers',
    become: true,
    upstreams: { [name]: { dest: fileOf(name), groups: { all: { service: name, instances: [port] } } } },
    services: {
      [name]: {
        hosts: 'app',
        version: '<%= version %>',
        artifact: { files: '<%= version %>', dest: `/srv/${name}` },
        exec_start: './serve.py %i',
        // Whoever is started or stopped asks whether requests are sent to it.
        exec_start_pre: `./in-rotation.sh ${name} %i start`,
        exec_stop: `./in-rotation.sh ${name} %i stop`,
        settle: '0s',
        health: { http: { path: '/' }, interval: '100ms', healthy: 1, timeout: '60s' },
      },
    },
    strategy: { rolling: { drain: '20s' } },
  })}\n`;
}

/** Files of a release; it is up in a moment, unlike that of web-service.ts: hundreds of them are started. */
export function laneBuild(lab: Lab, version: string): Readonly<Record<string, string>> {
  const balancers = lab.fleet.balancers.map(({ address }) => address).join(' ');
  return {
    'serve.py': `#!/usr/bin/python3 -IS
import socket, sys, threading

server = socket.create_server(("0.0.0.0", int(sys.argv[1])), backlog=512)

def serve(peer):
    with peer:
        if peer.recv(65536):
            peer.sendall(b"HTTP/1.1 200 OK\\r\\nConnection: close\\r\\nContent-Length: ${version.length}\\r\\n\\r\\n${version}")

while True:
    threading.Thread(target=serve, args=(server.accept()[0],), daemon=True).start()
`,
    'in-rotation.sh': `#!/bin/sh
# NAME PORT WHAT
for balancer in ${balancers}; do
  if curl -s -m 5 "http://$balancer:${SITE_PORT}/conf/$1.conf" | grep -qE "($(hostname -I | sed 's/ *$//; s/ /|/g')):$2\\b"; then
    echo "$1: $3 while $balancer has it in rotation" >>/run/in-rotation
  fi
done
:
`,
  };
}

/** How a lane stands on one app host. */
export interface AppStanding {
  /** Version and wish of its list; empty without one. */
  readonly told: string;
  /** What its link leads to, what answers, and what systemd would start at a boot. */
  readonly linked: string;
  readonly answers: string;
  readonly enabled: boolean;
  /** Its list is the revision that the state folder says is live, or none was ever made live. */
  readonly recorded: boolean;
}

const LOOK = `while read -r name port; do
  list=/etc/lbctl/services/$name.instances state=/var/lib/lbctl-services/$name
  told=$(awk '!/^#/ && NF == 5 { print $2 "-" $5 }' $list 2>/dev/null)
  linked=$(readlink /srv/$name/instances/$port)
  answers=$(curl -s -m 10 http://127.0.0.1:$port/)
  enabled=no; ! systemctl -q is-enabled $name@$port 2>/dev/null || enabled=yes
  intended='' recorded=no
  [ ! -s $state/state ] || read -r _ intended <$state/state
  if [ -z "$intended" ]; then [ -e $list ] || recorded=yes
  else
    want=$(awk -v path=$list '$3 == path { print $1 }' $state/revisions/$intended/manifest)
    have=absent; [ ! -f $list ] || have=$(sha256sum <$list | cut -d' ' -f1)
    [ "$want" != "$have" ] || recorded=yes
  fi
  printf '%s\\t%s\\t%s\\t%s\\t%s\\t%s\\n' $name "$told" "\${linked##*/}" "$answers" $enabled $recorded
done`;

/** How these lanes stand on every app host, by lane. */
export async function appStandings(
  lab: Lab,
  lanes: readonly number[],
): Promise<ReadonlyMap<number, readonly AppStanding[]>> {
  const stdin = lanes.map((lane) => `${nameOf(lane)} ${portOf(lane)}\n`).join('');
  const perHost = await Promise.all(lab.fleet.apps.map((host) => host.must(LOOK, { stdin })));
  const lines = perHost.map((text) => text.trimEnd().split('\n'));
  return new Map(lanes.map((lane, index) => [lane, lines.map((own) => parse(own[index] ?? ''))]));
}

function parse(line: string): AppStanding {
  const [, told = '', linked = '', answers = '', enabled, recorded] = line.split('\t');
  return { told, linked, answers, enabled: enabled === 'yes', recorded: recorded === 'yes' };
}

/** What was started or stopped while a balancer had it in rotation, as the replicas themselves found. */
export async function violations(lab: Lab): Promise<string> {
  const found = await Promise.all(lab.fleet.apps.map((host) => host.must('cat /run/in-rotation 2>/dev/null; :')));
  return found.join('');
}
