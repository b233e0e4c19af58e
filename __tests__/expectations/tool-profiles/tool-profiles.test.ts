import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { TOOL_CONFIGURATIONS } from '../../../src/expectations/tool-profiles/index.js';

/** What the tool to which a file belongs finds in it: profiles by line. */
function named(file: string, text: string) {
  const tool = TOOL_CONFIGURATIONS.find((one) => one.isItsFile(file));
  return tool?.profilesIn(text).map(({ profile, line }) => [profile, line]);
}

describe('a profile in the configuration of a tool', () => {
  test.each<[string, string, string, [string, number][]]>([
    [
      'a service',
      'serverless.yml',
      'service: shop\nprovider:\n  name: aws\n  profile: ci\n',
      [['ci', 4]],
    ],
    ['a quoted one', 'serverless.yaml', "provider:\n  profile: 'ci'\n", [['ci', 2]]],
    ['a computed one', 'serverless.yml', 'provider:\n  profile: ${env:AWS_PROFILE}\n', []],
    ['a plugin of that name', 'serverless.yml', 'custom:\n  profile: ci\n', []],
    ['one in a comment', 'serverless.yml', 'provider:\n  # profile: ci\n', []],
    [
      'a provider',
      'main.tf',
      'provider "aws" {\n  region  = "eu-west-1"\n  profile = "ci"\n}\n',
      [['ci', 3]],
    ],
    [
      'a backend',
      'state.tf',
      'terraform {\n  backend "s3" {\n    profile = "ci"\n  }\n}\n',
      [['ci', 3]],
    ],
    ['another provider', 'main.tf', 'provider "google" {\n  profile = "ci"\n}\n', []],
    ['a variable', 'main.tf', 'provider "aws" {\n  profile = var.profile\n}\n', []],
    [
      'a deeper block',
      'main.tf',
      'provider "aws" {\n  assume_role {\n    profile = "x"\n  }\n}\n',
      [],
    ],
    [
      'what follows the block',
      'main.tf',
      'provider "aws" {\n}\nlocals {\n  profile = "ci"\n}\n',
      [],
    ],
    [
      'parameters of SAM',
      'samconfig.toml',
      '[default.deploy.parameters]\nprofile = "ci"\n',
      [['ci', 2]],
    ],
    [
      'the CDK',
      'cdk.json',
      '{\n  "app": "node app.js",\n  "profile": "ci",\n  "context": { "a": 1 }\n}\n',
      [['ci', 3]],
    ],
    [
      'what the CDK hands to the app',
      'cdk.json',
      '{\n  "context": {\n    "profile": "ci"\n  }\n}\n',
      [],
    ],
  ])('of %s', (_, file, text, expected) => {
    expect(named(file, text)).toEqual(expected);
  });

  test('is not looked for in files of another name', () => {
    expect(named('docker-compose.yml', 'provider:\n  profile: ci\n')).toBeUndefined();
  });

  test('is told as it is written, or not at all, whatever the file holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('serverless.yml', 'main.tf', 'samconfig.toml', 'cdk.json'),
        fc.string(),
        (file, text) => {
          for (const [profile, line] of named(file, text) ?? []) {
            expect(text.split(/\r?\n/)[Number(line) - 1]).toContain(String(profile));
          }
        },
      ),
    );
  });
});
