/** The modules of the commands, each loaded only when its command runs: most of lbctl is never needed at once. */
import type { ExitCode } from '../model/exit-code.ts';
import type { CommandName, Input } from './command-table.ts';
import type { Context } from './context.ts';

export interface CommandModule {
  run(input: Input, context: Context): Promise<ExitCode>;
}

export const MODULES: Readonly<Record<CommandName, () => Promise<CommandModule>>> = {
  apply: () => import('./commands/apply.ts'),
  plan: () => import('./commands/plan.ts'),
  show: () => import('./commands/show.ts'),
  status: () => import('./commands/status.ts'),
  promote: () => import('./commands/promote.ts'),
  pause: () => import('./commands/pause.ts'),
  resume: () => import('./commands/resume.ts'),
  abort: () => import('./commands/abort.ts'),
  retry: () => import('./commands/retry.ts'),
  rollback: () => import('./commands/rollback.ts'),
  restore: () => import('./commands/restore.ts'),
  watch: () => import('./commands/watch.ts'),
  history: () => import('./commands/history.ts'),
  service: () => import('./commands/service.ts'),
  lock: () => import('./commands/lock.ts'),
  unlock: () => import('./commands/unlock.ts'),
  render: () => import('./commands/render.ts'),
  validate: () => import('./commands/validate.ts'),
  inventory: () => import('./commands/inventory.ts'),
  ping: () => import('./commands/ping.ts'),
  doctor: () => import('./commands/doctor.ts'),
  bootstrap: () => import('./commands/bootstrap.ts'),
  import: () => import('./commands/import.ts'),
  init: () => import('./commands/init.ts'),
  schema: () => import('./commands/schema.ts'),
  explain: () => import('./commands/explain.ts'),
  completion: () => import('./commands/completion.ts'),
};
