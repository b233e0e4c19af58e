import { rootCertificates } from 'node:tls';
import { nodeFiles } from '../files.js';

/** No bundle of certificates is larger; the usual one has a fifth of a megabyte. */
const LIMIT_BYTES = 8 << 20;

/**
 * The certificates to trust: Node's own, those of NODE_EXTRA_CA_CERTS and those of the bundles, or
 * undefined when no bundle can be read, which leaves the choice to Node. A bundle adds and takes
 * nothing away: what only some SDKs read must not fail the others.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 */
export async function certificates(
  bundles: readonly string[],
  extra: string | undefined,
): Promise<string[] | undefined> {
  const given = (await Promise.all(bundles.map(content))).filter((text) => text !== '');
  if (given.length === 0) return undefined;
  const own = extra === undefined ? '' : await content(extra);
  return [...rootCertificates, ...(own === '' ? [] : [own]), ...given];
}

async function content(path: string): Promise<string> {
  // A pipe is never waited for, and a device never read to an end that it does not have.
  const reading = await nodeFiles.read(path, LIMIT_BYTES);
  if (reading.kind !== 'found') return '';
  const text = Buffer.from(reading.bytes).toString('utf8');
  // Anything else would make every connection fail, in words about PEM.
  return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
}
