/** Files and links as a tar stream (ustar, with GNU's records for long names): written only, and only what a release can hold. */

const BLOCK = 512;
/** Two empty blocks end an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

export type TarEntry =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly mode: string;
      readonly size: number;
      readonly modified: number;
    }
  | { readonly kind: 'link'; readonly name: string; readonly target: string; readonly modified: number };

/** What stands before the content of an entry; the content follows, filled up with `tarPadding`. */
export function tarHeader(entry: TarEntry): Buffer {
  const target = entry.kind === 'link' ? entry.target : '';
  const long = [
    ...(Buffer.byteLength(entry.name) > 100 ? [longName('L', entry.name)] : []),
    ...(Buffer.byteLength(target) > 100 ? [longName('K', target)] : []),
  ];
  const fields =
    entry.kind === 'file' ? { mode: entry.mode, size: entry.size, type: '0' } : { mode: '0777', size: 0, type: '2' };
  return Buffer.concat([...long, block({ name: entry.name, target, modified: entry.modified, ...fields })]);
}

/** The bytes that fill up the last block of a content of `size` bytes. */
export function tarPadding(size: number): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

function longName(type: 'L' | 'K', text: string): Buffer {
  const content = Buffer.from(`${text}\0`);
  const header = block({ name: '././@LongLink', target: '', mode: '0644', size: content.length, modified: 0, type });
  return Buffer.concat([header, content, tarPadding(content.length)]);
}

interface Fields {
  readonly name: string;
  readonly target: string;
  readonly mode: string;
  readonly size: number;
  readonly modified: number;
  readonly type: string;
}

function block({ name, target, mode, size, modified, type }: Fields): Buffer {
  const header = Buffer.alloc(BLOCK);
  Buffer.from(name).copy(header, 0, 0, 100);
  header.write(`${mode.padStart(7, '0')}\0`, 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  sizeField(size).copy(header, 124);
  header.write(`${modified.toString(8).padStart(11, '0')}\0`, 136);
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  Buffer.from(target).copy(header, 157, 0, 100);
  header.write('ustar  \0', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** Octal up to 8 GiB, beyond that GNU's binary form. */
function sizeField(size: number): Buffer {
  const field = Buffer.alloc(12);
  if (size < 8 ** 11) field.write(`${size.toString(8).padStart(11, '0')}\0`);
  else {
    field.writeBigUInt64BE(BigInt(size), 4);
    field[0] = 0x80;
  }
  return field;
}
