/** The members of an etcd cluster behind their JSON gateway: asked in turn, and logged in to where a user is given. */
import type { IncomingMessage } from 'node:http';
import type { EtcdSource } from '../model/discovery.ts';
import { milliseconds } from '../model/duration.ts';
import { SourceFailed } from '../model/errors.ts';
import type { Value } from '../model/host.ts';
import type { Clock } from '../ports/clock.ts';
import { failed } from './fault.ts';
import { below, type Call, type Place, parsePlace, refusal, send, textOf } from './http-call.ts';
import { parseJson } from './json.ts';
import { memberOf } from './member-of.ts';
import { within } from './within.ts';

const OK = 200;
/** From here on it is the member that is in trouble, and another one may do better. */
const IN_TROUBLE = 500;
/** What etcd says to a token that it doesn't know any more, or that is older than a change of users and roles. */
const BAD_TOKEN: readonly number[] = [400, 401];
/** A member that has not begun to answer by then is passed over; the last one is waited for longer. */
const PATIENCE = milliseconds(3000);
const LAST_PATIENCE = milliseconds(30_000);
/** The gateway passes it on: a member that lost its cluster says so, instead of keeping those who watch it in the dark. */
const REQUIRE_LEADER = { 'grpc-metadata-hasleader': 'true' } as const;

/** An answer whose headers are there. */
interface Begun {
  readonly call: Call;
  readonly response: IncomingMessage;
}

export class EtcdCluster {
  readonly #source: EtcdSource;
  readonly #clock: Clock;
  readonly #places: readonly Place[];
  /** The one that answered last is asked first. */
  #first = 0;
  #token: string | undefined;

  /** Throws SourceFailed when an endpoint is no address. */
  constructor(source: EtcdSource, clock: Clock) {
    this.#source = source;
    this.#clock = clock;
    this.#places = source.endpoints.map((endpoint) => parsePlace(endpoint, 'etcd'));
  }

  /** A whole answer. Throws SourceFailed. */
  async ask(path: string, question: Value, signal: AbortSignal): Promise<string> {
    const { call, response } = await this.#askLoggedIn(path, question, signal);
    return await textOf(call, response, signal);
  }

  /** An answer that goes on; the one who reads it ends it. Throws SourceFailed. */
  async stream(path: string, question: Value, signal: AbortSignal): Promise<IncomingMessage> {
    return (await this.#askLoggedIn(path, question, signal)).response;
  }

  /** The next question logs in anew. */
  forgetLogin(): void {
    this.#token = undefined;
  }

  async #askLoggedIn(path: string, question: Value, signal: AbortSignal): Promise<Begun> {
    for (;;) {
      const known = this.#token;
      const token = known ?? (await this.#logIn(signal));
      const begun = await this.#askInTurn(path, question, token, signal);
      const { statusCode = 0 } = begun.response;
      if (statusCode === OK) return begun;
      const fault = await refusal(begun.call, begun.response, signal);
      if (known === undefined || !BAD_TOKEN.includes(statusCode)) throw fault;
      this.forgetLogin();
    }
  }

  async #logIn(signal: AbortSignal): Promise<string | undefined> {
    const { user, password = '' } = this.#source;
    if (user === undefined) return undefined;
    const { call, response } = await this.#askInTurn(
      '/v3/auth/authenticate',
      { name: user, password },
      undefined,
      signal,
    );
    if (response.statusCode !== OK) throw await refusal(call, response, signal);
    const token = memberOf(parseJson(await textOf(call, response, signal), call.place.title), 'token');
    if (typeof token !== 'string') throw failed(`${call.place.title}: the answer has no token`);
    this.#token = token;
    return token;
  }

  /** The first answer of a member that is well. Throws SourceFailed with what keeps each of them. */
  async #askInTurn(path: string, question: Value, token: string | undefined, signal: AbortSignal): Promise<Begun> {
    const { tls } = this.#source;
    const faults: SourceFailed[] = [];
    const from = this.#first;
    for (const turn of this.#places.keys()) {
      const index = (from + turn) % this.#places.length;
      const place = this.#places[index];
      if (place === undefined) continue;
      const call: Call = {
        method: 'POST',
        place: below(place, path),
        headers: { ...REQUIRE_LEADER, ...(token !== undefined && { authorization: token }) },
        body: JSON.stringify(question),
        ...(tls && { tls }),
      };
      const limit = turn === this.#places.length - 1 ? LAST_PATIENCE : PATIENCE;
      try {
        const response = await within(
          limit,
          { title: call.place.title, clock: this.#clock },
          (ends) => send(call, ends),
          signal,
        );
        if ((response.statusCode ?? 0) >= IN_TROUBLE) throw await refusal(call, response, signal);
        this.#first = index;
        return { call, response };
      } catch (error) {
        if (!(error instanceof SourceFailed)) throw error;
        faults.push(error);
      }
    }
    throw failed(`etcd: no endpoint answers: ${faults.map(({ message }) => message).join('; ')}`, faults[0]);
  }
}
