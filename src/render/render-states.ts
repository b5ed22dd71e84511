/** Every state of a plan on every host as complete files with their revision; or every reason why not. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RevisionId } from '../model/digest.ts';
import { InvalidInput } from '../model/errors.ts';
import type { Host } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import type { UpstreamState } from '../model/server.ts';
import type { Rendered, Templater } from '../ports/templater.ts';
import { countedText, fileOf, type RenderedFile } from './body.ts';
import { checkOutput } from './check-output.ts';
import { type ContextInput, routingOf, templateContext } from './context.ts';
import { Known, type Renderer, type Result } from './known.ts';
import { renderSite } from './render-site.ts';
import { revisionOf } from './revision.ts';
import { outputProblem, templateProblem } from './template-problems.ts';

export interface RenderInput {
  readonly play: Play;
  readonly hosts: readonly Host[];
  /** The states of the plan, in order; a state may repeat an earlier one. */
  readonly states: readonly { readonly upstreams: readonly UpstreamState[] }[];
}

export interface RenderedState {
  readonly state: number;
  readonly host: Host;
  readonly revision: RevisionId;
  readonly files: readonly RenderedFile[];
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
  const sites = (input.play.sites ?? []).map((one) => ({ one, known: new Known() }));
  const rendered: RenderedState[] = [];
  for (const [index, state] of input.states.entries()) {
    const upstreams = state.upstreams.map((one) => ({ one, known: new Known() }));
    for (const host of input.hosts) {
      const answer = await Promise.all([
        ...upstreams.map(({ one, known }) => renderBody(input.play, one, host, { templater, known, signal })),
        ...sites.map(({ one, known }) => renderSite(input.play, one, host, { templater, known, signal })),
      ]);
      for (const one of answer.flat())
        if ('code' in one) problems.set(`${one.code} ${one.span?.file}:${one.span?.line} ${one.message}`, one);
      // One that runs into the limit takes a second each time: no more of those.
      if (answer.flat().some((one) => 'code' in one && one.code === 'template-limit')) throw problemsOf(problems);
      const bodies = answer.flat().filter((one) => 'body' in one);
      const revision = revisionOf(bodies.map(countedText));
      const files = bodies.flatMap((body) => fileOf(body, input.play.rollout, revision) ?? []);
      rendered.push({ state: index, host, revision, files });
    }
  }
  if (problems.size > 0) throw problemsOf(problems);
  return rendered;
}

function problemsOf(problems: ReadonlyMap<string, Diagnostic>): InvalidInput {
  return new InvalidInput([...problems.values()]);
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
  if (problems.length === 0)
    return [{ path: upstream.dest, mode: '0644', body, template: upstream.template.file, lines: rendered.lines }];
  return problems.map((problem) =>
    outputProblem(upstream.template, problem, { body, lines: rendered.lines, host: host.name }),
  );
}
