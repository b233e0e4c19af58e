import type { Entry } from '../../entry.js';

export const rubyProfileAbsent: Entry = {
  id: 'ruby-profile-absent',
  emitters: ['ruby'],
  says: [
    'Aws::Errors::NoSuchProfileError: Profile `{profile}',
    'Aws::Errors::NoSuchProfileError',
    'Aws::Errors::NoSourceProfileError',
    'Aws::Errors::NoSourceCredentials',
  ],
  weight: 'cause',
  title: 'The Ruby SDK does not find the profile that is named',
  causes: [
    {
      id: 'profile',
      rules: ['credentials/profile-not-found', 'credentials/profile-empty'],
      why: '`AWS_PROFILE` or the program names a profile that is in neither file of AWS on this machine, or one without credentials.',
      fix: 'Unset `AWS_PROFILE` for this step and give it keys or a role by the environment; or write the profile before it.',
    },
  ],
  example:
    'Aws::Errors::NoSuchProfileError: Profile `deploy\' not found in ["/root/.aws/credentials"]',
  basis: 'report',
  source: 'https://github.com/amazon-archives/aws-sdk-core-ruby/issues/104',
};
