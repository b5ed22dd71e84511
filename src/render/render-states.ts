/** Every state of a plan on every host as complete files with their revision; or every reason why not. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RevisionId } from '../model/digest.ts';
import { InvalidInput } from '../model/errors.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Host } from '../model/host.ts';
import type { HostPath } from '../model/names.ts';
import type { Play } from '../model/playbook.ts';
import type { UpstreamState } from '../model/server.ts';
import type { Upstream } from '../model/upstream.ts';
import type { Templater } from '../ports/templater.ts';
import { checkOutput } from './check-output.ts';
import { routingOf, templateContext } from './context.ts';
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

/** One entry for every state and host, states first. Throws InvalidInput with each distinct problem once. */
export async function renderStates(
  input: RenderInput,
  templater: Templater,
  signal: AbortSignal,
): Promise<readonly RenderedState[]> {
  const problems = new Map<string, Diagnostic>();
  const pairs = input.states.flatMap((state, index) => input.hosts.map((host) => ({ state, index, host })));
  const rendered: RenderedState[] = [];
  for (const { state, index, host } of pairs) {
    const answer = await Promise.all(
      state.upstreams.map((one) => renderBody(input.play, one, host, { templater, signal })),
    );
    for (const one of answer.flat())
      if ('code' in one) problems.set(`${one.code} ${one.span?.file}:${one.span?.line} ${one.message}`, one);
    const bodies = answer.flat().filter((one) => 'body' in one);
    const revision = revisionOf(bodies);
    rendered.push({ state: index, host, revision, files: bodies.map((body) => fileOf(body, input.play, revision)) });
  }
  if (problems.size > 0) throw new InvalidInput([...problems.values()]);
  return rendered;
}

interface Renderer {
  readonly templater: Templater;
  readonly signal: AbortSignal;
}

async function renderBody(
  play: Play,
  state: UpstreamState,
  host: Host,
  { templater, signal }: Renderer,
): Promise<readonly (Body | Diagnostic)[]> {
  const upstream = play.upstreams.find(({ name }) => name === state.upstream);
  if (upstream === undefined) throw new Error(`the plan has an upstream '${state.upstream}' that the play has not`);
  const rendered = await templater.render(
    { ...upstream.template, guarded: 'nginx' },
    templateContext({ play, upstream, state, host }),
    signal,
  );
  if (rendered.outcome === 'failed') return [templateProblem(upstream.template, rendered)];
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
