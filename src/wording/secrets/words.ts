import type { SecretKind } from '../../expectations/secret.js';
import type { SecretFact } from '../../facts/secrets/secrets.js';
import type { Run } from '../../facts/secrets/edges.js';
import type { FormatProblem } from '../../facts/secrets/format.js';

const EXPECTED: Readonly<Record<SecretKind, string>> = {
  text: 'a value, with no quotes or white space around it',
  'aws-access-key-id': '20 characters: AKIA or ASIA, then 16 of A-Z and 2-7',
  'aws-secret-access-key': '40 characters of A-Z, a-z, 0-9, / and +',
  'aws-session-token': 'one line of A-Z, a-z, 0-9, /, + and =',
  'role-arn': 'arn:aws:iam::<12 digits>:role/<name>',
  'account-id': '12 digits',
  region: 'the name of a region, such as eu-west-1',
  json: 'valid JSON',
  url: 'a URL with its scheme, such as https://',
};

const NOUN: Readonly<Record<SecretKind, string>> = {
  text: 'a value',
  'aws-access-key-id': 'an access key id',
  'aws-secret-access-key': 'a secret access key',
  'aws-session-token': 'a session token',
  'role-arn': 'the ARN of a role',
  'account-id': 'an account id',
  region: 'a region',
  json: 'JSON',
  url: 'a URL',
};

/** Never the value's own characters: only what they amount to. */
const PROBLEM: Readonly<Record<FormatProblem, string>> = {
  'holds-a-key-id': 'has the form of an access key id',
  'holds-a-secret-key': 'has the form of a secret access key',
  'holds-a-session-token': 'has the form of a session token',
  'holds-an-arn': 'is an ARN',
  'holds-an-assignment': 'is a whole line, a name and its value',
  'base64-encoded': 'is encoded in base64',
  'names-no-key': 'is the id of a user, role or other resource, not of a key',
  'lower-case': 'is in lower case',
  prefix: 'does not begin like an access key id',
  alphabet: 'holds characters that cannot be part of one',
  length: 'has the wrong length',
  form: 'has another form',
};

/** The form that a kind asks for. */
export function expectedForm(kind: SecretKind): string {
  return EXPECTED[kind];
}

/** A kind with its article, for prose. */
export function nounOf(kind: SecretKind): string {
  return NOUN[kind];
}

/** Ends a sentence that begins with the value: "is encoded in base64". */
export function problemWords(problem: FormatProblem): string {
  return PROBLEM[problem];
}

/** Such as `21 characters; ends with a line feed`; of a text, not even the length. */
export function describeValue(secret: SecretFact): string {
  const { shape } = secret;
  if (shape === null) return secret.presence === 'absent' ? 'not set' : 'set, and empty';
  if (secret.presence === 'blank') return `${plural(shape.length, 'character')}, all whitespace`;
  const parts = [
    ...(secret.exact ? [plural(shape.length, 'character')] : []),
    ...(shape.starts.length > 0 ? [`begins with ${runWords(shape.starts)}`] : []),
    ...(shape.ends.length > 0 ? [`ends with ${runWords(shape.ends.toReversed())}`] : []),
    ...(shape.lines > 1 ? [plural(shape.lines, 'line')] : []),
    ...(secret.exact ? [shape.classes.join(', ')] : []),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : 'set, in another form';
}

/** Such as `a space, 2 line feeds`. */
function runWords(runs: readonly Run[]): string {
  return runs
    .map(({ mark, count }) => {
      if (count > 1)
        return mark === 'other whitespace' ? `${count} other spaces` : `${count} ${mark}s`;
      if (mark === 'other whitespace') return 'an unusual space';
      return mark === 'invisible character' ? 'an invisible character' : `a ${mark}`;
    })
    .join(', ');
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
