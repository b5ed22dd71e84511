/** Plain YAML scalars to values exactly as Ansible's YAML reader (PyYAML, YAML 1.1) understands them. */

export type Scalar = null | boolean | number | string;
/** A number that JavaScript or JSON can't hold. */
type ScalarProblem = { readonly problem: string };

const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const INT =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIME =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?$/;

/** The value of an unquoted scalar without a tag. */
export function resolvePlain(text: string): Scalar | ScalarProblem {
  if (NULL.test(text)) return null;
  if (text === '=' || text === '<<') return { problem: `${text} has a meaning of its own in YAML 1.1` };
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  if (INT.test(text)) return exact(integer(text.replaceAll('_', '')));
  if (FLOAT.test(text)) return float(text.replaceAll('_', '').toLowerCase());
  const time = TIME.exec(text);
  return time === null ? text : isoTime(time);
}

/** The value of an unquoted scalar in a file that is JSON, where Ansible does not use its YAML reader. */
export function resolveJson(text: string): Scalar | ScalarProblem {
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const value = Number(text);
  return /[.eE]/.test(text) ? value : exact(value);
}

export function isScalarProblem(value: Scalar | ScalarProblem): value is ScalarProblem {
  return typeof value === 'object' && value !== null;
}

function exact(value: number): number | ScalarProblem {
  if (Number.isSafeInteger(value)) return value;
  return { problem: 'this number has more digits than lbctl can keep' };
}

function integer(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  if (digits.startsWith('0b')) return sign * Number.parseInt(digits.slice(2), 2);
  if (digits.startsWith('0x')) return sign * Number.parseInt(digits.slice(2), 16);
  if (digits.includes(':')) return sign * sexagesimal(digits);
  // YAML 1.1: a leading zero means octal, so 0755 is 493. Ansible users know it from file modes.
  return sign === 1 || digits !== '0' ? sign * Number.parseInt(digits, digits.startsWith('0') ? 8 : 10) : 0;
}

function float(text: string): number | ScalarProblem {
  if (text.endsWith('inf') || text.endsWith('nan'))
    return { problem: 'infinity and not-a-number have no form in JSON' };
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  const value = sign * (digits.includes(':') ? sexagesimal(digits) : Number.parseFloat(digits));
  return Number.isFinite(value) ? value : { problem: 'this number is too large' };
}

/** YAML 1.1 reads 22:30 as a number in base 60. Quoting avoids it; we print what Ansible prints. */
function sexagesimal(digits: string): number {
  return digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function isoTime(parts: RegExpExecArray): string {
  const at = (index: number) => (parts[index] ?? '').padStart(2, '0');
  const micro = (parts[7] ?? '').slice(0, 6).padEnd(6, '0');
  const fraction = Number(micro) === 0 ? '' : `.${micro}`;
  const offset = parts[9] === undefined ? '' : `${parts[9]}${at(10)}:${at(11)}`;
  const zone = parts[8] === undefined ? offset : '+00:00';
  return `${parts[1]}-${at(2)}-${at(3)}T${at(4)}:${at(5)}:${at(6)}${fraction}${zone}`;
}
