import type { Entry } from '../../entry.js';

export const ecsLinkedRole: Entry = {
  id: 'ecs-linked-role',
  emitters: ['aws-cli', 'cloudformation', 'terraform'],
  says: [
    'Unable to assume the service linked role. Please verify that the {service} service linked role exists',
    'Unable to assume the service linked role',
    'Unable to assume role and validate the listeners configured on your load balancer',
    'ECS was unable to assume the role',
  ],
  weight: 'cause',
  title: 'ECS cannot assume the role that it needs',
  causes: [
    {
      id: 'role',
      why: 'The service linked role of ECS is not there in this account yet, or the role that the service or the task names does not trust ECS.',
      fix: 'Make the linked role (`aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com`); let the task roles trust `ecs-tasks.amazonaws.com`.',
    },
  ],
  example:
    'An error occurred (InvalidParameterException) when calling the CreateService operation: Unable to assume the service linked role. Please verify that the ECS service linked role exists.',
  basis: 'report',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/11417',
};
