import type { DialectName } from '../report/chain-view.js';
import { seal, type Sealed } from '../report/sealed.js';
import * as aws from './aws-fields.js';
import {
  boolean,
  type FieldParser,
  type InputProblem,
  listOf,
  oneOf,
  path,
  problem,
} from './fields.js';
import { INPUT_NAMES, type InputName, NOT_GIVEN, type RawInputs } from './inputs.js';
import type { ScanChoice, Settings } from './settings.js';

/** Settings, or every problem at once: nobody should have to run a job twice to see the second. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Inputs where '' tells of an unset secret or variable; see {@link NOT_GIVEN}. */
export const TELLING_INPUTS: readonly InputName[] = [
  'role-to-assume',
  'role-external-id',
  'aws-region',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'allowed-account-ids',
  'expected-arn',
];

/**
 * Validates raw inputs once; past this point every setting is valid.
 * @param sdks the names that `sdks` may hold
 */
export function parseSettings(raw: RawInputs, sdks: readonly DialectName[]): ParsedSettings {
  const problems: InputProblem[] = [];

  function given(input: InputName): string | undefined {
    const text = raw[input];
    return text === NOT_GIVEN ? undefined : text;
  }

  function read<T>(input: InputName, parse: FieldParser<T>, fallback: T): T {
    const text = given(input);
    if (text === undefined || text.trim() === '') return fallback;
    // Like configure-aws-credentials: a line feed behind a role's ARN fails no deploy.
    const field = parse(text.trim());
    if (field.ok) return field.value;
    problems.push(problem(input, text, field.accepted));
    return fallback;
  }

  function sealed(input: InputName): Sealed | null {
    const text = given(input);
    return text === undefined ? null : seal(text);
  }

  const arn = read<string | null>('role-to-assume', aws.roleArn, null);
  const externalId = read<string | null>('role-external-id', aws.externalId, null);
  const session = read('role-session-name', aws.sessionName, 'GitHubActions');
  const durationSeconds = read('role-duration-seconds', aws.duration, 3600);

  const settings: Settings = {
    expectedSecrets: read('expected-secrets', listOf(aws.namedSecret), []),
    role: arn === null ? null : { arn, externalId, sessionName: session, durationSeconds },
    audience: read('audience', aws.audience, 'sts.amazonaws.com'),
    region: read<string | null>('aws-region', aws.region, null),
    keys: {
      accessKeyId: sealed('aws-access-key-id'),
      secretAccessKey: sealed('aws-secret-access-key'),
      sessionToken: sealed('aws-session-token'),
    },
    emptyInputs: TELLING_INPUTS.filter((input) => given(input)?.trim() === ''),
    allowedAccountIds: read('allowed-account-ids', listOf(aws.accountId), []),
    expectedArn: read<string | null>('expected-arn', aws.expectedArn, null),
    maskAccountId: read('mask-aws-account-id', boolean, false),
    expectCredentials: read('expect-credentials', oneOf('auto', 'true', 'false'), 'auto'),
    sdks: read('sdks', listOf(oneOf(...sdks)), []),
    trustPolicy: read<string | null>('trust-policy', path, null),
    allowEndpoints: read('allow-endpoint', listOf(aws.host), []),
    scan: read<ScanChoice>('scan', oneOf('changes', 'tree', 'history', 'off'), 'default'),
    failOn: read('fail-on', oneOf('error', 'warning', 'never'), 'error'),
    reportFile: read<string | null>('report-file', path, null),
    githubToken: sealed('github-token'),
  };
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems };
}

/** A refusal for each name that is no input of ours. */
export function unknownInputs(names: readonly string[]): readonly InputProblem[] {
  return names
    .filter((name) => !INPUT_NAMES.some((known) => known === name))
    .map((name) => ({
      input: name,
      shape: 'not an input of this action',
      accepted: `one of ${INPUT_NAMES.join(', ')}`,
    }));
}
