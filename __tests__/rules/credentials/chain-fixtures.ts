import { createHash } from 'node:crypto';
import { dialects } from '../../../src/chain/dialects/index.js';
import { traceAll } from '../../../src/chain/trace.js';
import { type ChainRuleFacts, chainRuleFacts } from '../../../src/facts/chain/chain.js';
import type { DialectName } from '../../../src/report/chain-view.js';
import { factsOf, HOME, type Sketch } from '../../chain/environment.js';

/** What the rules judge about an environment, in the eyes of these SDKs. */
function chain(sketch: Sketch, sdks: readonly DialectName[] = []): ChainRuleFacts {
  const facts = factsOf(sketch);
  return chainRuleFacts(facts, traceAll(dialects, facts), sdks);
}

const KEYS = { AWS_ACCESS_KEY_ID: 'KEYENV', AWS_SECRET_ACCESS_KEY: 'secret' };
const REGIONS = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
const PAIR = 'aws_access_key_id = KEYFILE\naws_secret_access_key = secret\n';
const PROFILE = `[profile ci]\n${PAIR}`;

const NOTHING = chain({});
const TIDY = chain({ env: { ...KEYS, ...REGIONS } });
const BY_PROFILE = chain({ env: { AWS_PROFILE: 'ci', ...REGIONS }, config: PROFILE });
const BOTH = { env: { ...KEYS, ...REGIONS, AWS_PROFILE: 'ci' }, config: PROFILE };
function unread(facts: ChainRuleFacts): ChainRuleFacts {
  return {
    ...facts,
    unread: [
      {
        path: `${HOME}/.aws/config`,
        reason: 'it is a folder',
        variable: 'AWS_CONFIG_FILE',
      },
    ],
  };
}

function toolNames(facts: ChainRuleFacts, profile: string): ChainRuleFacts {
  const named = { tool: 'serverless', path: 'serverless.yml', line: 4, profile };
  return { ...facts, toolProfiles: [named] };
}

function underSudo(facts: ChainRuleFacts): ChainRuleFacts {
  const path = '.github/workflows/deploy.yml';
  return { ...facts, withoutEnvironment: [{ tool: 'aws-cli', path, line: 12 }] };
}

const GHOST = { env: { ...KEYS, ...REGIONS, AWS_PROFILE: 'ghost' } };
const CACHED_ROLE = 'arn:aws:iam::111122223333:role/ci';
const CACHE_NAME = createHash('sha1').update(`{"RoleArn": "${CACHED_ROLE}"}`).digest('hex');
const cached = (expiration: string): Sketch => ({
  env: { ...REGIONS, AWS_PROFILE: 'ci' },
  config: `[profile ci]\nrole_arn = ${CACHED_ROLE}\nsource_profile = base\n\n[profile base]\n${PAIR}`,
  files: {
    [`${HOME}/.aws/cli/cache/${CACHE_NAME}.json`]: JSON.stringify({
      Credentials: {
        AccessKeyId: 'KEYCACHE',
        SecretAccessKey: 'secret',
        SessionToken: 'token',
        Expiration: expiration,
      },
    }),
  },
});
const TRAP = {
  env: { ...KEYS, ...REGIONS, AWS_PROFILE: 'ci' },
  config:
    '[profile ci]\nrole_arn = arn:aws:iam::111122223333:role/ci\ncredential_source = Environment\n',
};

/** The fixtures of the rules about how the SDKs of one job differ. */
export const chainFixtures: Readonly<
  Record<
    string,
    { readonly breaks: readonly ChainRuleFacts[]; readonly holds: readonly ChainRuleFacts[] }
  >
