/** `npm run demo`: the canary of playbooks/ on an embedded fleet, under live traffic, and what became of every request. */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, startTraffic } from './live-traffic.ts';
import { exampleText, type LocalFleet, startLocalFleet } from './local-fleet.ts';

const LBCTL = join(process.cwd(), 'dist/main.cjs');
const PAUSE_S = 6;
const say = (text: string): void => void process.stdout.write(`${text}\n`);

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(new Error(signal)));

try {
  process.exitCode = await demo(stop.signal);
} catch (error) {
  say(`demo: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

async function demo(signal: AbortSignal): Promise<number> {
  await using fleet = await startLocalFleet();
  const balancers = fleet.urls.length;
  say(
    `A fleet on loopback: ${balancers} balancer${balancers === 1 ? '' : 's'} (sshd + nginx) and ${fleet.backends.length} backends, in ${fleet.folder}`,
  );
  if (balancers === 1)
    say('(one balancer only: two need mount namespaces, which this kernel does not let this user have)');
  const playbook = writePlaybook(fleet);
  say(
    `playbooks/x-model-canary.yml, with the demo's addresses and pauses of ${PAUSE_S} s; 150 requests a second on fresh connections\n`,
  );
  const traffic = startTraffic(fleet.urls, 150);
  const apply = lbctl(fleet, fleet.home, ['apply', playbook, '-i', fleet.inventory, '-y', '--pause', 'wait']);
  // The applying process must not outlive the demo, and gets its chance to let go of its lock.
  signal.addEventListener('abort', () => apply.child.kill('SIGINT'), { once: true });
  const over = new AbortController();
  const promoted = promoteAtTheOpenPause(fleet, AbortSignal.any([signal, over.signal]));
  const code = await apply.code;
  over.abort();
  const promotion = await promoted;
  if (!signal.aborted) await sleep(1500, undefined, { signal }).catch(() => undefined);
  const answers = await traffic.stop();
  signal.throwIfAborted();
  const lost = answers.filter((one) => one.by === 'lost').length;
  say(`\nRequests served, by the journal's times:\n${account(windowsOf(await journalOf(fleet)), answers)}\n`);
  say(lost === 0 ? `No request of ${answers.length} was lost.` : `${lost} REQUESTS OF ${answers.length} WERE LOST.`);
  if (code !== 0 || promotion !== 0) say(`apply ended with ${code}, promote with ${promotion}`);
  return code === 0 && promotion === 0 && lost === 0 ? 0 : 1;
}

/** The example with the fleet's path, members and short pauses; nothing else is different. */
function writePlaybook(fleet: LocalFleet): string {
  const members = (group: string): string =>
    fleet.backends
      .filter((one) => one.group === group)
      .map((one) => `"${one.address}"`)
      .join(', ');
  const text = exampleText('playbooks/x-model-canary.yml')
    .replace('become: true', 'become: false')
    .replace('/etc/nginx/conf.d/x-model-upstream.conf', fleet.dest)
    .replace(/^.*template: .*\n/m, '')
    .replace('least_conn ', 'round_robin')
    .replace(/stable:\n {10}members:.*\n( {12}- .*\n)+/, `stable: { members: [${members('stable')}] }\n`)
    .replace(/canary:\n {10}members:.*\n( {12}- .*\n)+/, `canary: { members: [${members('canary')}] }\n`)
    .replace('pause: 30s', `pause: ${PAUSE_S}s`);
  const file = join(fleet.folder, 'x-model-canary.yml');
  writeFileSync(file, text);
  return file;
}

/** Reads `status` as any other machine would; at the open pause lets the traffic flow a while, then promotes. */
async function promoteAtTheOpenPause(fleet: LocalFleet, signal: AbortSignal): Promise<number> {
  const elsewhere = join(fleet.folder, 'another-machine');
  for (let tries = 0; tries < 200 && !signal.aborted; tries += 1) {
    const status = await output(
      lbctl(fleet, elsewhere, ['status', 'x-model', '-i', fleet.inventory, '--output', 'json'], 'pipe'),
    );
    if (/"phase":"paused","step":\d+,"why":"step","full":false\}/.test(status)) {
      await sleep(PAUSE_S * 1000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return 1;
      return await lbctl(fleet, elsewhere, ['promote', 'x-model', '-i', fleet.inventory, '-y'], 'ignore').code;
    }
    await sleep(400, undefined, { signal }).catch(() => undefined);
  }
  return 1;
}

interface Journal {
  readonly plan: { readonly steps: readonly { readonly desired?: { readonly label: string } }[] };
  readonly journal: readonly { readonly kind: string; readonly at: number; readonly step: number }[];
}

async function journalOf(fleet: LocalFleet): Promise<Journal> {
  const text = await output(
    lbctl(fleet, fleet.home, ['history', 'x-model', '-i', fleet.inventory, '--output', 'json'], 'pipe'),
  );
  const { runs }: { readonly runs: readonly Journal[] } = JSON.parse(text);
  if (runs[0] === undefined) throw new Error('the balancers have no journal');
  return runs[0];
}

interface Window {
  readonly state: string;
  readonly from: number;
  readonly to: number;
}

/** The times in which every balancer was in one state: from the end of its step to the beginning of the next one. */
function windowsOf({ plan, journal }: Journal): readonly Window[] {
  const timeOf = (kind: string, step: number): number | undefined =>
    journal.find((line) => line.kind === kind && line.step === step)?.at;
  const states = plan.steps.flatMap((step, index) =>
    step.desired === undefined ? [] : [{ label: step.desired.label, index }],
  );
  const begins = states.map(({ index }) => timeOf('step.started', index) ?? Number.POSITIVE_INFINITY);
  const before = { state: 'as it was', from: 0, to: begins[0] ?? 0 };
  return [
    before,
    ...states.map(({ label, index }, n) => ({
      state: label,
      from: timeOf('step.done', index) ?? 0,
      to: begins[n + 1] ?? Number.POSITIVE_INFINITY,
    })),
  ];
}

async function output({ child, code }: ReturnType<typeof lbctl>): Promise<string> {
  let text = '';
  child.stdout?.on('data', (part) => {
    text += String(part);
  });
  await code;
  return text;
}

function lbctl(
  fleet: LocalFleet,
  home: string,
  words: readonly string[],
  stdio: 'inherit' | 'ignore' | 'pipe' = 'inherit',
): { readonly child: ChildProcess; readonly code: Promise<number> } {
  const env = { ...process.env, HOME: home, SSH_AUTH_SOCK: '' };
  // A group of its own: Ctrl-C reaches the demo alone, which hands it on once.
  const child = spawn(process.execPath, [LBCTL, ...words], { cwd: fleet.folder, env, stdio, detached: true });
  return { child, code: new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1))) };
}

function account(windows: readonly Window[], answers: readonly Answer[]): string {
  const rows = windows.map(({ state, from, to }) => [
    state,
    ...counts(answers.filter(({ at }) => at >= from && at < to)),
  ]);
  const table = [['state', 'stable', 'canary', 'canary share', 'lost'], ...rows, ['in all', ...counts(answers)]];
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return table.map((row) => `  ${row.map(cell).join('   ')}`).join('\n');
}

function counts(answers: readonly Answer[]): readonly string[] {
  const of = (group: Answer['by']): number => answers.filter(({ by }) => by === group).length;
  const served = of('stable') + of('canary');
  const share = served === 0 ? '' : `${((100 * of('canary')) / served).toFixed(1)} %`;
  return [String(of('stable')), String(of('canary')), share, String(of('lost'))];
}
