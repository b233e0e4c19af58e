import type { Entry } from '../../entry.js';

export const ecsTargetAbsent: Entry = {
  id: 'ecs-target-absent',
  emitters: ['aws-cli', 'boto3', 'javascript'],
  says: [
    'ClusterNotFoundException',
    'ServiceNotFoundException',
    'ServiceNotActiveException',
    'Service was not ACTIVE',
    'Cluster not found',
    'is MISSING',
    'is INACTIVE',
  ],
  near: ['ecs', 'updateservice', 'taskdefinition', 'describeservices'],
  weight: 'cause',
  title: 'The ECS cluster or service is not there',
  causes: [
    {
      id: 'name',
      why: 'No active cluster or service of this name is in this account and region: the name is another, a variable is empty, or the credentials are those of another account.',
      fix: 'Compare the names with `aws ecs list-clusters` and `aws ecs list-services --cluster CLUSTER`, run with the same credentials and region.',
    },
  ],
  example:
    'An error occurred (ClusterNotFoundException) when calling the UpdateService operation: Cluster not found.',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html',
};
