/** Whether a text is a host with an optional port in Ansible's grammar (`parsing/utils/addresses.py`). */

const NUMERIC = String.raw`\[[0-9]+:[0-9]+(?::[0-9]+)?\]`;
const HEXADECIMAL = String.raw`\[[0-9a-f]+:[0-9a-f]+(?::[0-9]+)?\]`;
const ALPHANUMERIC = String.raw`\[(?:[a-z]:[a-z]|[0-9]+:[0-9]+)(?::[0-9]+)?\]`;
const V6 = `(?:[0-9a-f]{1,4}|${HEXADECIMAL})`;
const V4 = `(?:[01]?[0-9]{1,2}|2[0-4][0-9]|25[0-5]|${NUMERIC})`;
const LABEL = String.raw`(?:\w|${ALPHANUMERIC})(?:[\w-]|${ALPHANUMERIC})*(?<![_-])`;

const BRACKETED_PORT = /^\[(.+)\]:([0-9]+)$/;
const PORT = /^((?:[^:[\]]|\[[^\]]*\])*):([0-9]+)$/;
/** Names come first: the form of IPv6 takes a millisecond to be compiled, and few inventories need it. */
const FORMS = [
  new RegExp(`^${LABEL}(?:\\.${LABEL})*$`, 'i'),
  new RegExp(`^(?:${V4}\\.){3}${V4}$`, 'i'),
  new RegExp(
    [
      `^(?:${V6}:){7}${V6}$`,
      `^(?:${V6}:){1,6}:$`,
      `^${V6}:(?::${V6}){1,6}$`,
      `^(?:${V6}:){2}(?::${V6}){1,5}$`,
      `^(?:${V6}:){3}(?::${V6}){1,4}$`,
      `^(?:${V6}:){4}(?::${V6}){1,3}$`,
      `^(?:${V6}:){5}(?::${V6}){1,2}$`,
      `^(?:${V6}:){6}:${V6}$`,
      `^:(?::${V6}){1,6}$`,
      `^${V6}?::$`,
      `^(?:(?:0:){6}|::(?:ffff:)?|(?:0:){5}ffff:)(?:${V6}\\.){3}${V6}$`,
    ].join('|'),
    'i',
  ),
];

/** Host (brackets around a host with a port removed, ranges kept) and port; undefined when it is no such thing. */
export function parseAddressForm(text: string): { readonly host: string; readonly port?: number } | undefined {
  let host = text;
  let port: number | undefined;
  for (const form of [BRACKETED_PORT, PORT]) {
    const match = form.exec(host);
    if (match) [host, port] = [match[1] ?? '', Number(match[2])];
  }
  if (!FORMS.some((form) => form.test(host))) return undefined;
  return port === undefined ? { host } : { host, port };
}
