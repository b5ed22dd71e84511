/** The JavaScript that renders a template: text, because a worker can't load TypeScript on Node 20. */

import { NGINX_MARK, UNIT_MARK } from './marks.ts';

/**
 * A function of `node:vm` that answers a function of a job: one template, already turned into JavaScript, and one JSON
 * text of data. Each gets a fresh `vm` context without `eval` and `new Function` and 1 s of time; harmless ones share a
 * context and take no time worth watching. The data is parsed inside the context, so that no object of another realm is within reach, and every mapping is wrapped so that reading a
 * key it does not have is an error instead of an empty text. This guards against accidents (endless loops, typing
 * errors); it is no security boundary: a template is trusted like the playbook that names it.
 */
export const SANDBOX_PROGRAM = String.raw`((vm) => {
'use strict';
const head = ${JSON.stringify(contextHead())};
const tail = ${JSON.stringify(contextTail())};
const headLines = head.split('\n').length - 1;

let shared;
const newContext = () => {
  const options = { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' };
  return vm.createContext(Object.create(null), options);
};

function run(job) {
  let script;
  try {
    script = new vm.Script(head + job.source + tail, { filename: 'lbctl-template', lineOffset: -headLines });
  } catch (error) {
    const line = /lbctl-template:(-?\d+)/.exec(String(error.stack));
    return { kind: 'syntax', sourceLine: line ? Number(line[1]) : 1, message: String(error.message) };
  }
  // Nothing is left over from one that can assign to nothing, and a watch over time is a thread of its own.
  const context = job.harmless ? (shared ??= newContext()) : newContext();
  const limits = job.harmless ? {} : { timeout: job.milliseconds };
  try {
    const make = script.runInContext(context, limits);
    context.__run = make;
    context.__data = job.data;
    context.__limit = job.characters;
    context.__guarded = job.guarded;
    return JSON.parse(vm.runInContext('__run(__data, __limit, __guarded)', context, limits));
  } catch (error) {
    const timeout = error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { kind: timeout ? 'limit' : 'failed', line: 1, message: timeout ? 'it ran longer than ' + job.milliseconds + ' ms' : String(error && error.message) };
  }
}

return run;
})`;

/** The same in a worker thread: answers each job with its `id`. */
export const WORKER_PROGRAM = `
const run = ${SANDBOX_PROGRAM}(require('node:vm'));
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (job) => parentPort.postMessage({ id: job.id, result: run(job) }));
`;

/** Everything inside the context before the template's own code; ends with a newline. */
function contextHead(): string {
  return `(function (__json, __limit, __guarded) {
  class Problem extends Error { constructor(kind, message, extra) { super(message); Object.assign(this, { kind }, extra); } }
  const handler = { get(own, key) {
    if (typeof key === 'symbol' || key in own || key === 'toJSON') return own[key];
    throw new Problem('undefined', '', { missing: key, known: Object.keys(own) });
  } };
  const strict = (value) => {
    if (value === null || typeof value !== 'object') return value;
    for (const key of Object.keys(value)) value[key] = strict(value[key]);
    return Array.isArray(value) ? value : new Proxy(value, handler);
  };
  const __data = strict(JSON.parse(__json));
  const __known = Object.keys(__data);
  // What the template asks for, also in vain: with the same answers to these it makes the same text.
  const __reads = new Set();
  let __readsAll = false;
  const locals = new Proxy(__data, {
    has(own, key) {
      if (key === '__tools') return false;
      if (typeof key === 'string') __reads.add(key);
      return key in own;
    },
    get(own, key) { if (typeof key === 'string') __reads.add(key); return own[key]; },
    getOwnPropertyDescriptor(own, key) { __readsAll = true; return Reflect.getOwnPropertyDescriptor(own, key); },
    ownKeys(own) { __readsAll = true; return Reflect.ownKeys(own); },
  });
  let __output = '', __next = 1, __fresh = false;
  const __lines = [];
  const __put = (text) => {
    if (__output.length + text.length > __limit) throw new Problem('limit', 'it makes more than ' + __limit + ' characters of text');
    if (__output === '' && text !== '') __lines.push(__next);
    if (text !== '') __fresh = text.endsWith('\\n');
    __output += text;
  };
  const __text = (text, start) => {
    let at = 0, line = start;
    if (text !== '') __pending(start);
    for (let end = text.indexOf('\\n'); end >= 0; end = text.indexOf('\\n', at)) {
      __next = line; __put(text.slice(at, end + 1)); at = end + 1; line += 1; __lines.push(line);
    }
    __next = line; __pending(line); __put(text.slice(at));
  };
  const __pending = (line) => { if (__fresh) __lines[__lines.length - 1] = line; };
  const __append = (value) => {
    if (value === undefined || value === null) return;
    const text = String(value);
    __next = __state.line; __pending(__state.line); __put(text);
    for (let at = text.indexOf('\\n'); at >= 0; at = text.indexOf('\\n', at + 1)) __lines.push(__state.line);
  };
  const __marks = { nginx: ${NGINX_MARK}, systemd: ${UNIT_MARK} };
  const escapeFn = (value) => {
    const mark = __guarded && typeof value === 'string' ? __marks[__guarded].exec(value) : null;
    if (mark) throw new Problem('value', 'this value holds ' + JSON.stringify(mark[0]) + ', which means something to ' + __guarded + '; <%- prints it as it is');
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return value;
    const what = value === undefined || value === null ? String(value) : Array.isArray(value) ? 'a list' : 'a ' + (typeof value === 'object' ? 'mapping' : typeof value);
    throw new Problem('value', 'this is ' + what + ', which has no text to print');
  };
  const include = () => { throw new Problem('failed', 'include() is not available: a template is one file'); };
  // Inside the with block these names are found without asking the data first, which is slow through a Proxy.
  const __state = { line: 1 };
  const __tools = { state: __state, text: __text, append: __append, escapeFn, include };
  try { with (locals) {
    const __at = __tools.state, __text = __tools.text, __append = __tools.append, escapeFn = __tools.escapeFn, include = __tools.include;
`;
}

/** Everything after the template's own code: the answer as one JSON text. */
function contextTail(): string {
  return `
  } } catch (error) {
    const undefinedName = error instanceof ReferenceError ? /^(\\S+) is not defined$/.exec(error.message) : null;
    if (undefinedName) return JSON.stringify({ kind: 'undefined', line: __state.line, missing: undefinedName[1], known: __known, message: '' });
    const kind = error instanceof Problem ? error.kind : 'failed';
    const message = String(error && error.message !== undefined ? error.message : error).slice(0, 500);
    return JSON.stringify({ kind, line: __state.line, message, missing: error && error.missing, known: error && error.known });
  }
  return JSON.stringify({ kind: 'text', text: __output, lines: __lines, reads: __readsAll ? 'all' : [...__reads] });
})`;
}
