/**
 * What tells the causes of one message apart. Each is known to be so, known to be otherwise, or not
 * known: a log shows some, the job's environment shows others.
 */
export const CLUES = {
  /** The job may ask for an OIDC token: `id-token: write`, or a token endpoint in the environment. */
  'id-token': 'the job was granted id-token: write',
  /** GitHub gives no secrets, since the code comes from a fork. */
  fork: 'the run is for a pull request from a fork',
  /** The run was caused by Dependabot, which has secrets of its own. */
  dependabot: 'the run was caused by Dependabot',
  /** A variable of the keys is there and empty. */
  'keys-empty': 'the variables of the keys are empty',
  /** The keys are given, whatever their value. */
  'keys-given': 'keys are given to the step',
  /** configure-aws-credentials was asked to assume a role. */
  'role-given': 'a role to assume is given',
  /** configure-aws-credentials was asked, and the role is empty. */
  'role-empty': 'the input role-to-assume is empty',
  /** configure-aws-credentials ended well before the message. */
  configured: 'configure-aws-credentials had set credentials before',
  /** The job's runner is not one of GitHub's. */
  'self-hosted': 'the runner is self-hosted',
  /** The step runs inside a container that is not the job's environment. */
  container: 'the command runs in a container',
  /** AWS_PROFILE or --profile names a profile. */
  profile: 'a profile is named',
  /** A key or session token in the environment comes with a session token. */
  'session-token': 'a session token is given',
  /** The same credentials had worked before in this log. */
  worked: 'the same credentials had worked before',
} as const;
export type ClueName = keyof typeof CLUES;

/** What is known of the job. A name that is absent is not known. */
export type Clues = Partial<
  Readonly<Record<ClueName, { readonly so: boolean; readonly told: string }>>
>;
