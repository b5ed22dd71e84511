/** Opens the files of the program together with what V8 made of them the last time: compiling them is a third of a short run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { type Code, type CodeFile, digestOf, readCodes, writeCodes } from './code-file.ts';
import { freeYoungHeap, limitYoungHeap } from './young-heap.ts';

export interface Program {
  /** What a file of the program (`./NAME`) or a module of Node exports; a file is run once. Throws what it throws. */
  readonly open: NodeJS.Module['require'];
  /** Limits what young objects may take from here on. */
  staySmall(): void;
  /** Writes down what had to be compiled, for the next run. Never throws: that one would be slower, and no worse. */
  keep(): void;
}

export interface ProgramOptions {
  /** Holds the files, which name each other as `./NAME`. */
  readonly folder: string;
  readonly code: CodeFile;
  /** A module of Node by its name. */
  readonly builtin: (name: string) => unknown;
}

const HEAD = '(function (exports, require, module, __filename, __dirname) {';

export function openProgram({ folder, code, builtin }: ProgramOptions): Program {
  const kept = readCodes(code);
  const scripts = new Map<string, { readonly source: string; readonly script: Script }>();
  const modules = new Map<string, { exports: unknown }>();
  let isSmall = false;
  // V8 refuses code that was made under other flags, and that goes for the code inside Node as well.
  const asAtStart = <T>(make: () => T): T => {
    if (!isSmall) return make();
    freeYoungHeap();
    const made = make();
    limitYoungHeap();
    return made;
  };
  const open = (id: string): unknown => {
    if (!id.startsWith('./')) return asAtStart(() => builtin(id));
    const name = id.slice('./'.length);
    const known = modules.get(name);
    if (known !== undefined) return known.exports;
    const filename = join(folder, name);
    const text = readFileSync(filename);
    const source = digestOf(text).toString('hex');
    const before = kept.get(name);
    const options = {
      filename,
      columnOffset: -HEAD.length,
      ...(before?.source === source && { cachedData: before.bytes }),
    };
    const script = asAtStart(() => new Script(`${HEAD}${text}\n})`, options));
    scripts.set(name, { source, script });
    const module = { exports: {} };
    modules.set(name, module);
    script.runInThisContext().call(module.exports, module.exports, open, module, filename, folder);
    return module.exports;
  };
  return {
    open,
    staySmall() {
      isSmall = true;
      limitYoungHeap();
    },
    keep() {
      if ([...scripts].every(([name, { source }]) => kept.get(name)?.source === source)) return;
      // The next run has the flags of a start.
      freeYoungHeap();
      const codes = new Map<string, Code>(kept);
      for (const [name, { source, script }] of scripts) codes.set(name, { source, bytes: script.createCachedData() });
      try {
        writeCodes(code, codes);
      } catch {
        // No room, no right, no home.
      }
    },
  };
}
