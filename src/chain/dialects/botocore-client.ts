import { setting } from '../profiles/profile.js';
import { strip } from '../profiles/python-text.js';
import type { Context, Refused } from '../providers/provider.js';

/** A setting that has nothing to do with credentials, and ends every command when it is wrong. */
interface ClientSetting {
  readonly name: string;
  readonly variable: string;
  /** What botocore says about a value; undefined when it takes it. */
  readonly fault: (value: string) => string | undefined;
}

function noInteger(value: string): string | undefined {
  return /^[+-]?\d+(?:_\d+)*$/.test(strip(value))
    ? undefined
    : `invalid literal for int() with base 10: '${value}'`;
}

/** Read before any credentials are looked for. */
const BEFORE: readonly ClientSetting[] = [
  {
    name: 'metadata_service_timeout',
    variable: 'AWS_METADATA_SERVICE_TIMEOUT',
    fault: noInteger,
  },
  {
    name: 'metadata_service_num_attempts',
    variable: 'AWS_METADATA_SERVICE_NUM_ATTEMPTS',
    fault: noInteger,
  },
  {
    name: 'ec2_metadata_service_endpoint_mode',
    variable: 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    fault: (mode) =>
      ['', 'ipv4', 'ipv6'].includes(mode.toLowerCase())
        ? undefined
        : `Invalid EC2 Instance Metadata endpoint mode: ${mode} Valid endpoint modes (case-insensitive): ('ipv4', 'ipv6').`,
  },
];

function attempts(one: string): ClientSetting {
  return {
    name: 'max_attempts',
    variable: 'AWS_MAX_ATTEMPTS',
    fault(value) {
      const number = Number(strip(value).replaceAll('_', ''));
      const tooFew = `Value provided to "max_attempts": ${number} must be an integer greater than or equal to ${one}.`;
      return noInteger(value) ?? (number >= 1 ? undefined : tooFew);
    },
  };
}

function retryMode(modes: readonly string[], shown: string): ClientSetting {
  return {
    name: 'retry_mode',
    variable: 'AWS_RETRY_MODE',
    fault: (mode) =>
      modes.includes(mode)
        ? undefined
        : `Invalid value provided to "mode": "${mode}" must be one of: ${shown}`,
  };
}

/** Read when a client is made, with credentials in hand. */
const AFTER: readonly ClientSetting[] = [
  attempts('1'),
  retryMode(['legacy', 'standard', 'adaptive'], "('legacy', 'standard', 'adaptive')"),
  {
    name: 'sts_regional_endpoints',
    variable: 'AWS_STS_REGIONAL_ENDPOINTS',
    fault: (option) =>
      ['', 'legacy', 'regional'].includes(option.toLowerCase())
        ? undefined
        : `STS regional endpoints option ${option} is invalid. Valid options are: "legacy", "regional"`,
  },
];

const AFTER_IN_CLI: readonly ClientSetting[] = [
  attempts('one'),
  retryMode(['standard', 'adaptive'], '"standard" or "adaptive"'),
];

/** The settings that every command of one flavour reads, before and after the credentials. */
export const CLIENT_SETTINGS = {
  botocore: { before: BEFORE, after: AFTER },
  cli: { before: BEFORE, after: AFTER_IN_CLI },
} as const;

/** A setting over which botocore falls before it looks for credentials, or once it has them. */
export function clientFault(
  { sight, profiles, profile }: Context,
  settings: readonly ClientSetting[],
): Refused | undefined {
  for (const { name, variable, fault } of settings) {
    const inEnvironment = sight.variable(variable);
    const value = inEnvironment ?? setting(profiles.all.get(profile), name);
    const text = value === undefined ? undefined : fault(value);
    if (text === undefined) continue;
    return {
      kind: 'refused',
      as: 'invalid',
      cause:
        inEnvironment === undefined
          ? { kind: 'setting-refused', setting: name, profile }
          : { kind: 'setting-refused', setting: variable },
      words: { text, basis: 'run' },
    };
  }
  return undefined;
}
