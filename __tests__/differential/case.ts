import type { EndpointFact, MetadataFact, ProcessFact } from '../../src/chain/facts.js';

/** The SDKs that can be run here. */
export type Oracle = 'javascript' | 'boto3' | 'aws-cli' | 'go' | 'terraform';

/** The oracles at hand: Go's is a program that has to be built, and `ORACLE_GO` names it. */
export function oraclesHere(): readonly Oracle[] {
  const go: readonly Oracle[] = process.env['ORACLE_GO'] ? ['go', 'terraform'] : [];
  return ['javascript', 'boto3', 'aws-cli', ...go];
}

/** One environment, to be seen by real SDKs and by us. `{home}` stands for the case's own home. */
export interface Case {
  readonly name: string;
  /** Added to a home, and to AWS_EC2_METADATA_DISABLED=true unless that is set here. */
  readonly env?: Readonly<Record<string, string>>;
  /** By path below the home. */
  readonly files?: Readonly<Record<string, string>>;
  /** A profile named explicitly. */
  readonly profile?: string;
  /** What http://{server}/creds answers; `{server}` is a loopback address. */
  readonly container?: Extract<EndpointFact, { kind: 'answered' }>;
  /** What the instance metadata service answers. */
  readonly metadata?: MetadataFact;
  /** What commands print, where the words depend on it. */
  readonly processes?: Readonly<Record<string, ProcessFact>>;
  /** Where this case does not apply to an SDK: it is too old for the feature, or hangs. */
  readonly not?: Partial<Readonly<Record<Oracle, string>>>;
}
