import type { ByteText, GitSecretsHost } from '../../world/git-secrets.js';

/**
 * What `--aws-provider` prints: the keys of a credentials file, each as a pattern for itself. Reads it as
 * git-secrets does, comments included: what stands in one may be a key as well.
 * @param file by default the one of the home directory; no variable of AWS moves it
 */
export function awsCredentials(
  file: ByteText | undefined,
  host: Pick<GitSecretsHost, 'read'>,
  home: string,
): ByteText {
  const path =
    file === undefined || file === '' ? `${home}/.aws/credentials` : Buffer.from(file, 'latin1');
  const reading = host.read(path);
  if (reading.kind !== 'found') return '';
  const lines = Buffer.from(reading.bytes).toString('latin1').split('\n');
  return lines
    .filter((line) => /aws_access_key_id|aws_secret_access_key/.test(line))
    .map((line) => `${asPattern(line.split('=')[1] ?? '')}\n`)
    .join('');
}

function asPattern(value: ByteText): ByteText {
  return value.replaceAll(/[ "]/g, '').replaceAll(/[\]\\.|$(){}?+*^]/g, '\\$&');
}
