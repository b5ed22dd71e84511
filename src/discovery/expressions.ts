/** JMESPath, by the package of its community: checked when a playbook is read, worked on data that is hostile. */
import jmespath from '@jmespath-community/jmespath';
import { SourceFailed } from '../model/errors.ts';
import type { Value } from '../model/host.ts';
import type { Expressions } from '../ports/discovery.ts';

/** Each expression is parsed once. */
export function createExpressions(): Expressions {
  const parsed = new Map<string, ReturnType<typeof jmespath.compile>>();
  const parse = (expression: string) => {
    const known = parsed.get(expression) ?? jmespath.compile(expression);
    parsed.set(expression, known);
    return known;
  };
  return {
    problemIn(expression) {
      try {
        parse(expression);
        return undefined;
      } catch (error) {
        return wordsOf(error);
      }
    },
    search(expression, data) {
      try {
        return asJson(jmespath.TreeInterpreter.search(parse(expression), parseData(data)));
      } catch (error) {
        throw new SourceFailed('discovery-invalid', `JMESPath \`${expression}\`: ${wordsOf(error)}`, { cause: error });
      }
    },
  };
}

/** A field named as a property of every object or list finds more than data: what is no JSON is nothing. */
function asJson(found: unknown): Value {
  if (found === null || typeof found === 'boolean' || typeof found === 'string') return found;
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  if (Array.isArray(found)) return found.map(asJson);
  if (typeof found !== 'object') return null;
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, asJson(value)]));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The package's type of JSON is the same as ours less `readonly`; it writes into nothing. */
function parseData(data: Value): Parameters<typeof jmespath.TreeInterpreter.search>[1] {
  return data as Parameters<typeof jmespath.TreeInterpreter.search>[1];
}
