import { type Partition, partitionNamed } from './partitions.js';

/**
 * The six parts of an ARN. Only their number is certain: what stands in them is for the reader to
 * judge, since policies hold ARNs with wildcards and gaps.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  /** All that follows the fifth colon; it may hold more of them. */
  readonly resource: string;
}

/** Cuts a text at its first five colons; null when it does not begin as an ARN or has fewer. */
export function splitArn(text: string): Arn | null {
  const parts = text.split(':', 5);
  const [head, partition = '', service = '', region = '', account] = parts;
  const before = parts.join(':').length;
  if (head !== 'arn' || account === undefined || before === text.length) return null;
  return { partition, service, region, account, resource: text.slice(before + 1) };
}

/** An ARN of IAM or STS whose owner is beyond doubt. */
export interface IdentityArn extends Arn {
  readonly service: 'iam' | 'sts';
  readonly known: Partition;
}

/**
 * An ARN of something that IAM or STS keep in one account of a partition that we know: a user, a
 * role, a session, a provider. Null for anything else.
 */
export function identityArn(text: string): IdentityArn | null {
  const arn = splitArn(text);
  if (arn === null) return null;
  const { partition, service, region, account, resource } = arn;
  const known = partitionNamed(partition);
  if (known === undefined || (service !== 'iam' && service !== 'sts')) return null;
  if (region !== '' || !isAccountId(account) || !/^[\u0021-\u007e]{1,600}$/.test(resource)) {
    return null;
  }
  return { ...arn, service, known };
}

/** Whether a text is an account's number: 12 digits. */
export function isAccountId(text: string): boolean {
  return /^[0-9]{12}$/.test(text);
}

/** The account of a thing of IAM or STS, where its ARN names one. */
export function accountOfArn(text: string): string | undefined {
  const arn = splitArn(text);
  if (arn === null || (arn.service !== 'iam' && arn.service !== 'sts')) return undefined;
  return isAccountId(arn.account) ? arn.account : undefined;
}
