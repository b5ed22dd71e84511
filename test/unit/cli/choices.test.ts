import { describe, expect, it } from 'vitest';
import { choicesOf, flagsFor } from '../../../src/cli/choices.ts';
import { Usage } from '../../../src/model/errors.ts';

const CHOICES = {
  inventory: ['inv.yml'],
  extraVars: [{ text: 'version=2', secret: false }],
  limit: 'lb1',
  tags: 'web',
  adopt: true,
  onFailure: 'hold',
} as const;
const TAKEN = {
  inventory: ['inv.yml'],
  extraVars: ['version=2'],
  limit: 'lb1',
  tags: 'web',
  adopt: true,
  onFailure: 'hold',
  yes: true,
};

const kept = (...extraVars: readonly string[]) =>
  choicesOf({
    flags: { extraVars },
    settings: { inventory: [] },
    mask: (lines) => lines.map((line) => line.replaceAll('s3cret-value', '***')),
  }).extraVars;

describe('the -e that is kept in a saved plan', () => {
  it('has no secret, by its value or by its name, however short it is', () => {
    expect(kept('version=2', '@vars.yml', 'a=1  note=s3cret-value', 'version=2  db_password=ab c=3')).toEqual([
      { text: 'version=2', secret: false },
      { text: '@vars.yml', secret: false },
      { text: 'a=1  note=***', secret: true },
      { text: 'version=2  db_password=*** c=3', secret: true },
    ]);
    expect(kept('{"version": 2}', '{"app": {"api_token": "x"}}', '{db_password: x}')).toEqual([
      { text: '{"version": 2}', secret: false },
      { text: '{***}', secret: true },
      { text: '{***}', secret: true },
    ]);
  });
});

describe('the flags that a saved plan is applied with', () => {
  it('are those it was made with, and no question is asked', () => {
    expect(flagsFor(CHOICES, {})).toEqual(TAKEN);
    expect(flagsFor({ onFailure: 'rollback' }, {})).toEqual({ onFailure: 'rollback', yes: true });
  });

  it('may be given again, and those that do not make the plan are taken as given', () => {
    const given = { ...TAKEN, yes: false, check: true, forks: '3', pause: 'exit', output: 'json' };
    expect(flagsFor(CHOICES, given)).toEqual({ ...given, yes: true });
  });

  it('take another inventory, because what it says is compared', () => {
    expect(flagsFor(CHOICES, { inventory: ['/elsewhere'] })).toEqual({ ...TAKEN, inventory: ['/elsewhere'] });
  });

  it('take a secret that was left out of the file from the command line', () => {
    const saved = {
      extraVars: [...CHOICES.extraVars, { text: 'db_password=***', secret: true }],
      onFailure: 'hold',
    } as const;
    const extraVars = ['version=2', 'db_password=correct-horse'];
    expect(flagsFor(saved, { extraVars }).extraVars).toEqual(extraVars);
    expect(() => flagsFor(saved, {})).toThrow(Usage);
    expect(() => flagsFor(saved, { extraVars: extraVars.toReversed() })).toThrow(Usage);
  });
});
