/** Pieces of JSON that came from a host, looked at without trust. */
import type { Value } from '../model/host.ts';

export type Fields = Readonly<Record<string, Value>>;

export function fieldsOf(value: Value | undefined): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

export function listOf(value: Value | undefined): readonly Value[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Whether it is a text that `parse` takes. */
export function isText(value: Value | undefined, parse: (text: string) => unknown): boolean {
  return typeof value === 'string' && parse(value) !== undefined;
}
