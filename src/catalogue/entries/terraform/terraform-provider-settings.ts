import type { Entry } from '../../entry.js';

export const terraformProviderSettings: Entry = {
  id: 'terraform-provider-settings',
  emitters: ['terraform'],
  says: [
    'IAM Role ARN not set in assume role',
    'Invalid provider configuration',
    'Error: configuring Terraform AWS Provider: {message...}',
    'error configuring Terraform AWS Provider: {message...}',
    'validating provider credentials: {message...}',
    'error validating provider credentials: {message...}',
    'Retrieving AWS account details: {message...}',
    'AWS account ID not previously found and failed retrieving via all available methods',
  ],
  near: ['provider "aws"', 'hashicorp/aws', 'aws provider', 'sts', 'iam'],
  weight: 'wrapper',
  title: 'The AWS provider of Terraform could not be set up',
  causes: [
    {
      id: 'settings',
      why: 'Before anything is planned, the provider asks AWS who it is; that failed: see the lines of the same box.',
      fix: 'Run `aws sts get-caller-identity` in the same step and mend what it says; then look at `region`, `profile` and `assume_role` of the provider block for empty variables.',
    },
  ],
  example:
    'Error: configuring Terraform AWS Provider: validating provider credentials: retrieving caller identity from STS',
  basis: 'source',
  source: 'hashicorp/aws-sdk-go-base awsauth.go',
};
