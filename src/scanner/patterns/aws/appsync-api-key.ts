import { DIGITS } from '../../alphabets.js';
import type { Pattern } from '../pattern.js';

const SMALL = `abcdefghijklmnopqrstuvwxyz${DIGITS}`;

/**
 * API keys of AppSync: `da2-` and 26 small letters and digits.
 * @see https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization
 */
export const appsyncApiKey: Pattern = {
  kind: 'appsync-api-key',
  words: {
    noun: 'AppSync API key',
    severity: 'warning',
    rung: 'present',
    title: 'An AppSync API key stands in `{path}`, line {line}',
    why: 'Whoever reads it can call the GraphQL API that it belongs to, for as long as the key lives: a week by default, a year at most. Where it is meant to be public, as in a web page, that is by design.',
    fix: 'If the API is not public, delete the key (`aws appsync delete-api-key --api-id API --id KEY`), or let the API ask for IAM or a user pool in its place.',
    references: [
      'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      'https://docs.aws.amazon.com/cli/latest/reference/appsync/delete-api-key.html',
    ],
  },
  shapes: [
    {
      prefixes: ['da2-'],
      alphabet: SMALL,
      length: 26,
      notAfter: `${SMALL}ABCDEFGHIJKLMNOPQRSTUVWXYZ_-`,
    },
  ],
  cases(draw) {
    const key = () => `da2-q7${draw(SMALL, 24)}`;
    return {
      leaks: [
        ['"aws_appsync_apiKey": "', key(), '"'],
        ["x-api-key: '", key(), "'"],
      ],
      clean: [`x${key()}`, `${key()}a`, key().slice(0, 29), `da2-${'x'.repeat(26)}`],
    };
  },
};
