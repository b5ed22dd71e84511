/** What a playbook can say of the upstreams in nginx's files; the rest is named with its place and never dropped silently. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { ownerOf } from '../../model/fleet-state.ts';
import type { ConfigurationFile, Imported, ImportedUpstream } from '../../model/imported.ts';
import { parseHostPath, parseUpstreamName, type UpstreamName } from '../../model/names.ts';
import { type Comment, type Place, parseNginx, type Statement } from '../../model/nginx-text.ts';
import { type Complaint, isComplaint } from './import-server.ts';
import { importUpstream, type UpstreamParts } from './import-upstream.ts';

/** Control characters but tab and line ends. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Without the word there is no upstream. */
const NAMED = /(?:^|[\s;{}"'])upstream[\s"'{]/;

/** Files without an upstream are passed over. Two upstreams of one name can't be in one play: the first one is. */
export function importFiles(files: readonly ConfigurationFile[]): Imported {
  const upstreams = new Map<UpstreamName, ImportedUpstream>();
  const problems: Diagnostic[] = [];
  for (const file of files) {
    const lines = file.text.split('\n');
    const complain = ({ line, column, ...words }: Complaint): unknown =>
      problems.push({
        severity: 'error',
        span: { file: file.path, line, column, length: 1 },
        source: lines[line - 1] ?? '',
        ...words,
      });
    for (const one of importFile(file)) {
      if (isComplaint(one)) {
        complain(one);
        continue;
      }
      const { upstream, line, column } = one;
      if (!upstreams.has(upstream.name)) upstreams.set(upstream.name, upstream);
      else
        complain({
          line,
          column,
          code: 'import-value',
          message: `another file has an upstream '${upstream.name}' too`,
          hint: 'import the two files one by one',
        });
    }
  }
  return { upstreams: [...upstreams.values()], problems };
}

type Found = Place & { readonly upstream: ImportedUpstream };

function importFile(file: ConfigurationFile): readonly (Found | Complaint)[] {
  const control = CONTROL.exec(file.text);
  if (control !== null) return [unseen(file.text, control.index)];
  // What has a grammar of its own (Lua) is never asked for as long as no upstream stands beside it.
  if (!NAMED.test(file.text)) return [];
  const parsed = parseNginx(file.text);
  if ('message' in parsed) {
    const { message, ...place } = parsed;
    return [{ ...place, code: 'import-syntax', message: `this is not as nginx reads it: ${message}` }];
  }
  const { statements, comments } = parsed;
  const blocks = upstreamsIn(statements);
  const [own] = statements;
  if (statements.length > 1 || (own !== undefined && own !== blocks[0]))
    return [
      ...blocks.map((block) => shared(block, statements)),
      ...upstreamsIn(statements.filter(isStream).flatMap(({ block = [] }) => block)).map(ofStream),
    ];
  return blocks.map((block) => importBlock(file, block, comments));
}

const isStream = ({ words }: Statement): boolean => words[0] === 'stream';

/** Wherever they stand but in `stream`: in nginx.conf that is inside of `http`. */
function upstreamsIn(statements: readonly Statement[]): readonly Statement[] {
  const found: Statement[] = [];
  const rest = [...statements].reverse();
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (one.block === undefined || isStream(one)) continue;
    if (one.words[0] === 'upstream') found.push(one);
    // One by one: a map of a country's networks is longer than a list of arguments can be.
    else for (const inner of [...one.block].reverse()) rest.push(inner);
  }
  return found;
}

function importBlock(file: ConfigurationFile, block: Statement, comments: readonly Comment[]): Found | Complaint {
  const place = { line: block.line, column: block.column };
  const [, word = ''] = block.words;
  const name = parseUpstreamName(word);
  if (name === undefined || block.words.length !== 2)
    return {
      ...place,
      code: 'import-value',
      message: `'${block.words.slice(1).join(' ')}' can't be the name of an upstream in a playbook`,
      expected: 'a name of letters, digits, dot, dash and underscore, at most 63 characters',
    };
  const dest = parseHostPath(file.real);
  if (dest === undefined)
    return {
      line: 1,
      column: 1,
      code: 'import-value',
      message: `'${file.real}' can't be the dest of an upstream in a playbook`,
      expected: 'an absolute path of letters, digits and ._/@+,=-',
    };
  const parts: UpstreamParts = { file: file.path, name, dest, block, comments };
  const imported = importUpstream(parts);
  if (isComplaint(imported)) return imported;
  const rollout = ownerOf(file.text);
  return { ...place, upstream: rollout === undefined ? imported : { ...imported, rollout } };
}

/** lbctl writes the whole file: whatever else stands in it would be gone after the first apply. */
function shared(block: Statement, statements: readonly Statement[]): Complaint {
  const name = block.words[1] ?? '';
  const others = statements
    .filter((one) => one !== block)
    .map(({ words, line }) => `${words.slice(0, 2).join(' ')} (line ${line})`);
  const lines = block.line === block.end ? `line ${block.line}` : `lines ${block.line} to ${block.end}`;
  const shown = others.length > 5 ? [...others.slice(0, 5), `${others.length - 5} more`] : others;
  return {
    line: block.line,
    column: block.column,
    code: 'import-shared-file',
    message: `upstream '${name}' shares its file with ${shown.join(', ')}`,
    expected: 'a file with this one upstream and nothing else: lbctl writes a managed file as a whole',
    hint: `move ${lines} into a file of its own that nginx includes in http, test and reload nginx, then import that file`,
  };
}

function ofStream({ words, line, column }: Statement): Complaint {
  const message = `upstream '${words[1] ?? ''}' is one of stream, and lbctl manages those of http`;
  return { line, column, code: 'import-value', message };
}

function unseen(text: string, index: number): Complaint {
  const before = text.slice(0, index).split('\n');
  const name = `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: 'import-syntax',
    message: `this is no text: it holds a control character (${name})`,
  };
}
