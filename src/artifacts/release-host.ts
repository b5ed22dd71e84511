/** The typed face of the program (release.sh and the parts beside it) over a session: what is asked, and what the answers mean. */
import type { Digest } from '../model/digest.ts';
import { type Duration, milliseconds } from '../model/duration.ts';
import { Unreachable } from '../model/errors.ts';
import { parseVersion, type Release, type Version } from '../model/service.ts';
import type { Delivering } from '../ports/deliveries.ts';
import type { Feed, Session } from '../ports/transport.ts';
import { refused } from './fault.ts';

/** A service on a host. */
export interface Site {
  readonly session: Session;
  /** When the host knows the program; what is asked before that is answered after it. */
  readonly defined: Promise<void>;
  readonly service: Delivering;
}
/** Which release on which host. */
export interface Place extends Site {
  readonly release: Pick<Release, 'version' | 'digest'>;
}

/** For a host to take a piece or to answer; verifying reads everything, and another delivery is waited for. */
const PATIENCE = milliseconds(600_000);

type Word = string | number;
interface Answer {
  readonly outcome: string;
  readonly details: readonly string[];
}
interface Call {
  readonly name: string;
  /** After DEST VERSION DIGEST. */
  readonly words?: readonly Word[];
  readonly input?: Feed;
  /** How long the host may be silent; PATIENCE by default. */
  readonly patience?: Duration;
}

/** A call about one release. Throws Unreachable without an answer, CandidateRejected (delivery-failed) when the host can't. */
export async function ask(place: Place, call: Call, signal: AbortSignal): Promise<Answer> {
  const { version, digest } = place.release;
  return await askSite(place, { ...call, words: [version, digest, ...(call.words ?? [])] }, signal);
}

/** The same about a service; `words` follow DEST. */
async function askSite(
  site: Site,
  { name, words = [], input, patience = PATIENCE }: Call,
  signal: AbortSignal,
): Promise<Answer> {
  const { session, service, defined } = site;
  const host = session.host.name;
  const body = [name, ...[service.dest, ...words].map(word)].join(' ');
  const [result] = await Promise.all([
    input === undefined ? session.frame(body, patience, signal) : session.feed(body, input, patience, signal),
    defined,
  ]);
  if (result.outcome === 'unknown') throw new Unreachable('connection-lost', host, `${host}: ${result.reason}`);
  const [outcome = '', ...details] = result.body.split('\n').slice(0, -1);
  if (outcome === 'failed') throw cannot(site, details.join('; ') || 'no reason given');
  if (result.status !== 0 || outcome === '')
    throw cannot(site, `the host program ended with ${result.status}: ${result.noise.trim().slice(0, 300)}`);
  return { outcome, details };
}

/** Removes old releases; see the port. */
export async function pruneReleases(
  site: Site,
  needed: readonly Version[],
  signal: AbortSignal,
): Promise<readonly Version[]> {
  const { details } = await askSite(site, { name: 'lbr_prune', words: [site.service.keepReleases, ...needed] }, signal);
  return details.flatMap((name) => parseVersion(name) ?? []);
}

function cannot({ session, service }: Site, reason: string): Error {
  return refused('delivery-failed', `${session.host.name}: ${service.name}: ${reason}`);
}

/** One word for the shell: everything that is not from a small alphabet stays out of scripts. */
function word(value: Word): string {
  const text = String(value);
  if (!/^[A-Za-z0-9._/+@=,:~-]+$/.test(text)) throw new Error(`not a word for a host: ${JSON.stringify(text)}`);
  return `'${text}'`;
}

/** Whether the release is on the host, whole. Throws CandidateRejected when something else has its name. */
export async function isPresent(place: Place, signal: AbortSignal): Promise<boolean> {
  return standing(place, await ask(place, { name: 'lbr_look' }, signal)) === 'present';
}

/** `own` = it may be written on; else it is one with a file of another release. */
interface Piece {
  readonly size: number;
  readonly own: boolean;
}

/** What lies ready on the host of a release, by line of the manifest, and bytes of room for more. */
export interface Opened {
  readonly free: number;
  readonly has: ReadonlyMap<number, Piece>;
}

/** Begins a delivery, or goes on with one; undefined when somebody else has finished it meanwhile. */
export async function openRelease(place: Place, manifest: string, signal: AbortSignal): Promise<Opened | undefined> {
  const answer = await ask(place, { name: 'lbr_open', input: feedOf(manifest) }, signal);
  if (standing(place, answer) === 'present') return undefined;
  const has = new Map<number, Piece>();
  let free = 0;
  for (const line of answer.details) {
    const [name, one, two] = line.split(' ');
    if (name === 'free' && isCount(one)) free = Number(one);
    if ((name === 'has' || name === 'shares') && isCount(one) && isCount(two))
      has.set(Number(one), { size: Number(two), own: name === 'has' });
  }
  return { free, has };
}

/** Verifies all of it and gives it its name; else the lines of the manifest that are not as they should be. */
export async function closeRelease(place: Place, signal: AbortSignal): Promise<'stored' | readonly number[]> {
  const answer = await ask(place, { name: 'lbr_close' }, signal);
  if (answer.outcome === 'stored' || standing(place, answer) === 'present') return 'stored';
  return answer.details.filter(isCount).map(Number);
}

/** Throws for what is wrong with the release that is there; nothing of it is touched. */
function standing(
  { session, service, release }: Place,
  { outcome, details }: { readonly outcome: string; readonly details: readonly string[] },
): string {
  const name = `${session.host.name}: ${service.dest}/releases/${release.version}`;
  switch (outcome) {
    case 'other':
      throw refused(
        'release-differs',
        `${name} holds something else: ${short(details[0])}, and the artifact is ${short(release.digest)} now`,
        'a release is never changed: give the new content a new version',
      );
    case 'foreign':
      throw refused('release-foreign', `${name} is there and was not put there by lbctl`);
    case 'damaged':
      throw refused('release-damaged', `${name} was changed on the host: ${changes(details)}`);
    case 'unlawful':
      throw new Error(`${name}: the host refuses the manifest, which was checked before it was sent`);
    default:
      return outcome;
  }
}

/** Lines `- LINE SHA256 MODE PATH` (not as delivered) and `+ 0 …` (what is there instead, or new), in words. */
function changes(lines: readonly string[]): string {
  const pathOf = (line: string): string => line.split(' ').slice(4).join(' ').split('\t')[0] ?? '';
  const changed = new Set(lines.filter((line) => line.startsWith('-')).map(pathOf));
  const added = lines.filter((line) => line.startsWith('+')).map(pathOf);
  const words = [
    ...[...changed].map((path) => `${path} is not what was delivered`),
    ...added
      .filter((path) => !changed.has(path))
      .toSorted()
      .map((path) => `${path} is new`),
  ];
  return `${words.slice(0, 3).join(', ')}${words.length > 3 ? ', …' : ''}`;
}

function short(digest: Digest | string | undefined): string {
  return (digest ?? '?').slice(0, 12);
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,15}$/.test(text);
}

/** A text or a few bytes as what is fed. */
export function feedOf(text: string): Feed {
  const bytes = Buffer.from(text);
  return {
    length: bytes.length,
    pieces: (async function* () {
      yield bytes;
    })(),
  };
}
