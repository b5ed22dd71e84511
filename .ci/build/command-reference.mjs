// docs/reference/commands.md from the command table, and docs/reference/errors.md from the table of codes.

export function commandReference(commands, flags, exits) {
  const lines = [
    '# Commands',
    '',
    '<!-- Made from src/cli/command-table.ts, src/cli/flags.ts and src/model/exit-code.ts by `npm run build`. -->',
    '',
    '`lbctl COMMAND --help` prints the same. A rollout is named by its playbook file or by its `name:`.',
    '',
  ];
  for (const [name, { usage, summary, flags: keys }] of Object.entries(commands)) {
    lines.push(`## ${name}`, '', `\`lbctl ${`${name} ${usage}`.trim()}\`: ${cell(summary)}.`, '');
    if (keys.length === 0) continue;
    lines.push('| flag | meaning |', '|---|---|');
    for (const key of keys) lines.push(flagRow(flags[key]));
    lines.push('');
  }
  lines.push('## Exit codes', '', '| code | meaning |', '|---|---|');
  for (const [name, code] of Object.entries(exits)) lines.push(`| ${code} | ${MEANINGS[name] ?? fail(name)} |`);
  return `${lines.join('\n')}\n`;
}

export function errorReference(codes) {
  const lines = [
    '# Error codes',
    '',
    '<!-- Made from src/model/codes/ by `npm run build`: edit the texts there. -->',
    '',
    'Every error names its code: `error[drift]: …`. `lbctl explain CODE` prints the text below. Codes are never renamed.',
    '',
  ];
  for (const [code, { summary, advice }] of Object.entries(codes).sort(byName)) {
    lines.push(`## ${code}`, '', prose(summary), '', prose(advice), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

const MEANINGS = {
  done: 'done, or nothing to do',
  internal: 'internal error: a bug',
  changesPending: 'changes are pending (`--detailed-exitcode`)',
  invalid: 'invalid playbook, inventory, template or settings',
  unreachable: 'a host could not be reached, or refused: authentication, host key, sudo',
  refused: 'refused before anything live was changed',
  rolledBack: 'failed, and back where it began',
  mixed: 'failed, and a person is needed: held at the failed step, or balancers differ',
  paused: 'paused, waiting for a promotion',
  locked: 'locked, or an earlier rollout is not over',
  stalePlan: 'the balancers were changed since the plan was made',
  declined: 'confirmation needed or declined',
  timedOut: 'waited too long',
  usage: 'the command line could not be understood',
  interrupted: 'stopped by SIGINT, state recorded',
  terminated: 'stopped by SIGTERM, state recorded',
};

const cell = (text) => prose(text).replaceAll('|', '\\|');
/** Placeholders such as <b> or *.x in plain text are no markup. */
const prose = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<*]/g, '\\$&').replace(/__/g, '\\_\\_')))
    .join('');

function flagRow({ flags, help, choices, repeat }) {
  const values = choices === undefined ? '' : ` One of ${choices.map((one) => `\`${one}\``).join(', ')}.`;
  const again = repeat === true && !help.includes('repeatable') ? ' Repeatable.' : '';
  return `| \`${flags}\` | ${cell(help)}.${values}${again} |`;
}

function byName([a], [b]) {
  return a < b ? -1 : 1;
}

function fail(name) {
  throw new Error(`exit code ${name} has no meaning in .ci/build/command-reference.mjs`);
}
