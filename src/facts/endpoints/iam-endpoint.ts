import type { StsTarget } from '../../world/aws.js';
import { partitionOfArn } from './partitions.js';

const CALL_MS = 8_000;

/**
 * Where IAM of a role's partition is asked. IAM is global: one endpoint per partition, signed for
 * one region of it.
 * @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
export function iamTarget(
  variables: Readonly<Record<string, string>>,
  roleArn: string,
  allowEndpoints: readonly string[],
): StsTarget {
  const { name, domain, fallbackRegion: region } = partitionOfArn(roleArn);
  const own = HOSTS[name] ?? `iam.${region}.${domain}`;
  const ignored = variables.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true';
  const override = ignored
    ? ''
    : variables.AWS_ENDPOINT_URL_IAM || variables.AWS_ENDPOINT_URL || '';
  const endpoint = override === '' ? `https://${own}` : override;
  return { region, endpoint, timeoutMs: CALL_MS, allowEndpoints };
}

const HOSTS: Readonly<Record<string, string>> = {
  aws: 'iam.amazonaws.com',
  'aws-us-gov': 'iam.us-gov.amazonaws.com',
};
