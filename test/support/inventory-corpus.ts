/**
 * Small inventories in a text file, one after the other:
 *   ### what it is about
 *   -i sources in their order; without this line the first file
 *   refused CODE: why lbctl refuses what Ansible takes
 *   @@ path        and its text; `+x` makes it executable, `+crlf` ends its lines as Windows does
 */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  readonly executable: boolean;
}

export interface SmallInventory {
  readonly name: string;
  readonly files: readonly CorpusFile[];
  readonly sources: readonly string[];
  /** The code with which lbctl refuses what Ansible takes. */
  readonly refused?: string;
}

export function readCorpus(file: string): readonly SmallInventory[] {
  return readFileSync(file, 'utf8').split(/^### /m).slice(1).map(inventoryOf);
}

function inventoryOf(text: string): SmallInventory {
  const [head = '', ...parts] = text.split(/^@@ /m);
  const [name = '', ...lines] = head.trimEnd().split('\n');
  const files = parts.map(fileOf);
  const sources = lines
    .find((line) => line.startsWith('-i '))
    ?.slice(3)
    .split(' ');
  const refused = /^refused (\S+): ./m.exec(head)?.[1];
  const first = files[0];
  if (sources === undefined && first === undefined) throw new Error(`${name} has no source`);
  return { name, files, sources: sources ?? [first?.path ?? ''], ...(refused === undefined ? {} : { refused }) };
}

/** The empty line before the next inventory belongs to the corpus. */
function fileOf(text: string): CorpusFile {
  const end = text.indexOf('\n');
  const [path = '', ...marks] = text.slice(0, end).split(' ');
  const body = `${text.slice(end + 1).trimEnd()}\n`;
  return {
    path,
    text: marks.includes('+crlf') ? body.replaceAll('\n', '\r\n') : body,
    executable: marks.includes('+x'),
  };
}

/** Writes its files into `folder`; answers its sources as arguments. */
export function writeInventory(inventory: SmallInventory, folder: string): readonly string[] {
  for (const { path, text, executable } of inventory.files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (executable) chmodSync(file, 0o755);
  }
  return inventory.sources.flatMap((source) => ['-i', source.includes(',') ? source : join(folder, source)]);
}
