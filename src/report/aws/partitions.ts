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
  /** What people call it. */
  readonly title: string;
  /** The audience that AWS's own action asks a job's token for. */
  readonly audience: string;
  /** IAM's hosts for the whole partition, the one that is asked by default first. */
  readonly iam: readonly [string, ...string[]];
}

const COMMERCIAL: Partition = {
  name: 'aws',
  title: 'the commercial regions',
  audience: 'sts.amazonaws.com',
  prefix: '',
  domain: 'amazonaws.com',
  dualStack: 'api.aws',
  fallbackRegion: 'us-east-1',
  iam: [
    'iam.amazonaws.com',
    'iam.global.api.aws',
    'iam-fips.amazonaws.com',
    'iam-fips.global.api.aws',
  ],
};

/**
 * All of them, as the JavaScript SDK's own tables of partitions and of IAM's endpoints have them.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 * @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
export const PARTITIONS: readonly Partition[] = [
  COMMERCIAL,
  {
    name: 'aws-cn',
    title: 'China',
    audience: 'sts.amazonaws.com.cn',
    prefix: 'cn-',
    domain: 'amazonaws.com.cn',
    dualStack: 'api.amazonwebservices.com.cn',
    fallbackRegion: 'cn-north-1',
    iam: ['iam.cn-north-1.amazonaws.com.cn', 'iam.global.api.amazonwebservices.com.cn'],
  },
  {
    name: 'aws-us-gov',
    title: 'GovCloud',
    audience: 'sts.amazonaws.com',
    prefix: 'us-gov-',
    domain: 'amazonaws.com',
    dualStack: 'api.aws',
    fallbackRegion: 'us-gov-west-1',
    iam: ['iam.us-gov.amazonaws.com', 'iam.us-gov.api.aws'],
  },
  {
    name: 'aws-iso',
    title: 'ISO',
    audience: 'sts.amazonaws.com',
    prefix: 'us-iso-',
    domain: 'c2s.ic.gov',
    dualStack: 'api.aws.ic.gov',
    fallbackRegion: 'us-iso-east-1',
    iam: ['iam.us-iso-east-1.c2s.ic.gov'],
  },
  {
    name: 'aws-iso-b',
    title: 'ISOB',
    audience: 'sts.amazonaws.com',
    prefix: 'us-isob-',
    domain: 'sc2s.sgov.gov',
    dualStack: 'api.aws.scloud',
    fallbackRegion: 'us-isob-east-1',
    iam: ['iam.us-isob-east-1.sc2s.sgov.gov'],
  },
  {
    name: 'aws-iso-e',
    title: 'ISOE',
    audience: 'sts.amazonaws.com',
    prefix: 'eu-isoe-',
    domain: 'cloud.adc-e.uk',
    dualStack: 'api.cloud-aws.adc-e.uk',
    fallbackRegion: 'eu-isoe-west-1',
    iam: ['iam.eu-isoe-west-1.cloud.adc-e.uk'],
  },
  {
    name: 'aws-iso-f',
    title: 'ISOF',
    audience: 'sts.amazonaws.com',
    prefix: 'us-isof-',
    domain: 'csp.hci.ic.gov',
    dualStack: 'api.aws.hci.ic.gov',
    fallbackRegion: 'us-isof-south-1',
    iam: ['iam.us-isof-south-1.csp.hci.ic.gov'],
  },
  {
    name: 'aws-eusc',
    title: 'the European sovereign cloud',
    audience: 'sts.amazonaws.com',
    prefix: 'eusc-',
    domain: 'amazonaws.eu',
    dualStack: 'api.amazonwebservices.eu',
    fallbackRegion: 'eusc-de-east-1',
    iam: ['iam.eusc-de-east-1.amazonaws.eu', 'iam.global.api.amazonwebservices.eu'],
  },
];

/** The partition of this name, undefined when we know none. */
export function partitionNamed(name: string): Partition | undefined {
  return PARTITIONS.find((one) => one.name === name);
}

/** The partition that a region lies in, told from its name. */
export function partitionOfRegion(region: string): Partition {
  const owns = ({ prefix }: Partition) => prefix !== '' && region.startsWith(prefix);
  return PARTITIONS.find(owns) ?? COMMERCIAL;
}

/** The partition that an ARN names; the commercial one when it names none that we know. */
export function partitionOfArn(arn: string | null): Partition {
  return partitionNamed(arn?.split(':')[1] ?? '') ?? COMMERCIAL;
}
