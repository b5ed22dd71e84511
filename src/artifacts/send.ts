/** A release of this machine to one host: only what is not there, in pieces, each of which the host has before the next one goes. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivered, DeliveryProgress } from '../ports/deliveries.ts';
import type { Feed } from '../ports/transport.ts';
import { refused } from './fault.ts';
import { ask, closeRelease, type Opened, openRelease, type Place } from './release-host.ts';
import { slices } from './slices.ts';
import { TAR_END, tarHeader, tarPadding } from './tar.ts';
import type { LocalEntry, Tree } from './tree.ts';

/** Beyond this a file goes alone, so that it is taken up where it was when the way breaks off. */
const LARGE = 4 * 1024 * 1024;
/** One call: what is lost at most of a large file, and how soon a full disk is heard of. */
const PIECE = 16 * 1024 * 1024;
/** Small pieces are put together to this before they are written. */
const WRITE = 64 * 1024;

type LocalFile = LocalEntry & { readonly kind: 'file' };
/** One thing to be sent, with its line in the manifest. */
interface Parcel {
  readonly line: number;
  readonly entry: LocalEntry;
  /** What the host has of it. */
  readonly offset: number;
}

/** What is to get to a host, and how: `fetch` lets the host get it by itself, and only what is missing then is sent. */
export interface Load {
  readonly tree: Tree;
  readonly fetch?: ((place: Place, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Throws CandidateRejected (delivery-failed, release-…), or Unreachable; what came through by then is kept on the host. */
export async function sendTree(
  place: Place,
  { tree, fetch }: Load,
  progress: (progress: DeliveryProgress) => void,
  signal: AbortSignal,
): Promise<Delivered> {
  const host = place.session.host.name;
  const tell = (doing: DeliveryProgress['doing'], sent: number, total: number) =>
    progress({ host, doing, sent, total });
  const opened = await openRelease(place, tree.manifest, signal);
  if (opened === undefined) return { host, outcome: 'present', sent: 0, kept: tree.bytes };
  let parcels = parcelsOf(tree, opened);
  const total = bytesOf(parcels);
  if (total > opened.free) {
    throw refused(
      'delivery-failed',
      `${host}: ${place.service.dest} has ${opened.free} bytes of space left, and ${total} of the release are still to come`,
    );
  }
  const way: Way = { place, tree, sent: 0, told: (sent) => tell('sending', Math.min(sent, total), total) };
  const fetched = fetch !== undefined && total > 0;
  for (let round = fetched ? -1 : 0; ; round += 1) {
    if (round < 0) {
      tell('fetching', 0, total);
      await fetch?.(place, signal);
    } else await sendParcels(way, parcels, signal);
    tell('verifying', total, total);
    const left = await closeRelease(place, signal);
    if (left === 'stored') return { host, outcome: 'stored', sent: way.sent, kept: Math.max(0, tree.bytes - way.sent) };
    // What was left of an earlier delivery, or of another release, was damaged: the host has thrown it away. Once is enough.
    if (round === 1) {
      const paths = left.map((line) => tree.entries[line - 1]?.path).slice(0, 3);
      throw refused(
        'delivery-failed',
        `${host}: ${paths.join(', ')} arrived damaged, or changed here while being sent`,
      );
    }
    parcels = left.flatMap((line) => {
      const entry = tree.entries[line - 1];
      return entry === undefined ? [] : [{ line, entry, offset: 0 }];
    });
  }
}

function parcelsOf(tree: Tree, { has }: Opened): readonly Parcel[] {
  return tree.entries.flatMap((entry, index): readonly Parcel[] => {
    const line = index + 1;
    const there = has.get(line);
    if (entry.kind === 'link' || there === undefined) return [{ line, entry, offset: 0 }];
    if (there.size === entry.size) return [];
    // A small one, or one that is longer than it should be, is sent anew.
    return [{ line, entry, offset: there.own && entry.size > LARGE && there.size < entry.size ? there.size : 0 }];
  });
}

function bytesOf(parcels: readonly Parcel[]): number {
  return parcels.reduce((sum, { entry, offset }) => sum + (entry.kind === 'file' ? entry.size - offset : 0), 0);
}

interface Way {
  readonly place: Place;
  readonly tree: Tree;
  sent: number;
  told(sent: number): void;
}

async function sendParcels(way: Way, parcels: readonly Parcel[], signal: AbortSignal): Promise<void> {
  let batch: LocalEntry[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await sendBatch(way, batch, signal);
    batch = [];
    bytes = 0;
  };
  for (const { line, entry, offset } of parcels) {
    if (entry.kind === 'file' && entry.size > LARGE) await sendLarge(way, { line, entry, offset }, signal);
    else {
      batch.push(entry);
      bytes += tarHeader(tarEntry(entry)).length + (entry.kind === 'file' ? entry.size : 0);
      if (bytes >= PIECE) await flush();
    }
  }
  await flush();
}

/** A file that is another by now, or gone, is made up to its length: the host finds out by its digest. */
async function sendBatch(way: Way, batch: readonly LocalEntry[], signal: AbortSignal): Promise<void> {
  const heads = batch.map((entry) => tarHeader(tarEntry(entry)));
  const length = batch.reduce((sum, entry, index) => {
    const size = entry.kind === 'file' ? entry.size : 0;
    return sum + (heads[index]?.length ?? 0) + size + tarPadding(size).length;
  }, TAR_END.length);
  const archive = async function* (): AsyncGenerator<Buffer> {
    for (const [index, entry] of batch.entries()) {
      yield heads[index] ?? Buffer.alloc(0);
      if (entry.kind === 'link') continue;
      const content = await readFile(join(way.tree.folder, entry.path), { signal }).catch(() => Buffer.alloc(0));
      signal.throwIfAborted();
      yield content.length === entry.size ? content : Buffer.concat([content], entry.size);
      yield tarPadding(entry.size);
      way.sent += entry.size;
      way.told(way.sent);
    }
    yield TAR_END;
  };
  await ask(way.place, { name: 'lbr_take', input: { length, pieces: gathered(archive()) } }, signal);
}

async function sendLarge(
  way: Way,
  { line, entry, offset }: Parcel & { readonly entry: LocalFile },
  signal: AbortSignal,
): Promise<void> {
  for (let from = offset; from < entry.size; from += PIECE) {
    const length = Math.min(PIECE, entry.size - from);
    const input: Feed = { length, pieces: counted(way, entry, { from, length }, signal) };
    await ask(way.place, { name: 'lbr_append', words: [line, from], input }, signal);
  }
}

async function* counted(
  way: Way,
  entry: LocalFile,
  { from, length }: { readonly from: number; readonly length: number },
  signal: AbortSignal,
): AsyncGenerator<Buffer> {
  let left = length;
  const pass = (piece: Buffer): Buffer => {
    left -= piece.length;
    way.sent += piece.length;
    way.told(way.sent);
    return piece;
  };
  try {
    for await (const slice of slices(join(way.tree.folder, entry.path), { from, length }, signal)) yield pass(slice);
  } catch {
    signal.throwIfAborted();
  }
  while (left > 0) yield pass(Buffer.alloc(Math.min(left, WRITE)));
}

/** The same bytes in pieces that are worth a packet. */
async function* gathered(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < WRITE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

function tarEntry(entry: LocalEntry): Parameters<typeof tarHeader>[0] {
  const { path: name, modified } = entry;
  return entry.kind === 'file'
    ? { kind: 'file', name, mode: entry.mode, size: entry.size, modified }
    : { kind: 'link', name, target: entry.target, modified };
}
