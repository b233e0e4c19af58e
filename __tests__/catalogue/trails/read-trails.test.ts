import { describe, expect, test } from '@jest/globals';
import { cleanLine } from '../../../src/catalogue/reading/clean-line.js';
import { trailsIn } from '../../../src/catalogue/trails/read-trails.js';

/** The searches that a log tells of, each as its SDK and its steps. */
function trails(...lines: readonly string[]) {
  return trailsIn(lines.map((text, index) => cleanLine({ number: index + 1, text }))).map(
    ({ sdk, steps, times }) => [
      sdk,
      times,
      steps.map(({ provider, outcome, line }) => `${line} ${provider} ${outcome}`),
    ],
  );
}

const ask = (method: string) => `DEBUG:botocore.credentials:Looking for credentials via: ${method}`;

describe('the debug log of an SDK', () => {
  test('tells of boto3 whom it asked, and who gave', () => {
    expect(
      trails(
        ask('env'),
        ask('assume-role'),
        ask('shared-credentials-file'),
        'INFO:botocore.credentials:Found credentials in shared credentials file: ~/.aws/credentials',
      ),
    ).toEqual([
      [
        'boto3',
        1,
        ['1 environment nothing', '2 profile-assume-role nothing', '3 profile-static gave'],
      ],
    ]);
  });

  test('leaves open what became of the last one, where it does not say', () => {
    expect(trails(ask('env'), ask('iam-role'))).toEqual([
      ['boto3', 1, ['1 environment nothing', '2 instance-metadata asked']],
    ]);
  });

  test('is known as the AWS CLI by the form of its lines, behind the times of a runner', () => {
    const time = '2026-03-02T10:11:12.1234567Z ';
    const front = `${time}2026-03-02 10:11:12,123 - MainThread - botocore.credentials - DEBUG - `;
    expect(
      trails(
        `${front}Skipping environment variable credential check because profile name was explicitly set.`,
        `${front}Looking for credentials via: assume-role`,
        `${front}Looking for credentials via: sso`,
      ),
    ).toEqual([
      [
        'aws-cli',
        1,
        ['1 environment skipped', '2 profile-assume-role nothing', '3 profile-sso asked'],
      ],
    ]);
  });

  test('tells the same search once, and another one by itself', () => {
    const once = [ask('env'), 'Found credentials in environment variables.'];
    expect(trails(...once, ...once, ...once, ask('env'), ask('sso'))).toEqual([
      ['boto3', 3, ['1 environment gave']],
      ['boto3', 1, ['7 environment nothing', '8 profile-sso asked']],
    ]);
  });

  test('tells of the JavaScript SDK, whose warning is no step', () => {
    const front = '@aws-sdk/credential-provider-node - ';
    expect(
      trails(
        `${front}defaultProvider::fromEnv WARNING:`,
        `${front}defaultProvider::fromEnv`,
        `${front}defaultProvider::fromIni`,
        `${front}defaultProvider::remoteProvider`,
        `${front}remoteProvider::fromHttp/fromContainerMetadata`,
        'CredentialsProviderError: Could not load credentials from any providers',
      ),
    ).toEqual([
      [
        'javascript',
        1,
        ['2 environment nothing', '3 profile-static nothing', '5 container nothing'],
      ],
    ]);
  });

  test('tells of both Java SDKs, and of no other program with their words', () => {
    expect(
      trails(
        'DEBUG AwsCredentialsProviderChain - Unable to load credentials from SystemPropertyCredentialsProvider(): x',
        'DEBUG c.a.auth.AWSCredentialsProviderChain - Unable to load credentials from EnvironmentVariableCredentialsProvider: y',
        'DEBUG Loading credentials from com.amazonaws.auth.profile.ProfileCredentialsProvider@6f1c29b7',
        'DEBUG Loading credentials from org.mlflow.tracking.creds.EnvironmentHostCredsProvider@1',
        'Unable to load credentials from any of the providers in the chain',
      ),
    ).toEqual([['java', 1, ['1 null nothing', '2 environment nothing', '3 profile-static gave']]]);
  });

  test('tells of the Rust SDK, and of Terraform its source', () => {
    const chain = 'DEBUG aws_config::meta::credentials::chain: ';
    expect(
      trails(
        `${chain}provider in chain did not provide credentials provider=Environment context=x`,
        `\u001b[33m WARN\u001b[0m aws_config::meta::credentials::chain: provider failed to provide credentials provider=WebIdentityToken error=y`,
        '[INFO]  provider.terraform-provider-aws_v6: Retrieved credentials: tf_aws.credentials_source="SharedConfigCredentials: /root/.aws/credentials"',
      ),
    ).toEqual([
      ['rust', 1, ['1 environment nothing', '2 web-identity failed']],
      ['terraform', 1, ['3 profile-static gave']],
    ]);
  });

  test('is no trail where it only speaks of credentials', () => {
    expect(trails('Found credentials in the vault', 'loaded credentials', 'env')).toEqual([]);
  });
});
