/** Opens a source by its kind; what a kind needs is loaded when the first one of it is opened. */
import type { SourceOpener } from '../ports/discovery.ts';
import type { Pace } from './follow.ts';
import type { InventoryHost } from './inventory.ts';

export interface SourceParts extends Pace {
  readonly hostsOf: (pattern: string) => Promise<readonly InventoryHost[]>;
}

export function sourceOpener({ hostsOf, clock, rng }: SourceParts): SourceOpener {
  return async (source) => {
    switch (source.kind) {
      case 'static':
        return (await import('./static.ts')).openStatic(source);
      case 'inventory':
        return (await import('./inventory.ts')).openInventory(source, hostsOf);
      case 'file':
        return (await import('./file.ts')).openFile(source);
      case 'exec':
        return (await import('./exec.ts')).openExec(source);
      case 'http':
        return (await import('./http.ts')).openHttp(source);
      case 'dns':
        return (await import('./dns.ts')).openDns(source);
      case 'consul':
        return (await import('./consul.ts')).openConsul(source, { clock, rng });
      case 'etcd':
        return (await import('./etcd.ts')).openEtcd(source, { clock, rng });
      case 'docker':
        return (await import('./docker.ts')).openDocker(source, { clock, rng });
    }
  };
}
