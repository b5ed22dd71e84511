/** A member that answers as a test wants: well, with 500, or not at all. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { freePort } from './scratch-nginx.ts';

export interface MoodyMember extends AsyncDisposable {
  readonly address: string;
  is(mood: 'well' | 'ill' | 'dead'): Promise<void>;
}

/** Well to begin with. Every answer names it in `x-member`. */
export async function moodyMember(): Promise<MoodyMember> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  let status = 200;
  let server: Server | undefined;
  const end = async (): Promise<void> => {
    const ending = server;
    server = undefined;
    if (ending === undefined) return;
    await new Promise<void>((resolve) => {
      ending.close(() => resolve());
    });
  };
  const member: MoodyMember = {
    address,
    async is(mood) {
      status = mood === 'ill' ? 500 : 200;
      if (mood === 'dead') return await end();
      if (server !== undefined) return;
      server = createServer((_request, response) =>
        response.writeHead(status, { 'x-member': address, connection: 'close' }).end('here\n'),
      );
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
    [Symbol.asyncDispose]: end,
  };
  await member.is('well');
  return member;
}
