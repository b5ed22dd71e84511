/** Splits a line into words the way Python's `shlex.split` does, because Ansible does; no expansion of any kind. */

/** The words, or what is wrong with the quoting. `comments`: an unquoted `#` ends the line, even inside a word. */
export function splitWords(line: string, comments: boolean): readonly string[] | { readonly problem: string } {
  const words: string[] = [];
  let word: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quote !== undefined) {
      const next = line.charAt(at + 1);
      if (char === quote) quote = undefined;
      else if (quote === '"' && char === '\\' && (next === '"' || next === '\\'))
        [word, at] = [(word ?? '') + next, at + 1];
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      [quote, word] = [char, word ?? ''];
    } else if (char === '\\') {
      if (at + 1 >= line.length) return { problem: 'the line ends in a backslash' };
      [word, at] = [(word ?? '') + line.charAt(at + 1), at + 1];
    } else if (/\s/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (comments && char === '#') {
      break;
    } else {
      word = (word ?? '') + char;
    }
  }
  if (quote !== undefined) return { problem: `a quote (${quote}) is not closed` };
  if (word !== undefined) words.push(word);
  return words;
}
