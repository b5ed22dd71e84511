/** Plays a transcript: each command is carried out on fake balancers, and what is seen is written below it, indented. */

import { milliseconds } from '../../src/model/duration.ts';
import { LbctlError } from '../../src/model/errors.ts';
import type { Event } from '../../src/model/event.ts';
import type { HostName } from '../../src/model/names.ts';
import { hostsOf, type Plan } from '../../src/model/plan.ts';
import type { IntentKind } from '../../src/model/rollout.ts';
import { newestRun } from '../../src/rollout/attach.ts';
import { type Call, FakeBalancers, type Fault, type Operation } from '../support/fake-balancers.ts';
import type { Refusal } from '../support/fake-change.ts';
import { FakeRunner, untilOver } from '../support/fake-runner.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { hostNamed, type PlanSpec, samplePlan } from '../support/sample-plan.ts';
import { seededRng } from '../support/seeded-rng.ts';
import { after, duration, settingsIn } from './command-words.ts';
import { ServicesScene } from './services.ts';
import { inWords, revisionInWords } from './words.ts';

interface Trap {
  readonly host: HostName;
  readonly operation: Operation;
  /** How many matching calls are let through first, and how many it then catches. */
  skip: number;
  left: number;
  readonly fault: Fault;
}

export class Scene {
  readonly #clock = new ManualClock();
  #world = new FakeBalancers([], this.#clock);
  #plan: Plan | undefined;
  #services: ServicesScene | undefined;
  #traps: Trap[] = [];
  #runners: FakeRunner[] = [];
  #names = 0;
  #lines: string[] = [];

  /** What was seen since the last command. */
  async play(command: string): Promise<readonly string[]> {
    this.#lines = [];
    const [verb = '', ...words] = command.split(/\s+/);
    await this.#do(verb, words);
    return this.#lines;
  }

  async #do(verb: string, words: string[]): Promise<void> {
    switch (verb) {
      case 'fleet':
        this.#world = new FakeBalancers(words.map(hostNamed), this.#clock);
        this.#world.fault = (call) => this.#trapped(call);
        return;
      case 'plan':
        this.#plan = samplePlan(this.#specOf(words));
        return;
      case 'services':
        this.#services = new ServicesScene(words[0] ?? '', settingsIn(words), this.#world);
        this.#plan = this.#services.services.plan;
        return;
      case 'run':
      case 'attach':
      case 'ask':
        return await this.#runner(verb, words);
      case 'advance':
        await this.#clock.advance(duration(words[0]));
        return this.#tellEnds();
      case 'finish':
        await untilOver(this.#runners, this.#world);
        return this.#tellEnds();
      case 'fail':
      case 'lose':
      case 'delay':
      case 'at':
        return this.#setTrap(verb, words);
      case 'status':
        return this.#status();
      default:
        return await this.#instant(verb, words);
    }
  }

