/** Which kinds of keys an agent holds (draft-ietf-sshm-ssh-agent, 3.5): ssh2 keeps silent about those it can't use. */
import { connect } from 'node:net';
import { within } from './deadline.ts';
import { keyType } from './host-key.ts';

const LIST = Buffer.from([0, 0, 0, 1, 11]);
const ANSWER = 12;
const LIMIT_MS = 2000;
/** An agent's answer is never this long (sshd's own limit: AGENT_MAX_LEN). */
const MOST_BYTES = 256 * 1024;

/** The types of all keys in the agent at `socket`; empty when it does not answer. */
export async function agentKeyTypes(socket: string, signal: AbortSignal): Promise<readonly string[]> {
  const connection = connect(socket);
  try {
    let bytes = Buffer.alloc(0);
    const answer = await within<readonly string[]>(LIMIT_MS, signal, (settle) => {
      connection.on('error', () => settle([]));
      connection.on('close', () => settle([]));
      connection.on('data', (more: Buffer) => {
        bytes = Buffer.concat([bytes, more]);
        if (bytes.length > MOST_BYTES) settle([]);
        else if (bytes.length >= 4 && bytes.length >= 4 + bytes.readUInt32BE(0)) settle(typesIn(bytes.subarray(4)));
      });
      connection.write(LIST);
    });
    return answer === 'late' ? [] : answer;
  } finally {
    connection.destroy();
  }
}

/** A byte for the kind of answer, a number of keys, and for each the key and a comment. */
function typesIn(message: Buffer): readonly string[] {
  if (message[0] !== ANSWER) return [];
  const types: string[] = [];
  let at = 5;
  const field = (): Buffer | undefined => {
    if (at + 4 > message.length) return undefined;
    const end = at + 4 + message.readUInt32BE(at);
    if (end > message.length) return undefined;
    const bytes = message.subarray(at + 4, end);
    at = end;
    return bytes;
  };
  for (let key = field(); key !== undefined && field() !== undefined; key = field()) types.push(keyType(key));
  return types;
}
