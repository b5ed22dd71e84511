/** The timer of a scratch host, which has no systemd: what it would start is started by the test. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

/** Sabotage for the host program: starting a timer is written down, unless `no-systemd` stands in the state folder. */
export const SCRATCH_TIMER = `lb_timer_possible() { [ ! -e "$LB_STATE/no-systemd" ]; }
lb_timer_start() { echo "$1 $2 $3" >"$LB_STATE/timer"; }
lb_timer_stop() { rm -f "$LB_STATE/timer"; }
`;

/** What a host keeps of one kind of timer of rollout x. */
export class ScratchTimer {
  readonly folder: string;

  constructor(state: string, kind: 'confirm' | 'keep') {
    this.folder = join(state, 'x', kind);
  }

  fire(): void {
    const { status, stderr } = spawnSync('/bin/sh', [join(this.folder, 'program')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }

  /** As if the deadline had passed: nobody was heard of for so long. */
  letPass(): void {
    const file = join(this.folder, 'deadline');
    const [boot] = readFileSync(file, 'utf8').split(' ');
    writeFileSync(file, `${boot} 1\n`);
  }
}
