import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/model/host.ts';
import { parseHostName } from '../../src/model/names.ts';
import type { UpstreamState } from '../../src/model/server.ts';
import type { Upstream } from '../../src/model/upstream.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { nodeFiles } from '../../src/playbook/node-files.ts';
import { renderStates } from '../../src/render/render-states.ts';
import { createTemplater } from '../../src/render/templater.ts';

const root = join(import.meta.dirname, '../..');
const templater = createTemplater();
afterAll(() => templater[Symbol.asyncDispose]());
const signal = AbortSignal.timeout(30_000);

const app = [1, 2, 3].map((number) => ({ host: `app${number}`, address: `10.0.1.${number}` }));
const hostsOf = (pattern: string) => (pattern === 'app[0]' ? app.slice(0, 1) : app);
const load = (name: string) =>
  loadPlaybook(
    join(root, 'playbooks', name),
    { files: nodeFiles, templater, extraVars: {}, defaultTemplate: join(root, 'templates/upstream.conf.ejs'), hostsOf },
    signal,
  );

function balancer(text: string): Host {
  const name = parseHostName(text);
  if (name === undefined) throw new Error(text);
  return { name, connection: { kind: 'ssh', sshOptions: [] }, vars: {}, groups: ['balancers'] };
}

const everyMember = ({ name, groups, routing }: Upstream): UpstreamState => ({
  upstream: name,
  servers: groups.flatMap((group) => group.members.map((member) => ({ ...member, group: group.name }))),
  shares: {},
  ...(routing && { ranges: groups.map((group) => ({ group: group.name, percent: 100 / groups.length })) }),
});

const names = readdirSync(join(root, 'playbooks')).filter((name) => name.endsWith('.yml'));

describe('the example playbooks', () => {
  it('are there for every strategy', () => {
    expect(names).toEqual(
      expect.arrayContaining(['x-model-blue-green.yml', 'x-model-canary.yml', 'x-model-rolling.yml']),
    );
  });

  it.each(names)('%s loads without a warning and renders', async (name) => {
    const { plays, warnings } = await load(name);
    expect(warnings).toEqual([]);
    for (const play of plays) {
      const states = await renderStates(
        { play, hosts: [balancer('lb1')], states: [{ upstreams: play.upstreams.map(everyMember) }] },
        templater,
        signal,
      );
      expect(states[0]?.files.map((file) => file.content).join('')).toMatchSnapshot();
    }
  });

  it.each(names)('%s names the schema for editors', (name) => {
    expect(readFileSync(join(root, 'playbooks', name), 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/playbook\.schema\.json\n/,
    );
  });
});
