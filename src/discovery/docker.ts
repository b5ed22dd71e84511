/** Source `docker`: the running containers of an engine that match, followed by its events. */
import type { DockerSource } from '../model/discovery.ts';
import type { Value } from '../model/host.ts';
import type { OpenSource } from '../ports/discovery.ts';
import { type Container, parseContainer } from './docker-container.ts';
import { DockerEngine } from './docker-engine.ts';
import { follow, type Pace } from './follow.ts';
import { linesOf } from './lines.ts';
import { memberOf } from './member-of.ts';
import { matchesOf } from './patterns.ts';

/** Containers looked at at once. */
const AT_ONCE = 8;
/** What changes an answer: names are matched, and addresses are those in networks. */
const EVENTS = ['start', 'die', 'stop', 'pause', 'unpause', 'rename', 'health_status', 'connect', 'disconnect'];

/** Answers each `Container` in the order of names. Throws SourceFailed when the endpoint is none. */
export function openDocker(source: DockerSource, pace: Pace): OpenSource {
  const engine = new DockerEngine(source);
  return {
    async fetch(signal) {
      const listed = (await engine.list(signal)).map(parseListed);
      const found = await inspect(engine, matching(listed, source), source, signal);
      return keep(found, source.image, ({ image }) => image)
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map((container): Value => ({ ...container }));
    },
    changes: (signal) =>
      follow(
        async (ring, ends) => {
          const events = await engine.events(EVENTS, ends);
          ring();
          for await (const _event of linesOf(events, `docker ${source.endpoint}: events`, ends)) ring();
        },
        pace,
        signal,
      ),
    async [Symbol.asyncDispose]() {},
  };
}

interface Listed {
  readonly id: string;
  readonly name: string | undefined;
  readonly labels: Value | undefined;
}

function parseListed(value: Value): Listed {
  const names = memberOf(value, 'Names');
  // Those that links gave it have another slash within.
  const own = (Array.isArray(names) ? names : []).find((name) => /^\/[^/]+$/.test(String(name)));
  return { id: String(memberOf(value, 'Id')), name: textOf(own)?.slice(1), labels: memberOf(value, 'Labels') };
}

function matching(listed: readonly Listed[], { name, labels }: DockerSource): readonly Listed[] {
  let left = keep(listed, name, (one) => one.name);
  for (const [label, pattern] of Object.entries(labels))
    left = keep(left, pattern, (one) => textOf(memberOf(one.labels, label)));
  return left;
}

/** Those whose text is there and matches; all of them where there is no pattern. */
function keep<T>(
  all: readonly T[],
  pattern: string | undefined,
  textOfOne: (one: T) => string | undefined,
): readonly T[] {
  if (pattern === undefined) return all;
  const good = matchesOf(
    pattern,
    all.flatMap((one) => textOfOne(one) ?? []),
  );
  return all.filter((one) => {
    const text = textOfOne(one);
    return text !== undefined && good.has(text);
  });
}

async function inspect(
  engine: DockerEngine,
  listed: readonly Listed[],
  source: DockerSource,
  signal: AbortSignal,
): Promise<readonly Container[]> {
  const found: Container[] = [];
  const left = listed.values();
  const work = async (): Promise<void> => {
    for (const { id } of left) {
      const inspected = await engine.inspect(id, signal);
      const container = inspected === undefined ? undefined : parseContainer(inspected, source);
      if (container !== undefined) found.push(container);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
