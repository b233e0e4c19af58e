import type { AwsError } from '../../world/aws.js';

/** What made a signature wrong. */
export type SignatureFault = 'clock' | 'region' | 'secret';

const CODES: readonly string[] = ['SignatureDoesNotMatch', 'InvalidSignatureException'];

/**
 * What AWS means by refusing a signature; null for any other refusal. Its code is one for all
 * three causes, so that only AWS's own message tells them apart.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export function signatureFault({ code, message }: AwsError): SignatureFault | null {
  if (/scoped to a valid region/i.test(message)) return 'region';
  if (!CODES.includes(code)) return null;
  return /Signature (?:expired|not yet current)/i.test(message) ? 'clock' : 'secret';
}
