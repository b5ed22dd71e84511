/** An `upstream` block as an upstream of a playbook: the same servers, weights and method, or why not. */
import type { Address } from '../../model/address.ts';
import type { ImportedUpstream, Remark } from '../../model/imported.ts';
import type { Member } from '../../model/member.ts';
import type { HostPath, UpstreamName } from '../../model/names.ts';
import type { Comment, Statement } from '../../model/nginx-text.ts';
import type { Method } from '../../model/upstream.ts';
import { type Complaint, importServer, isComplaint, wholeSeconds } from './import-server.ts';

export interface UpstreamParts {
  /** As errors and comments name it. */
  readonly file: string;
  readonly name: UpstreamName;
  readonly dest: HostPath;
  readonly block: Statement;
  /** Those of the file, which has nothing else. */
  readonly comments: readonly Comment[];
}

/** As the schema has it (schema-upstream.ts). */
const HASH_KEY = /^[A-Za-z0-9_$.:|/-]{1,256}$/;
const MOST_KEEPALIVE = 1_000_000;
/** The largest weight of a playbook. */
const HEAVIEST = 100;
const MOST_MEMBERS = 5000;

/** The first complaint where the upstream can't be in a playbook. */
export function importUpstream(parts: UpstreamParts): ImportedUpstream | Complaint {
  const reader = new UpstreamReader(parts);
  for (const statement of parts.block.block ?? []) {
    const complaint = reader.read(statement);
    if (complaint !== undefined) return complaint;
  }
  return reader.finish();
}

interface Server {
  readonly member: Member;
  readonly statement: Statement;
}

class UpstreamReader {
  readonly #parts: UpstreamParts;
  readonly #servers: Server[] = [];
  /** Of each address. */
  readonly #lines = new Map<Address, number>();
  readonly #remarks: Remark[] = [];
  #method: Method = { kind: 'round_robin' };
  #keepalive: { readonly count: number; readonly statement: Statement } | undefined;
  #timeout: Statement | undefined;
  #hasZone = false;

  constructor(parts: UpstreamParts) {
    this.#parts = parts;
  }

  read(statement: Statement): Complaint | undefined {
    const [directive = '', ...values] = statement.words;
    switch (directive) {
      case 'server':
        return this.#server(statement);
      case 'least_conn':
      case 'ip_hash':
      case 'random':
        if (values.length > 0) this.#leave(statement, `${values.join(' ')}: lbctl writes ${directive} alone`);
        this.#take({ kind: directive });
        return undefined;
      case 'hash':
        this.#hash(statement);
        return undefined;
      case 'keepalive':
        this.#keep(statement);
        return undefined;
      case 'keepalive_timeout':
        this.#timeout = statement;
        return undefined;
      case 'zone':
        this.#hasZone = true;
        this.#leave(statement, 'lbctl writes one by itself, as large as the members need');
        return undefined;
      case 'include':
        this.#leave(statement, 'what is in that file is not part of this playbook');
        return undefined;
      default:
        this.#leave(statement);
        return undefined;
    }
  }

