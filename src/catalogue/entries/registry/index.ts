import type { Entry } from '../../entry.js';
import { codeartifactUnauthorized } from './codeartifact-unauthorized.js';
import { dockerHelperNotImplemented } from './docker-helper-not-implemented.js';
import { ecrForbidden403 } from './ecr-forbidden-403.js';
import { ecrHelperFailed } from './ecr-helper-failed.js';
import { ecrImmutableTag } from './ecr-immutable-tag.js';
import { ecrLoginFailed } from './ecr-login-failed.js';
import { ecrLoginPipe } from './ecr-login-pipe.js';
import { ecrManifestAbsent } from './ecr-manifest-absent.js';
import { ecrNoRepository } from './ecr-no-repository.js';
import { ecrNotLoggedIn } from './ecr-not-logged-in.js';
import { ecrPublicRate } from './ecr-public-rate.js';
import { ecrPublicStaleLogin } from './ecr-public-stale-login.js';
import { ecrRegistryEmpty } from './ecr-registry-empty.js';
import { ecrUnauthorized401 } from './ecr-unauthorized-401.js';
import { helmOciUnauthorized } from './helm-oci-unauthorized.js';

export const registryEntries: readonly Entry[] = [
  codeartifactUnauthorized,
  dockerHelperNotImplemented,
  ecrForbidden403,
  ecrHelperFailed,
  ecrImmutableTag,
  ecrLoginFailed,
  ecrLoginPipe,
  ecrManifestAbsent,
  ecrNoRepository,
  ecrNotLoggedIn,
  ecrPublicRate,
  ecrPublicStaleLogin,
  ecrRegistryEmpty,
  ecrUnauthorized401,
  helmOciUnauthorized,
];
