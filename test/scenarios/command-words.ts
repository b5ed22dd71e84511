/** The words that follow the verb of a command in a transcript. */
import { parseDuration } from '../../src/model/duration.ts';

/** `NAME=VALUE` anywhere among them. */
export function settingsIn(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(words.filter((word) => word.includes('=')).map((word) => word.split('=')));
}

/** `30s`, in milliseconds. */
export function duration(text: string | undefined): number {
  const value = parseDuration(text ?? '');
  if (value === undefined) throw new Error(`no duration: ${text}`);
  return value;
}

/** The word behind `name`. */
export function after(words: readonly string[], name: string): string | undefined {
  const index = words.indexOf(name);
  return index < 0 ? undefined : words[index + 1];
}