  finish(): ImportedUpstream | Complaint {
    const { file, name, dest, block, comments } = this.#parts;
    const first = this.#servers.find(({ member }) => !member.backup);
    if (first === undefined) return complaint(block, `upstream '${name}' has no server that takes requests`);
    if (this.#servers.length > MOST_MEMBERS)
      return complaint(
        block,
        `upstream '${name}' has ${this.#servers.length} servers, and a playbook takes ${MOST_MEMBERS}`,
      );
    const members = this.#weighed();
    if (isComplaint(members)) return members;
    const backup = this.#servers.find(({ member }) => member.backup);
    const { kind } = this.#method;
    if (backup !== undefined && kind !== 'round_robin' && kind !== 'least_conn')
      return complaint(backup.statement, `nginx has no backup servers with ${kind}`);
    const limited = this.#servers.find(({ member }) => (member.maxConns ?? 0) > 0);
    if (limited !== undefined && !this.#hasZone)
      this.#carry(
        limited.statement,
        'a limit of all workers together, as lbctl writes a zone: without one each worker has its own',
      );
    const keepaliveTimeout = this.#keepaliveTimeout();
    const written = comments
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, line }) => ({ file, line, what: `#${text.trimEnd()}` }));
    return {
      name,
      dest,
      method: this.#method,
      ...(this.#keepalive === undefined ? {} : { keepalive: this.#keepalive.count }),
      ...(keepaliveTimeout === undefined ? {} : { keepaliveTimeout }),
      members,
      remarks: [...this.#remarks, ...written].toSorted((a, b) => a.line - b.line),
    };
  }

  #server(statement: Statement): Complaint | undefined {
    const server = importServer(statement);
    if (isComplaint(server)) return server;
    const { member, down, notCarried, carriedAs } = server;
    if (down) {
      this.#leave(statement, 'it takes no requests now, and a playbook leaves out what is to have none');
      return undefined;
    }
    const former = this.#lines.get(member.address);
    if (former !== undefined)
      return {
        ...complaint(statement, `'${member.address}' is a server twice, the first time in line ${former}`),
        hint: 'write it once, with the sum of the weights',
      };
    this.#lines.set(member.address, statement.line);
    if (notCarried.length > 0) this.#leave(statement, `the member is kept without ${notCarried.join(' ')}`);
    if (carriedAs !== undefined) this.#carry(statement, carriedAs);
    this.#servers.push({ member, statement });
    return undefined;
  }

  #hash(statement: Statement): void {
    const [, key = '', ...more] = statement.words;
    const [flag] = more;
    if (HASH_KEY.test(key) && more.length <= 1 && (flag === undefined || flag === 'consistent'))
      this.#take({ kind: 'hash', key, consistent: flag !== undefined });
    else
      this.#leave(
        statement,
        'the key of a playbook has variables, letters, digits and _.:|/- only: this play spreads requests evenly',
      );
  }

  /** nginx forgets a `keepalive` that stands before the method. */
  #take(method: Method): void {
    this.#method = method;
    if (this.#keepalive === undefined) return;
    this.#leave(
      this.#keepalive.statement,
      'nginx ignores it before the method; with it in the play lbctl writes it where it counts',
    );
    this.#keepalive = undefined;
  }

  #keep(statement: Statement): void {
    const [, count = '', ...more] = statement.words;
    const good = /^[1-9]\d{0,6}$/.test(count) && Number(count) <= MOST_KEEPALIVE;
    if (good) this.#keepalive = { count: Number(count), statement };
    if (!good || more.length > 0) this.#leave(statement);
  }

  #keepaliveTimeout(): ReturnType<typeof wholeSeconds> {
    if (this.#timeout === undefined) return undefined;
    const time = this.#keepalive === undefined ? undefined : wholeSeconds(this.#timeout.words[1] ?? '');
    if (time === undefined)
      this.#leave(
        this.#timeout,
        this.#keepalive === undefined ? 'without keepalive it does nothing' : 'no whole seconds',
      );
    return time;
  }

  /** The same shares with weights that a playbook can hold; backups share among themselves. */
  #weighed(): readonly Member[] | Complaint {
    const divisors = new Map<boolean, number>();
    for (const backup of [false, true]) {
      const own = this.#servers.filter(({ member }) => member.backup === backup);
      const heavy = own.find(({ member }) => member.weight > HEAVIEST);
      if (heavy === undefined) continue;
      const divisor = own.reduce((sum, { member }) => gcd(sum, member.weight), 0);
      divisors.set(backup, divisor);
      if (own.some(({ member }) => member.weight / divisor > HEAVIEST))
        return {
          ...complaint(heavy.statement, `weight=${heavy.member.weight} is more than a playbook can hold`),
          expected: `weights whose shares can be said with whole numbers up to ${HEAVIEST}`,
        };
      this.#carry(heavy.statement, `weights divided by ${divisor}, which gives the same shares`);
    }
    return this.#servers.map(({ member }) => ({
      ...member,
      weight: member.weight / (divisors.get(member.backup) ?? 1),
    }));
  }

  #leave(statement: Statement, why?: string): void {
    this.#remarks.push({ ...this.#written(statement), ...(why === undefined ? {} : { why }) });
  }

  #carry(statement: Statement, carriedAs: string): void {
    this.#remarks.push({ ...this.#written(statement), carriedAs });
  }

  #written({ words, line, block }: Statement): Remark {
    return { file: this.#parts.file, line, what: block === undefined ? words.join(' ') : `${words.join(' ')} { … }` };
  }
}

function complaint({ line, column }: Statement, message: string): Complaint {
  return { line, column, code: 'import-value', message };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
