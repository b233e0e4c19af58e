import type { Fault } from '../../report/chain-cause.js';
import type { Ci } from '../../report/ci.js';
import type { Snippet } from '../../report/evidence.js';
import { quoteShell } from '../../report/quoting.js';

/** Templates of a finding, for one way in which a provider fails. */
export interface ProviderStory {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** A story whose reader may be a person, who can do what no job can. */
interface TwoStories extends ProviderStory {
  readonly atTerminal?: ProviderStory & { readonly command: (profile: string) => string };
}

/** What is told of one fault; `other` fills its place in the templates. */
interface FaultStory<F> extends TwoStories {
  readonly other?: (fault: F) => string;
}

/** Null where nothing more is known than the reason says. A new fault must be told, or be null. */
type FaultStories = {
  readonly [K in Fault['kind']]: FaultStory<Extract<Fault, { kind: K }>> | null;
};

export const NOT_SIGNED_IN: TwoStories = {
  title: 'Profile {profile} needs a sign-in by browser, which a runner cannot do',
  why: 'IAM Identity Center leaves its token on the machine where a person signs in (`aws sso login`): {reason}.',
  fix: 'Give the job a role of its own by OIDC (`role-to-assume`) in place of the profile {profile}.',
  atTerminal: {
    title: 'Profile {profile} has no valid sign-in on this machine',
    why: 'IAM Identity Center leaves a token on the machine where a person signs in, for some hours: {reason}.',
    fix: 'Sign in again with `aws sso login`.',
    command: (profile) => `aws sso login --profile ${quoteShell(profile)}`,
  },
};

const NOT_LOGGED_IN: TwoStories = {
  title: 'Profile {profile} needs `aws login` by a person, which a runner cannot do',
  why: '`aws login` leaves a session on the machine where a person signs in: {reason}.',
  fix: 'Give the job a role of its own by OIDC (`role-to-assume`) in place of the profile {profile}.',
  atTerminal: {
    title: 'Profile {profile} has no session of `aws login` on this machine',
    why: '`aws login` leaves a session on the machine where a person signs in: {reason}.',
    fix: 'Sign in again with `aws login`.',
    command: (profile) => `aws login --profile ${quoteShell(profile)}`,
  },
};

/** Of a `credential_process` whatever it was that failed. */
export const PROCESS_FAILED: ProviderStory = {
  title: 'The `credential_process` of profile {profile} gives no credentials',
  why: 'The command ended with an error, or printed something else than the JSON that SDKs wait for. boto3 and the AWS CLI run it without a shell, all others with one.',
  fix: 'Run the command of `credential_process` {byItself} on {thisRunner}, and mend what it says (for a pipe or a variable, put it into `sh -c "..."`).',
};

const STORIES: FaultStories = {
  'environment-lacks-secret': null,
  'environment-line-break': null,
  'expiration-no-date': null,
  'expiration-without-zone': null,
  'expiration-passed': null,
  'file-unparsable': null,
  'profile-missing': null,
  'profile-not-loadable': null,
  'section-misnamed': {
    title: 'PHP looks for the section {other} of the config file, which is not there',
    why: 'The SDK for PHP takes a header at its word: it wants the default profile as `[profile default]`, and a source as `source_profile` spells it, without `profile`. Other SDKs find both.',
    fix: 'Write the profile {profile} into the credentials file, with its source beside it: there a profile is called by its name alone.',
    other: ({ wanted }) => `[${wanted}]`,
  },
  'profile-mixes-settings': {
    title: 'Profile {profile} holds settings that its SDK does not take together',
    why: 'The SDK for .NET takes one kind of credentials in a profile, and no setting beside it: {other} make none.',
    fix: 'Leave one kind in the profile {profile}: the keys, or the role with its source, and write the other into a profile of its own.',
    other: ({ settings }) => settings.map((name) => `\`${name}\``).join(', '),
  },
  'profile-lacks-setting': null,
  'block-empty': null,
  'services-missing': null,
  'setting-refused': null,
  'role-has-two-sources': {
    title: 'Profile {profile} names two sources for its role',
    why: '`source_profile` and `credential_source` exclude each other; SDKs refuse a profile with both.',
    fix: 'Take one of `source_profile` and `credential_source` out of the profile {profile}: the one whose keys are not meant to assume the role.',
  },
  'role-has-no-source': {
    title: 'Profile {profile} names a role, and nothing to assume it with',
    why: '`role_arn` needs `source_profile` or `credential_source` beside it; the profile has neither.',
    fix: 'Add `source_profile` with the name of a profile that has keys to the profile {profile}.',
  },
  'credential-source-unknown': null,
  'credential-source-empty': {
    title: 'Profile {profile} takes its keys from {other}, which has none',
    why: 'The profile says `credential_source = {other}`, and there are no credentials there: {reason}.',
    fix: 'Give {thisJob} credentials by {other}, or name another source in the profile {profile}.',
    other: ({ source }) => source,
  },
  'source-profile-missing': {
    title: 'Profile {profile} names the source profile {other}, which does not exist here',
    why: 'The role of {profile} is to be assumed with the keys of {other}, and neither profile file has such a profile.',
    fix: 'Write the profile {other} {beforehand}, or let `source_profile` name a profile that is there.',
    other: ({ source }) => source,
  },
  'source-profile-empty': {
    title: 'The source profile {other} of profile {profile} holds no credentials',
    why: 'The role of {profile} is to be assumed with the keys of {other}, which has none.',
    fix: 'Give the profile {other} keys, or let `source_profile` of {profile} name a profile that has them.',
    other: ({ source }) => source,
  },
  'source-profile-circle': {
    title: 'The source profiles of profile {profile} go round in a circle',
    why: 'Each names the next by `source_profile`, back to {other}, so no keys ever come.',
    fix: 'Let `source_profile` of the last profile of the circle name one with keys.',
    other: ({ source }) => source,
  },
  'source-profiles-too-many': {
    title: 'Profile {profile} is followed by more than {other} source profiles',
    why: 'Each names the next by `source_profile`. We stop following at {other}; SDKs assume one role after the other, and run out of stack or time.',
    fix: 'Let `source_profile` of the profile {profile} name a profile with keys, or one that is at most a few steps from it.',
    other: ({ most }) => String(most),
  },
  'code-device-asked': {
    title: 'Profile {profile} asks for an MFA code, and nobody is there to type it',
    why: 'The profile has `mfa_serial`, so that assuming its role needs a code; a job has no one to ask.',
    fix: 'Use a role without `mfa_serial` in CI, best assumed by OIDC (`role-to-assume`).',
    atTerminal: {
      title: 'Profile {profile} asks for an MFA code, which the preflight does not',
      why: 'The profile has `mfa_serial`, so that assuming its role needs a code. Only the AWS CLI asks for it.',
      fix: 'Let the AWS CLI ask for the code, and hand its session to this shell.',
      command: (profile) =>
        `eval "$(aws configure export-credentials --format env --profile ${quoteShell(profile)})"`,
    },
  },
  'call-refused-by-sdk': null,
  'token-without-role': {
    title: 'A web identity token file is named, and no role',
    why: 'A token alone gives no credentials: it is exchanged for those of a role.',
    fix: 'Set `AWS_ROLE_ARN` to the role that the token is for.',
  },
  'token-file-relative': {
    title: 'The web identity token file {other} is named by a relative path',
    why: 'The SDKs for .NET and PHP take a whole path alone, and go on without the role that the token is for.',
    fix: 'Name the token file by its whole path in {theJob}.',
    other: ({ path }) => path,
  },
  'session-name-refused': {
    title: 'The role session name is none that the SDK takes',
    why: 'A session name has 2 to 64 letters, digits or `_+=,.@-`; the SDK for .NET goes on without the role where it has not.',
    fix: 'Set `AWS_ROLE_SESSION_NAME` to such a name, or take it out of {theJob}.',
  },
  'token-file-unreadable': {
    title: 'The web identity token file {other} cannot be read',
    why: 'The environment asks for a role by web identity, and the file with the token is not there: it was never mounted or written in {thisJob}, or the variable is left over.',
    fix: 'Mount or write {other} {beforehand}; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of {theJob}.',
    other: ({ path }) => path,
  },
  'token-in-place-of-path': {
    title: '`AWS_WEB_IDENTITY_TOKEN_FILE` holds the token itself, and no path',
    why: 'SDKs take the value (in a profile, of `web_identity_token_file`) for the name of a file and find none. A token in a variable is also one that every step can print.',
    fix: 'Write the token to a file, and let the variable name it. In a shell: `umask 077; printf %s "$TOKEN" > "$FILE"; export AWS_WEB_IDENTITY_TOKEN_FILE="$FILE"`.',
  },
  'process-no-command': PROCESS_FAILED,
  'process-missing': PROCESS_FAILED,
  'process-needs-shell': {
    title: 'The `credential_process` of profile {profile} needs a shell, and does not get one',
    why: 'boto3 and the AWS CLI pass a pipe, a variable or `;` to the command as words; all other SDKs hand the whole line to a shell.',
    fix: 'Put the line into a shell of its own in the profile {profile}: `credential_process = sh -c "..."`.',
  },
  'process-exited': PROCESS_FAILED,
  'process-not-json': PROCESS_FAILED,
  'process-other-version': PROCESS_FAILED,
  'process-incomplete': PROCESS_FAILED,
  'process-expired': PROCESS_FAILED,
  'sso-session-missing': null,
  'sso-session-incomplete': null,
  'sso-setting-twice': null,
  'sso-settings-disagree': null,
  'sso-region-unusable': null,
  'sso-not-signed-in': NOT_SIGNED_IN,
  'sso-sign-in-incomplete': NOT_SIGNED_IN,
  'sso-sign-in-expired': NOT_SIGNED_IN,
  'login-unsupported': null,
  'login-not-signed-in': NOT_LOGGED_IN,
  'login-sign-in-incomplete': NOT_LOGGED_IN,
  'container-address-refused': null,
  'container-token-file-unreadable': null,
  'container-token-broken': null,
  'container-unanswered': null,
  'container-gave-nothing': null,
  'metadata-disabled': null,
  'metadata-mode-unknown': null,
  'metadata-address-refused': null,
  'metadata-not-asked': null,
  'metadata-unanswered': null,
  'metadata-not-ec2': null,
  'metadata-token-refused': null,
  'metadata-version-1-disabled': null,
  'metadata-without-role': null,
  'key-file-unreadable': null,
  'key-file-lacks-secret': null,
};

/** A story as it is told to one reader, with the values that only it knows. */
export interface Told {
  readonly words: ProviderStory;
  readonly values: Readonly<Record<string, string>>;
  readonly paste?: readonly Snippet[];
}

/** What is told of a fault; null where nothing is. */
export function faultStory(fault: Fault, profile: string, ci: Ci): Told | null {
  // Each entry takes its own kind of fault, which indexing cannot tell.
  const story = STORIES[fault.kind] as FaultStory<Fault> | null;
  if (story === null) return null;
  const named = 'profile' in fault && fault.profile !== undefined ? fault.profile : profile;
  const { words, paste = [] } = told(story, named, ci);
  return {
    words,
    paste,
    values: {
      profile: named,
      ...(story.other === undefined ? {} : { other: story.other(fault) }),
    },
  };
}

/** A person is told what a person can do. */
export function told({ title, why, fix, atTerminal }: TwoStories, profile: string, ci: Ci): Told {
  if (ci !== 'none' || atTerminal === undefined) return { words: { title, why, fix }, values: {} };
  const { command, ...words } = atTerminal;
  const named = profile === '' ? 'default' : profile;
  return { words, values: {}, paste: [{ language: 'sh', code: `${command(named)}\n` }] };
}
