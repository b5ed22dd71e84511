/** How far the delivery of a release is: a fold over its events, as bars for a terminal and as words for a log. */
import type { Event } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { HostName } from '../model/names.ts';
import { bar } from './bars.ts';
import { sanitise } from './sanitise.ts';
import { padEnd, widthOf } from './width.ts';

type HostDelivery =
  | { readonly state: 'waiting' }
  | {
      readonly state: 'working';
      readonly doing: 'looking' | 'sending' | 'fetching' | 'verifying';
      readonly sent: number;
      readonly total: number;
    }
  | { readonly state: 'there' | 'failed' };

export interface DeliveryView {
  /** `x-model 2.1.0`; safe to print. */
  readonly title: string;
  readonly hosts: ReadonlyMap<HostName, HostDelivery>;
  /** When a log was last told. */
  readonly told: Instant;
}

/** A log gets a line so often. */
const EVERY_MS = 10_000;
/** Bars for so many hosts at once; the others are in the first line. */
const MOST_BARS = 12;

type DeliveryEvent = Extract<Event, { readonly kind: `delivery.${string}` }>;

/** The view after `event`; undefined while nothing is delivered. */
export function foldDelivery(view: DeliveryView | undefined, event: DeliveryEvent): DeliveryView | undefined {
  switch (event.kind) {
    case 'delivery.started': {
      const hosts = new Map(event.hosts.map((host) => [host, { state: 'waiting' } as const]));
      return { title: sanitise(`${event.service} ${event.version}`), hosts, told: event.at };
    }
    case 'delivery.progress': {
      const { doing, sent, total } = event;
      return view && ripe(set(view, event.host, { state: 'working', doing, sent, total }), event.at);
    }
    case 'delivery.done':
      return view && set(view, event.host, { state: event.result.outcome === 'failed' ? 'failed' : 'there' });
  }
}

function set(view: DeliveryView, host: HostName, one: HostDelivery): DeliveryView {
  return { ...view, hosts: new Map([...view.hosts, [host, one]]) };
}

function ripe(view: DeliveryView, at: Instant): DeliveryView {
  return at - view.told < EVERY_MS ? view : { ...view, told: at };
}

/** `x-model 2.1.0: 45 % delivered; 3 of 10 hosts have it` */
export function deliveryWords(view: DeliveryView): string {
  return `${view.title}: ${Math.floor(overall(view))} % delivered; ${there(view)}`;
}

/** All hosts together, then each that is at work; empty when no host is. */
export function deliveryBars(view: DeliveryView, columns: number, unicode: boolean): readonly string[] {
  const busy = [...view.hosts].flatMap(([host, one]) =>
    one.state === 'working' ? [{ ...one, host: sanitise(host) }] : [],
  );
  if (busy.length === 0) return [];
  const shown = busy.slice(0, MOST_BARS);
  const names = Math.max(widthOf(view.title), ...shown.map(({ host }) => widthOf(host) + 2));
  const cells = Math.max(8, Math.min(30, columns - names - 40));
  const row = (name: string, share: number, words: string): string =>
    `${padEnd(name, names)}  ${bar(share, cells, unicode)} ${String(Math.floor(share)).padStart(3)} %  ${words}`;
  return [
    row(view.title, overall(view), there(view)),
    ...shown.map((one) => row(`  ${one.host}`, shareOf(one), doingWords(one))),
    ...(busy.length > shown.length ? [`  and ${busy.length - shown.length} more hosts`] : []),
  ];
}

function doingWords({ doing, sent, total }: Extract<HostDelivery, { readonly state: 'working' }>): string {
  return doing === 'sending' ? `${megabytes(sent)} of ${megabytes(total)} MB` : doing;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0);
}

function there({ hosts }: DeliveryView): string {
  const count = (state: HostDelivery['state']): number =>
    [...hosts.values()].filter((one) => one.state === state).length;
  const failed = count('failed');
  return `${count('there')} of ${hosts.size} hosts have it${failed === 0 ? '' : `, ${failed} failed`}`;
}

function overall({ hosts }: DeliveryView): number {
  const shares = [...hosts.values()].map(shareOf);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Of a hundred. What is sent still has to be verified: only a host that has it is at the end. */
function shareOf(one: HostDelivery): number {
  if (one.state === 'there') return 100;
  if (one.state !== 'working' || one.doing === 'looking' || one.total === 0) return 0;
  return Math.min(99, (100 * one.sent) / one.total);
}
