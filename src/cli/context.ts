/** The composition root: builds every part a command may ask for, when it asks, and lets go of them at the end. */
import { readFile } from 'node:fs/promises';
import type { ExitCode } from '../model/exit-code.ts';
import type { HiddenValues } from '../model/hidden-values.ts';
import type { Host } from '../model/host.ts';
import type { Interrupt } from '../model/interrupt.ts';
import type { Inventory } from '../model/inventory.ts';
import type { Actor } from '../model/rollout.ts';
import type { Asking } from '../playbook/sources.ts';
import type { Balancer, ServiceDriver } from '../ports/balancer.ts';
import type { BalancerHosts } from '../ports/balancer-host.ts';
import type { BootstrapHosts } from '../ports/bootstrap-host.ts';
import type { Clock, Prompter, Rng } from '../ports/clock.ts';
import type { Configurations } from '../ports/configurations.ts';
import type { Deliveries } from '../ports/deliveries.ts';
import type { Sources } from '../ports/discovery.ts';
import type { MemberProbes } from '../ports/probes.ts';
import type { Reporter } from '../ports/reporter.ts';
import type { Templater } from '../ports/templater.ts';
import type { Transport } from '../ports/transport.ts';
import type { Vault } from '../ports/vault.ts';
import type { Form } from '../report/output.ts';
import { type Fleet, type Needs, openFleet } from '../rollout/fleet.ts';
import { actorOf } from './actor.ts';
import { cacheFolder } from './cache-folder.ts';
import { systemClock, systemRng, terminalPrompter } from './clock.ts';
import { findInventory } from './find-inventory.ts';
import type { Flags } from './flags.ts';
import { type Announcing, listen } from './interrupt.ts';
import type { Io } from './io.ts';
import { Opened, once } from './opened.ts';
import { OWN_TEMPLATES, packageFile } from './package-files.ts';
import { forksOf, formOf, transportOf } from './preferences.ts';
import { secretTexts } from './secrets.ts';
import { loadSettings, type Settings } from './settings.ts';
import { TemplatePlaces } from './template-places.ts';

/** What a command works with. Everything that costs time is a function and is made once at most. */
export interface Context {
  readonly io: Io;
  readonly flags: Flags;
  readonly settings: Settings;
  readonly interrupt: Interrupt & Announcing;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly prompter: Prompter;
  readonly actor: Actor;
  /** The inventory of `-i`, else of the settings, else the nearest `inventory/` upwards from `near`. */
  inventory(near?: string): Promise<Inventory>;
  /** What ansible-vault encrypted, with the passwords that were given; asks for them when it is made. */
  vault(): Promise<Vault>;
  templater(): Promise<Templater>;
  /** What playbooks in the folder `near` look up; sources stay open. */
  sources(near: string): Promise<Sources>;
  /** One run of these: each source is asked once. */
  discovery(near: string): Promise<Asking>;
  transport(): Promise<Transport>;
  balancer(): Promise<Balancer>;
  hosts(): Promise<BalancerHosts>;
  serviceDriver(): Promise<ServiceDriver>;
  /** Asks members of upstreams from this machine. */
  readonly probes: MemberProbes;
  /** What brings releases to app hosts; `describe` and `deliver` of one run share what was fetched. */
  deliveries(): Promise<Deliveries>;
  /** Hosts that are to be made ready for lbctl. */
  bootstrapHosts(): Promise<BootstrapHosts>;
  /** What balancers have now, whoever wrote it. */
  configurations(): Promise<Configurations>;
  /** What a balancer's shell is told before it is asked anything. Throws InvalidInput for a setting that makes no sense. */
  program(host: Host): Promise<string>;
  /** Does what comes before a connection to `host` and needs none, beside what is being done; never rejects. */
  lookUp(host: Host): Promise<void>;
  /** Opens all at once; the fleet is closed with the context. `any`: one that can't be reached is missing, and no error. */
  fleet(hosts: readonly Host[], needs?: Needs): Promise<Fleet>;
  /** The same for hosts that run services. */
  appFleet(hosts: readonly Host[], needs?: Needs): Promise<Fleet>;
  readonly places: TemplatePlaces;
  /** What must not be shown or recorded: reports, records on hosts and everything that is written go through it. */
  readonly hidden: HiddenValues;
  /** Lines with the hidden values replaced. */
  mask(lines: readonly string[]): readonly string[];
  reporter(): Promise<Reporter>;
  /** How progress and results are written. */
  form(): Promise<Form>;
  /** The same with other flags; used in place of this one, before anything was opened or hidden. */
  with(flags: Flags): Context;
  /**
   * The same with parts of its own, which are closed when it is disposed of: what a daemon opens for one piece of work does
   * not pile up. Inventory, vault and sources are shared, and stay.
   */
  apart(own?: { readonly io?: Io; readonly flags?: Flags; readonly interrupt?: Interrupt }): Context & AsyncDisposable;
  /** Likewise, and inventory and sources are its own: they are read anew. */
  afresh(): Context & AsyncDisposable;
}

