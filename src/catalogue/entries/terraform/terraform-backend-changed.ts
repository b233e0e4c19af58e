import type { Entry } from '../../entry.js';

export const terraformBackendChanged: Entry = {
  id: 'terraform-backend-changed',
  emitters: ['terraform'],
  says: [
    'Backend configuration changed',
    'Backend initialization required, please run "terraform init"',
    'Backend configuration block has changed',
    'Invalid backend configuration argument',
  ],
  near: ['s3', 'aws'],
  weight: 'cause',
  title: 'The backend of the state is not the one that was initialised',
  causes: [
    {
      id: 'init',
      why: 'The settings of the backend differ from those that `.terraform` was initialised with, often since it was cached or another stage is used.',
      fix: 'Run `terraform init -reconfigure` (or `-migrate-state` where the state is to move) in this job before plan and apply, and do not cache `.terraform/terraform.tfstate`.',
    },
  ],
  example: 'backend "s3"\nError: Backend configuration changed',
  basis: 'source',
  source: 'hashicorp/terraform internal/command/meta_backend.go',
};
