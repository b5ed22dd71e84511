/** One look at a host, from records to the model. */
import { parseDigest, parseRevisionId, type RevisionId } from '../model/digest.ts';
import { milliseconds } from '../model/duration.ts';
import { MixedState } from '../model/errors.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Armed } from '../model/healed.ts';
import { type HostName, parseHostPath } from '../model/names.ts';
import type { Observation, ObservedFile, RecordedRun } from '../model/observation.ts';
import { emergencyIn, intentsIn, lockIn } from './parse-answer.ts';
import { parseHealed } from './parse-healed.ts';
import type { RunReader } from './parse-record.ts';
import { allOf, countIn, decode, firstOf, type Records, textIn } from './protocol.ts';

/** Throws MixedState when the run on record can't be read: going on half informed would be worse. */
export function parseObservation(host: HostName, records: Records, reader: RunReader): Observation {
  const runLock = lockIn(records, 'lock');
  const emergencyLock = emergencyIn(records);
  const intended = parseRevisionId(firstOf(records, 'intended') ?? '');
  const run = parseRuns(host, records, reader)[0];
  return {
    host,
    balancer: firstOf(records, 'balancer') ?? '',
    alive: firstOf(records, 'alive') === '1',
    files: parseFiles(records),
    ...(intended === undefined ? {} : { intended }),
    onDisk: parseRevisionId(firstOf(records, 'on_disk') ?? '') ?? 'foreign',
    running: parseRevisionId(firstOf(records, 'running') ?? '') ?? 'unknown',
    generation: countIn(records, 'generation'),
    fence: fenceIn(host, records),
    ...(runLock === undefined ? {} : { runLock }),
    ...(emergencyLock === undefined ? {} : { emergencyLock }),
    timers: firstOf(records, 'timers') === '1',
    ...(firstOf(records, 'confirm.left') === undefined ? {} : { armed: armedIn(records, 'confirm.left') }),
    ...(firstOf(records, 'keep.left') === undefined ? {} : { keeps: armedIn(records, 'keep.left') }),
    oldWorkers: countIn(records, 'old'),
    revisions: allOf(records, 'revision').flatMap((one): readonly RevisionId[] => {
      const revision = parseRevisionId(one);
      return revision === undefined ? [] : [revision];
    }),
    ...(run === undefined ? {} : { run }),
    intents: intentsIn(textIn(records, 'run.intents')),
  };
}

function armedIn(records: Records, name: string): Armed {
  return { left: milliseconds(countIn(records, name)) };
}

/** Throws MixedState where the host can't read its own: nobody could take the run lock there, and nobody would know why. */
function fenceIn(host: HostName, records: Records): number {
  const file = textIn(records, 'damaged');
  if (file === undefined) return countIn(records, 'fence');
  throw new MixedState('host-records-damaged', `${host}: ${file} holds no fencing number`, {
    hint: 'when no runner of that rollout is alive, remove the file on that host: the next run counts on from the other balancers',
  });
}

/** Runs in the order the host gave them. */
export function parseRuns(host: HostName, records: Records, reader: RunReader): readonly RecordedRun[] {
  const journals = allOf(records, 'run.journal');
  const healings = allOf(records, 'run.healed');
  return allOf(records, 'run.plan').map((plan, index) => {
    const run = reader.read(plan, journals[index] ?? '');
    if (run === undefined)
      throw new MixedState(
        'host-records-damaged',
        `${host}: the record of a run can't be read, or a newer lbctl wrote it`,
      );
    const healed = parseHealed(decode(healings[index] ?? ''));
    return healed === undefined ? run : { ...run, healed };
  });
}

/** `file DIGEST PATH` records, each followed by its `content` where that was sent. */
function parseFiles(records: Records): readonly ObservedFile[] {
  return records.flatMap(([name, value], index): readonly ObservedFile[] => {
    if (name !== 'file') return [];
    const [, sha = '', rest = ''] = /^(\S+) (.*)$/.exec(value) ?? [];
    const path = parseHostPath(rest);
    if (path === undefined) return [];
    const digest = parseDigest(sha);
    const next = records[index + 1];
    const content = next?.[0] === 'content' ? decode(next[1]) : undefined;
    const link = /^link:(.+)$/.exec(sha)?.[1];
    return [
      {
        path,
        ...(digest === undefined ? {} : { digest }),
        ...(link === undefined ? {} : { link }),
        ...(content === undefined ? {} : { content }),
      },
    ];
  });
}

/** The files and links of a kept revision; those that it says are absent are left out. undefined when the host has it no more. */
export function parseRevision(records: Records): readonly ManagedFile[] | undefined {
  if (firstOf(records, 'outcome') !== 'kept') return undefined;
  return records.flatMap(([name, value], index): readonly ManagedFile[] => {
    if (name !== 'file') return [];
    const [, target, linked = ''] = /^link:(\S+) link (.*)$/.exec(value) ?? [];
    const link = parseHostPath(linked);
    if (target !== undefined && link !== undefined) return [{ path: link, mode: 'link', content: target }];
    const [, mode = '', rest = ''] = /^[0-9a-f]{64} (0\d{3,4}\+?) (.*)$/.exec(value) ?? [];
    const path = parseHostPath(rest);
    const next = records[index + 1];
    return path === undefined || next?.[0] !== 'content' ? [] : [{ path, mode, content: decode(next[1]) }];
  });
}
