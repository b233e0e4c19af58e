import type { Entry } from '../../entry.js';

export const ecrRegistryEmpty: Entry = {
  id: 'ecr-registry-empty',
  emitters: ['docker'],
  says: [
    'invalid tag "/{image}": invalid reference format',
    'invalid tag ".dkr.ecr.{image}": invalid reference format',
    'invalid reference format{where...}"/',
  ],
  near: ['ecr', 'amazonaws'],
  weight: 'cause',
  lacks: 'value',
  title: 'The name of the image begins with nothing, since the registry is empty',
  causes: [
    {
      id: 'empty',
      why: 'The variable or output that holds the registry (`ACCOUNT.dkr.ecr.REGION.amazonaws.com`) is empty in this job.',
      fix: 'Take it from `steps.login-ecr.outputs.registry` of the same job (between jobs GitHub drops it where it holds a masked account id: set `mask-password` and hand over the name in parts), or write it out.',
    },
  ],
  example: 'docker push to ECR\nERROR: invalid tag "/web:81": invalid reference format',
  basis: 'report',
  source: 'https://github.com/aws-actions/amazon-ecr-login/issues/32',
};
