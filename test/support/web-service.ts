/** A small HTTP service as people write them: takes a second to start, has slow requests, and can be built broken. */

export interface WebBuild {
  readonly version: string;
  /** `crashes` before it listens; `ill` answers 500 to everything. */
  readonly fault?: 'crashes' | 'ill';
}

/** Files of the release, by path; `serve.py PORT` answers `HOST:PORT VERSION`, `/slow` after 3 s. */
export function webBuild({ version, fault }: WebBuild): Readonly<Record<string, string>> {
  const crash = fault === 'crashes' ? 'sys.exit("no database here")' : 'time.sleep(1)';
  const status = fault === 'ill' ? 500 : 200;
  return {
    'serve.py': `#!/usr/bin/python3
import signal, socket, sys, threading, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

port = int(sys.argv[1])
${crash}
body = f"{socket.gethostname()}:{port} ${version}".encode()

class Web(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65536

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/slow":
            time.sleep(3)
        self.send_response(${status})
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET

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
