/** Opens plain sessions to hosts that a pattern names, for commands that look at machines and not at rollouts. */

import { selectHosts } from '../inventory/patterns.ts';
import { milliseconds } from '../model/duration.ts';
import { LbctlError } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { FrameResult } from '../ports/transport.ts';
import type { Context } from './context.ts';
import { asRoot } from './find-rollout.ts';

export interface Answer {
  readonly host: Host;
  readonly result: FrameResult | { readonly outcome: 'unreachable'; readonly error: LbctlError };
}

/**
 * Runs a small sh script on every host of `pattern` side by side, as root when `root`; never throws for what a host does.
 * What `script` throws for a host is thrown before any is asked.
 */
export async function askHosts(
  pattern: string,
  script: (host: Host) => string | Promise<string>,
  root: boolean,
  context: Context,
): Promise<readonly Answer[]> {
  const inventory = await context.inventory();
  const transport = await context.transport();
  const hosts = selectHosts(inventory, pattern).map((host) => (root ? asRoot(host, undefined) : host));
  const asked = await Promise.all(hosts.map(async (host) => ({ host, text: await script(host) })));
  return await Promise.all(
    asked.map(async ({ host, text }): Promise<Answer> => {
      try {
        await using session = await transport.open(host, context.interrupt.stop);
        return { host, result: await session.frame(text, milliseconds(20_000), context.interrupt.stop) };
      } catch (error) {
        if (error instanceof LbctlError) return { host, result: { outcome: 'unreachable', error } };
        throw error;
      }
    }),
  );
}

/** One line that says what is wrong with an answer; undefined when there is one with status 0. */
export function problemOf({ result }: Answer): string | undefined {
  if (result.outcome === 'unreachable') return `${result.error.message} [${result.error.code}]`;
  if (result.outcome === 'unknown') return result.reason;
  return result.status === 0 ? undefined : `exit status ${result.status}: ${result.noise.trim()}`;
}
