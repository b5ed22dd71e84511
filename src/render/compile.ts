/** EJS text to the JavaScript that the sandbox runs, knowing for every statement the template line it stands for. */
import ejs from 'ejs';

export type Compiled =
  /** `lines[i]` is the template line of source line `i + 1`. */
  | { readonly ok: true; readonly source: string; readonly lines: readonly number[] }
  | { readonly ok: false; readonly message: string };

/** A literal piece of text as EJS's generator writes it: always on one line of its own. */
const LITERAL = /^ {4}; __append\(("(?:[^"\\]|\\.)*")\)$/;
const LINE = /^ {4}; __line = (\d+)$/;

/**
 * Compiles without running anything: EJS only generates the source (its `Template.generateSource`), the wrapper
 * around it is ours. Literal text becomes `__text(text, line)`, so that output lines can be traced to template lines,
 * and the line that runs is kept in `__at.line`.
 */
export function compileTemplate(text: string): Compiled {
  try {
    return trace(generate(text.replaceAll('\r\n', '\n')).split('\n'));
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

interface Generator {
  source: string;
  generateSource(): void;
}

function generate(text: string): string {
  // The type package declares only compile(); generateSource() is what compile() itself calls first.
  const generator: unknown = new ejs.Template(text, { compileDebug: true });
  if (!isGenerator(generator)) throw new Error('this version of EJS is not supported');
  generator.generateSource();
  return generator.source;
}

function isGenerator(value: unknown): value is Generator {
  return typeof value === 'object' && value !== null && 'source' in value && 'generateSource' in value;
}

function trace(statements: readonly string[]): Compiled {
  const lines: number[] = [];
  let line = 1;
  const source = statements.map((statement, index) => {
    const moved = LINE.exec(statement);
    if (moved) line = Number(moved[1]);
    lines.push(line);
    if (moved) return `    ; __at.line = ${line}`;
    const literal = LITERAL.exec(statement)?.[1];
    if (literal === undefined) return statement;
    // A piece that holds newlines is followed by the line it ends on; that is the one place EJS tells it.
    const end = LINE.exec(statements[index + 1] ?? '')?.[1];
    const newlines = literal.match(/(?<!\\)(?:\\\\)*\\n/g)?.length ?? 0;
    const start = end === undefined ? line : Number(end) - newlines;
    lines[lines.length - 1] = start;
    return `    ; __text(${literal}, ${start})`;
  });
  return { ok: true, source: source.join('\n'), lines };
}
