/** Everything lbctl puts on an app host for one state: units, targets, environments, credentials and the lists of instances. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Digest, RevisionId } from '../model/digest.ts';
import { parseDuration } from '../model/duration.ts';
import { InvalidInput } from '../model/errors.ts';
import type { ManagedFile } from '../model/fleet-state.ts';
import type { Host, Vars } from '../model/host.ts';
import { type HostPath, parseHostPath, type RolloutName } from '../model/names.ts';
import { type InstanceState, type Service, unitOf } from '../model/service.ts';
import type { Template, Templater } from '../ports/templater.ts';
import { checkUnit, type Expected } from './check-unit.ts';
import { REVISION_TOKEN } from './context.ts';
import { envFile, envProblem } from './env-file.ts';
import { digestOf, revisionOf, withHeader } from './revision.ts';
import { outputProblem, templateProblem } from './template-problems.ts';
import { unitSettings } from './unit-settings.ts';

export interface AppHostInput {
  readonly rollout: RolloutName;
  /** The play's variables. */
  readonly vars: Vars;
  readonly services: readonly Service[];
  readonly host: Host;
  /** What every instance on this host is to do; those of other hosts are passed over. */
  readonly instances: readonly InstanceState[];
}

export interface RenderedAppHost {
  readonly revision: RevisionId;
  readonly files: readonly ManagedFile[];
}

const FOLDER = '/etc/lbctl/services';
/** Long enough to see an interpreter that fails to load its modules. */
const SETTLE = 2000;

interface Body {
  readonly path: HostPath;
  readonly mode: '0600' | '0644';
  readonly body: string;
  /** Credentials are read as they are: a line of lbctl's would be part of the secret. */
  readonly bare?: boolean;
}

/** A service of which the host runs nothing, and is to stop nothing, leaves no file. Throws InvalidInput with every problem. */
export async function renderAppHost(
  input: AppHostInput,
  templater: Templater,
  signal: AbortSignal,
): Promise<RenderedAppHost> {
  const bodies: Body[] = [];
  const problems: Diagnostic[] = [];
  for (const service of input.services) {
    const instances = input.instances.filter((one) => one.service === service.name && one.host === input.host.name);
    if (instances.length === 0) continue;
    const rendering = new Rendering({ ...input, service, instances }, templater, signal);
    bodies.push(...(await rendering.bodies()));
    problems.push(...rendering.problems);
  }
  // What is wrong for every instance is said once.
  const said = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  if (said.size > 0) throw new InvalidInput([...said.values()]);
  const revision = revisionOf(bodies);
  const files = bodies.map(({ path, mode, body, bare = false }) => ({
    path,
    mode,
    content: bare ? body : withHeader(body, input.rollout, revision),
  }));
  return { revision, files };
}

interface ServiceInput extends AppHostInput {
  readonly service: Service;
}

class Rendering {
  readonly problems: Diagnostic[] = [];
  readonly #input: ServiceInput;
  readonly #templater: Templater;
  readonly #signal: AbortSignal;

  constructor(input: ServiceInput, templater: Templater, signal: AbortSignal) {
    this.#input = input;
    this.#templater = templater;
    this.#signal = signal;
  }

