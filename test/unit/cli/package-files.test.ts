import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OWN_TEMPLATES, packageFile } from '../../../src/cli/package-files.ts';

test('knows every template of the package as one of its own', () => {
  const there = readdirSync(packageFile('templates')).map((name) => `templates/${name}`);
  expect(OWN_TEMPLATES.toSorted()).toEqual(there.toSorted());
});
