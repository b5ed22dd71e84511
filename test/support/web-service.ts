/** A small HTTP service as people write them: takes a second to start, has slow requests, and can be built broken. */

export interface WebBuild {
  readonly version: string;
  /** `crashes` before it listens; `ill` answers 500 to everything; `late` and `slow` listen after 20 s and 4 s. */
  readonly fault?: 'crashes' | 'ill' | 'late' | 'slow';
}

/** Seconds before it listens. */
const WAITS: Readonly<Record<string, number>> = { late: 20, slow: 4 };

/**
 * Files of the release, by path; `serve.py PORT` answers `HOST:PORT VERSION`, `/slow` after 3 s, and dies of `/leak`. An
 * `Upgrade` is granted, and every line that comes then is sent back, until the client leaves; `X-Host` says where from.
 */
export function webBuild({ version, fault }: WebBuild): Readonly<Record<string, string>> {
  const crash = fault === 'crashes' ? 'sys.exit("no database here")' : `time.sleep(${WAITS[fault ?? ''] ?? 1})`;
  const status = fault === 'ill' ? 500 : 200;
  return {
    'serve.py': `#!/usr/bin/python3
import os, signal, socket, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port = int(sys.argv[1])
print("${version} begins", flush=True)
${crash}
body = f"{socket.gethostname()}:{port} ${version}".encode()

class Web(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65536

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/slow":
            time.sleep(3)
        if self.path == "/leak":
            print("no memory left", flush=True)
            os._exit(137)
        if self.headers.get("Upgrade"):
            return self.talk()
        self.send_response(${status})
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

    def talk(self):
        self.send_response(101)
        self.send_header("Connection", "Upgrade")
        self.send_header("Upgrade", self.headers["Upgrade"])
        self.send_header("X-Host", socket.gethostname())
        self.end_headers()
        self.wfile.flush()
        for line in self.rfile:
            self.wfile.write(line)
            self.wfile.flush()
        self.close_connection = True

    def log_message(self, *_):
        pass

class Server(ThreadingHTTPServer):
    request_queue_size = 512

Server(("0.0.0.0", port), Web).serve_forever()
`,
    'hook.sh': `#!/bin/sh\necho "${version} $1" >>/run/web-hooks\n`,
    VERSION: `${version}\n`,
  };
}
