/** What a watcher has counted, in the text format of Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { RolloutName } from '../model/names.ts';
import type { Counters } from './counters.ts';

export interface Metrics {
  readonly contentType: string;
  /** The exposition of this moment. */
  text(): Promise<string>;
}

/** The event loop is looked at this often; prom-client's own 10 ms would be most of what an idle watcher does. */
const LOOK_MS = 1000;
/** Of the process only what Prometheus's own libraries call so; of the others three break its rules for names. */
const OF_THE_PROCESS = /^process_|^nodejs_version_info$/;

/** `counters` is asked at every exposition. */
export function openMetrics(version: string, counters: () => ReadonlyMap<RolloutName, Counters>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOK_MS });
  for (const { name } of registry.getMetricsAsArray())
    if (!OF_THE_PROCESS.test(name)) registry.removeSingleMetric(name);
  const registers = [registry];
  new Gauge({ name: 'lbctl_build_info', help: 'The version of lbctl.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  for (const { name, help, label, values } of COUNTED) {
    new Counter({
      name: `lbctl_watch_${name}`,
      help,
      labelNames: label === undefined ? ['play'] : ['play', label],
      registers,
      collect() {
        this.reset();
        for (const [play, of] of counters())
          for (const [value, count] of values(of))
            this.inc(label === undefined ? { play } : { play, [label]: value }, count);
      },
    });
  }
  for (const { name, help, value } of MEASURED) {
    new Gauge({
      name: `lbctl_watch_${name}`,
      help,
      labelNames: ['play'],
      registers,
      collect() {
        this.reset();
        for (const [play, of] of counters()) {
          const measured = value(of);
          if (measured !== undefined) this.set({ play }, measured);
        }
      },
    });
  }
  return { contentType: registry.contentType, text: () => registry.metrics() };
}

interface Counted {
  readonly name: string;
  readonly help: string;
  /** Tells the values apart; absent = there is one. */
  readonly label?: string;
  readonly values: (counters: Counters) => readonly (readonly [value: string, count: number])[];
}

const COUNTED: readonly Counted[] = [
  {
    name: 'runs_total',
    help: 'Decisions, by what they were.',
    label: 'outcome',
    values: ({ unchanged, done, checked, failed, heldBack }) => [
      ['unchanged', unchanged],
      ['done', done],
      ['checked', checked],
      ['failed', failed],
      ['held-back', Object.values(heldBack).reduce((sum, one) => sum + one, 0)],
    ],
  },
  {
    name: 'held_back_total',
    help: 'Decisions to do nothing although there may be something to do, by reason.',
    label: 'reason',
    values: ({ heldBack }) => Object.entries(heldBack),
  },
  { name: 'refreshes_tried_total', help: 'Refreshes that were begun.', values: ({ tried }) => [['', tried]] },
  {
    name: 'errors_total',
    help: 'Answers that were no answers, and refreshes that failed.',
    values: ({ errors }) => [['', errors]],
  },
  {
    name: 'members_turned_ill_total',
    help: 'Members that passed their check and no longer did.',
    values: ({ turnedIll }) => [['', turnedIll]],
  },
  {
    name: 'alarms_total',
    help: 'Times that too few members of an upstream passed their check, so that none was left out.',
    values: ({ alarms }) => [['', alarms]],
  },
];

interface Measured {
  readonly name: string;
  readonly help: string;
  readonly value: (counters: Counters) => number | undefined;
}

const MEASURED: readonly Measured[] = [
  { name: 'members', help: 'Members that the balancers have, as far as is known.', value: ({ members }) => members },
  {
    name: 'last_run_timestamp_seconds',
    help: 'When it was last decided what to do.',
    value: ({ lastRun }) => seconds(lastRun),
  },
  {
    name: 'last_lock_timestamp_seconds',
    help: 'When it was last our turn among watchers that share a lock.',
    value: ({ lastLock }) => seconds(lastLock),
  },
  {
    name: 'last_success_timestamp_seconds',
    help: 'When the balancers last had, or got, what the sources say.',
    value: ({ lastSuccess }) => seconds(lastSuccess),
  },
  {
    name: 'last_error_timestamp_seconds',
    help: 'When an answer was last none, or a refresh last failed.',
    value: ({ lastError }) => seconds(lastError?.at),
  },
  {
    name: 'last_refresh_duration_seconds',
    help: 'How long the last refresh took.',
    value: ({ lastDuration }) => seconds(lastDuration),
  },
];

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : milliseconds / 1000;
}
