/**
 * The part of S3 that a download needs, on loopback: objects of one bucket, behind signatures of version 4. It works the
 * signature out from Amazon's description by itself; that it does so rightly is shown with curl's signer.
 */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

const ACCOUNT = { id: 'AKIDTEST', secret: 'its/secret+key' } as const;

export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  readonly account: typeof ACCOUNT;
  /** By `/BUCKET/KEY`, percent-encoded. */
  readonly objects: Map<string, Buffer>;
}

export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const content = objects.get(request.url ?? '');
    if (!isSigned(request)) response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
    else if (content === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    account: ACCOUNT,
    objects,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
function isSigned(request: IncomingMessage): boolean {
  const { headers, method = '', url = '' } = request;
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  const [, id, day = '', region = '', names = '', signature] = given ?? [];
  const time = String(headers['x-amz-date'] ?? '');
  if (id !== ACCOUNT.id || !time.startsWith(day) || !names.split(';').includes('host')) return false;
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  // Of a download there is no body: curl leaves the header out then, and signs the digest of nothing.
  const body = String(headers['x-amz-content-sha256'] ?? createHash('sha256').update('').digest('hex'));
  const [path = '', query = ''] = url.split('?');
  const canonical = [method, path, query, signed.join(''), names, body].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${ACCOUNT.secret}`,
  );
  return createHmac('sha256', key).update(text).digest('hex') === signature;
}