  async bodies(): Promise<readonly Body[]> {
    const { service, instances } = this.#input;
    const target = service.target === undefined ? undefined : `${service.name}.target`;
    const unit = await this.#unit(target);
    const credentials = Object.entries(service.credentials).map(([name, value]): Body => this.#credential(name, value));
    const envs = new Map<InstanceState, Body>();
    if (Object.keys(service.env).length > 0) for (const state of instances) envs.set(state, await this.#env(state));
    const stamps = new Map(
      instances.map((state) => {
        const started = [unit, ...credentials, envs.get(state)].map((file) => file?.body ?? '');
        return [state, state.stamp ?? digestOf(started.join('\0'))] as const;
      }),
    );
    return [
      unit,
      ...(target === undefined ? [] : [await this.#target(target)]),
      ...credentials,
      ...envs.values(),
      this.#list(target, stamps),
    ];
  }

  async #unit(target: string | undefined): Promise<Body> {
    const { service } = this.#input;
    const plain = isPlain(service);
    const name = plain ? `${service.name}.service` : `${service.name}@.service`;
    const settings = unitSettings(service.settings, releaseOf(service));
    for (const { key, value, expected } of settings.problems)
      this.#refuse(`${key} is ${JSON.stringify(value)}`, expected);
    const context = { ...this.#context(target), unit: settings.unit };
    const needs = [
      ...(Object.keys(service.env).length === 0
        ? []
        : [{ key: 'EnvironmentFile', value: envPath(service, '%i'), why: 'the service has `env`' }]),
      ...Object.keys(service.credentials).map((one) => ({
        key: 'LoadCredential',
        value: `${one}:${credentialPath(service, one)}`,
        why: 'the service has `credentials`',
      })),
      ...(target === undefined ? [] : [{ key: 'PartOf', value: target, why: 'the service has a target' }]),
    ];
    return this.#file(`/etc/systemd/system/${name}`, service.unit, context, { kind: 'service', needs });
  }

  async #target(target: string): Promise<Body> {
    const { service, instances } = this.#input;
    const wanted = instances.flatMap((one) => (one.running ? [unitOf(one)] : []));
    const needs = wanted.map((unit) => ({ key: 'Wants', value: unit, why: `${unit} is to run` }));
    const template = service.target ?? { file: '', text: '' };
    return this.#file(`/etc/systemd/system/${target}`, template, this.#context(target), { kind: 'target', needs });
  }

  async #file(path: string, template: Template, context: Vars, expected: Expected): Promise<Body> {
    const rendered = await this.#templater.render({ ...template, guarded: 'systemd' }, context, this.#signal);
    const text = rendered.outcome === 'rendered' ? rendered.text : '';
    const body = text.endsWith('\n') ? text : `${text}\n`;
    if (rendered.outcome === 'failed') this.problems.push(templateProblem(template, rendered));
    else
      for (const problem of checkUnit(body, expected))
        this.problems.push(
          outputProblem(template, problem, { body, lines: rendered.lines, host: this.#input.host.name }),
        );
    return { path: sure(path), mode: '0644', body };
  }

  #context(target: string | undefined): Vars {
    const { rollout, vars: play, host, service, instances } = this.#input;
    const vars = { ...host.vars, inventory_hostname: host.name, group_names: host.groups, ...play };
    return {
      ...vars,
      vars,
      rollout,
      revision: REVISION_TOKEN,
      service: service.name,
      target: target ?? null,
      release: service.artifact === undefined ? null : releaseOf(service),
      env_file: Object.keys(service.env).length === 0 ? null : envPath(service, '%i'),
      credentials: Object.keys(service.credentials).map((name) => ({ name, path: credentialPath(service, name) })),
      running: instances.flatMap((one) => (one.running ? [unitOf(one)] : [])),
    };
  }

  async #env(state: InstanceState): Promise<Body> {
    const { service } = this.#input;
    const instance = state.instance ?? service.name;
    const data = { ...this.#context(undefined), instance };
    const variables: [string, string][] = [];
    for (const [name, text] of Object.entries(service.env)) {
      const template = { file: `env.${name} of ${service.name}`, text };
      const rendered = await this.#templater.render(template, data, this.#signal);
      if (rendered.outcome === 'failed') {
        this.problems.push(templateProblem(template, rendered));
        continue;
      }
      const problem = envProblem(name, rendered.text);
      // The value may be a secret.
      if (problem === undefined) variables.push([name, rendered.text]);
      else this.#refuse(`env.${name} is not fit for an environment`, problem.expected);
    }
    return { path: sure(envPath(service, instance)), mode: '0600', body: envFile(variables) };
  }

  #credential(name: string, value: string): Body {
    const { service } = this.#input;
    if (!/^[A-Za-z0-9_.-]{1,100}$/.test(name) || /^\.+$/.test(name))
      this.#refuse(`credentials has the name ${JSON.stringify(name)}`, 'letters, digits, dot, dash and _');
    return {
      path: parseHostPath(credentialPath(service, name)) ?? sure(FOLDER),
      mode: '0600',
      body: value,
      bare: true,
    };
  }

  #list(target: string | undefined, stamps: ReadonlyMap<InstanceState, Digest>): Body {
    const { service } = this.#input;
    const { on_change: change, settle } = service.settings;
    const probe = service.health?.probe;
    // The host runs no command of a probe that it has not got on record itself.
    const checks = probe?.kind === 'command' ? [`# check ${probe.command}`] : [];
    const window = typeof settle === 'string' ? parseDuration(settle) : undefined;
    const head = ['service', service.name, isPlain(service) ? 'plain' : 'template', service.dest, target ?? '-'];
    const lines = [...stamps].map(([{ instance, version, digest, running }, stamp]) =>
      [
        instance ?? '-',
        version,
        service.artifact === undefined ? '-' : (digest ?? 'any'),
        stamp,
        running ? 'running' : 'stopped',
      ].join(' '),
    );
    const first = [...head, change === 'reload' ? 'reload' : 'restart', window ?? SETTLE].join(' ');
    const text = [...checks, first, ...lines, ''].join('\n');
    return { path: sure(`${FOLDER}/${service.name}.instances`), mode: '0644', body: text };
  }

  #refuse(message: string, expected: string): void {
    const { service } = this.#input;
    this.problems.push({
      code: 'service-setting-invalid',
      severity: 'error',
      message: `services.${service.name}: ${message}`,
      expected,
    });
  }
}

function isPlain(service: Service): boolean {
  return service.instances.length === 0;
}

/** Where the unit finds its release; `%i` is for systemd. */
function releaseOf(service: Service): string {
  return `${service.dest}/instances/${isPlain(service) ? service.name : '%i'}`;
}

function envPath(service: Service, instance: string): string {
  return `${FOLDER}/${service.name}/${isPlain(service) ? service.name : instance}.env`;
}

function credentialPath(service: Service, name: string): string {
  return `${FOLDER}/${service.name}/credentials/${name}`;
}

function sure(path: string): HostPath {
  const parsed = parseHostPath(path);
  if (parsed === undefined) throw new Error(`${path} is no path, though its parts are names`);
  return parsed;
}
