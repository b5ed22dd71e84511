/** `npm run bench [-- NAME…]`: runs benchmarks and replaces their sections in bench/RESULTS.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { DELIVER, delivery } from './delivery.ts';
import { latency } from './latency.ts';
import { memory } from './memory.ts';
import { reloads } from './reloads.ts';
import { rollingRestart } from './rolling-restart.ts';
import { startUp } from './start-up.ts';
import { deliverAlone } from './support/deliver-alone.ts';
import { weightChange } from './weight-change.ts';

/** Name → what is measured. Each answers Markdown; the name is the section's heading and the word on the command line. */
const BENCHMARKS: Readonly<Record<string, () => Promise<string>>> = {
  'start-up': () => startUp(31),
  'weight-change': () => weightChange([1, 10], 7),
  'weight-change-50': () => weightChange([50], 5),
  'weight-change-100': () => weightChange([100], 5),
  latency: () => latency(5),
  reloads: () => reloads(30),
  memory: () => memory(1000, 3),
  delivery: () => delivery(10, [1, 20, 200], 3),
  'delivery-50': () => delivery(50, [1, 20], 3),
  'rolling-restart': () => rollingRestart(3),
  'delivery-50-large': () => delivery(50, [200], 1),
};

const RESULTS = 'bench/RESULTS.md';
const words = process.argv.slice(2);
const unknown = words.filter((word) => !(word in BENCHMARKS));
if (words[0] === DELIVER) {
  await deliverAlone(JSON.parse(words[1] ?? ''));
} else if (unknown.length > 0) {
  say(`no benchmark is called ${unknown.join(', ')}; there are ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exitCode = 64;
} else {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (words.length > 0 && !words.includes(name)) continue;
    say(`bench: ${name}`);
    const text = `${await run()}\n\n${where(name)}`;
    process.stdout.write(`\n## ${name}\n\n${text}\n`);
    replaceSection(name, text);
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function where(name: string): string {
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.version}`;
  return `\`npm run bench -- ${name}\`, ${new Date().toISOString().slice(0, 10)}, ${machine}.`;
}

function replaceSection(name: string, text: string): void {
  const before = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '# Results\n';
  const [head = '', ...sections] = before.split(/^(?=## )/m);
  const others = sections.filter((section) => !section.startsWith(`## ${name}\n`));
  const all = [...others, `## ${name}\n\n${text}\n`].toSorted();
  writeFileSync(RESULTS, [`${head.trimEnd()}\n`, ...all.map((section) => `${section.trimEnd()}\n`)].join('\n'));
}
