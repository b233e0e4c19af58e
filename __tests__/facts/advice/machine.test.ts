import { describe, expect, test } from '@jest/globals';
import { machineOf } from '../../../src/facts/advice/machine.js';

const IRSA = '/var/run/secrets/eks.amazonaws.com/serviceaccount/token';

describe('the machine, by what AWS sets on it', () => {
  test.each<[string, Readonly<Record<string, string>>, string, readonly string[]]>([
    ['a function', { AWS_LAMBDA_FUNCTION_NAME: 'f' }, 'lambda', ['execution-role']],
    ['a task', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/x' }, 'ecs', ['task-role']],
    ['a task without a role', { ECS_CONTAINER_METADATA_URI_V4: 'http://x' }, 'ecs', []],
    [
      'a build, which is in a container too',
      { CODEBUILD_BUILD_ID: 'b', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/x' },
      'codebuild',
      ['task-role'],
    ],
    [
      'a pod with Pod Identity',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' },
      'eks',
      ['pod-identity'],
    ],
    ['a pod with IRSA', { AWS_WEB_IDENTITY_TOKEN_FILE: IRSA }, 'eks', ['irsa']],
    ['a token that is not of EKS', { AWS_WEB_IDENTITY_TOKEN_FILE: '/tmp/token' }, 'elsewhere', []],
    ['a pod somewhere', { KUBERNETES_SERVICE_HOST: '10.0.0.1' }, 'kubernetes', []],
    ['a variable that is set and empty', { AWS_LAMBDA_FUNCTION_NAME: '' }, 'elsewhere', []],
  ])('%s', (_, variables, machine, offers) => {
    expect(machineOf(variables, [], null)).toMatchObject({ machine, offers });
  });

  test('a machine is of EC2 by its firmware or its metadata service, and none of Azure is', () => {
    const role = { kind: 'role', role: 'r' } as const;
    expect(machineOf({}, [role], null)).toMatchObject({
      machine: 'ec2',
      offers: ['instance-role'],
    });
    expect(machineOf({}, [{ kind: 'no-role' }], null)).toMatchObject({
      machine: 'ec2',
      offers: [],
    });
    expect(machineOf({}, [], 'Amazon EC2\n').machine).toBe('ec2');
    expect(machineOf({}, [{ kind: 'not-ec2', status: 404 }], 'Microsoft Corporation').machine).toBe(
      'elsewhere',
    );
    expect(machineOf({ KUBERNETES_SERVICE_HOST: 'x' }, [], 'Amazon EC2').machine).toBe('eks');
  });
});
