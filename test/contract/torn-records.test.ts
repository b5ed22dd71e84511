/** A look takes no flock: what it reads may be written over at that very moment, and it must not see half of two records. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../src/host/lbctl-host.sh', import.meta.url));
const LIMIT = 120_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lbctl-torn-'));
  mkdirSync(join(folder, 'x'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One shell writes records that say their number twice, another one reads them until `looks` or the first torn one. */
async function torn(looks: number, sabotage: string): Promise<string> {
  const script = `
. ${PROGRAM}
D=$LB_STATE/x n=1 looks=0
lb_uptime() { lb_now=0; }
writer() {
  while [ ! -e "$LB_STATE/stop" ]; do
    lb_write "$D/state" "$n rev$n"; lb_write "$D/fence" "$n"
    lb_write "$D/lock" "$n 30000 boot $n advance holder-$n"
    n=$((n + 1))
  done
}
lb_write "$D/state" '0 rev0'; lb_write "$D/lock" '0 30000 boot 0 advance holder-0'; lb_write "$D/fence" 0
writer & ${sabotage}
last=0 said=''
while [ -z "$said" ] && [ "$looks" -lt ${looks} ]; do
  looks=$((looks + 1))
  lb_state
  [ "$intended" = "rev$generation" ] || said="state: $generation $intended"
  if lb_read_lock; then
    [ "$l_token $l_holder" = "$l_until holder-$l_until" ] || said="lock: $l_token $l_until $l_holder"
  else said='no lock'; fi
  lb_read_fence && [ "$fence" -ge "$last" ] || said="fence: $fence after $last"
  last=$fence
done
: >"$LB_STATE/stop"; wait
[ -n "$said" ] || [ "$last" -gt 0 ] || said='nothing was written meanwhile'
printf '%s' "\${said:-none}"`;
  const child = spawn('/bin/sh', ['-c', script], {
    env: { ...process.env, LB_STATE: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT,
  });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  await once(child, 'close');
  return told;
}

test(
  'a look never sees half of two records, in 2000 looks at files that are written over all the time',
  async () => {
    expect(await torn(2000, '')).toBe('none');
  },
  LIMIT,
);

test(
  'and does when it believes to have the flock, and reads once',
  async () => {
    expect(await torn(500_000, 'lb_opened=x')).toMatch(/^(state|lock|fence): /);
  },
  LIMIT,
);
