import type { Entry } from '../../entry.js';

export const ecrForbidden403: Entry = {
  id: 'ecr-forbidden-403',
  emitters: ['docker'],
  says: [{ sentence: 'dkr.ecr.{place...} 403 Forbidden', anchor: 'dkr.ecr.' }],
  weight: 'cause',
  title: 'ECR denies the push or pull (403 Forbidden)',
  causes: [
    {
      id: 'permission',
      why: "The login was good, and neither the caller's policies nor the repository's policy allow this. A push needs more than a pull.",
      fix: "Allow `ecr:BatchCheckLayerAvailability`, `ecr:InitiateLayerUpload`, `ecr:UploadLayerPart`, `ecr:CompleteLayerUpload` and `ecr:PutImage` on the repository (for a pull `ecr:BatchGetImage` and `ecr:GetDownloadUrlForLayer`), in the caller's policy, and in the repository's policy for another account.",
    },
  ],
  example:
    'failed to push 111122223333.dkr.ecr.eu-west-1.amazonaws.com/api:1: unexpected status from POST request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/api/blobs/uploads/: 403 Forbidden',
  basis: 'report',
  source: 'https://github.com/medic/cht-core/issues/9175',
};
