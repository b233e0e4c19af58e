import type { Identity } from '../../report/identity.js';

/** Where credentials came from, for a sentence, and why the chain came to take just these. */
interface SourceWords {
  /** To follow "They came from". */
  readonly from: string;
  /** A sentence of its own; '' where there is nothing to be said. */
  readonly because: string;
  /** What makes way for the credentials that were meant. */
  readonly instead: string;
}

const PROFILE_BEFORE =
  'They stand in a profile that the variables of {theJob} name, or in `[default]`.';
const OTHER_PROFILE =
  'Name the profile that is meant in `AWS_PROFILE`, or give {theJob} the credentials that are meant in another way and take the profile off {theRunner}';
const AFTER_ALL = 'No other source gave any: SDKs ask this one last.';
const BEFOREHAND =
  'Give {thisJob} the credentials that are meant {beforehand}: whatever was to bring them brought none';

const PROFILE = (from: string): SourceWords => ({
  from,
  because: PROFILE_BEFORE,
  instead: OTHER_PROFILE,
});

/** In the words of a reader, who does not know what we call a provider. */
export const SOURCE_WORDS: Readonly<Record<Identity['provider'], SourceWords>> = {
  environment: {
    from: 'the keys in the environment',
    because: 'SDKs take keys in the environment before nearly everything else.',
    instead:
      'Take `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` out of {theJob}, or put the keys that are meant there',
  },
  'profile-static': PROFILE('the keys of a profile'),
  'profile-assume-role': PROFILE('the role of a profile'),
  'profile-web-identity': PROFILE('the web identity role of a profile'),
  'profile-process': PROFILE('the `credential_process` of a profile'),
  'profile-sso': PROFILE('the IAM Identity Center sign-in of a profile'),
  'profile-login': PROFILE('the `aws login` session of a profile'),
  'web-identity': {
    from: 'the web identity role of the environment',
    because: '`AWS_ROLE_ARN` names that role.',
    instead: 'Set `AWS_ROLE_ARN` to the role that is meant',
  },
  container: {
    from: "the container's own role",
    because: AFTER_ALL,
    instead: BEFOREHAND,
  },
  'instance-metadata': {
    from: "the machine's own role (instance metadata)",
    because: AFTER_ALL,
    instead: BEFOREHAND,
  },
  input: {
    from: "the action's inputs",
    because: '',
    instead: 'Give the action the keys that are meant',
  },
  'oidc-role': {
    from: "the role that this job's OIDC token was exchanged for",
    because: '',
    instead: 'Correct `role-to-assume`',
  },
  'assumed-role': {
    from: 'the role that was assumed',
    because: '',
    instead: 'Correct `role-to-assume`',
  },
};
