import type { Entry } from '../../entry.js';

/** An error of Terraform's AWS provider about one resource, in no SDK's grammar. */
export const saidByTerraform: Entry = {
  id: 'said-by-terraform',
  emitters: ['terraform'],
  says: [
    'Error: creating {message...}',
    'Error: updating {message...}',
    'Error: deleting {message...}',
    'Error: reading {message...}',
    'Error: waiting for {message...}',
    'Error: modifying {message...}',
    'Error: putting {message...}',
    'Error: importing {message...}',
    'Error: attaching {message...}',
    'Error: error creating {message...}',
    'Error: error updating {message...}',
    'Error: error reading {message...}',
    'Error: error deleting {message...}',
    'Error: error waiting for {message...}',
  ],
  near: ['aws_', 'amazonaws', 'arn:aws'],
  never: ['google', 'azurerm', 'kubernetes'],
  general: true,
  weight: 'wrapper',
  title: 'Terraform could not change or read a resource of AWS',
  causes: [
    {
      id: 'said',
      why: 'The AWS provider says: {message}',
      fix: 'Correct the resource that stands under the message (`with aws_...`); where something exists already, import it (`terraform import`).',
    },
  ],
  example:
    "Error: waiting for ECS Service (arn:aws:ecs:eu-west-1:111122223333:service/web) create: timeout while waiting for state to become 'tfSTABLE'",
  basis: 'source',
  source: 'hashicorp/terraform-provider-aws internal/service',
};
