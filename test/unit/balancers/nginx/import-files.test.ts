/** Files as they are found on balancers, and worse, with the playbook or the words that come of each. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importFiles } from '../../../../src/balancers/nginx/import-files.ts';
import type { ImportedUpstream } from '../../../../src/model/imported.ts';
import { parseHostName } from '../../../../src/model/names.ts';
import { loadPlaybook } from '../../../../src/playbook/load.ts';
import { nodeFiles } from '../../../../src/playbook/node-files.ts';
import { printPlay } from '../../../../src/playbook/print-play.ts';
import { createTemplater } from '../../../../src/render/templater.ts';
import { formatDiagnostic } from '../../../../src/report/format-error.ts';
import { place } from '../../../support/cli.ts';
import { hostileText } from '../../../support/hostile-text.ts';
import { need } from '../../../support/scratch-nginx.ts';
import { type SeededRng, seededRng } from '../../../support/seeded-rng.ts';

const folder = join(import.meta.dirname, 'import');
const work = mkdtempSync(join(tmpdir(), 'lbctl-import-'));
const templater = createTemplater();
afterAll(async () => {
  await templater[Symbol.asyncDispose]();
  rmSync(work, { recursive: true, force: true });
});

const host = need(parseHostName('lb1'));
const read = (text: string, path = '/etc/nginx/conf.d/x.conf') => importFiles([{ path, real: path, text }]);
const print = (upstreams: readonly ImportedUpstream[]): string =>
  printPlay({ name: 'imported', host, become: true, upstreams, head: [], remarks: [] });

/** What a playbook says of its upstreams, after everything that `lbctl validate` looks at. */
async function load(text: string) {
  const file = join(work, 'play.yml');
  writeFileSync(file, text);
  const { plays } = await loadPlaybook(
    file,
    {
      files: nodeFiles,
      templater,
      extraVars: {},
      defaultTemplate: join(import.meta.dirname, '../../../../templates/upstream.conf.ejs'),
      hostsOf: () => [{ host: 'lb1', address: '192.0.2.1' }],
    },
    AbortSignal.timeout(20_000),
  );
  return plays.map((play) => ({
    rollout: play.rollout,
    hosts: play.hosts,
    strategy: play.strategy.kind,
    upstreams: play.upstreams.map(({ groups, template: _, ...rest }) => ({ ...rest, members: groups[0]?.members })),
  }));
}

const meant = (upstreams: readonly ImportedUpstream[]) => [
  {
    rollout: 'imported',
    hosts: 'lb1',
    strategy: 'rolling',
    upstreams: upstreams.map(({ remarks: _, rollout: __, ...rest }) => rest),
  },
];

/** What nginx does by it: a single server is never left alone, whatever is said of its failures, and has all requests. */
function plain(upstreams: readonly ImportedUpstream[]) {
  return upstreams.map(({ remarks: _, rollout: __, dest: ___, members, ...rest }) => ({
    ...rest,
    members: members.map((member) => {
      const { maxFails: _m, failTimeout: _f, ...alone } = member;
      return members.length === 1 ? { ...alone, weight: 1 } : member;
    }),
  }));
}

function randomUpstream(rng: SeededRng): string {
  const maybe = (text: string): string => (rng.chance(0.4) ? text : '');
  const method = rng.pick(['', '', 'least_conn;', 'ip_hash;', 'random;', 'hash $uri;', 'hash $arg_a consistent;']);
  const servers = Array.from({ length: 2 + rng.below(6) }, (_, index) => {
    const host = rng.pick(['10.0.0.1', '[2001:db8::1]', 'app.example.org', '127.0.0.1']);
    const backup = index > 0 && !/ip_hash|random|hash/.test(method) ? maybe(' backup') : '';
    const weight = index === 0 ? ' weight=1' : maybe(` weight=${1 + rng.below(100)}`);
    const fails = maybe(` max_fails=${rng.below(9)}`) + maybe(` fail_timeout=${1 + rng.below(90)}`);
    return `server ${host}:${5000 + index}${weight}${fails}${maybe(` max_conns=${rng.below(500)}`)}${backup};`;
  });
  const keep = maybe(`keepalive ${1 + rng.below(64)}; ${maybe(`keepalive_timeout ${1 + rng.below(900)}s;`)}`);
  return `upstream x { ${method} ${servers.join(' ')} ${keep} }`;
}

