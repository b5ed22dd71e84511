/** The example that lbctl was made for: three processes of one Python script behind nginx, by template unit and target. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFleet } from '../support/fleet/describe-fleet.ts';
import { startTraffic } from '../support/fleet/traffic.ts';
import type { Desk } from '../support/fleet-cli.ts';
import { type Lab, openLab, UPSTREAM_FILE } from '../support/fleet-cli-lab.ts';
import { apply, LONG, locks, withoutLoss } from '../support/services-lab.ts';

const UNIT = `[Unit]
Description=x-model on port %i
After=network.target
PartOf=x-model.target

[Service]
WorkingDirectory=<%= release %>
ExecStart=/usr/bin/python3 app.py %i
Restart=always
RestartSec=1

[Install]
WantedBy=x-model.target
`;
const TARGET = `[Unit]
Description=all of x-model
<% for (const unit of running) { -%>
Wants=<%= unit %>
<% } -%>

[Install]
WantedBy=multi-user.target
`;
const PLAY = `
- name: x-model
  hosts: balancers
  become: true
  vars: { version: 1.0.0 }
  upstreams:
    x-model:
      dest: ${UPSTREAM_FILE}
      members:
        - { service: x-model, instances: [5001], weight: 3 }
        - { service: x-model, instances: [5002, 5003] }
        - { hosts: app, port: 5004 }      # nobody listens there
  services:
    x-model:
      hosts: app
      version: <%= version %>
      artifact: { files: ./x-model, dest: /var/projects/x-model }
      unit: ./x-model@.service.ejs
      target: ./x-model.target.ejs
      health: { http: { path: /predict }, interval: 200ms, healthy: 2, timeout: 60s }
  strategy: { rolling: { max_unavailable: 1, drain: 20s } }
`;

/** As in Flask, with what Python has: a route, a port from the command line. */
const app = (version: string) => `import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

def predict():
    return "${version} on port " + sys.argv[1]

ROUTES = {"/": predict, "/predict": predict}

class App(BaseHTTPRequestHandler):
    wbufsize = 65536
    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        view = ROUTES.get(self.path)
        body = view().encode() if view else b"not found"
        self.send_response(200 if view else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    do_POST = do_GET
    def log_message(self, *_):
        pass

class Server(ThreadingHTTPServer):
    request_queue_size = 512

Server(("0.0.0.0", int(sys.argv[1])), App).serve_forever()
`;

describeFleet('x-model of the lecture', () => {
  let lab: Lab;
  let desk: Desk;

  beforeAll(async () => {
    const hosts = ['lb1', 'app1'].map((name) => ({ name }));
    lab = await openLab({ hosts, instances: [], members: ['app1:9999'] });
    // The fleet has units of that name; a host of the lecture has none.
    await lab.fleet.host('app1').must('rm /etc/systemd/system/x-model@.service; systemctl daemon-reload');
    desk = await lab.desk(PLAY, { 'x-model@.service.ejs': UNIT, 'x-model.target.ejs': TARGET });
    await desk.write('x-model/app.py', app('one'));
  });
  afterAll(async () => {
    await lab?.[Symbol.asyncDispose]();
  });

  it(
    'comes up with one command, in three processes under one target',
    async () => {
      const result = await apply(desk, '1.0.0');
      expect(result.code, result.stderr).toBe(0);
      const app1 = lab.fleet.host('app1');
      const units = ['x-model.target', ...[5001, 5002, 5003].map((port) => `x-model@${port}.service`)];
      expect(await app1.must(`systemctl is-active ${units.join(' ')}`)).toBe('active\n'.repeat(4));
      expect(await app1.must('systemctl is-enabled x-model.target')).toBe('enabled\n');
    },
    LONG,
  );

  it(
    'fails no request because of the member that is not there, and sends most to the one with the most weight',
    async () => {
      const tally = await startTraffic({ targets: lab.targets, rate: 150, limitMs: 3000 }).finished();
      const [first = 0, ...others] = [5001, 5002, 5003].map((port) => tally.byBody[`one on port ${port}`] ?? 0);
      expect(tally).toMatchObject({ lost: 0, errors: {} });
      for (const other of others) expect(first).toBeGreaterThan(other);
      expect(Math.min(...others)).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'gets a new version with one command, and nobody notices',
    async () => {
      await desk.write('x-model/app.py', app('two'));
      const result = await withoutLoss(lab, 'lecture', () => apply(desk, '2.0.0'));
      expect(result.code, result.stderr).toBe(0);
      const tally = await startTraffic({ targets: lab.targets, rate: 100, limitMs: 500 }).finished();
      expect(Object.keys(tally.byBody).toSorted()).toEqual([5001, 5002, 5003].map((port) => `two on port ${port}`));
      expect(await locks(lab)).toEqual([]);
    },
    LONG,
  );
});
