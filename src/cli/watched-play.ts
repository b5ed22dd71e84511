/** One play under `lbctl watch`: what its sources say, and a refresh when the watcher wants one. */
import { dirname, resolve } from 'node:path';
import type { Discovery } from '../model/discovery.ts';
import { InvalidInput, LbctlError } from '../model/errors.ts';
import type { Value } from '../model/host.ts';
import type { Play } from '../model/playbook.ts';
import { UNSAID, type WatchBody, type WatchSettings } from '../model/watch.ts';
import type { ProjectFiles } from '../playbook/project.ts';
import type { Asking } from '../playbook/sources.ts';
import type { Lookups, Sources } from '../ports/discovery.ts';
import type { Answer, RefreshEnd } from '../watch/decide.ts';
import type { Watched } from '../watch/loop.ts';
import { MemberChecks } from '../watch/member-checks.ts';
import { type MemberSet, membersOf } from '../watch/member-set.ts';
import { digestOf, sha256 } from './canonical.ts';
import type { Context } from './context.ts';
import { liveAddresses } from './live-servers.ts';
import { Offshoot } from './offshoot.ts';
import { type OpenPlay, openPlays, targetOf } from './open-play.ts';
import { quietIo } from './quiet-io.ts';
import { refreshPlay } from './refresh-play.ts';
import { takeTurn } from './watch-turn.ts';

export interface WatchHow {
  readonly file: string;
  /** The playbook as it was read. */
  readonly files: ProjectFiles;
  /** Lasts as long as that. */
  readonly context: Context;
  /** Refreshes whatever `on` says of it, until one went well. */
  readonly forced: boolean;
  /** In place of the playbook's. */
  readonly heartbeat?: WatchSettings['heartbeat'];
  /** There is one look: members are judged before it, and not between looks. */
  readonly once: boolean;
  readonly tell: (play: Play['rollout'], body: WatchBody) => void;
}

interface Seen {
  readonly set: MemberSet;
  /** Absent = the balancers have them: until an answer is another one, nobody needs them. */
  readonly plays?: readonly OpenPlay[];
  /** The digest of each look-up's answer: as long as these are the same, so is everything else. */
  readonly answers: ReadonlyMap<Discovery, string>;
  /** What was known of the members' health: the same holds for that. */
  readonly verdicts: number | undefined;
}

export class WatchedPlay implements Watched {
  readonly settings: WatchSettings;
  readonly #file: string;
  readonly #play: Play;
  readonly #files: ProjectFiles;
  readonly #context: Context;
  readonly #forced: boolean;
  readonly #asked = new Map<string, Discovery>();
  readonly #once: boolean;
  readonly #checks: MemberChecks | undefined;
  #follows = false;
  #tell = false;
  #seen: Seen | undefined;

