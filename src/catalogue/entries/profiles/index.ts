import type { Entry } from '../../entry.js';
import { amplifyProfile } from './amplify-profile.js';
import { botoProfileBothSources } from './boto-profile-both-sources.js';
import { botoProfileLoop } from './boto-profile-loop.js';
import { botoProfileNotFound } from './boto-profile-not-found.js';
import { configFileUnparsable } from './config-file-unparsable.js';
import { goProfileNotFound } from './go-profile-not-found.js';
import { javaProfileAbsent } from './java-profile-absent.js';
import { jsProfileNotFound } from './js-profile-not-found.js';
import { loginSessionExpired } from './login-session-expired.js';
import { processFailed } from './process-failed.js';
import { profileAssumeRoleIncomplete } from './profile-assume-role-incomplete.js';
import { profileHalf } from './profile-half.js';
import { profileNeedsMfa } from './profile-needs-mfa.js';
import { rubyProfileAbsent } from './ruby-profile-absent.js';
import { serverlessProfileAbsent } from './serverless-profile-absent.js';
import { ssoExpired } from './sso-expired.js';
import { webIdentityWithoutRole } from './web-identity-without-role.js';

export const profilesEntries: readonly Entry[] = [
  amplifyProfile,
  botoProfileBothSources,
  botoProfileLoop,
  botoProfileNotFound,
  configFileUnparsable,
  goProfileNotFound,
  javaProfileAbsent,
  jsProfileNotFound,
  loginSessionExpired,
  processFailed,
  profileAssumeRoleIncomplete,
  profileHalf,
  profileNeedsMfa,
  rubyProfileAbsent,
  serverlessProfileAbsent,
  ssoExpired,
  webIdentityWithoutRole,
];
