/** A small service that writes what it is told to its journal, and a play with two groups of it. */
import { UPSTREAM_FILE } from './fleet-cli-lab.ts';

/** Answers `HOST:PORT VERSION`; what is sent to it by POST goes to its standard output, byte by byte. */
export const talker = (version: string): string => `#!/usr/bin/python3
import socket, sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port = int(sys.argv[1])
body = f"{socket.gethostname()}:{port} ${version}".encode()

class Talker(BaseHTTPRequestHandler):
    def answer(self):
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = answer

    def do_POST(self):
        sys.stdout.buffer.write(self.rfile.read(int(self.headers["Content-Length"])))
        sys.stdout.buffer.flush()
        self.answer()

    def log_message(self, *_):
        pass

print(f"ready as ${version}", flush=True)
ThreadingHTTPServer(("0.0.0.0", port), Talker).serve_forever()
`;

interface PlayWish {
  readonly hosts?: string;
  readonly instances?: readonly [readonly number[], readonly number[]];
}

/** Blue/green: one group serves, and the other stays up beside it. */
export function talkerPlay({ hosts = 'app', instances: [blue, green] = [[5001], [5002]] }: PlayWish = {}): string {
  return `${JSON.stringify({
    name: 'x-model',
    hosts: 'balancers',
    become: true,
    upstreams: {
      'x-model': {
        dest: UPSTREAM_FILE,
        groups: { blue: { service: 'web', instances: blue }, green: { service: 'web', instances: green } },
      },
    },
    services: {
      web: {
        hosts,
        version: '<%= version %>',
        artifact: { files: 'build', dest: '/srv/web' },
        exec_start: './talk.py %i',
        keep_releases: 5,
        health: { http: { path: '/' }, interval: '200ms', healthy: 2, timeout: '60s' },
      },
    },
    strategy: { blue_green: { groups: ['blue', 'green'] } },
  })}\n`;
}
