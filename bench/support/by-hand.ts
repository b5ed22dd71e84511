/** The floor: OpenSSH and a shell script, with no plan, no record, no lock and no way back. What it takes, nobody can save. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Farm } from './farm.ts';
import { bareEnvironment } from './lbctl.ts';
import { type Measured, measure } from './measure.ts';
import { reloadText } from './workers.ts';

export interface ByHand {
  /** Writes the file, tests it once, reloads, waits until no old worker takes requests; 50 hosts at once. */
  change(share: number): Promise<Measured>;
  /** Reads the file's digest. */
  look(): Promise<Measured>;
}

export function byHandOn(farm: Farm): ByHand {
  const ports = farm.hosts.map(({ sshd }) => sshd.port);
  const run = async (script: string): Promise<Measured> => {
    const file = join(farm.folder, 'by-hand.sh');
    writeFileSync(file, script);
    const ssh = `ssh -F none -o UserKnownHostsFile=${farm.home}/.ssh/known_hosts -i ${farm.home}/.ssh/id_ed25519 -p {} root@127.0.0.1 sh -s <${file}`;
    const all = `printf '%s\\n' ${ports.join(' ')} | xargs -P 50 -I{} sh -c '${ssh}'`;
    return await measure({ argv: ['sh', '-c', all], env: bareEnvironment(farm.home), cwd: farm.folder });
  };
  return {
    change: (share) => run(changeText(farm, share)),
    look: () => run(`sha256sum ${farm.dest.peer}\n`),
  };
}

function changeText({ backends, dest, etc }: Farm, share: number): string {
  return `set -e
cat >${dest.peer}.new <<'EOF'
upstream y-model {
  server ${backends[0]} weight=${100 - share};
  server ${backends[1]} weight=${share};
}
EOF
mv ${dest.peer}.new ${dest.peer}
/usr/sbin/nginx -c ${etc}/nginx.conf -t -q
${reloadText(etc)}`;
}
