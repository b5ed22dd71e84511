/** The part of S3 that a download needs, on loopback: objects of one bucket, behind signatures that Amazon's own signer confirms. */
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { SignatureV4 } from '@smithy/signature-v4';

const ACCOUNT = { id: 'AKIDTEST', secret: 'its/secret+key' } as const;

export interface S3Server extends AsyncDisposable {
  readonly endpoint: string;
  readonly account: typeof ACCOUNT;
  /** By `/BUCKET/KEY`, percent-encoded. */
  readonly objects: Map<string, Buffer>;
}

export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const content = objects.get(request.url ?? '');
    if (!(await isSigned(request))) response.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
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

/** The request is signed once more, by the signer of the AWS SDK, with what it says of itself: the same has to come out. */
async function isSigned({ headers, method = '', url = '' }: IncomingMessage): Promise<boolean> {
  const given = /Credential=([^/]+)\/\d{8}\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+)/.exec(
    headers.authorization ?? '',
  );
  const [, id, region = '', names = ''] = given ?? [];
  const at = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(headers['x-amz-date']));
  if (id !== ACCOUNT.id || at === null || !names.split(';').includes('host')) return false;
  const [, year, month, day, hour, minute, second] = at;
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials: { accessKeyId: ACCOUNT.id, secretAccessKey: ACCOUNT.secret },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: names.includes('x-amz-content-sha256'),
  });
  const [path = '', query = ''] = url.split('?');
  const named = names.split(';').map((name): [string, string] => [name, String(headers[name])]);
  const signed = await signer.sign(
    {
      method,
      protocol: 'http:',
      hostname: '127.0.0.1',
      path,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: Object.fromEntries(named),
    },
    { signingDate: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) },
  );
  const bare = (text: string | undefined): string => (text ?? '').replaceAll(', ', ',');
  return bare(signed.headers['authorization']) === bare(headers.authorization);
}

/** What the signer wants of a digest, by Node's. */
class Sha256 {
  readonly #hash: { update(data: Uint8Array): unknown; digest(): Buffer };

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    // Keys come as bytes, or as the text of the first one.
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret as string | Uint8Array);
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    throw new Error('a signature needs none');
  }
}
