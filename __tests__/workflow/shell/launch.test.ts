import { describe, expect, test } from '@jest/globals';
import { losesEnvironment } from '../../../src/workflow/shell/launch.js';

const loses = (command: string) => losesEnvironment(command.split(' '));

describe('a command behind sudo', () => {
  test.each([
    'sudo aws s3 ls',
    'sudo -u deploy aws s3 ls',
    'time sudo -n npx serverless deploy',
    '/usr/bin/sudo -H terraform apply',
  ])('loses the environment: %s', (command) => {
    expect(loses(command)).toBe(true);
  });

  test.each([
    'aws s3 ls',
    'sudo -E aws s3 ls',
    'sudo -HE aws s3 ls',
    'sudo --preserve-env aws s3 ls',
    'sudo --preserve-env=AWS_PROFILE aws s3 ls',
    'sudo AWS_PROFILE=ci aws s3 ls',
    'sudo env AWS_PROFILE=ci aws s3 ls',
    'time aws s3 ls',
    'sudo',
    '',
  ])('keeps it, or is none: %s', (command) => {
    expect(loses(command)).toBe(false);
  });
});
