/** The typed face of lbctl-import.sh: one connection, one request. */
import { milliseconds } from '../model/duration.ts';
import { CandidateRejected } from '../model/errors.ts';
import type { ConfigurationFile } from '../model/imported.ts';
import type { Configurations } from '../ports/configurations.ts';
import { ask, understood } from './ask.ts';
import { type HostParts, programFor } from './link.ts';
import { parseDump, parseFile } from './parse-configuration.ts';
import { call, firstOf, textIn, withoutComments } from './protocol.ts';

/** Twice a test of nginx, which may wait for a slow resolver. */
const READ = milliseconds(60_000);

export interface ConfigurationParts extends Pick<HostParts, 'transport' | 'balancer' | 'program'> {
  /** The text of lbctl-import.sh. */
  readonly reader: string;
}

export function createConfigurationReader(parts: ConfigurationParts): Configurations['read'] {
  return async (host, path, signal): Promise<readonly ConfigurationFile[]> => {
    const program = withoutComments(`${programFor(host, parts)}\n${parts.reader}`);
    await using session = await parts.transport.open(host, signal);
    await session.define(program, signal);
    const body = path === undefined ? 'im_all' : call('im_file', path);
    const records = await ask(session, [body], READ, signal);
    const reason = textIn(records, 'reason');
    if (firstOf(records, 'outcome') === 'failed' && reason !== undefined)
      throw new CandidateRejected('import-unreadable', `${host.name}: ${reason}`);
    if (path !== undefined) return [understood(session, parseFile(path, records))];
    const files = understood(session, parseDump(records));
    if (files !== 'changed') return files;
    throw new CandidateRejected('import-unreadable', `${host.name}: its files changed while they were read`, {
      hint: 'run it again',
    });
  };
}
