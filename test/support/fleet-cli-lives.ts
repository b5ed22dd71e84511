/** Lives of a runner side by side on the same balancers: each has a rollout and an upstream file of its own. */
import type { FleetHost } from './fleet/fleet-host.ts';
import { waitUntil } from './fleet/wait-until.ts';

/** What an unmanaged upstream file of a life lists, in the order of the balancers' members. */
const MEMBERS = ['127.0.0.1:5001', '127.0.0.2:5001'];

export const fileOf = (name: string): string => `/etc/nginx/conf.d/${name}.conf`;

/** How one balancer stands when everybody is gone. */
export interface Standing {
  /** `original` = byte for byte as it was; `target` = only what the playbook lists; else what is there. */
  readonly file: string;
  /** The file is the revision that the state folder says is live, or nothing was ever made live. */
  readonly recorded: boolean;
  /** How the newest run on record ended; `none` = there is no record of any. */
  readonly run: string;
  /** A run lock lies there; its lease is over. */
  readonly locked: boolean;
}

/** Puts the unmanaged file of each life on the balancer, and has it loaded. */
export async function layOut(host: FleetHost, names: readonly string[]): Promise<void> {
  const servers = MEMBERS.map((member) => `  server ${member};\\n`).join('');
  const script = `while read -r name; do
    printf "upstream $name {\\n${servers}}\\n" >/var/tmp/$name.original
    cp /var/tmp/$name.original /etc/nginx/conf.d/.$name && mv /etc/nginx/conf.d/.$name /etc/nginx/conf.d/$name.conf
  done; nginx -s reload`;
  await host.must(script, { stdin: listOf(names) });
}

/**
 * Takes away what the lives left, so that the next ones test and reload a tree of the same size. The files become empty
 * ones: nginx lists a folder before it opens what it found there, and a file that is gone by then fails its test.
 */
export async function sweep(host: FleetHost, names: readonly string[]): Promise<void> {
  const script = `while read -r name; do
    rm -rf /var/lib/lbctl/$name /var/tmp/$name.original
    : >/etc/nginx/conf.d/.empty && mv /etc/nginx/conf.d/.empty /etc/nginx/conf.d/$name.conf
  done`;
  await host.must(script, { stdin: listOf(names) });
}

/** How each life stands on the balancer, once no lease of a dead runner is left. */
export async function standings(host: FleetHost, names: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
  await waitUntil(`no run lock lives on ${host.name}`, async () => (await liveLocks(host, names)) === '', 60_000);
  const lines = (await host.must(LOOK, { stdin: listOf(names) })).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', file = '', recorded, run = '', locked] = line.split('\t');
      return [name, { file, recorded: recorded === 'yes', run, locked: locked === 'yes' }];
    }),
  );
}

/** A lock counts as long as its lease runs, on the clock and boot of the host. */
async function liveLocks(host: FleetHost, names: readonly string[]): Promise<string> {
  return await host.must(
    `now=$(tr -d . </proc/uptime | cut -d' ' -f1)0
     while read -r name; do
       [ -s /var/lib/lbctl/$name/lock ] || continue
       read -r _ _ _ until _ </var/lib/lbctl/$name/lock; [ "$until" -le "$now" ] || echo "$name"
     done`,
    { stdin: listOf(names) },
  );
}

const LOOK = `while read -r name; do
  file=/etc/nginx/conf.d/$name.conf state=/var/lib/lbctl/$name
  if cmp -s $file /var/tmp/$name.original; then is=original
  elif grep -q :5002 $file && ! grep -q :5001 $file; then is=target
  else is=$(tr '\\n\\t' '  ' <$file); fi
  intended='' recorded=no
  [ ! -s $state/state ] || read -r _ intended <$state/state
  if [ -z "$intended" ]; then [ $is = original ] && recorded=yes
  else set -- $(cat $state/revisions/$intended/manifest) $(sha256sum $file); [ "$1" = "$4" ] && recorded=yes; fi
  run=none
  [ -f $state/run ] && run=$(tail -n 1 $state/runs/$(cat $state/run)/journal.jsonl |
    sed -n 's/.*"kind":"rollout.done","outcome":"\\([a-z-]*\\)".*/\\1/p')
  locked=no; [ ! -s $state/lock ] || locked=yes
  printf '%s\\t%s\\t%s\\t%s\\t%s\\n' $name "$is" $recorded "\${run:-not over}" $locked
done`;

const listOf = (names: readonly string[]): string => names.map((name) => `${name}\n`).join('');
