/** Whether a rendered site says nothing that a site has no business to say. */

import { parseStatements, type Statement } from '../model/nginx-text.ts';
import type { OutputProblem } from './output-problem.ts';
import { unseenIn } from './unseen.ts';

/** What stands in `http`, and blocks of values. */
const HTTP = ['map', 'geo', 'server', 'upstream', 'limit_req_zone', 'limit_conn_zone', 'log_format'];
const VALUES = new Set(['map', 'geo', 'types', 'upstream', 'split_clients']);

/**
 * Directives of servers and locations, by their beginning where a module has many. What is missing on purpose could run code,
 * load a module, write files where it likes or read them for everybody: the balancer's own test runs as root and is no
 * protection against that (docs/security.md).
 */
const NAMES = new Set([
  ...['location', 'if', 'limit_except', 'listen', 'server_name', 'server_name_in_redirect', 'root', 'alias', 'index'],
  ...[
    'try_files',
    'error_page',
    'return',
    'rewrite',
    'set',
    'break',
    'internal',
    'satisfy',
    'allow',
    'deny',
    'auth_basic',
  ],
  ...[
    'auth_basic_user_file',
    'auth_request',
    'auth_request_set',
    'add_header',
    'expires',
    'etag',
    'charset',
    'charset_types',
  ],
  ...[
    'default_type',
    'types',
    'types_hash_max_size',
    'access_log',
    'error_log',
    'log_not_found',
    'include',
    'http2',
    'http3',
  ],
  ...[
    'client_max_body_size',
    'client_body_timeout',
    'client_body_buffer_size',
    'client_header_timeout',
    'send_timeout',
  ],
  ...[
    'client_header_buffer_size',
    'large_client_header_buffers',
    'keepalive_timeout',
    'keepalive_requests',
    'tcp_nodelay',
  ],
  ...['tcp_nopush', 'sendfile', 'reset_timedout_connection', 'lingering_close', 'merge_slashes', 'absolute_redirect'],
  ...['port_in_redirect', 'underscores_in_headers', 'ignore_invalid_headers', 'resolver', 'resolver_timeout', 'mirror'],
  ...[
    'stub_status',
    'sub_filter',
    'sub_filter_once',
    'sub_filter_types',
    'gzip_static',
    'real_ip_header',
    'set_real_ip_from',
  ],
  ...[
    'real_ip_recursive',
    'limit_req',
    'limit_req_status',
    'limit_conn',
    'limit_conn_status',
    'limit_rate',
    'server_tokens',
  ],
]);
const FAMILIES = ['proxy_', 'grpc_', 'fastcgi_', 'uwsgi_', 'ssl_', 'gzip', 'open_file_cache', 'valid_referers'];
/** Of those families: answers as files of the balancer, folders of one's own, code of an engine. */
const REFUSED = new Set(
  ['proxy', 'fastcgi', 'uwsgi'].flatMap((one) => [`${one}_store`, `${one}_store_access`, `${one}_temp_path`]),
).add('ssl_engine');
/** Where included pieces lie that belong to the host, and where logs belong. */
const INCLUDED = /^(?:[A-Za-z0-9_][A-Za-z0-9._/-]*|\/etc\/(?:nginx|letsencrypt)\/[A-Za-z0-9._/-]+)$/;
const LOG = /^(?:off|syslog:[!-~]+|\/var\/log\/[A-Za-z0-9._/-]+)$/;

/** Every problem of a site's text. */
export function checkSite(text: string): readonly OutputProblem[] {
  const unseen = unseenIn(text);
  if (unseen !== undefined) return [unseen];
  const statements = parseStatements(text);
  if (!isStatements(statements))
    return [{ line: statements.line, message: `nginx could not read this: ${statements.message}` }];
  return statements.flatMap((statement) => {
    const { words, line } = statement;
    if (HTTP.includes(words[0] ?? '')) return inside(statement);
    return [{ line, message: `'${words[0]}' is not allowed in a site`, expected: HTTP.join(', ') }];
  });
}

function isStatements(value: ReturnType<typeof parseStatements>): value is readonly Statement[] {
  return Array.isArray(value);
}

function inside({ words: [name = ''], block = [] }: Statement): readonly OutputProblem[] {
  if (VALUES.has(name)) return block.filter(({ words }) => words[0] === 'include').map(included);
  return block.flatMap((statement) => {
    const { words, line } = statement;
    const [directive = '', value = ''] = words;
    const known = NAMES.has(directive) || FAMILIES.some((family) => directive.startsWith(family));
    if (!known || REFUSED.has(directive))
      return [{ line, message: `'${directive}' is not allowed in a ${name} block of a site` }];
    if ((directive === 'access_log' || directive === 'error_log') && (!LOG.test(value) || value.includes('..')))
      return [{ line, message: `'${value}' is no place for a log`, expected: 'off, syslog:… or a file in /var/log' }];
    if (directive === 'include' && (!INCLUDED.test(value) || value.includes('..'))) return [included(statement)];
    return inside(statement);
  });
}

function included({ words, line }: Statement): OutputProblem {
  return {
    line,
    message: `'${words[1]}' may not be included here`,
    expected: 'in a server or location, a file of /etc/nginx or /etc/letsencrypt by its name, without wildcards',
  };
}
