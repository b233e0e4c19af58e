/** CRC-32 of a text of one-byte characters (IEEE 802.3). Bit by bit: keys are short, and few. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const DIGITS_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * The six check digits of GitHub's tokens, and npm's: CRC-32 of what stands between prefix and
 * digits, in base 62.
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function sixDigits(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let place = 0; place < 6; place++) {
    digits = DIGITS_62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/** Whether a token of a prefix of four characters ends in {@link sixDigits} of the rest. */
export function endsInSixDigits(value: string): boolean {
  return value.endsWith(sixDigits(value.slice(4, -6)));
}

/**
 * The seven check digits of GitLab's routable tokens: CRC-32 of all that precedes them, in base 36.
 * @see https://docs.gitlab.com/security/tokens/
 */
export function sevenDigits(text: string): string {
  return crc32(text).toString(36).padStart(7, '0');
}

/** The eight check digits of Atlassian's tokens: CRC-32 of all that precedes them, in capital hex. */
export function eightDigits(text: string): string {
  return crc32(text).toString(16).toUpperCase().padStart(8, '0');
}

/**
 * The eight check digits of Grafana's tokens: CRC-32 of all that precedes their `_`, in hex, its
 * lowest byte first.
 * @see https://github.com/grafana/grafana/blob/main/pkg/components/satokengen/tokengen.go
 */
export function turnedDigits(text: string): string {
  const digits = crc32(text).toString(16).padStart(8, '0');
  return (digits.match(/../g) ?? []).toReversed().join('');
}
