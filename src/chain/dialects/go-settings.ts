import { type Section, setting } from '../profiles/profile.js';
import type { Context, Refused } from '../providers/provider.js';

/** What Go says behind the place of a value that it does not take; undefined when it takes it. */
type Judge = (value: string) => string | undefined;

const oneOf =
  (values: readonly string[], said: (value: string) => string, anyCase = true): Judge =>
  (value) =>
    values.includes(anyCase ? value.toLowerCase() : value) ? undefined : said(value);

const MODES = ['auto', 'cross-region', 'in-region', 'legacy', 'mobile', 'standard'];
const BOOLEANS = ['true', 'false'];
const CHECKSUMS = ['when_supported', 'when_required'];
const ACCOUNTS = ['preferred', 'required', 'disabled'];
const MOST_BYTES = 10_485_760;
const isInteger = (value: string) => /^[+-]?\d+$/.test(value);
const inRange = (value: string) => Number(value) >= 0 && Number(value) <= MOST_BYTES;

/** A variable that has nothing to do with credentials, and ends everything when it is wrong. */
const variable = (name: string, values: readonly string[], need: string, anyCase = true) =>
  [
    name,
    oneOf(
      values,
      (value) => `invalid value for environment variable, ${name}=${value}, ${need}`,
      anyCase,
    ),
  ] as const;
const yesOrNo = (name: string) => variable(name, BOOLEANS, 'need true or false');
const unknownMode = (value: string) => `unknown RetryMode, ${value}`;

/** In the order in which Go reads them. */
const VARIABLES: readonly (readonly [string, Judge])[] = [
  yesOrNo('AWS_DISABLE_REQUEST_COMPRESSION'),
  [
    'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES',
    (value) => {
      const name = 'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES';
      if (!isInteger(value)) return `invalid value for env var, ${name}=${value}, need int64`;
      return inRange(value)
        ? undefined
        : 'invalid range for env var min request compression size bytes';
    },
  ],
  variable('AWS_ENABLE_ENDPOINT_DISCOVERY', [...BOOLEANS, 'auto'], 'need true, false or auto'),
  yesOrNo('AWS_S3_USE_ARN_REGION'),
  variable(
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    ['ipv4', 'ipv6'],
    'unknown EC2 IMDS endpoint mode, must be either IPv6 or IPv4',
  ),
  yesOrNo('AWS_EC2_METADATA_V1_DISABLED'),
  yesOrNo('AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS'),
  variable('AWS_USE_DUALSTACK_ENDPOINT', BOOLEANS, 'need true, false'),
  variable('AWS_USE_FIPS_ENDPOINT', BOOLEANS, 'need true, false'),
  ['AWS_DEFAULTS_MODE', oneOf(MODES, (value) => `invalid AWS_DEFAULTS_MODE value: ${value}`)],
  [
    'AWS_MAX_ATTEMPTS',
    (value) =>
      isInteger(value)
        ? undefined
        : `invalid value AWS_MAX_ATTEMPTS=${value}, strconv.ParseInt: parsing "${value}": invalid syntax`,
  ],
  [
    'AWS_RETRY_MODE',
    oneOf(
      ['standard', 'adaptive'],
      (value) => `invalid AWS_RETRY_MODE value, ${unknownMode(value)}`,
      false,
    ),
  ],
  yesOrNo('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
  yesOrNo('AWS_S3_DISABLE_EXPRESS_SESSION_AUTH'),
  variable('AWS_ACCOUNT_ID_ENDPOINT_MODE', ACCOUNTS, 'must be preferred/required/disabled', false),
  variable('AWS_REQUEST_CHECKSUM_CALCULATION', CHECKSUMS, 'must be when_supported/when_required'),
  variable('AWS_RESPONSE_CHECKSUM_VALIDATION', CHECKSUMS, 'must be when_supported/when_required'),
];

const field = (name: string, values: readonly string[], need: string, anyCase = true) =>
  [
    name,
    oneOf(
      values,
      (value) => `invalid value for shared config profile field, ${name}=${value}, ${need}`,
      anyCase,
    ),
  ] as const;

/** In the order in which Go reads them; others of a profile may hold anything. */
const SETTINGS: readonly (readonly [string, Judge])[] = [
  [
    'ec2_metadata_service_endpoint_mode',
    oneOf(
      ['ipv4', 'ipv6', ''],
      () => 'unknown EC2 IMDS endpoint mode, must be either IPv6 or IPv4',
    ),
  ],
  ['defaults_mode', oneOf(MODES, (value) => `invalid value: ${value}`)],
  [
    'max_attempts',
    (value) =>
      isInteger(value) ? undefined : `invalid value max_attempts=${value}, expect integer`,
  ],
  ['retry_mode', oneOf(['standard', 'adaptive'], unknownMode, false)],
  field('disable_request_compression', BOOLEANS, 'need true or false', false),
  [
    'request_min_compression_size_bytes',
    (value) => {
      const about = 'for min request compression size bytes';
      if (!isInteger(value)) return `invalid value ${about} ${value}, need int64`;
      const range = `must be within 0 and ${MOST_BYTES} inclusively`;
      return inRange(value) ? undefined : `invalid range ${about} ${value}, ${range}`;
    },
  ],
  field('account_id_endpoint_mode', ACCOUNTS, 'must be preferred/required/disabled', false),
  field('request_checksum_calculation', CHECKSUMS, 'must be when_supported/when_required'),
  field('response_checksum_validation', CHECKSUMS, 'must be when_supported/when_required'),
];

/** A variable that Go does not take, whatever else is configured. */
export function refusedVariable({ sight }: Context): Refused | undefined {
  for (const [name, judge] of VARIABLES) {
    const value = sight.variable(name);
    const text = value ? judge(value) : undefined;
    if (text === undefined) continue;
    const cause = { kind: 'setting-refused', setting: name } as const;
    return { kind: 'refused', as: 'invalid', cause, words: { text, basis: 'run' } };
  }
  return undefined;
}

/** A setting of a profile that Go does not take, and what it says. */
export function refusedSetting(
  section: Section | undefined,
): { readonly name: string; readonly text: string } | undefined {
  for (const [name, judge] of SETTINGS) {
    const value = setting(section, name);
    const text = value === undefined ? undefined : judge(value);
    if (text !== undefined) {
      return { name, text: `failed to load ${name} from shared config, ${text}` };
    }
  }
  return undefined;
}
