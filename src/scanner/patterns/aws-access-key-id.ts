import { isStandInKeyId } from '../allow.js';
import type { Candidate, Pattern, Verdict } from './pattern.js';

const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}/;

/**
 * Access key ids of every kind that is a credential: AKIA, ASIA, ABIA, ACCA. Ids that only name
 * things (AROA, AIDA and the like) are none.
 *
 * Also base64 of an id, as Kubernetes secrets and basic authentication hold it.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
export const awsAccessKeyId: Pattern = {
  kind: 'aws-access-key-id',
  triggers: [
    { by: 'base32-run' },
    { by: 'literal', text: 'QUtJQ' },
    { by: 'literal', text: 'QVNJQ' },
  ],
  fits: (length) => length === 20 || length >= 27,
  plausible: (value) => (value.startsWith('Q') ? isEncoded(value) : isPlain(value)),
  judge: (candidate) => (candidate.value.startsWith('Q') ? { length: 27 } : plain(candidate)),
};

function isPlain(value: string): boolean {
  return value.length === 20 && KEY_ID.test(value) && !isStandInKeyId(value);
}

/** Whether 27 characters of base64 hold an id, and what follows it cannot be more of the id. */
function isEncoded(value: string): boolean {
  const text = Buffer.from(value, 'base64').toString('latin1');
  const id = KEY_ID.exec(text)?.[0];
  return id !== undefined && !isStandInKeyId(id) && !/^[A-Za-z0-9]/.test(text.slice(20));
}

function plain(candidate: Candidate): Verdict | undefined {
  // Base32 of something else is padded; an id is not.
  return /^(?:[A-Za-z0-9]|={2})/.test(candidate.after()) ? undefined : { length: 20 };
}
