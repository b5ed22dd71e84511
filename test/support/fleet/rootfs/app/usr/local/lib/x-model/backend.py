"""Answers every request at once with "hostname:port": a backend whose answers can be counted."""

import socket
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(sys.argv[1])
BODY = f"{socket.gethostname()}:{PORT}".encode()


class Backend(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # keep-alive
    wbufsize = 65536  # head and body leave in one segment: no Nagle delay

    def do_GET(self):
        # An unread request body would be taken for the next request on this connection.
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    do_POST = do_GET

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 512  # the default of 5 loses connections by itself


Server(("0.0.0.0", PORT), Backend).serve_forever()
