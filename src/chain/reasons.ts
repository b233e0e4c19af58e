import type { ChainCause } from '../report/chain-cause.js';

/** A sentence for each cause; a cause without one is a type error. */
type Reasons = {
  readonly [K in ChainCause['kind']]: (cause: Extract<ChainCause, { kind: K }>) => string;
};

const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';

const REASONS: Reasons = {
  // the keys in the environment
  'environment-keys': ({ variable }) => `keys from ${variable}`,
  'environment-empty': () => 'no keys in the environment',
  'environment-lacks-key-id': () => 'AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not',
  'environment-lacks-secret': () =>
    'AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is empty or absent',
  'environment-line-break': ({ variable }) =>
    `${variable} holds a line break, which no header can carry`,
  'environment-passed-over': ({ profile }) =>
    `a profile is ${profile === 'named' ? 'named explicitly' : 'chosen'}, so the environment is passed over`,
  'expiration-no-date': () => 'AWS_CREDENTIAL_EXPIRATION is no date',
  'expiration-without-zone': () => 'AWS_CREDENTIAL_EXPIRATION names no time zone',
  'expiration-passed': () => 'AWS_CREDENTIAL_EXPIRATION has passed',
  // the profile files
  'file-unparsable': ({ path, ...fault }) => `${path} cannot be parsed: ${whyUnparsable(fault)}`,
  'profile-there': () => 'the profile exists',
  'no-profiles': () => 'no profiles are defined',
  'profile-missing': ({ profile }) =>
    profile === '' ? 'a profile without a name is asked for' : `profile ${profile} does not exist`,
  'profile-not-loadable': ({ profile }) => `profile ${profile} cannot be loaded`,
  'section-misnamed': ({ header, wanted }) =>
    `the config file has [${header}], and this SDK looks for [${wanted}]`,
  'profile-mixes-settings': ({ profile, settings }) =>
    `profile ${profile} holds ${settings.join(', ')}, which this SDK does not take together`,
  'profile-without-credentials': ({ profile }) => `profile ${profile} holds no credentials`,
  'profile-keys': ({ profile, file }) => `keys of profile ${profile} in the ${file} file`,
  'profile-without-keys': ({ profile, file }) => `no keys in profile ${profile}${ofFile(file)}`,
  'profile-lacks-setting': ({ profile, file, missing }) =>
    `profile ${profile}${ofFile(file)} lacks ${missing.join(', ')}`,
  'block-empty': ({ profile, setting }) =>
    `the ${setting} block of profile ${profile} has no lines`,
  'services-missing': ({ services }) => `[services ${services}] does not exist`,
  'setting-refused': ({ setting, profile }) =>
    `${setting}${profile === undefined ? '' : ` of profile ${profile}`} has a value that this SDK does not take`,
  // a role and its source
  'profile-without-role': ({ profile }) => `profile ${profile} asks for no role`,
  'role-has-two-sources': () => 'both source_profile and credential_source are set',
  'role-has-no-source': () => 'neither source_profile nor credential_source is set',
  'credential-source-unknown': () => 'the credential_source is none that this SDK knows',
  'credential-source-empty': ({ source, because }) =>
    `credential_source ${source}: ${reasonOf(because)}`,
  'profile-without-credential-source': () => 'no credential_source',
  'source-profile-missing': ({ source }) => `source profile ${source} does not exist`,
  'source-profile-empty': ({ source }) => `source profile ${source} holds no credentials`,
  'source-profiles-too-many': ({ most }) =>
    `more than ${most} profiles are chained by \`source_profile\`, which is too many to follow`,
  'source-profile-circle': ({ source }) => `source profile ${source} leads back to itself`,
  'profile-is-its-own-source': () => 'it is its own source',
  'code-device-asked': () => 'the role asks for a code device',
  'call-refused-by-sdk': () => 'the SDK refuses to send such a call',
  'role-assumed': ({ roleArn, by }) => `role ${roleArn}, assumed with ${reasonOf(by)}`,
  'role-cached': ({ roleArn, path }) => `an earlier session of role ${roleArn}, kept in ${path}`,
  // web identity
  'role-by-token': ({ roleArn, path }) => `role ${roleArn} by the token in ${path}`,
  'token-file-not-named': () => 'no web identity token file is named',
  'token-file-not-named-for-role': () => `AWS_ROLE_ARN is set and ${TOKEN_FILE} is not`,
  'token-file-hidden-by-profile': () => `a named profile hides ${TOKEN_FILE}`,
  'token-file-hides-profile': () => `${TOKEN_FILE} hides the profile`,
  'token-without-role': () => 'a web identity token file is named and no role',
  'token-in-place-of-path': () => 'the token itself stands where the path of its file belongs',
  'token-file-relative': ({ path }) =>
    `the token file ${path} is named by a relative path, which this SDK passes over`,
  'session-name-refused': () => 'the role session name is none that this SDK takes',
  'token-file-unreadable': ({ path, absent }) =>
    `the token file ${path} ${absent ? 'does not exist' : 'cannot be read'}`,
  // credential_process
  process: ({ profile }) => `the credential_process of profile ${profile}`,
  'profile-without-process': ({ profile }) => `no credential_process in profile ${profile}`,
  'process-no-command': () => 'the credential_process is no command line',
  'process-missing': ({ program }) =>
    `the credential_process names ${program}, which does not exist`,
  'process-needs-shell': ({ sdk }) =>
    `${sdk} runs the command without a shell, and it has a pipe, a variable or the like`,
  'process-exited': ({ exitCode }) => `the credential_process ended with exit code ${exitCode}`,
  'process-not-json': () => 'the credential_process printed no JSON object',
  'process-other-version': () => 'the credential_process did not answer version 1',
  'process-incomplete': ({ missing }) => `the credential_process left ${missing} out`,
  'process-expired': () => 'the credential_process gave expired credentials',
  // signing in
  sso: ({ role, account }) => `role ${role} in account ${account} by IAM Identity Center`,
  'profile-without-sso': ({ profile }) => `no SSO settings in profile ${profile}`,
  'sso-session-missing': ({ session }) => `[sso-session ${session}] does not exist`,
  'sso-session-incomplete': ({ session }) => `[sso-session ${session}] is incomplete`,
  'sso-setting-twice': ({ setting }) => `${setting} stands in the profile too`,
  'sso-settings-disagree': ({ setting }) => `profile and session disagree about ${setting}`,
  'sso-region-unusable': ({ region }) => `no address can be made of sso_region ${region}`,
  'sso-not-signed-in': () => 'nobody has signed in on this machine',
  'sso-sign-in-incomplete': () => 'the sign-in is not whole',
  'sso-sign-in-expired': () => 'the sign-in has expired',
  login: ({ profile }) => `the login session of profile ${profile}`,
  'profile-without-login': ({ profile }) => `no login_session in profile ${profile}`,
  'login-unsupported': () => 'this SDK needs an extra package for login_session',
  'login-sign-in-incomplete': ({ missing }) =>
    missing.length === 0
      ? 'what `aws login` left behind cannot be read'
      : `what \`aws login\` left behind lacks ${missing.join(', ')}`,
  'login-not-signed-in': () => 'nobody has run `aws login` on this machine',
  // the container and the machine
  container: ({ url }) => `the container's credentials at ${url}`,
  'container-not-named': () => 'no container variable is set',
  'container-address-refused': ({ url }) => `this SDK does not ask ${url || 'an empty address'}`,
  'container-token-file-unreadable': ({ path }) => `the token file ${path} cannot be read`,
  'container-token-broken': ({ path }) =>
    `${path ?? 'AWS_CONTAINER_AUTHORIZATION_TOKEN'} holds a line break`,
  'container-unanswered': ({ detail }) => `no answer: ${detail}`,
  'container-gave-nothing': ({ status }) => `the endpoint answered ${status}, without credentials`,
  'metadata-role': ({ role }) => `the instance's role ${role}`,
  'metadata-disabled': () => 'AWS_EC2_METADATA_DISABLED switches it off',
  'metadata-mode-unknown': () => 'an unknown endpoint mode',
  'metadata-address-refused': ({ endpoint }) => `${endpoint} is no address to this SDK`,
  'metadata-not-asked': () => 'it was not asked',
  'metadata-unanswered': ({ inTime }) =>
    inTime ? 'nobody answers: this is no EC2' : 'no answer in time: this is no EC2',
  'metadata-not-ec2': ({ status }) =>
    `the address answers ${status}, which EC2 does not: this machine is not on EC2`,
  'metadata-token-refused': ({ status }) =>
    `the request for a token is answered ${status}, and this SDK does not do without`,
  'metadata-version-1-disabled': () =>
    'it gives no token, and AWS_EC2_METADATA_V1_DISABLED forbids to ask without one',
  'metadata-without-role': () => 'this EC2 instance has no role',
  // files of old tools
  'key-file': ({ path }) => `keys in ${path}`,
  'key-file-not-named': () => 'AWS_CREDENTIAL_FILE is not set',
  'key-file-unreadable': ({ path }) => `AWS_CREDENTIAL_FILE names ${path}, which cannot be read`,
  'key-file-absent': () => 'no file of boto 2',
  'key-file-empty': ({ path }) => `${path} holds no keys`,
  'key-file-lacks-secret': ({ path }) => `${path} lacks the secret`,
  // never asked
  'came-later': ({ than }) => `${than} came first`,
  'profile-decided': () => 'the profile is already decided',
};

/** The sentence for a cause. Nothing may be decided by it: that is what the cause is for. */
export function reasonOf(cause: ChainCause): string {
  // Each entry takes its own kind of cause, which indexing cannot tell.
  const write = REASONS[cause.kind] as (cause: ChainCause) => string;
  return write(cause);
}

/** What is wrong in a file, and on which line where the SDK tells it. */
export function whyUnparsable({
  fault,
  line,
}: {
  readonly fault: string;
  readonly line?: number;
}): string {
  return line === undefined ? fault : `${fault} on line ${line}`;
}

function ofFile(file: 'config' | 'credentials' | undefined): string {
  return file === undefined ? '' : ` of the ${file} file`;
}
