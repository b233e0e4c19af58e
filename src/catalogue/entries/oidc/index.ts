import type { Entry } from '../../entry.js';
import { cacIdTokenHint } from './cac-id-token-hint.js';
import { githubIdTokenFailed } from './github-id-token-failed.js';
import { stsAudienceIncorrect } from './sts-audience-incorrect.js';
import { stsNoOidcProvider } from './sts-no-oidc-provider.js';
import { stsNotAJwt } from './sts-not-a-jwt.js';
import { stsRoleArnMalformed } from './sts-role-arn-malformed.js';
import { stsThumbprint } from './sts-thumbprint.js';
import { stsVerificationKey } from './sts-verification-key.js';
import { stsWebIdentityRefused } from './sts-web-identity-refused.js';
import { stsWebTokenExpired } from './sts-web-token-expired.js';
import { terraformWebIdentityRefused } from './terraform-web-identity-refused.js';
import { tokenFileMissing } from './token-file-missing.js';
import { tokenFileMissingPython } from './token-file-missing-python.js';

export const oidcEntries: readonly Entry[] = [
  cacIdTokenHint,
  githubIdTokenFailed,
  stsAudienceIncorrect,
  stsNoOidcProvider,
  stsNotAJwt,
  stsRoleArnMalformed,
  stsThumbprint,
  stsVerificationKey,
  stsWebIdentityRefused,
  stsWebTokenExpired,
  terraformWebIdentityRefused,
  tokenFileMissing,
  tokenFileMissingPython,
];
