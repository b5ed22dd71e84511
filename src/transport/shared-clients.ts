/** Connections that several sessions use: the session that made one owns it, those that join it are guests. */
import type { Client } from 'ssh2';

export class SharedClients {
  readonly #clients = new Map<string, Client>();
  readonly #single = new Set<string>();

  /** The connection to be a guest on; undefined when there is none, or its host wants no guests. */
  find(id: string): Client | undefined {
    return this.#single.has(id) ? undefined : this.#clients.get(id);
  }

  /** Offers a connection to guests, if it is the first to its host, for as long as it lasts. */
  offer(id: string, client: Client): void {
    if (this.#clients.has(id)) return;
    this.#clients.set(id, client);
    client.once('close', () => this.withdraw(id, client));
  }

  /** The owner lets go of it, or gives it up as dead: nobody is a guest on it any more. */
  withdraw(id: string, client: Client): void {
    if (this.#clients.get(id) === client) this.#clients.delete(id);
  }

  /** The host takes one session a connection (MaxSessions 1): it is not asked for another again. */
  takesNoGuests(id: string): void {
    this.#single.add(id);
  }
}
