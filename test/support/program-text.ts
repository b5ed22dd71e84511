/** Programs of the package as a host is given them. */
import { readFileSync } from 'node:fs';

/** The text of `files`, which are named from the root of the package, one behind the other. */
export function programText(files: readonly string[]): string {
  return files.map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).join('\n');
}
