/** How jump hosts are written: `[user@]host[:port]` or `ssh://[user@]host[:port]`, several with commas (ssh_config(5), ProxyJump). */

export interface Destination {
  readonly host: string;
  readonly user?: string;
  readonly port?: number;
}

const FORM =
  /^(?:ssh:\/\/)?(?:([^@\s]+)@)?(?:\[([0-9a-fA-F:.%]+)\]|([A-Za-z0-9_][A-Za-z0-9_.-]*|[0-9a-fA-F:]+:[0-9a-fA-F:.]*))(?::(\d{1,5}))?\/?$/;

/** One jump host; undefined when it can't be read (a leading `-` never passes for a host). */
export function parseDestination(text: string): Destination | undefined {
  const match = FORM.exec(text.trim());
  const host = match?.[2] ?? match?.[3];
  if (match === null || host === undefined) return undefined;
  const port = match[4] === undefined ? undefined : Number(match[4]);
  if (port !== undefined && (port < 1 || port > 65_535)) return undefined;
  return { host, ...(match[1] === undefined ? {} : { user: match[1] }), ...(port === undefined ? {} : { port }) };
}

/** The items of a ProxyJump value; `none` is no jump. */
export function splitJumps(value: string): readonly string[] {
  const items = value.split(',').map((item) => item.trim());
  return items.length === 1 && items[0]?.toLowerCase() === 'none' ? [] : items.filter((item) => item !== '');
}
