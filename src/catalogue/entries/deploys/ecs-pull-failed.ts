import type { Entry } from '../../entry.js';

export const ecsPullFailed: Entry = {
  id: 'ecs-pull-failed',
  emitters: ['aws'],
  says: [
    'CannotPullContainerError: {message...}',
    'CannotPullImageManifestError: {message...}',
    'CannotPullECRContainerError: {message...}',
  ],
  weight: 'cause',
  title: 'The ECS task could not pull its image',
  causes: [
    {
      id: 'absent',
      holds: { message: ['not found', 'manifest unknown', 'does not exist'] },
      why: 'The image is not there under this name and tag: {message}',
      fix: 'Push the image before the service is updated, and let the task definition name its tag, account and region.',
    },
    {
      id: 'denied',
      holds: { message: ['403', 'denied', 'authoriz', 'no basic auth'] },
      why: "The task's execution role may not read the repository: {message}",
      fix: 'Attach `AmazonECSTaskExecutionRolePolicy` to the execution role; for a repository of another account allow it in the repository policy as well.',
    },
    {
      id: 'network',
      why: 'The task has no way to the registry, or the registry refused: {message}',
      fix: 'Give the task a NAT gateway, a public IP or VPC endpoints for ECR and S3, then deploy again; for Docker Hub limits pull through ECR.',
    },
  ],
  example:
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to resolve ref 111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:81: not found',
  basis: 'documentation',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html',
};
