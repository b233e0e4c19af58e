import { isStandInSecret } from '../allow.js';
import { nameOf, speaksOfAws } from '../naming.js';
import type { Candidate, Pattern } from './pattern.js';

/**
 * Session tokens of temporary credentials: long base64 that begins as STS's tokens do, or that
 * bears their name beside other words of AWS.
 */
export const awsSessionToken: Pattern = {
  kind: 'aws-session-token',
  triggers: [{ by: 'base64-run' }],
  fits: (length) => length >= 100,
  judge(candidate) {
    const { value } = candidate;
    const issued = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|FQoDYXdz|AQo[DE]YXdz)/.test(value);
    if (!issued && !isNamed(candidate)) return undefined;
    if (/EXAMPLE/i.test(value) || isStandInSecret(value.slice(12))) return undefined;
    return {};
  },
};

function isNamed(candidate: Candidate): boolean {
  const { value } = candidate;
  // eyJ opens a JSON web token, AQICAH a KMS ciphertext.
  if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500) return false;
  if (!/[a-z]/.test(value) || !/[A-Z]/.test(value) || !/[0-9]/.test(value)) return false;
  const before = candidate.before();
  return nameOf(before) === 'session-token' && speaksOfAws(before + candidate.after());
}
