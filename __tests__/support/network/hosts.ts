import { API_HOST, LOG_HOST } from '../github/actions-api.js';
import { TOKEN_HOST } from '../github/token-endpoint.js';

const COMMERCIAL = [
  'af-south-1',
  'ap-east-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
] as const;
const CHINA = ['cn-north-1', 'cn-northwest-1'] as const;
const GOVERNMENT = ['us-gov-east-1', 'us-gov-west-1'] as const;

/** What a host of the local internet serves. */
export type Host =
  | { readonly service: 'sts'; readonly region: string; readonly partition: string }
  | { readonly service: 'iam' }
  | { readonly service: 'oidc' }
  /** Served only where a scenario has steps or jobs. */
  | { readonly service: 'github-api' }
  | { readonly service: 'github-log' };

/** Every host that answers over TLS. */
export const HOSTS: ReadonlyMap<string, Host> = new Map<string, Host>([
  ['sts.amazonaws.com', { service: 'sts', region: 'us-east-1', partition: 'aws' }],
  ...COMMERCIAL.map((region) => stsHost(region, 'aws')),
  ...CHINA.map((region) => stsHost(region, 'aws-cn')),
  ...GOVERNMENT.map((region) => stsHost(region, 'aws-us-gov')),
  ['iam.amazonaws.com', { service: 'iam' }],
  [TOKEN_HOST, { service: 'oidc' }],
  [API_HOST, { service: 'github-api' }],
  [LOG_HOST, { service: 'github-log' }],
]);

function stsHost(region: string, partition: string): [string, Host] {
  const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return [`sts.${region}.${suffix}`, { service: 'sts', region, partition }];
}
