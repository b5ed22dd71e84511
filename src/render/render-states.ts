/** Every state of a plan on every host as complete files with their revision; or every reason why not. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RevisionId } from '../model/digest.ts';
import { InvalidInput } from '../model/errors.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Host, Vars } from '../model/host.ts';
import type { HostPath } from '../model/names.ts';
import type { Play } from '../model/playbook.ts';
import type { UpstreamState } from '../model/server.ts';
import type { Upstream } from '../model/upstream.ts';
import type { Rendered, Templater } from '../ports/templater.ts';
import { checkOutput } from './check-output.ts';
import { type ContextInput, routingOf, templateContext } from './context.ts';
import { revisionOf, withHeader } from './revision.ts';
import { outputProblem, templateProblem } from './template-problems.ts';

export interface RenderInput {
  readonly play: Play;
  readonly hosts: readonly Host[];
  /** The states of the plan, in order; a state may repeat an earlier one. */
  readonly states: readonly { readonly upstreams: readonly UpstreamState[] }[];
}

/** A rendered file, and which line of which template each of its lines came from (0 = lbctl's own header). */
export interface RenderedFile extends ManagedFile {
  readonly template: string;
  readonly templateLines: readonly number[];
}

export interface RenderedState {
  readonly state: number;
  readonly host: Host;
  readonly revision: RevisionId;
  readonly files: readonly RenderedFile[];
}

interface Body {
  readonly path: HostPath;
  readonly body: string;
  readonly upstream: Upstream;
  readonly lines: readonly number[];
}

/**
 * One entry for every state and host, states first. A template that asks for nothing in which two hosts differ is rendered
 * and checked once for both. Throws InvalidInput with each distinct problem once.
 */
export async function renderStates(
  input: RenderInput,
  templater: Templater,
  signal: AbortSignal,
): Promise<readonly RenderedState[]> {
  const problems = new Map<string, Diagnostic>();
  const rendered: RenderedState[] = [];
  for (const [index, state] of input.states.entries()) {
    const upstreams = state.upstreams.map((one) => ({ one, known: new Known() }));
    for (const host of input.hosts) {
      const answer = await Promise.all(
        upstreams.map(({ one, known }) => renderBody(input.play, one, host, { templater, known, signal })),
      );
      for (const one of answer.flat())
        if ('code' in one) problems.set(`${one.code} ${one.span?.file}:${one.span?.line} ${one.message}`, one);
      // One that runs into the limit takes a second each time: no more of those.
      if (answer.flat().some((one) => 'code' in one && one.code === 'template-limit')) throw problemsOf(problems);
      const bodies = answer.flat().filter((one) => 'body' in one);
      const revision = revisionOf(bodies);
      rendered.push({ state: index, host, revision, files: bodies.map((body) => fileOf(body, input.play, revision)) });
    }
  }
  if (problems.size > 0) throw problemsOf(problems);
  return rendered;
}

function problemsOf(problems: ReadonlyMap<string, Diagnostic>): InvalidInput {
  return new InvalidInput([...problems.values()]);
}

interface Renderer {
  readonly templater: Templater;
  /** Of the same state of the same upstream. */
  readonly known: Known;
  readonly signal: AbortSignal;
}

type Reads = Extract<Rendered, { outcome: 'rendered' }>['reads'];
type Result = readonly (Body | Diagnostic)[];

/** What the hosts before were given, found by the part of their data that it depends on. */
class Known {
  /** A template asks for something else where its branches do: there are few of these. */
  readonly #byReads = new Map<string, { readonly reads: Reads; readonly results: Map<string, Result> }>();

  find(context: Vars): Result | undefined {
    for (const { reads, results } of this.#byReads.values()) {
      const result = results.get(partOf(context, reads));
      if (result !== undefined) return result;
    }
    return undefined;
  }

  add(context: Vars, reads: Reads, result: Result): void {
    const key = JSON.stringify(reads);
    const kind = this.#byReads.get(key) ?? { reads, results: new Map<string, Result>() };
    kind.results.set(partOf(context, reads), result);
    this.#byReads.set(key, kind);
  }
}

/** Everything that `reads` names, and whether it is there at all, as one text. */
function partOf(context: Vars, reads: Reads): string {
  if (reads === 'all') return JSON.stringify(context);
  return JSON.stringify(reads.map((name) => (Object.hasOwn(context, name) ? [context[name]] : [])));
}

async function renderBody(
  play: Play,
  state: UpstreamState,
  host: Host,
  { templater, known, signal }: Renderer,
): Promise<Result> {
  const upstream = play.upstreams.find(({ name }) => name === state.upstream);
  if (upstream === undefined) throw new Error(`the plan has an upstream '${state.upstream}' that the play has not`);
  const context = templateContext({ play, upstream, state, host });
  const same = known.find(context);
  if (same !== undefined) return same;
  const rendered = await templater.render({ ...upstream.template, guarded: 'nginx' }, context, signal);
  if (rendered.outcome === 'failed') return [templateProblem(upstream.template, rendered)];
  const result = checked(rendered, { play, upstream, state, host });
  known.add(context, rendered.reads, result);
  return result;
}

function checked(
  rendered: Extract<Rendered, { outcome: 'rendered' }>,
  { play, upstream, state, host }: ContextInput,
): Result {
  const body = rendered.text.endsWith('\n') ? rendered.text : `${rendered.text}\n`;
  const problems = checkOutput(body, upstream, {
    servers: state.servers,
    routing: routingOf({ play, upstream, state }),
  });
  if (problems.length === 0) return [{ path: upstream.dest, body, upstream, lines: rendered.lines }];
  return problems.map((problem) =>
    outputProblem(upstream.template, problem, { body, lines: rendered.lines, host: host.name }),
  );
}

function fileOf({ path, body, upstream, lines }: Body, play: Play, revision: RevisionId): RenderedFile {
  const content = withHeader(body, play.rollout, revision);
  return { path, mode: '0644', content, template: upstream.template.file, templateLines: [0, ...lines] };
}