  /** What can also happen in the middle of a request, by `at`. */
  #instant(verb: string, words: readonly string[]): Promise<void> | void {
    const last = this.#runners.at(-1);
    const [first = ''] = words;
    switch (verb) {
      case 'kill':
        last?.kill();
        return;
      case 'sigint':
        last?.interrupt();
        if (first === 'twice') last?.interrupt();
        return this.#clock.settle();
      case 'down':
      case 'up':
        for (const name of words.map(hostNamed))
          verb === 'down' ? this.#world.down.add(name) : this.#world.down.delete(name);
        return;
      case 'slow':
        this.#world.host(hostNamed(first)).reload = milliseconds(duration(after(words, 'reload')));
        return;
      case 'without':
        this.#world.host(hostNamed(words[1] ?? '')).timers = false;
        return;
      case 'emergency':
        for (const host of this.#world.hosts.values()) {
          host.emergency = first === 'on' ? { by: actor('boss'), message: 'stop', since: 'just now' } : undefined;
        }
        return;
      case 'sick':
      case 'well':
        return this.#services?.set(first, verb);
      case 'linger':
        return this.#services?.hold(duration(first));
      case 'edit':
        this.#world.host(hostNamed(first)).disk = 'foreign';
        return;
      case 'steal':
        this.#world.host(hostNamed(first)).steal();
        return;
      case 'intent':
        return this.#intent(words);
    }
    throw new Error(`no such command: ${verb}`);
  }

  /** intent KIND [step N] [on HOST] */
  #intent(words: readonly string[]): void {
    const kind = words[0] as IntentKind;
    const step = after(words, 'step');
    const only = after(words, 'on');
    const id = after(words, 'id') ?? `i${++this.#names}`;
    const { clock, hosts } = this.#world;
    for (const host of hosts.values()) {
      if (!hostsOf(this.#planned()).includes(host.name) || (only !== undefined && host.name !== only)) continue;
      host.intend({
        id,
        kind,
        plan: this.#planned().id,
        by: actor('laptop2'),
        at: clock.now(),
        ...(step === undefined ? {} : { ifStep: Number(step) }),
      });
    }
  }

  /** run|attach|ask KIND [step N] [waiting] [lock 30s] [for 30s] */
  async #runner(verb: 'run' | 'attach' | 'ask', words: readonly string[]): Promise<void> {
    this.#names += 1;
    const name = `r${this.#names}`;
    const lock = after(words, 'lock');
    const step = after(words, 'step');
    const runner = new FakeRunner(this.#world, {
      name,
      pause: words.includes('waiting') ? 'wait' : 'exit',
      lockTimeout: lock === undefined ? 0 : duration(lock),
      rng: seededRng(1),
      onEvent: (event) => this.#hear(name, event),
    });
    this.#runners.push(runner);
    if (verb === 'run') runner.apply(this.#planned());
    else if (verb === 'attach') runner.attach(this.#planned());
    else runner.ask(words[0] as IntentKind, this.#planned(), step === undefined ? undefined : Number(step));
    const span = after(words, 'for');
    if (span === undefined) await untilOver([runner], this.#world);
    else await this.#clock.advance(duration(span));
    this.#tellEnds();
  }

  /** fail HOST OPERATION REFUSAL [times N] · delay HOST OPERATION TIME · lose HOST request|answer|late OPERATION [times N] · at HOST OPERATION [after] [skip N] COMMAND */
  #setTrap(verb: string, words: string[]): void {
    const host = hostNamed(words[0] ?? '');
    const left = Number(after(words, 'times') ?? 1);
    const skip = Number(after(words, 'skip') ?? 0);
    if (verb === 'fail')
      this.#traps.push({ host, operation: words[1] as Operation, skip, left, fault: { refuse: words[2] as Refusal } });
    if (verb === 'delay')
      this.#traps.push({ host, operation: words[1] as Operation, skip, left, fault: { slow: duration(words[2]) } });
    if (verb === 'lose') {
      // A commit whose answer is lost is asked about once more.
      const times = words[2] === 'commit' && !words.includes('once') ? 2 * left : left;
      this.#traps.push({
        host,
        operation: words[2] as Operation,
        skip,
        left: times,
        fault: { lose: words[1] as 'request' | 'answer' | 'late' },
      });
    }
    if (verb === 'at') {
      const [, operation, ...rest] = words;
      const late = rest.includes('after');
      const [act = '', ...args] = rest.slice(rest.indexOf('do') + 1);
      const happen = (): void => void this.#instant(act, args);
      this.#traps.push({
        host,
        operation: operation as Operation,
        skip,
        left,
        fault: late ? { after: happen } : { before: happen },
      });
    }
  }

  #trapped(call: Call): Fault | undefined {
    let fault: Fault | undefined;
    for (const trap of this.#traps) {
      if (trap.left === 0 || trap.host !== call.host || trap.operation !== call.operation) continue;
      if (trap.skip > 0) trap.skip -= 1;
      else {
        trap.left -= 1;
        fault = { ...fault, ...trap.fault };
      }
    }
    return fault;
  }

  #hear(runner: string, event: Event): void {
    const text = inWords(event, { revision: this.#nameOf, step: (step) => this.#stepInWords(step) });
    if (text !== undefined) this.#lines.push(`${runner} ${text}`);
  }

  #tellEnds(): void {
    for (const { name, ended } of this.#runners) {
      if (ended === undefined) continue;
      if ('result' in ended) this.#lines.push(`${name} = ${ended.result}`);
      else
        this.#lines.push(
          `${name} ! ${ended.error instanceof LbctlError ? ended.error.code : 'BUG'}: ${ended.error.message.split('\n')[0]}`,
        );
    }
    this.#runners = this.#runners.filter((runner) => !runner.over);
    this.#live();
  }

  #live(): void {
    const hosts = [...this.#world.hosts.values()];
    const served = hosts.map(
      ({ name, disk, running }) =>
        `${name}=${disk === running ? this.#nameOf(disk) : `${this.#nameOf(disk)} on disk, ${this.#nameOf(running)} running`}`,
    );
    const locked = hosts
      .filter((one) => (one.lock?.remaining ?? 0) > 0)
      .map((one) => `${one.name} (${one.lock?.holder.who})`);
    for (const lost of this.#services?.lost() ?? []) this.#lines.push(`LOST: ${lost}`);
    this.#lines.push(`live ${served.join(' ')}${locked.length === 0 ? '' : ` locked ${locked.join(' ')}`}`);
  }

  readonly #nameOf = (revision: string): string => this.#services?.name(revision) ?? revisionInWords(revision);

  /** What changes nothing is told by what it is. */
  #stepInWords(step: number): string {
    const kind = this.#plan?.steps[step]?.kind;
    return kind === 'drain' || kind === 'check' ? `${step + 1} (${kind})` : String(step + 1);
  }

  #status(): void {
    const seen = new Map([...this.#world.hosts].map(([name, host]) => [name, host.observe()]));
    for (const [name, one] of seen)
      this.#lines.push(`${name} ${one.run?.journal.length ?? 0} lines, ${one.intents.length} intents`);
    const phase = newestRun(seen)?.phase;
    this.#lines.push(`phase ${JSON.stringify(phase)}`);
  }

  #specOf(words: readonly string[]): PlanSpec {
    const settings = settingsIn(words);
    return {
      hosts: [...this.#world.hosts.keys()],
      steps: words.filter((word) => !word.includes('=')),
      number: this.#plan === undefined ? 1 : 2,
      ...(settings['serial'] === undefined ? {} : { serial: Number(settings['serial']) }),
      ...(settings['max_fail'] === undefined ? {} : { maxFail: Number(settings['max_fail']) }),
      ...(settings['settle'] === undefined ? {} : { settle: duration(settings['settle']) }),
      ...(settings['confirm'] === undefined ? {} : { confirm: duration(settings['confirm']) }),
      ...(settings['on_failure'] === 'hold' ? { onFailure: 'hold' } : {}),
      ...(settings['purpose'] === 'rollback' ? { purpose: 'rollback' } : {}),
    };
  }

  #planned(): Plan {
    if (this.#plan === undefined) throw new Error('no plan yet');
    return this.#plan;
  }
}

function actor(who: string) {
  return { who, where: who, pid: 2, command: 'lbctl' };
}
