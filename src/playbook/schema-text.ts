/** The scalar parts of the playbook schema: each says in its `title` what is expected, which is what errors print. */
import { Type } from 'typebox';

/** A name that ends up in paths and in nginx's configuration. */
export const Name = (description: string, example: string) =>
  Type.String({
    title: 'a name of letters, digits, dot, dash and underscore, at most 63 characters',
    description,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$',
    examples: [example],
  });

export const Duration = (description: string, example: string) =>
  Type.String({
    title: 'a duration with a unit, such as 500ms, 30s, 5m or 1h30m',
    description,
    pattern: '^(?:[0-9]+(?:ms|s|m|h|d))+$',
    examples: [example],
  });

export const Percentage = (description: string, example: number) =>
  Type.Number({ title: 'a number from 0 to 100', description, minimum: 0, maximum: 100, examples: [example] });

export const Count = (description: string, minimum: number, example: number) =>
  Type.Integer({
    title: `a whole number from ${minimum} up`,
    description,
    minimum,
    maximum: 1_000_000,
    examples: [example],
  });

/** `2` or `"25%"`. */
export const CountOrPercent = (description: string, minimum: number) =>
  Type.Union(
    [
      Type.Integer({ title: `a whole number from ${minimum} up`, minimum, maximum: 1_000_000 }),
      Type.String({
        title: 'a whole number or a percentage such as "25%"',
        pattern: '^(?:[0-9]+|(?:[0-9]|[1-9][0-9]|100)(?:\\.[0-9]+)?%)$',
      }),
    ],
    { title: 'a whole number or a percentage such as "25%"', description, examples: [1, '25%'] },
  );

export const Path = (description: string, example: string) =>
  Type.String({ title: 'a path', description, minLength: 1, maxLength: 1024, examples: [example] });

export const HostFile = (description: string, example: string) =>
  Type.String({
    title: 'an absolute path without .., spaces or wildcards',
    description,
    pattern: '^/[A-Za-z0-9._/@+,=-]{1,1023}$',
    examples: [example],
  });

export const Pattern = (description: string, example: string) =>
  Type.String({
    title: 'a host pattern of the inventory',
    description,
    minLength: 1,
    maxLength: 1024,
    examples: [example],
  });

export const Flag = (description: string, example: boolean) =>
  Type.Boolean({ title: 'true or false', description, examples: [example] });
