/**
 * The runner gives an input that the workflow left out its default, and '' where it has none, so
 * '' alone cannot tell "left out" from "an unset secret". Inputs for which that matters have this
 * default in action.yml.
 */
export const NOT_GIVEN = '(not given)';

/** Every input of action.yml, in the order of its documentation. A test compares the two. */
export const INPUT_NAMES = [
  'expected-secrets',
  'role-to-assume',
  'role-external-id',
  'aws-region',
  'audience',
  'role-session-name',
  'role-duration-seconds',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'allowed-account-ids',
  'expected-arn',
  'mask-aws-account-id',
  'expect-credentials',
  'sdks',
  'trust-policy',
  'allow-endpoint',
  'scan',
  'fail-on',
  'report-file',
  'github-token',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

/** What the user wrote, before it is judged: absent, or a text that may be empty. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;
