import type { Entry } from '../../entry.js';

/** Printed by a task that could not start; who waits for the service times out later. */
export const ecsResourceInitialization: Entry = {
  id: 'ecs-resource-initialization',
  emitters: ['aws', 'copilot'],
  says: [
    'ResourceInitializationError: {what...} is not authorized to perform: {action} on resource: {resource} because {policy...}',
    'ResourceInitializationError: {what...} is not authorized to perform: {action} on resource: {resource}',
    'ResourceInitializationError: {what...} AccessDeniedException: {message...}',
    'ResourceInitializationError: {what...} i/o timeout',
    'ResourceInitializationError: {what...} context deadline exceeded',
    'ResourceInitializationError: {what...} Please check your task network configuration',
    'ResourceInitializationError: {message...}',
  ],
  weight: 'cause',
  title: 'The ECS task could not start, since it could not fetch its secrets, image or log group',
  causes: [
    {
      id: 'execution-role',
      holds: { action: [':'] },
      title: "The task's execution role may not `{action}`",
      why: 'ECS fetches secrets, the image and its log group with the execution role of the task definition, not with the role of the deploy; a policy of that role lacks `{action}`.',
      fix: 'Allow `{action}` on the resource (and `kms:Decrypt` on its key) to the execution role of the task definition, then deploy again.',
    },
    {
      id: 'network',
      why: "The task could not fetch what it starts with. Most often its subnet has no way out to ECR, Secrets Manager, SSM or CloudWatch Logs; otherwise its execution role may not read them, or the secret's ARN is wrong.",
      fix: 'Give the task a way there: a NAT gateway or a public IP (`assignPublicIp: ENABLED`), or VPC endpoints for ECR, S3, logs, Secrets Manager and SSM, and let its security group send to port 443; then check the execution role.',
    },
  ],
  example:
    'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.us-east-2.amazonaws.com/": dial tcp 10.0.0.1:443: i/o timeout. Please check your task network configuration.',
  basis: 'report',
  source: 'https://github.com/aws/copilot-cli/issues/3104',
};
