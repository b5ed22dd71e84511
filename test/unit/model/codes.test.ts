import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codes } from '../../../src/model/codes.ts';

const FOLDER = new URL('../../../src/model/codes/', import.meta.url);

it('has every code of the tables by area, and none of them twice', () => {
  const written = readdirSync(FOLDER).flatMap((file) =>
    [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?: \{$/gm)].map(([, code]) => code),
  );
  expect(written.length).toBeGreaterThan(100);
  expect(Object.keys(codes).toSorted()).toEqual(written.toSorted());
});
