import { isStandInSecret, looksDrawn } from '../../allow.js';
import { BASE64 } from '../../alphabets.js';
import type { Candidate, Pattern } from '../pattern.js';

/**
 * Passwords for the SMTP interface of SES: base64 of a version byte (4, or 2 before 2020) and of 32 bytes
 * that are derived from a secret key, so 44 characters. The user's name is an access key id.
 * @see https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html#smtp-credentials-convert
 */
export const sesSmtpPassword: Pattern = {
  kind: 'ses-smtp-password',
  part: 'secret',
  words: {
    noun: 'SES SMTP password',
    severity: 'error',
    rung: 'granted',
    title: 'An SMTP password of Amazon SES stands in `{path}`, line {line}',
    why: 'With its user name, which is an access key id, whoever reads it can send mail as your domain at your expense. Removing the line does not take it back.',
    fix: 'Deactivate the access key that is the user name (`aws iam update-access-key --status Inactive --access-key-id ID`), make new SMTP credentials in the SES console, then put a reference to a secret in their place and commit that.',
    references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
  },
  surroundings: { lines: 3, bytes: 320 },
  hidden: ['email-smtp'],
  shapes: [{ alphabet: BASE64, length: 44, plausible: mayBe, judge: isTold }],
  cases(draw) {
    const password = () => Buffer.from(`\u0004${draw(BASE64, 32)}`, 'latin1').toString('base64');
    const drawn = () => `BJ${draw(BASE64, 38)}a7Q+`;
    return {
      leaks: [
        ['SMTP_HOST=email-smtp.eu-west-1.amazonaws.com\nSMTP_PASSWORD=', drawn(), '\n'],
        ['smtp:\n  username: x\n  password: "', drawn(), '"\n'],
        ['SES_SMTP_PASSWORD="', drawn(), '"'],
      ],
      clean: [
        `password = "${drawn()}"`,
        `SMTP_PASSWORD=${drawn()}x`,
        `SMTP_PASSWORD=C${drawn().slice(1)}`,
        `x: ${password()}`,
      ],
    };
  },
};

/** By its first byte: `BA` to `BP` for version 4, `Ag` to `Av` for version 2. */
function mayBe(value: string): boolean {
  return /^(?:B[A-P]|A[g-v])[A-Za-z0-9+/]{42}$/.test(value) && isDrawn(value);
}

function isDrawn(value: string): boolean {
  return looksDrawn(value) && !isStandInSecret(value);
}

function isTold({ before, after }: Candidate): boolean {
  const text = before();
  const rest = after();
  if (/^[=A-Za-z0-9_]/.test(rest)) return false;
  const line = text.slice(text.lastIndexOf('\n') + 1);
  if (!/pass|pwd|secret|smtp|ses|mail|auth|cred|[:"']\s*$/i.test(line.slice(-120))) return false;
  if (/hash|digest|integrity|sha\d|signature|token/i.test(line.slice(-60))) return false;
  return /smtp|amazonses|(?<![A-Za-z])ses(?![A-Za-z])/i.test(text + rest);
}
