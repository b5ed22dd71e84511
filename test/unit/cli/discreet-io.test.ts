import { expect, it } from 'vitest';
import { discreetIo } from '../../../src/cli/discreet-io.ts';
import { HiddenValues } from '../../../src/model/hidden-values.ts';
import { Secret } from '../../../src/model/secret.ts';

const NONE = { write: () => true };

/** What is written of a text when `hunter2` and the number 17955 are secret. */
function written(text: string): string {
  const hidden = new HiddenValues();
  hidden.add([new Secret('hunter2'), new Secret('17955'), new Secret('first line\nsecond line')]);
  const out: string[] = [];
  const io = { stdout: { write: (more: string) => out.push(more) }, stderr: NONE };
  discreetIo(io as never, hidden).stdout.write(text);
  return out.join('');
}

it('replaces secret values wherever they stand in a text', () => {
  expect(written('[web] hunter2, 17955\n{a: 17955}\n')).toBe('[web] ***, ***\n{a: ***}\n');
  expect(written('{ first line\nsecond line }\n')).toBe('{ *** }\n');
});

it('keeps a document of JSON readable, and each of several lines of it', () => {
  expect(written('{"at":1795512,"word":"hunter2"}\n')).toBe('{"at":1795512,"word":"***"}\n');
  expect(written('{"at":1795512,"text":"pin 17955"}\n{"at":1795513,"text":"x"}\n')).toBe(
    '{"at":1795512,"text":"pin ***"}\n{"at":1795513,"text":"x"}\n',
  );
});
