import type { Entry } from '../../entry.js';

export const terraformRoleRefused: Entry = {
  id: 'terraform-role-refused',
  emitters: ['terraform'],
  says: [
    'IAM Role ({role}) cannot be assumed',
    'Cannot assume IAM Role',
    'The role "{role}" cannot be assumed',
    'error assuming role',
    'cannot assume role',
  ],
  near: ['terraform', 'aws provider', 'provider "aws"', 'provider', 'backend', 'tofu'],
  weight: 'wrapper',
  title: 'Terraform may not assume the role of its provider or backend',
  causes: [
    {
      id: 'caller-not-trusted',
      rules: ['trust/assume-role-denied'],
      why: 'Terraform assumes the role of `assume_role` with the credentials that it found. The role does not trust them, they may not assume it, or the role is not there.',
      fix: "Name the caller (`aws sts get-caller-identity`) in the role's trust policy and allow the caller `sts:AssumeRole` on it; check the ARN.",
    },
  ],
  example: 'provider "aws"\nError: Cannot assume IAM Role',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base internal/config/errors.go',
};
