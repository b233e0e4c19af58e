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
  plausible(value) {
    if (!ISSUED.test(value) && !mayBeNamed(value)) return false;
    return !/EXAMPLE/i.test(value) && !isStandInSecret(value.slice(12));
  },
  judge: (candidate) => (ISSUED.test(candidate.value) || isNamed(candidate) ? {} : undefined),
};

const ISSUED = /^(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz|FQoDYXdz|AQo[DE]YXdz)/;

function mayBeNamed(value: string): boolean {
  // eyJ opens a JSON web token, AQICAH a KMS ciphertext.
  if (/^(?:eyJ|AQICAH|MII)/.test(value) || value.length > 500) return false;
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
}

function isNamed(candidate: Candidate): boolean {
  const before = candidate.before();
  return nameOf(before) === 'session-token' && speaksOfAws(before + candidate.after());
}
