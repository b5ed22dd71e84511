/** `lbctl service logs` as text and as data. What applications write is hostile: each line of it stays a line of its own. */
import { Chalk } from 'chalk';
import { instant } from '../model/instant.ts';
import { jsonLine } from './jsonl.ts';
import { type ColorLevel, localDateTime } from './output.ts';
import { sanitise } from './sanitise.ts';
import { padEnd, widthOf } from './width.ts';

/** Times in microseconds since 1970, of the host where it was written. */
export type LogLine =
  | {
      readonly at: number;
      readonly host: string;
      /** `app1:5001` */
      readonly replica: string;
      readonly unit: string;
      readonly priority: number;
      readonly pid?: number;
      readonly text: string;
    }
  /** What has become of a host. */
  | { readonly at: number; readonly host: string; readonly notice: string };

export interface LogForm {
  readonly form: 'text' | 'jsonl';
  readonly color: ColorLevel;
  /** Whether each line begins with host and instance. */
  readonly prefix: boolean;
  /** Whether each line begins with the time. */
  readonly time: boolean;
}

/** Each instance has one of these in the order they are listed; red and yellow are for what is wrong. */
const COLORS = [
  'cyan',
  'green',
  'magenta',
  'blue',
  'cyanBright',
  'greenBright',
  'magentaBright',
  'blueBright',
] as const;
const ERROR = 3;
const WARNING = 4;

/** A function that gives the text of a line, its newline included; `replicas` are all that may come. */
export function logPrinter(
  replicas: readonly string[],
  { form, color, prefix, time }: LogForm,
): (line: LogLine) => string {
  if (form === 'jsonl') return (line) => `${jsonLine(dataOf(line))}\n`;
  const chalk = new Chalk({ level: color });
  const width = Math.max(0, ...replicas.map(widthOf));
  const places = new Map(replicas.map((name, index) => [name, index]));
  const headOf = (name: string): string => {
    const paint = COLORS[(places.get(name) ?? 0) % COLORS.length] ?? 'cyan';
    return chalk[paint](padEnd(sanitise(name), width));
  };
  return (line) => {
    if ('notice' in line) return `${chalk.yellow(`${sanitise(line.host)}: ${sanitise(line.notice)}`)}\n`;
    const heads = [...(time ? [timeOf(line.at)] : []), ...(prefix ? [headOf(line.replica)] : [])];
    const tone = (text: string): string =>
      line.priority <= ERROR ? chalk.red(text) : line.priority === WARNING ? chalk.yellow(text) : text;
    return linesOf(line.text)
      .map((text) => `${[...heads, ...(text === '' ? [] : [tone(text)])].join('  ')}\n`)
      .join('');
  };
}

/** A record may hold several lines; what would overprint a line ends it. */
function linesOf(text: string): readonly string[] {
  return text
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+$/, '')
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => sanitise(line).trimEnd());
}

function timeOf(at: number): string {
  const ms = Math.floor(at / 1000);
  return `${localDateTime(instant(ms))}.${String(ms % 1000).padStart(3, '0')}`;
}

/** Keys are part of the public format: added to, never renamed. `at` is milliseconds since 1970, as everywhere. */
function dataOf(line: LogLine): unknown {
  const at = Math.floor(line.at / 1000);
  if ('notice' in line) return { v: 1, kind: 'notice', at, host: line.host, text: line.notice };
  const { host, replica, unit, priority, pid, text } = line;
  return { v: 1, kind: 'log', at, host, replica, unit, priority, pid: pid ?? null, message: text };
}