describe('a file of a balancer', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.conf')))('%s', async (name) => {
    const { upstreams, problems } = read(readFileSync(join(folder, name), 'utf8'), `/etc/nginx/conf.d/${name}`);
    const words = problems.map((one) => `${formatDiagnostic(one, { color: 0 })}\n`);
    const texts = upstreams.length > 0 ? [print(upstreams), ...words] : words;
    await expect(texts.join('\n') || 'no upstream\n').toMatchFileSnapshot(
      join(folder, name.replace(/\.conf$/, '.expected')),
    );
    if (upstreams.length > 0) expect(await load(print(upstreams))).toEqual(meant(upstreams));
  });

  it('is one play with the others, and the second upstream of a name stays out', async () => {
    const files = ['/etc/nginx/conf.d/a.conf', '/etc/nginx/conf.d/b.conf', '/etc/nginx/conf.d/c.conf'].map((path) => ({
      path,
      real: path,
      text: `upstream ${path.includes('a.conf') ? 'a' : 'b'} { server 10.0.0.1:80; }`,
    }));
    const { upstreams, problems } = importFiles(files);
    expect(upstreams.map(({ name, dest }) => `${name} ${dest}`)).toEqual([
      'a /etc/nginx/conf.d/a.conf',
      'b /etc/nginx/conf.d/b.conf',
    ]);
    expect(problems).toMatchObject([{ code: 'import-value', span: { file: '/etc/nginx/conf.d/c.conf', line: 1 } }]);
    expect(await load(print(upstreams))).toEqual(meant(upstreams));
  });

  it('is written by lbctl so that it says the same again', async () => {
    using here = place();
    here.write('inventory/hosts', 'lb1\n');
    const rng = seededRng(11);
    const random = Array.from({ length: 40 }, () => randomUpstream(rng));
    const known = readdirSync(folder).filter((name) => name.endsWith('.conf'));
    for (const text of [...known.map((name) => readFileSync(join(folder, name), 'utf8')), ...random]) {
      const { upstreams } = read(text);
      if (upstreams.length === 0) continue;
      here.write('play.yml', print(upstreams));
      const { code, out, err } = await here.run('render', 'play.yml');
      expect(code, err).toBe(0);
      const again = read(out.slice(out.indexOf('\n') + 1));
      expect(again.problems, text).toEqual([]);
      expect(plain(again.upstreams), text).toEqual(plain(upstreams));
    }
  }, 60_000);

  it('that is a link is managed where it leads, and one with a name of its own kind is no dest', () => {
    const linked = { path: '/etc/nginx/sites-enabled/x', text: 'upstream x { server 10.0.0.1:80; }' };
    expect(importFiles([{ ...linked, real: '/srv/x.conf' }]).upstreams).toMatchObject([{ dest: '/srv/x.conf' }]);
    expect(importFiles([{ ...linked, real: '/srv/x y.conf' }]).problems).toMatchObject([{ code: 'import-value' }]);
  });

  it('with hostile text gives a play that says what was read, or a place in it', async () => {
    const rng = seededRng(5);
    let plays = 0;
    for (let run = 0; run < 2000; run += 1) {
      const [one, two, three] = [hostileText(rng), hostileText(rng), hostileText(rng)];
      const text = `# ${one}\nupstream x { ${rng.chance(0.5) ? '' : two} server 10.0.0.1:80 ${rng.chance(0.5) ? 'weight=2' : three}; server 10.0.0.2:80; }`;
      const { upstreams, problems } = read(text);
      for (const { code, span, source } of problems) {
        expect(code, JSON.stringify(text)).toMatch(/^import-/);
        expect(source).toBe(text.split('\n')[(span?.line ?? 0) - 1]);
      }
      if (upstreams.length > 0 && plays < 60) {
        plays += 1;
        expect(await load(print(upstreams)), JSON.stringify(text)).toEqual(meant(upstreams));
      }
    }
    expect(plays).toBe(60);
  });

  it('with thousands of servers, or of blocks in blocks without an end, is read in a moment', () => {
    const servers = Array.from(
      { length: 5001 },
      (_, index) => `server 10.${index >> 16}.${(index >> 8) & 255}.${index & 255}:80;\n`,
    );
    expect(read(`upstream x {\n${servers.slice(0, 5000).join('')}}`).upstreams[0]?.members).toHaveLength(5000);
    expect(read(`upstream x {\n${servers.join('')}}`).problems).toMatchObject([
      { code: 'import-value', span: { line: 1 } },
    ]);
    const map = `http { map $a $b { ${'a b; '.repeat(130_000)} } upstream x { server 10.0.0.1:80; } }`;
    expect(read(map).problems).toMatchObject([{ code: 'import-shared-file' }]);
    expect(read(`upstream x { ${'a {'.repeat(10_000)}`).problems).toMatchObject([{ code: 'import-syntax' }]);
    expect(
      read(`${'a {'.repeat(10_000)}upstream x { server 10.0.0.1:80; }${'}'.repeat(10_000)}`).problems,
    ).toMatchObject([{ code: 'import-shared-file' }]);
  });
});