  constructor(play: Play, { file, files, context, forced, heartbeat, once, tell }: WatchHow) {
    const said = play.watch ?? UNSAID;
    this.settings = { ...said, ...(heartbeat !== undefined && { heartbeat }) };
    this.#file = resolve(context.io.cwd, file);
    this.#play = play;
    this.#files = files;
    this.#context = context;
    this.#forced = forced;
    this.#once = once;
    if (play.upstreams.some(({ check }) => check !== undefined))
      this.#checks = new MemberChecks({
        clock: context.clock,
        tell: (body) => tell(play.rollout, body),
        async probeMembers(probe, members, limit, signal) {
          using own = new Offshoot([signal]);
          return await context.probes.probeMembers(probe, members, limit, own.signal);
        },
      });
  }

  get play(): Play['rollout'] {
    return this.#play.rollout;
  }

  get tell(): boolean {
    return this.#tell;
  }

  get turn(): Watched['turn'] {
    const { turn } = this.settings;
    // Nothing is locked where nothing is changed.
    if (turn === undefined || this.#context.flags.check === true) return undefined;
    return (signal) => takeTurn(this.#play, turn, this.#context, signal);
  }

  async lookUp(signal: AbortSignal): Promise<Answer> {
    using own = new Offshoot([signal]);
    try {
      const sources = await this.#sources();
      const lookups = sources.run();
      const seen = this.#seen;
      const isKnown = seen !== undefined && (await isSame(seen, lookups, own.signal));
      if (isKnown && seen.verdicts === this.#checks?.verdicts) return { kind: 'members', set: seen.set };
      return await this.#open({ expressions: sources.expressions, lookups }, own.signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LbctlError)) throw error;
      return faultOf(error);
    }
  }

  async changes(signal: AbortSignal): Promise<readonly AsyncIterable<void>[]> {
    const sources = await this.#sources();
    const all = await Promise.all([...this.#asked.values()].map((wanted) => sources.changes(wanted, signal)));
    this.#tell = !all.includes(undefined);
    return [...all.filter((one) => one !== undefined), ...(this.#checks ? [this.#checks.changes(signal)] : [])];
  }

  async refresh(set: MemberSet, lost: AbortSignal | undefined): Promise<RefreshEnd> {
    const { interrupt, flags, io } = this.#context;
    using stop = new Offshoot([interrupt.stop, ...(lost === undefined ? [] : [lost])]);
    using kill = new Offshoot([interrupt.kill]);
    const quiet = quietIo(io);
    await using context = this.#context.apart({
      io: quiet.io,
      flags: { ...flags, yes: true },
      interrupt: { stop: stop.signal, kill: kill.signal },
    });
    const seen = this.#seen;
    if (seen?.plays === undefined) throw new Error(`${this.play} is refreshed with what its balancers have`);
    const { settings } = this;
    const end = await refreshPlay({ plays: seen.plays, set, settings, forced: this.#forced }, context);
    if (end.kind === 'done' || end.kind === 'checked' || end.kind === 'unchanged')
      this.#seen = { set: seen.set, answers: seen.answers, verdicts: seen.verdicts };
    if (end.kind === 'failed') interrupt.stop.throwIfAborted();
    if (lost?.aborted === true && end.kind === 'failed')
      return { kind: 'held', why: 'turn', text: wordsOf(lost.reason) };
    if (end.kind === 'failed') io.stderr.write(quiet.said());
    return end;
  }

  /** Everything that the play says now; what it looked up is remembered, also where the answer was none. */
  async #open({ expressions, lookups }: Required<Asking>, signal: AbortSignal): Promise<Answer> {
    const answers = new Map<Discovery, string>();
    const noting: Lookups = {
      lookUp: async (wanted, end) => {
        this.#asked.set(JSON.stringify(wanted), wanted);
        const answer = await lookups.lookUp(wanted, end);
        answers.set(wanted, digestOfAnswer(answer));
        return answer;
      },
    };
    const { kill } = this.#context.interrupt;
    await using context = this.#context.apart({ io: quietIo(this.#context.io).io, interrupt: { stop: signal, kill } });
    const discovery = async (): Promise<Asking> => ({ expressions, lookups: noting });
    const plays = await openPlays(this.#file, { ...context, discovery }, { files: this.#files, only: this.play });
    if (plays.length === 0) {
      // When it is their turn again, they may have anything.
      this.#seen = undefined;
      return { kind: 'exempt', text: 'when or unless leaves every balancer alone' };
    }
    const chosen = this.#checks === undefined ? plays : await this.#wellOf(this.#checks, plays, context);
    if (typeof chosen === 'string') {
      this.#seen = undefined;
      return { kind: 'fault', why: 'unproven', text: chosen };
    }
    const set: MemberSet = new Map(chosen.flatMap((one) => [...membersOf(one.play, restOf(one))]));
    this.#seen = { set, plays: chosen, answers, verdicts: this.#checks?.verdicts };
    return { kind: 'members', set };
  }

  /** The plays without members that are ill; a text says why that can't be told yet. */
  async #wellOf(
    checks: MemberChecks,
    opened: readonly OpenPlay[],
    context: Context,
  ): Promise<readonly OpenPlay[] | string> {
    // What serves when the watcher begins is not taken out before it was shown to be ill.
    const isFirst = !this.#follows;
    const live = isFirst && !this.#once ? await liveAddresses(opened, context) : undefined;
    const plays = opened.map(({ play }) => play);
    checks.follow(plays, (address) => isFirst && (live?.has(address) ?? true));
    this.#follows = true;
    if (this.#once) await checks.judge(context.interrupt.stop);
    const chosen = checks.choose(plays);
    if (chosen.unproven !== undefined) return chosen.unproven;
    return opened.flatMap((one, index) => {
      const play = chosen.plays[index];
      return play === undefined ? [] : [{ ...one, play, target: targetOf(play) }];
    });
  }

  async #sources(): Promise<Sources> {
    return await this.#context.sources(dirname(this.#file));
  }
}

/** What makes a play another one although its members are the same. */
function restOf({ play, hosts }: OpenPlay): string {
  return digestOf([play.vars['facts'] ?? null, hosts.map(({ name }) => name)]).slice(0, 12);
}

async function isSame({ answers }: Seen, lookups: Lookups, signal: AbortSignal): Promise<boolean> {
  const same = [...answers].map(async ([wanted, digest]) => {
    try {
      return digestOfAnswer(await lookups.lookUp(wanted, signal)) === digest;
    } catch (error) {
      // Whoever opens the play next is given the same answer, and says what is wrong with it where it stands.
      if (error instanceof LbctlError) return false;
      throw error;
    }
  });
  return !(await Promise.all(same)).includes(false);
}

function digestOfAnswer(answer: Value): string {
  return sha256(JSON.stringify(answer));
}

function faultOf(error: LbctlError): Answer {
  const found = error instanceof InvalidInput ? error.diagnostics.filter(({ severity }) => severity === 'error') : [];
  const [first = error] = found;
  const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
  const why = first.code === 'discovery-empty' ? 'empty' : 'source';
  return { kind: 'fault', why, text: `${first.message} [${first.code}]${more}` };
}

function wordsOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