/** Builds a context, runs `use` in it and closes everything that was opened, whatever happens. */
export async function withContext(
  { io, hidden }: { readonly io: Io; readonly hidden: HiddenValues },
  flags: Flags,
  use: (context: Context) => Promise<ExitCode>,
): Promise<ExitCode> {
  const settings = await loadSettings(io);
  using interrupt = listen(io);
  await using opened = new Opened();
  return await use(contextOf({ io, hidden, flags, settings, interrupt, opened }));
}

interface Parts {
  readonly io: Io;
  readonly hidden: HiddenValues;
  readonly flags: Flags;
  readonly settings: Settings;
  readonly interrupt: Interrupt & Announcing;
  readonly opened: Opened;
}

async function textOf(files: readonly string[]): Promise<string> {
  return (await Promise.all(files.map((file) => readFile(packageFile(file), 'utf8')))).join('\n');
}

function contextOf({ io, hidden, flags, settings, interrupt, opened }: Parts): Context {
  const prompter = terminalPrompter(io);
  const inventories = new Map<string, Promise<Inventory>>();
  const books = new Map<string, Promise<Sources>>();
  const askings = new Map<string, Promise<Asking>>();
  const form = once(async () => {
    const { pickForm } = await import('../report/form.ts');
    return pickForm(formOf(flags, settings), { out: io.stdout, err: io.stderr }, io.env);
  });
  const transport = once(async () => {
    const { createTransport } = await import('../transport/create-transport.ts');
    const passphrase = (file: string) => prompter.secret(`passphrase of ${file}`, interrupt.stop);
    const transport = transportOf(flags, settings);
    io.staySmall();
    return opened.add(createTransport({ home: io.home, env: io.env, passphrase, transport }));
  });
  const templater = once(async () => {
    const { createTemplater } = await import('../render/templater.ts');
    const own = OWN_TEMPLATES.map((file) => readFile(packageFile(file), 'utf8'));
    return opened.add(createTemplater(await Promise.all(own)));
  });
  const vault = once(async () => {
    const { createVault } = await import('../vault/ansible-vault.ts');
    const { vaultPasswords } = await import('./vault-passwords.ts');
    const { nodeInventoryIo: machine } = await import('../inventory/node-io.ts');
    const passwords = await vaultPasswords({ io, flags, settings, machine, prompter }, interrupt.stop);
    return createVault(passwords, (value) => hidden.add(secretTexts(value)));
  });
  const balancer = once(async () => {
    const { createNginx, NGINX_PROGRAM } = await import('../balancers/nginx/nginx.ts');
    return createNginx(await textOf(NGINX_PROGRAM));
  });
  const serviceDriver = once(async () => {
    const { createSystemd, SYSTEMD_PROGRAM } = await import('../services/systemd.ts');
    return createSystemd(await textOf(SYSTEMD_PROGRAM));
  });
  const hostProgram = once(async () => {
    const { HOST_PROGRAM } = await import('../host/program.ts');
    return await textOf(HOST_PROGRAM);
  });
  const hostsDrivenBy = async (driver: Balancer): Promise<BalancerHosts> => {
    const { createBalancerHosts } = await import('../host/client.ts');
    const { discreetHosts } = await import('./discreet-hosts.ts');
    const made = createBalancerHosts({
      transport: await transport(),
      balancer: driver,
      program: await hostProgram(),
      probes: await readFile(packageFile('src/host/lbctl-probe.sh'), 'utf8'),
      units: await readFile(packageFile('src/host/lbctl-units.sh'), 'utf8'),
      clock: systemClock,
    });
    return discreetHosts(made, hidden);
  };
  const hosts = once(async () => hostsDrivenBy(await balancer()));
  const appHosts = once(async () => hostsDrivenBy(await serviceDriver()));
  const bootstrapHosts = once(async () => {
    const { createBootstrapHosts } = await import('../host/bootstrap.ts');
    const bootstrap = await readFile(packageFile('src/host/lbctl-bootstrap.sh'), 'utf8');
    return createBootstrapHosts({
      transport: await transport(),
      balancer: await balancer(),
      program: await hostProgram(),
      bootstrap,
    });
  });
  const configurations = once(async () => {
    const { createConfigurationReader } = await import('../host/configurations.ts');
    const { importFiles } = await import('../balancers/nginx/import-files.ts');
    const reader = await readFile(packageFile('src/host/lbctl-import.sh'), 'utf8');
    const parts = { transport: await transport(), balancer: await balancer(), program: await hostProgram(), reader };
    return { read: createConfigurationReader(parts), upstreamsIn: importFiles };
  });
  const deliveries = once(async () => {
    const { createDeliveries, RELEASE_PROGRAM } = await import('../artifacts/deliveries.ts');
    const program = await textOf(RELEASE_PROGRAM);
    const { Cache } = await import('../artifacts/cache.ts');
    const cache = new Cache(cacheFolder(io));
    return createDeliveries({ transport: await transport(), program, cache, env: io.env });
  });
  const reporter = once(async () => {
    const { openReporter } = await import('./open-reporter.ts');
    return await openReporter(await form(), { io, interrupt, hidden });
  });
  const open = async (wanted: readonly Host[], opener: BalancerHosts, needs: Needs): Promise<Fleet> =>
    opened.add(await openFleet(wanted, opener, { forks: forksOf(flags, settings), signal: interrupt.stop, needs }));
  return {
    io,
    flags,
    settings,
    interrupt,
    clock: systemClock,
    rng: systemRng,
    prompter,
    with: (others) => contextOf({ io, hidden, flags: others, settings, interrupt, opened }),
    apart(own = {}) {
      const parts = new Opened();
      const told = { ...interrupt, ...own.interrupt };
      const part = contextOf({ io, hidden, flags, settings, ...own, interrupt: told, opened: parts });
      const shared = { vault: this.vault, inventory: this.inventory.bind(this), sources: this.sources.bind(this) };
      return { ...part, ...shared, [Symbol.asyncDispose]: () => parts[Symbol.asyncDispose]() };
    },
    afresh() {
      const parts = new Opened();
      const part = contextOf({ io, hidden, flags, settings, interrupt, opened: parts });
      return { ...part, vault: this.vault, [Symbol.asyncDispose]: () => parts[Symbol.asyncDispose]() };
    },
    places: new TemplatePlaces(),
    actor: actorOf(io),
    form,
    transport,
    vault,
    templater,
    balancer,
    hosts,
    serviceDriver,
    probes: {
      async probeMembers(...asked) {
        const { probeMembers } = await import('../probes/from-here.ts');
        return await probeMembers(...asked);
      },
    },
    deliveries,
    bootstrapHosts,
    async sources(near) {
      const open = async (): Promise<Sources> => {
        const { openDiscovery } = await import('../discovery/open-discovery.ts');
        const { hostsIn } = await import('./inventory-hosts.ts');
        const hostsOf = async (pattern: string) => hostsIn(await this.inventory(near), pattern);
        return opened.add(openDiscovery({ hostsOf, clock: systemClock, rng: systemRng }));
      };
      const sources = books.get(near) ?? open();
      books.set(near, sources);
      return await sources;
    },
    async discovery(near) {
      const ask = async (): Promise<Asking> => {
        const sources = await this.sources(near);
        return { expressions: sources.expressions, lookups: sources.run() };
      };
      const asking = askings.get(near) ?? ask();
      askings.set(near, asking);
      return await asking;
    },
    configurations,
    async program(host) {
      const { programFor } = await import('../host/link.ts');
      return programFor(host, { balancer: await balancer(), program: await hostProgram() });
    },
    async lookUp(host) {
      try {
        await hosts();
        await (await transport()).lookUp(host, interrupt.stop);
      } catch {
        // Whatever is wrong is said when the connection is opened, once bad input is ruled out.
      }
    },
    reporter,
    hidden,
    mask: (lines) => lines.map((line) => hidden.mask(line)),
    async inventory(near = io.cwd) {
      const sources = await findInventory(flags.inventory, settings.inventory, io.cwd, near);
      const key = sources.join('\n');
      const { loadInventory } = await import('../inventory/load.ts');
      const { nodeInventoryIo: inventoryIo } = await import('../inventory/node-io.ts');
      const loading =
        inventories.get(key) ?? loadInventory(sources, { io: inventoryIo, vault: await vault() }, interrupt.stop);
      inventories.set(key, loading);
      return loading;
    },
    fleet: async (wanted, needs = 'all') => await open(wanted, await hosts(), needs),
    appFleet: async (wanted, needs = 'all') => await open(wanted, await appHosts(), needs),
  };
}
