import type { Fault } from '../../report/chain-cause.js';
import type { MetadataFact } from '../facts.js';
import { setting } from '../profiles/profile.js';
import { absent, type Context, type Outcome, type Step, type Words } from './provider.js';

const ENDPOINT = 'AWS_EC2_METADATA_SERVICE_ENDPOINT';

/** How one SDK asks EC2's instance metadata service. */
export interface MetadataRules {
  /** Whether AWS_EC2_METADATA_DISABLED's value switches it off. */
  readonly disabledBy: (value: string) => boolean;
  /** The words when it is switched off, where that ends the chain. */
  readonly disabled?: () => Words;
  /** The words when there is no role to be had, where that ends the chain; otherwise the next. */
  readonly failed?: (fact: MetadataFact) => Words | undefined;
  /**
   * The words where the service gives no token: by default an SDK then asks by version 1, which
   * needs none.
   */
  readonly tokenRefused?: (status: number) => Words;
  /** The words where it would ask by version 1, and that is forbidden; without them, the next. */
  readonly version1Disabled?: (profile: string, status: number) => Words;
  /** False for an SDK that does not know the setting that forbids version 1. */
  readonly knowsVersion1Disabled?: false;
  /** Judges AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE. */
  readonly modeInvalid?: (mode: string) => Words | undefined;
  /** The variables that name its address, the strongest first. */
  readonly endpointVariables?: readonly [string, ...string[]];
  /** Judges that address. */
  readonly endpointInvalid?: (endpoint: string) => Words | undefined;
}

/** The role of the EC2 instance, which on a self-hosted runner is the node's. */
export function instanceMetadata(rules: MetadataRules): Step {
  return { provider: 'instance-metadata', look: (context) => judge(context, rules) };
}

function judge(context: Context, rules: MetadataRules): Outcome {
  const { sight } = context;
  const disabled = sight.variable('AWS_EC2_METADATA_DISABLED') ?? '';
  if (rules.disabledBy(disabled)) {
    const cause = { kind: 'metadata-disabled' } as const;
    if (rules.disabled === undefined) return absent(cause);
    return { kind: 'refused', as: 'invalid', cause, words: rules.disabled() };
  }
  const mode = read(
    context,
    ['AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE'],
    'ec2_metadata_service_endpoint_mode',
  );
  const badMode = mode === undefined ? undefined : rules.modeInvalid?.(mode);
  if (badMode !== undefined) {
    const cause = { kind: 'metadata-mode-unknown' } as const;
    return { kind: 'refused', as: 'invalid', cause, words: badMode };
  }
  const endpoint =
    read(context, rules.endpointVariables ?? [ENDPOINT], 'ec2_metadata_service_endpoint') ||
    (mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254');
  const badEndpoint = rules.endpointInvalid?.(endpoint);
  if (badEndpoint !== undefined) {
    const cause = { kind: 'metadata-address-refused', endpoint } as const;
    return { kind: 'refused', as: 'invalid', cause, words: badEndpoint };
  }
  const fact = sight.metadata(endpoint);
  if (fact?.kind === 'role') {
    const barred =
      fact.tokenStatus === undefined ? undefined : withoutToken(context, fact.tokenStatus, rules);
    if (barred !== undefined) return barred;
    return {
      kind: 'resolved',
      cause: { kind: 'metadata-role', role: fact.role },
      source: {
        kind: 'instance-metadata',
        endpoint,
        role: fact.role,
        ...(fact.accessKeyId === undefined ? {} : { accessKeyId: fact.accessKeyId }),
      },
    };
  }
  const words = rules.failed?.(fact ?? { kind: 'none', reason: 'other' });
  const cause: Fault = fact === undefined ? { kind: 'metadata-not-asked' } : faultOf(fact);
  if (words === undefined) return absent(cause);
  return { kind: 'refused', as: 'failed', cause, words };
}

/** What becomes of an SDK that got no token; undefined where it takes the role all the same. */
function withoutToken(context: Context, status: number, rules: MetadataRules): Outcome | undefined {
  if (rules.tokenRefused !== undefined) {
    const cause = { kind: 'metadata-token-refused', status } as const;
    return { kind: 'refused', as: 'failed', cause, words: rules.tokenRefused(status) };
  }
  const forbidden = read(context, ['AWS_EC2_METADATA_V1_DISABLED'], 'ec2_metadata_v1_disabled');
  if (rules.knowsVersion1Disabled === false || forbidden?.toLowerCase() !== 'true') {
    return undefined;
  }
  const cause = { kind: 'metadata-version-1-disabled' } as const;
  const words = rules.version1Disabled?.(context.profile, status);
  return words === undefined ? absent(cause) : { kind: 'refused', as: 'failed', cause, words };
}

function read(
  { sight, profiles, profile }: Context,
  variables: readonly string[],
  name: string,
): string | undefined {
  const set = variables.map((one) => sight.variable(one)).find((value) => value !== undefined);
  return set ?? setting(profiles.all.get(profile), name);
}

function faultOf(fact: Exclude<MetadataFact, { kind: 'role' }>): Fault {
  switch (fact.kind) {
    case 'none':
      return { kind: 'metadata-unanswered', inTime: fact.reason !== 'timeout' };
    case 'not-ec2':
      return { kind: 'metadata-not-ec2', status: fact.status };
    case 'no-role':
      return { kind: 'metadata-without-role' };
  }
}
