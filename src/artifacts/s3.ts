/** Objects of any S3-compatible store: a signed GET, with the credentials that the environment has. */
import { noRelease } from './fault.ts';
import { type Address, parseAddress } from './http.ts';

export interface S3Object {
  readonly endpoint: string;
  readonly bucket: string;
  readonly key: string;
  readonly region: string;
}

/**
 * The address of an object, signed for the next minutes; unsigned without credentials, as for a public bucket. The
 * bucket stands in the path, which every store understands. Throws InvalidInput (artifact-invalid).
 */
export async function s3Address(
  { endpoint, bucket, key, region }: S3Object,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Address> {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket))
    throw noRelease(`${JSON.stringify(bucket)} is no name of a bucket`);
  // Signed as it stands there: a URL would take such names away.
  if (key.split('/').some((name) => name === '.' || name === '..'))
    throw noRelease(`the key ${JSON.stringify(key)} holds . or ..`);
  const path = [bucket, ...key.split('/')].map(encoded).join('/');
  const address = parseAddress(`${endpoint.replace(/\/+$/, '')}/${path}`);
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
  if (accessKeyId === undefined && secretAccessKey === undefined) return address;
  // Unsigned, it would be refused in the words of the store, which can't know why.
  if (accessKeyId === undefined || secretAccessKey === undefined)
    throw noRelease(
      'of AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY only one is set: an S3 request is signed with both',
    );
  const { AwsV4Signer } = await import('aws4fetch');
  const sessionToken = env['AWS_SESSION_TOKEN'];
  const signer = new AwsV4Signer({
    url: address.url,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken === undefined ? {} : { sessionToken }),
    service: 's3',
    region,
  });
  const { headers } = await signer.sign();
  return { ...address, headers: Object.fromEntries(headers.entries()) };
}

/** As RFC 3986 has it and signatures want it; encodeURIComponent leaves more as it is. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
