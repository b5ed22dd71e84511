/** The wire over one channel of an SSH connection. */
import type { Client, ClientChannel } from 'ssh2';
import { oneLine } from './remote-text.ts';
import type { Wire, WireListener } from './wire.ts';

/** How long after the shell's end its last output may take; a background child can hold the channel open for ever. */
const LAST_WORDS_MS = 300;

/** `letGo` is called when the wire is closed, and lets go of what belongs to it. */
export function channelWire(client: Client, channel: ClientChannel, letGo: () => void): Wire {
  let cause: string | undefined;
  const onError = (error: Error): void => {
    cause ??= oneLine(error.message);
  };
  client.on('error', onError);
  return {
    listen(listener: WireListener): void {
      let reason: string | undefined;
      let status: number | undefined;
      const end = (): void => {
        const lost = `the connection was lost${cause === undefined ? '' : `: ${cause}`}`;
        listener.end({ reason: reason ?? lost, ...(status === undefined ? {} : { status }) });
        // A connection may see many channels come and go.
        client.off('close', end).off('error', onError);
      };
      channel.on('data', (bytes: Buffer) => listener.stdout(bytes));
      channel.stderr.on('data', (bytes: Buffer) => listener.stderr(bytes));
      // The code is null when a signal ended the shell, and no event comes at all when the link is lost.
      channel.on('exit', (code: number | null, killedBy?: string) => {
        reason =
          code === null
            ? `the shell was killed by ${oneLine(killedBy ?? 'a signal', 20)}`
            : `the shell exited with status ${code}`;
        status = code ?? -1;
        setTimeout(end, LAST_WORDS_MS);
      });
      channel.on('error', onError);
      channel.on('close', end);
      client.on('close', end);
    },
    write: (bytes, taken) => void channel.write(bytes, () => taken?.()),
    /** Says goodbye and does not wait for the answer, which would be one more round trip: the system sends what was written. */
    async close(): Promise<void> {
      letGo();
    },
  };
}
