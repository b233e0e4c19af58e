/**
 * When a signed URL ends, in milliseconds since the epoch, by what it says of itself; undefined where that
 * cannot be told.
 * @param lifetime in seconds, where another than the URL decides
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function signedUntil(url: string, lifetime?: number): number | undefined {
  const old = /(?:^|[?&\s])Expires=(\d{9,10})(?!\d)/.exec(url)?.[1];
  if (old !== undefined) return Number(old) * 1000;
  const date = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i.exec(url);
  const seconds = lifetime ?? Number(/X-Amz-Expires=(\d{1,7})(?!\d)/i.exec(url)?.[1] ?? Number.NaN);
  if (date === null || Number.isNaN(seconds)) return undefined;
  const [year, month, day, hour, minute, second] = date.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) + seconds * 1000;
}
