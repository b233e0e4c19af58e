import type { Entry } from '../../entry.js';

export const ecsNotStable: Entry = {
  id: 'ecs-not-stable',
  emitters: ['aws-cli', 'boto3', 'javascript', 'terraform'],
  says: [
    'Resource is not in the state servicesStable',
    'Waiter ServicesStable failed: {message...}',
    'Waiter ServicesStable failed',
    'The deployment circuit breaker was triggered',
    'ECS Deployment Circuit Breaker was triggered',
    'tasks failed to start',
    'TimeoutError: {"state":"TIMEOUT","reason":"Waiter has timed out"}',
  ],
  near: ['ecs', 'service', 'cluster'],
  weight: 'wrapper',
  title: 'The ECS service did not get stable',
  causes: [
    {
      id: 'tasks-fail',
      why: 'The deploy was accepted and waited for; the new tasks stop again, are not healthy for the load balancer, or take longer than the wait.',
      fix: "Look at the service's events and at why its tasks stopped: `aws ecs describe-services --cluster CLUSTER --services SERVICE --query 'services[0].events[:10]'`, then `aws ecs describe-tasks` for the stopped ones (`stoppedReason`, exit code); mend the health check or wait longer.",
    },
  ],
  example: 'Error: Resource is not in the state servicesStable',
  basis: 'report',
  source: 'https://github.com/aws-actions/amazon-ecs-deploy-task-definition/issues/30',
};
