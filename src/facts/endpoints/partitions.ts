/** A set of regions with accounts, keys and host names of its own. */
export interface Partition {
  /** As the second part of an ARN. */
  readonly name: string;
  /** What the names of its regions begin with; the commercial partition has what others leave. */
  readonly prefix: string;
  /** Where the hosts of its services lie: `sts.REGION.DOMAIN`. */
  readonly domain: string;
  /** The same for hosts that answer over IPv6 as well. */
  readonly dualStack: string;
  /** The region to ask when nothing names one. */
  readonly fallbackRegion: string;
}

/** As the JavaScript SDK's own table of partitions has them. */
const PARTITIONS = [
  partition('aws-cn', 'cn-', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-north-1'),
  partition('aws-us-gov', 'us-gov-', 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
  partition('aws-iso', 'us-iso-', 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
  partition('aws-iso-b', 'us-isob-', 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
  partition('aws-iso-e', 'eu-isoe-', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
  partition('aws-iso-f', 'us-isof-', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
  partition('aws-eusc', 'eusc-', 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
] as const;
const COMMERCIAL = partition('aws', '', 'amazonaws.com', 'api.aws', 'us-east-1');

/** The partition that a region lies in, told from its name. */
export function partitionOfRegion(region: string): Partition {
  return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}

/** The partition that an ARN names; the commercial one when it names none that we know. */
export function partitionOfArn(arn: string | null): Partition {
  const name = arn?.split(':')[1];
  return PARTITIONS.find((one) => one.name === name) ?? COMMERCIAL;
}

function partition(
  name: string,
  prefix: string,
  domain: string,
  dualStack: string,
  fallbackRegion: string,
): Partition {
  return { name, prefix, domain, dualStack, fallbackRegion };
}
