import { isStandInSecret } from '../../allow.js';
import { BASE64 } from '../../alphabets.js';
import type { Candidate, Pattern } from '../pattern.js';

/**
 * API keys of CloudWatch Logs: `ACWL`, and what seems to be base64. AWS documents the beginning only, so
 * words of what it is for must stand near, or the rest must spell a user and an account as Bedrock's do.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html
 */
export const cloudwatchLogsApiKey: Pattern = {
  kind: 'cloudwatch-logs-api-key',
  part: 'service-key',
  words: {
    noun: 'CloudWatch Logs API key',
    severity: 'error',
    rung: 'granted',
    title: 'A CloudWatch Logs API key stands in `{path}`, line {line}',
    why: 'It needs no second half and may never expire: whoever reads it can write log events into the account at its expense, and so hide others among them. Removing the line does not take it back.',
    fix: 'Deactivate the key (`aws iam list-service-specific-credentials --service-name logs.amazonaws.com --user-name USER`, then `aws iam update-service-specific-credential --status Inactive` with its `ACCA` id), then replace it by a reference to a secret and commit that.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_HTTP_Endpoints_BearerTokenAuth.html',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html',
    ],
  },
  surroundings: { lines: 2, bytes: 240 },
  shapes: [
    {
      prefixes: ['ACWL'],
      alphabet: BASE64,
      length: { from: 40, to: 420 },
      notBefore: `${BASE64}_.-`,
      padded: true,
      plausible: (value) => isMixed(value.slice(4)) && !isStandInSecret(value.slice(-64)),
      judge: isTold,
    },
  ],
  accountOf: (key) => /-at-(\d{12})(?!\d)/.exec(decoded(key))?.[1],
  cases(draw) {
    const key = () => `ACWL${draw(BASE64, 96)}`;
    const spelled = Buffer.from(`CloudWatchLogsAPIKey-ab12-at-111122223333:${draw(BASE64, 42)}`);
    return {
      leaks: [
        ['CLOUDWATCH_LOGS_TOKEN=', key(), '\n'],
        ['curl https://logs.eu-west-1.amazonaws.com -H "Authorization: Bearer ', key(), '"'],
        ['x: ', `ACWL${spelled.toString('base64')}`, '\n'],
      ],
      clean: [`x = "${key()}"`, `token=${key().slice(0, 30)}`, `token=x${key()}`],
    };
  },
};

function isTold({ value, before, after }: Candidate): boolean {
  if (/^[\w+=,.@-]{1,80}-at-\d{12}/.test(decoded(value))) return true;
  return /logs\.|cloud_?-?watch|cwl|bearer|authorization|token|api[ _-]?key|secret|credential/i.test(
    before() + after(),
  );
}

function isMixed(text: string): boolean {
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /[0-9]/.test(text);
}

function decoded(key: string): string {
  return Buffer.from(key.slice(4), 'base64').toString('latin1');
}
