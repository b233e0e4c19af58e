/**
 * Which patterns answer for a kind as the corpus calls it, where the names differ. Whoever adds a
 * pattern under another name adds it here; the corpus itself is not changed for it.
 */
const ALSO: Readonly<Record<string, readonly string[]>> = {};

/** Words that a kind begins with, and who issues it. */
const ISSUERS: Readonly<Record<string, string>> = {
  bedrock: 'aws',
  appsync: 'aws',
  cloudwatch: 'aws',
  ses: 'aws',
  amazon: 'aws',
  mws: 'aws',
  // Whose secret looks like one of AWS, and is not: to be called that of the vendor, or of nobody known.
  unknown: 'other',
  duo: 'other',
  paystack: 'other',
  clerk: 'other',
  tencent: 'other',
  wasabi: 'other',
  minio: 'other',
  linode: 'other',
  backblaze: 'other',
  cloudinary: 'other',
  binance: 'other',
  razorpay: 'other',
  recaptcha: 'other',
  hcaptcha: 'other',
};

/** The patterns, of those that there may be, that answer for a kind of the corpus. */
export function answersFor(kind: string): readonly string[] {
  return [kind, ...(ALSO[kind] ?? [])];
}

/** Who issues a kind of key, by the first word of its name. */
export function issuerOf(kind: string): string {
  const [first = kind] = kind.split('-');
  return ISSUERS[first] ?? first;
}
