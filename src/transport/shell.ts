/** The one place where an argument list becomes a string for a shell: every character arrives as it was given. */

const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;

/**
 * Quotes one word so that sh, bash, dash, zsh and (without `!`, newline or `'`) also csh and fish read it back as is.
 * Throws on NUL, which no argument can hold. @internal */
export function quoteWord(word: string): string {
  if (word.includes('\0')) throw new RangeError('an argument cannot hold a NUL character');
  // `=` first would make zsh look up a command; `~` is not in PLAIN, so a home directory is never expanded.
  if (PLAIN.test(word) && !word.startsWith('=')) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** An argument list as one command line. */
export function quoteArgv(argv: readonly [string, ...string[]]): string {
  return argv.map(quoteWord).join(' ');
}
