/** How far this machine's clock is from AWS's. */
export interface ClockSkew {
  readonly direction: 'behind' | 'ahead';
  /** Whole minutes, rounded. */
  readonly minutes: number;
  /** ISO 8601, as AWS's own clock stood when it answered. */
  readonly serverTime: string;
  /** ISO 8601, as the request was signed. */
  readonly signedAt: string;
}

/** STS accepts signatures made up to this long before or after its own time. */
const TOLERANCE_MS = 15 * 60_000;

const STAMP = String.raw`(\d{8}T\d{6}Z)`;
const EXPIRED = new RegExp(`Signature expired: ${STAMP} is now earlier than ${STAMP}`);
const EARLY = new RegExp(`Signature not yet current: ${STAMP} is still later than ${STAMP}`);

/**
 * Reads the skew out of STS's refusal: the message holds the time of signing and the edge of what
 * is accepted, 15 minutes from AWS's clock. Undefined for any other message.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
export function clockSkewIn(message: string): ClockSkew | undefined {
  return (
    skew('behind', EXPIRED.exec(message), TOLERANCE_MS) ??
    skew('ahead', EARLY.exec(message), -TOLERANCE_MS)
  );
}

function skew(
  direction: ClockSkew['direction'],
  match: RegExpExecArray | null,
  toServer: number,
): ClockSkew | undefined {
  const signed = timeOf(match?.[1]);
  const edge = timeOf(match?.[2]);
  if (signed === undefined || edge === undefined) return undefined;
  const server = edge + toServer;
  return {
    direction,
    minutes: Math.round(Math.abs(server - signed) / 60_000),
    serverTime: new Date(server).toISOString(),
    signedAt: new Date(signed).toISOString(),
  };
}

/** `20261123T065723Z` as milliseconds since the epoch. */
function timeOf(stamp: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp ?? '');
  if (parts === null) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
