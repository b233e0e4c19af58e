import type { Entry } from '../../entry.js';
import { dependabotGetsNothing } from '../../causes/dependabot-gets-nothing.js';
import { forkGetsNothing } from '../../causes/fork-gets-nothing.js';
import { noIdToken } from '../../causes/no-id-token.js';
import { nothingGiven } from '../../causes/nothing-given.js';
import { secretEmpty } from '../../causes/secret-empty.js';

export const terraformNoCredentials: Entry = {
  id: 'terraform-no-credentials',
  emitters: ['terraform'],
  says: [
    'No valid credential sources found',
    'no valid credential sources for Terraform AWS Provider found',
    'no valid credential sources for S3 Backend found',
    'No valid credential sources for {x...} found',
    'NoCredentialProviders: no valid providers in chain',
    'error configuring S3 Backend: no valid credential sources',
  ],
  weight: 'wrapper',
  lacks: 'credentials',
  title: 'Terraform found no credentials',
  causes: [forkGetsNothing, dependabotGetsNothing, secretEmpty, noIdToken, nothingGiven],
  example: 'Error: No valid credential sources found',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};