> = {
  'profile-file-unread': {
    breaks: [unread(NOTHING), unread(TIDY)],
    holds: [NOTHING, BY_PROFILE],
  },
  'tool-profile-not-found': {
    breaks: [toolNames(TIDY, 'ghost'), toolNames(BY_PROFILE, 'prod')],
    holds: [TIDY, toolNames(BY_PROFILE, 'ci'), toolNames(TIDY, 'default')],
  },
  'lost-under-sudo': {
    breaks: [underSudo(TIDY), underSudo(BY_PROFILE)],
    holds: [TIDY, underSudo(chain({ metadata: { kind: 'role', role: 'node' } }))],
  },
  'cached-session': {
    breaks: [chain(cached('2099-01-01T00:00:00Z'))],
    holds: [
      NOTHING,
      chain(cached('2000-01-01T00:00:00Z')),
      chain(cached('2099-01-01T00:00:00Z'), ['boto3']),
    ],
  },
  'other-credentials-in-reach': {
    breaks: [TIDY, BY_PROFILE, { ...BY_PROFILE, above: 'the keys in the environment' }],
    holds: [NOTHING],
  },
  'two-identities': {
    breaks: [chain(BOTH), chain(BOTH, ['javascript', 'boto3'])],
    holds: [NOTHING, TIDY, BY_PROFILE, chain(BOTH, ['boto3', 'go'])],
  },
  'wrong-source-resolves': {
    breaks: [
      chain({
        env: { ...REGIONS, AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
        credentials: `[default]\n${PAIR}`,
      }),
      chain({ metadata: { kind: 'role', role: 'node' } }),
    ],
    holds: [NOTHING, TIDY, chain({ credentials: `[default]\n${PAIR}` })],
  },
  'some-sdks-fail': {
    breaks: [chain(GHOST, ['boto3', 'java'])],
    holds: [TIDY, chain(GHOST), chain({}, ['boto3', 'java'])],
  },
  'profile-not-found': {
    breaks: [chain(GHOST), chain({ ...GHOST, config: PROFILE })],
    holds: [TIDY, BY_PROFILE],
  },
  'profile-empty': {
    breaks: [chain({ env: { ...KEYS, AWS_PROFILE: '' } })],
    holds: [TIDY, BY_PROFILE, chain(GHOST)],
  },
  'profile-file-malformed': {
    breaks: [chain({ env: KEYS, config: '[profile ci\nregion = eu-west-1\n' })],
    holds: [TIDY, BY_PROFILE],
  },
  'credential-source-environment-trap': { breaks: [chain(TRAP)], holds: [TIDY, chain(BOTH)] },
  'leftover-security-token': {
    breaks: [
      chain({ env: { ...KEYS, AWS_SECURITY_TOKEN: 'old' } }),
      chain({ env: { ...KEYS, AWS_SECURITY_TOKEN: 'old', AWS_SESSION_TOKEN: 'new' } }),
    ],
    holds: [
      TIDY,
      chain({ env: { ...KEYS, AWS_SECURITY_TOKEN: 'same', AWS_SESSION_TOKEN: 'same' } }),
      chain({ env: { ...KEYS, AWS_SECURITY_TOKEN: 'old' } }, ['java']),
    ],
  },
  'leftover-credential-expiration': {
    breaks: [chain({ env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' } })],
    holds: [
      TIDY,
      chain({ env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2099-01-01T00:00:00Z' } }),
      chain({ env: { ...KEYS, AWS_CREDENTIAL_EXPIRATION: '2020-01-01T00:00:00Z' } }, ['go']),
    ],
  },
  'leftover-endpoint-url': {
    breaks: [chain({ env: { ...KEYS, AWS_ENDPOINT_URL: 'http://localhost:4566' } })],
    holds: [
      TIDY,
      chain({ env: { ...KEYS, AWS_ENDPOINT_URL_STS: 'https://sts.eu-west-1.amazonaws.com' } }),
    ],
  },
  'tls-not-verified': {
    breaks: [chain({ env: { ...KEYS, NODE_TLS_REJECT_UNAUTHORIZED: '0' } })],
    holds: [TIDY, chain({ env: { ...KEYS, NODE_TLS_REJECT_UNAUTHORIZED: '1' } })],
  },
  'leftover-container-variable': {
    breaks: [chain({ env: { AWS_CONTAINER_CREDENTIALS_FULL_URI: '' } })],
    holds: [NOTHING, TIDY],
  },
  'metadata-disabled-by-any-value': {
    breaks: [
      chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: '1' } }),
      // Meant as a no, and read as a yes by the one SDK that is used.
      ...['0', 'no', 'Off', 'False', 'N', 'f'].map((value) =>
        chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: value } }, ['javascript']),
      ),
      chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: 'yes' } }, ['go']),
    ],
    holds: [
      TIDY,
      chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: 'TRUE' } }),
      chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: 'False' } }, ['go']),
      chain({ env: { ...KEYS, AWS_EC2_METADATA_DISABLED: '1' } }, ['javascript']),
    ],
  },
  'region-unset-for-sdk': {
    breaks: [
      chain({ env: { ...KEYS, AWS_REGION: 'eu-west-1' } }),
      chain({ env: { ...KEYS, AWS_DEFAULT_REGION: 'eu-west-1' } }, ['javascript']),
    ],
    holds: [NOTHING, TIDY, chain({ env: { ...KEYS, AWS_REGION: 'eu-west-1' } }, ['javascript'])],
  },
  'region-variables-differ': {
    breaks: [
      chain({ env: { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' } }),
      chain({ env: { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' } }, [
        'boto3',
        'javascript',
      ]),
    ],
    holds: [
      TIDY,
      chain({ env: { ...KEYS, AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' } }, [
        'boto3',
      ]),
    ],
  },
};
