import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUnit } from '../../src/render/check-unit.ts';
import { UNIT_MARK } from '../../src/render/marks.ts';
import { parseUnit } from '../../src/render/unit-lines.ts';
import { unitSettings } from '../../src/render/unit-settings.ts';

const RELEASE = '/srv/x/instances/%i';
/** Whatever means something to systemd, somewhere in between. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r',
        '\\',
        '\\\n',
        '%',
        '%i',
        '%%',
        '"',
        "'",
        ';',
        '#',
        '[Service]',
        '=',
        ' ',
        '\t',
        '\u2028',
      ),
      fc.constantFrom('ExecStartPre=/bin/evil', '\u0085', '\0', 'Ä', '$HOME', './x', '/bin/x'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const unitOf = (description: string, command: string): string =>
  `[Unit]\nDescription=${description}\n[Service]\nExecStart=${command}\nUser=nobody\n[Install]\nWantedBy=multi-user.target\n`;
const keysOf = (text: string): string =>
  parseUnit(text)
    .assignments.map(({ key }) => key)
    .join(' ');
const HARMLESS = keysOf(unitOf('x', '/bin/x'));

describe('a value in a unit', { timeout: 120_000 }, () => {
  test('10,000 settings that pass are on their line, and add, drop or move no directive', () => {
    fc.assert(
      fc.property(hostile, hostile, (description, words) => {
        const { unit, problems } = unitSettings({ description, exec_start: `./run ${words}` }, RELEASE);
        if (problems.length > 0) return;
        const [command] = [unit['exec_start']].flat();
        const { assignments, strange } = parseUnit(unitOf(String(unit['description']), String(command)));
        expect(strange).toEqual([]);
        expect(assignments.map(({ key }) => key).join(' ')).toBe(HARMLESS);
        expect(assignments[0]?.value).toBe(description.trim());
      }),
      { numRuns: 10_000 },
    );
  });

  test('10,000 texts that a template may print add, drop or move no directive', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        if (UNIT_MARK.test(value)) return;
        expect(keysOf(unitOf(value, '/bin/x'))).toBe(HARMLESS);
      }),
      { numRuns: 10_000 },
    );
  });

  test('10,000 texts printed raw bring in no directive that is not let in', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const text = unitOf(value, '/bin/x');
        if (checkUnit(text, { kind: 'service', needs: [] }).length > 0) return;
        expect(
          parseUnit(text).assignments.every(({ key }) =>
            /^(Description|ExecStart|ExecStartPre|User|WantedBy)$/.test(key),
          ),
        ).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
