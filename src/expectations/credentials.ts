import type { Settings } from '../settings/settings.js';

/** Whether this job is expected to have AWS credentials, and what says so. */
export type CredentialExpectation =
  | { readonly expected: true; readonly because: string }
  | { readonly expected: false; readonly reason: string };

/** Variables that bear credentials. AWS_REGION alone expects nothing. */
const BEARING = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
] as const;

/** What the job's workflow says of its credentials. */
export interface WorkflowHint {
  /** Whether a step asks AWS with what this environment gives; else the words say why none does yet. */
  readonly asks: boolean;
  readonly words: string;
}

/** What else tells of an expectation: gathered by the caller. */
export interface CredentialHints {
  readonly variables: Readonly<Record<string, string>>;
  /** Profile files that exist. */
  readonly profileFiles: readonly string[];
  /** Null where the workflow is not here, or says nothing of AWS. */
  readonly workflow: WorkflowHint | null;
}

/** Decides by inputs first, then variables, files and the workflow. */
export function expectCredentials(
  settings: Settings,
  hints: CredentialHints,
): CredentialExpectation {
  if (settings.expectCredentials === 'true') {
    return { expected: true, because: 'the input expect-credentials says so' };
  }
  if (settings.expectCredentials === 'false') {
    return { expected: false, reason: 'the input expect-credentials is false' };
  }
  const input = namedInput(settings);
  if (input !== undefined) return { expected: true, because: `the input ${input} is set` };
  // configure-aws-credentials exports an empty AWS_SESSION_TOKEN beside long-lived keys.
  const variable = BEARING.find(
    (name) =>
      hints.variables[name] !== undefined &&
      (hints.variables[name] !== '' || name !== 'AWS_SESSION_TOKEN'),
  );
  if (variable !== undefined) return { expected: true, because: `the variable ${variable} is set` };
  const [file] = hints.profileFiles;
  if (file !== undefined) return { expected: true, because: `the file ${file} exists` };
  if (hints.workflow !== null) {
    const { asks, words } = hints.workflow;
    return asks ? { expected: true, because: words } : { expected: false, reason: words };
  }
  return {
    expected: false,
    reason:
      'no input, variable, profile file or workflow step asks for AWS credentials (expect-credentials: true would)',
  };
}

function namedInput(settings: Settings): string | undefined {
  if (settings.role !== null) return 'role-to-assume';
  if (settings.keys.accessKeyId !== null) return 'aws-access-key-id';
  if (settings.keys.secretAccessKey !== null) return 'aws-secret-access-key';
  if (settings.expectedArn !== null) return 'expected-arn';
  if (settings.allowedAccountIds.length > 0) return 'allowed-account-ids';
  if (settings.requiredActions.length > 0) return 'required-actions';
  return settings.emptyInputs.find((name) =>
    ['role-to-assume', 'expected-arn', 'allowed-account-ids'].includes(name),
  );
}
