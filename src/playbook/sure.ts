/** Schema and rules have checked the form; a value that fails here is one that they let through: a bug. */
export function sure<T>(value: T | undefined): T {
  if (value === undefined)
    throw new Error('a value passed the schema and the rules of the playbook and has no meaning');
  return value;
}
