/** A file for EnvironmentFile= (systemd.exec(5)): every value arrives as it was written, whatever is in it. */

/** What systemd ignores a variable for: it would be missing without a word. */
const UNFIT = /[^\P{Cc}\t\n]|\p{Cs}/u;

/** What is wrong with a variable; undefined = nothing. */
export function envProblem(name: string, value: string): { readonly expected: string } | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return { expected: 'a name of letters, digits and _' };
  return UNFIT.test(value) ? { expected: 'text without control characters' } : undefined;
}

/** Lines `NAME="VALUE"`; inside double quotes four characters are escaped, and a line end is one. */
export function envFile(variables: readonly (readonly [string, string])[]): string {
  return variables.map(([name, value]) => `${name}="${value.replaceAll(/["\\$`]/g, '\\$&')}"\n`).join('');
}
