/** Asks members from this machine. What they answer is hostile text: of bounded size and time, and never followed anywhere. */
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import type { Address } from '../model/address.ts';
import type { Duration } from '../model/duration.ts';
import { type ProbeAnswer, saidOnOneLine } from '../model/health.ts';
import type { Health } from '../model/service.ts';
import type { MemberProbes, Probed } from '../ports/probes.ts';

type Probe = Parameters<MemberProbes['probeMembers']>[0];
type Http = Extract<Health['probe'], { kind: 'http' }>;

/** The same as a balancer reads of an answer (lb_limit of lbctl-probe.sh). */
const LONGEST_ANSWER = 65_536;

/** See MemberProbes. Does not throw: a member that can't be asked has answered badly. */
export async function probeMembers(
  probe: Probe,
  members: readonly Address[],
  limit: Duration,
  signal: AbortSignal,
): Promise<Probed> {
  const ask = async (member: Address): Promise<ProbeAnswer> => {
    const timeout = AbortSignal.timeout(limit);
    try {
      const whole = AbortSignal.any([signal, timeout]);
      return await (probe.kind === 'tcp' ? askTcp(member, whole) : askHttp(probe, member, whole));
    } catch (error) {
      return bad(timeout.aborted ? 'no answer in time' : error instanceof Error ? error.message : String(error));
    }
  };
  return { outcome: 'probed', answers: await Promise.all(members.map(ask)) };
}

function askTcp(member: Address, signal: AbortSignal): Promise<ProbeAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(placeOf(member));
    const stop = (): void => void socket.destroy(new Error('cut off'));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    socket.once('connect', () => {
      resolve({ good: true, said: 'the connection was accepted' });
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => signal.removeEventListener('abort', stop));
  });
}

async function askHttp(probe: Http, member: Address, signal: AbortSignal): Promise<ProbeAnswer> {
  const { path, headers } = probe;
  const ownHost = Object.keys(headers).some((name) => name.toLowerCase() === 'host');
  const host = member.startsWith('unix:') ? 'localhost' : member;
  const call = request({
    ...placeOf(member),
    path,
    headers: { Connection: 'close', ...(ownHost ? {} : { Host: host }), ...headers },
    agent: false,
    signal,
  });
  try {
    const response = await answerTo(call);
    return judge(probe, response, await bodyOf(response));
  } finally {
    call.destroy();
  }
}

function answerTo(call: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    call.once('response', resolve);
    call.on('error', reject);
    // A change of protocol is no answer, and ends without an error.
    call.once('close', () => reject(new Error('the connection was closed without an answer')));
    call.end();
  });
}

/** As much of it as counts; the rest is not waited for. */
async function bodyOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    const bytes: unknown = part;
    if (!(bytes instanceof Buffer)) continue;
    parts.push(bytes);
    size += bytes.length;
    if (size >= LONGEST_ANSWER) break;
  }
  return Buffer.concat(parts).subarray(0, LONGEST_ANSWER).toString('utf8');
}

function judge({ expect, body: wanted = '' }: Http, response: IncomingMessage, body: string): ProbeAnswer {
  const { httpVersion, statusCode = 0, statusMessage = '' } = response;
  const said = `HTTP/${httpVersion} ${statusCode} ${statusMessage}: ${body}`;
  if (!expect.includes(statusCode)) return bad(said);
  return body.includes(wanted)
    ? { good: true, said: saidOnOneLine(said) }
    : bad(`the expected text is not in the answer: ${said}`);
}

function bad(said: string): ProbeAnswer {
  return { good: false, said: saidOnOneLine(said) };
}

function placeOf(member: Address): { readonly socketPath: string; readonly path: string } | Place {
  if (member.startsWith('unix:')) {
    const path = member.slice('unix:'.length);
    return { socketPath: path, path };
  }
  const at = member.lastIndexOf(':');
  return { host: member.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(member.slice(at + 1)) };
}

interface Place {
  readonly host: string;
  readonly port: number;
}
