import { isStandInSecret } from '../../allow.js';
import { BASE64 } from '../../alphabets.js';
import { nameOf, speaksOfAws } from '../../naming.js';
import type { Candidate, Pattern } from '../pattern.js';

/**
 * Session tokens of temporary credentials: long base64 that begins as STS's tokens do, or that
 * bears their name beside other words of AWS.
 */
export const awsSessionToken: Pattern = {
  kind: 'aws-session-token',
  part: 'token',
  words: {
    noun: 'session token',
    severity: 'error',
    rung: 'present',
    title: 'An AWS session token stands in `{path}`, line {line}',
    why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
    fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    ],
  },
  surroundings: { lines: 3, bytes: 320 },
  shapes: [
    issued(['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'], 88),
    issued(['FQoDYXdz', 'AQoDYXdz', 'AQoEYXdz'], 92),
    {
      alphabet: BASE64,
      length: { from: 100 },
      padded: true,
      plausible: (value) => mayBeNamed(value) && isNoStandIn(value),
      judge: isNamed,
    },
  ],
  cases(draw) {
    const token = (prefix: string) => `${prefix}${draw(BASE64, 400 - prefix.length)}`;
    return {
      leaks: [
        ['aws_session_token = ', token('IQoJb3JpZ2luX2Vj'), '\n'],
        ['"SessionToken": "', `${token('FwoGZXIvYXdz')}aa==`, '"'],
        ['AWS_SESSION_TOKEN=', token('a7Q'), '\n'],
      ],
      clean: [
        `session_token = "${token('a7Q')}"`,
        `AWS_SESSION_TOKEN=${token('AQICAHh')}`,
        token('FwoGZXIvYXd').slice(0, 90),
      ],
    };
  },
};

function issued(prefixes: readonly string[], from: number) {
  return {
    prefixes,
    alphabet: BASE64,
    length: { from },
    notBefore: BASE64,
    padded: true,
    plausible: isNoStandIn,
  };
}

function isNoStandIn(value: string): boolean {
  return !/EXAMPLE/i.test(value) && !isStandInSecret(value.slice(12));
}

function mayBeNamed(value: string): boolean {
  // eyJ opens a JSON web token, AQICAH a KMS ciphertext.
  if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500) return false;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
}

function isNamed(candidate: Candidate): boolean {
  const before = candidate.before();
  return nameOf(before) === 'session-token' && speaksOfAws(before + candidate.after());
}
