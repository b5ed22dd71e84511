/** An HTTP server on loopback that serves what a test gives it, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface FileServer extends AsyncDisposable {
  readonly url: string;
  /** `METHOD PATH`, with the range that was asked for. */
  readonly asked: readonly string[];
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Paths of `files` are answered with their content, ranges honoured; everything else by `answer`, or 404. */
export async function startFileServer(files: Readonly<Record<string, Buffer>>, answer?: Answer): Promise<FileServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const range = request.headers.range;
    asked.push(`${request.method} ${path}${range === undefined ? '' : ` ${range}`}`);
    const content = files[path];
    if (content === undefined) {
      if (answer !== undefined) answer(request, response);
      else response.writeHead(404).end();
      return;
    }
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    if (from > 0) response.writeHead(206, { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` });
    response.end(content.subarray(from));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
