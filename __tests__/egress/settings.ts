/** What a job has that can be taken away. */
export type Holding = 'keys' | 'assume-role' | 'web-identity' | 'sso' | 'sso-session' | 'login';

/** One setting that names a host, in a job that has something to lose. */
export interface HostSetting {
  readonly name: string;
  readonly holding: Holding;
  readonly env?: Readonly<Record<string, string>>;
  /** Lines of the profile in use. */
  readonly profile?: string;
  /** Whole sections besides. */
  readonly sections?: string;
  /** In place of the region of the sign-in. */
  readonly signInRegion?: string;
}

const HOLDINGS: readonly Holding[] = [
  'keys',
  'assume-role',
  'web-identity',
  'sso',
  'sso-session',
  'login',
];
const SERVICES = ['sts', 'sso', 'sso_oidc', 'signin', 'iam'] as const;
const EVIL = 'https://steal.evil.example';

const VARIABLES = ['', ...SERVICES.map((name) => `_${name.toUpperCase()}`)];

/** Values that are no region, and of which a careless address makes another host. */
const REGIONS = [
  'x.evil.example/',
  'x.evil.example#',
  'x.evil.example?',
  'evil.example:443/',
  'a@x.evil.example/',
  's3',
  'eu-west-1.evil.example',
  '\\x.evil.example',
];

const CONTAINERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a foreign full URI': full('https://steal.evil.example/c'),
  'a full URI without TLS': full('http://steal.evil.example/c'),
  'a full URI with a user that looks like ECS': full('http://169.254.170.2@steal.evil.example/'),
  'a full URI with a user that looks like loopback': full('http://127.0.0.1@steal.evil.example/'),
  'a full URI at the other link-local service': full('http://169.254.169.254/c'),
  'a full URI below a loopback name': full('http://localhost.evil.example/c'),
  'a full URI in other digits': full('http://127.0.0.1.evil.example/c'),
  'a relative URI that goes on with a host': relative('@steal.evil.example/c'),
  'a relative URI that goes on with a domain': relative('.evil.example/c'),
  'a relative URI that goes on with a port and a host': relative(':80@steal.evil.example/c'),
  'a relative URI with a backslash': relative('\\@steal.evil.example/c'),
};

const MACHINES: readonly Omit<HostSetting, 'holding'>[] = [
  { name: 'AWS_EC2_METADATA_SERVICE_ENDPOINT', env: imds('http://steal.evil.example') },
  { name: 'AWS_EC2_METADATA_SERVICE_ENDPOINT over TLS', env: imds(EVIL) },
  { name: 'a metadata endpoint with a user', env: imds('http://169.254.169.254@evil.example') },
  {
    name: 'ec2_metadata_service_endpoint of the profile',
    profile: 'ec2_metadata_service_endpoint = http://steal.evil.example\n',
  },
];

/** Every setting that can name a host, each in a job whose credentials would go there. */
export const SETTINGS: readonly HostSetting[] = [
  ...VARIABLES.flatMap((service) =>
    HOLDINGS.map((holding) => ({
      name: `AWS_ENDPOINT_URL${service}`,
      holding,
      env: { [`AWS_ENDPOINT_URL${service}`]: EVIL },
    })),
  ),
  ...HOLDINGS.map((holding) => ({
    name: 'endpoint_url of the profile',
    holding,
    profile: `endpoint_url = ${EVIL}\n`,
  })),
  ...SERVICES.flatMap((service) =>
    HOLDINGS.map((holding) => ({
      name: `${service} of a services section`,
      holding,
      profile: 'services = elsewhere\n',
      sections: `[services elsewhere]\n${service} =\n  endpoint_url = ${EVIL}\n`,
    })),
  ),
  ...REGIONS.flatMap((signInRegion) =>
    (['sso', 'sso-session', 'login'] as const).map((holding) => ({
      name: `a sign-in region ${signInRegion}`,
      holding,
      signInRegion,
    })),
  ),
  ...REGIONS.flatMap((region) =>
    (['keys', 'assume-role', 'web-identity', 'login'] as const).map((holding) => ({
      name: `AWS_REGION ${region}`,
      holding,
      env: { AWS_REGION: region, AWS_DEFAULT_REGION: region },
    })),
  ),
  ...REGIONS.map((region) => ({
    name: `region of the profile ${region}`,
    holding: 'assume-role' as const,
    env: { AWS_REGION: '', AWS_DEFAULT_REGION: '' },
    profile: `region = ${region}\n`,
  })),
];

/** The same for a job whose credentials would come from the machine. */
export const MACHINE_SETTINGS: readonly Omit<HostSetting, 'holding'>[] = [
  ...Object.entries(CONTAINERS).flatMap(([name, env]) => [
    { name, env },
    {
      name: `${name}, behind a role of the profile`,
      env: { ...env, AWS_PROFILE: 'ci' },
      profile:
        'role_arn = arn:aws:iam::111122223333:role/deploy\ncredential_source = EcsContainer\n',
    },
  ]),
  ...MACHINES,
  ...MACHINES.map(({ name, env, profile = '' }) => ({
    name: `${name}, behind a role of the profile`,
    env: { ...env, AWS_PROFILE: 'ci' },
    profile: `${profile}role_arn = arn:aws:iam::111122223333:role/deploy\ncredential_source = Ec2InstanceMetadata\n`,
  })),
];

/** Addresses at which a runner might be made to ask for the job's token. */
export const TOKEN_URLS: readonly string[] = [
  'https://steal.evil.example/token',
  'http://token.actions.githubusercontent.com/token',
  'https://token.actions.githubusercontent.com.evil.example/token',
  'https://token.actions.githubusercontent.com@evil.example/token',
  'https://evil.example#token.actions.githubusercontent.com',
];

function full(url: string) {
  return { AWS_CONTAINER_CREDENTIALS_FULL_URI: url };
}

function relative(path: string) {
  return { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: path };
}

function imds(url: string) {
  return { AWS_EC2_METADATA_SERVICE_ENDPOINT: url };
}
