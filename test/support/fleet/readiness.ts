/** Knows when a host of the fleet does its job, by asking it over the network and then its systemd. */
import { connect } from 'node:net';
import type { FleetHost } from './fleet-host.ts';
import { waitUntil } from './wait-until.ts';

/** Not `is-system-running`: a host that just booted can say "degraded". */
export async function hostIsReady(host: FleetHost, instances: readonly number[], timeoutMs: number): Promise<void> {
  const ports = host.role === 'balancer' ? [80, 22] : [...instances, 22];
  const open = (port: number) =>
    waitUntil(`${host.name} listens on ${port}`, () => listens(host.address, port), timeoutMs);
  await Promise.all(ports.map(open));
  const units = host.role === 'balancer' ? ['ssh', 'nginx'] : ['ssh', ...instances.map((port) => `x-model@${port}`)];
  // One question per unit: `is-active a b` is content with one of the two.
  const active = units.map((unit) => `systemctl -q is-active ${unit}`).join(' && ');
  const all = async () => (await host.sh(active)).code === 0;
  await waitUntil(`${units.join(', ')} active on ${host.name}`, all, timeoutMs);
}

function listens(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, timeout: 1_000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}
