/**
 * What the text before a value calls it:
 * - `secret-key`: a name that only an AWS secret key has, such as `aws_secret` or `secretAccessKey`
 * - `any-secret-key`: a secret key, not told whose, such as `SECRET_KEY`
 * - `session-token`: likewise for session tokens
 * - `secret`: some secret, not told whose
 * - `owned-secret`: a secret of something that we do not know, such as `DUO_SECRET_KEY`
 * - `credential`: a key, password or token, not told whose
 * - `key-id`: no name, but a key id right before it, as in `("AKIA...", "...")`
 * - `nothing`: no name, as in a bare line
 * - `other`: a name that says nothing of secrets, or another vendor's
 * - `not-a-key`: a hash, a signature, something public or encrypted
 */
export type Naming =
  | 'secret-key'
  | 'any-secret-key'
  | 'session-token'
  | 'secret'
  | 'owned-secret'
  | 'credential'
  | 'key-id'
  | 'nothing'
  | 'other'
  | 'not-a-key';

/** Words that may stand between a name and its value without being the name. */
const FILLER = new Set(
  (
    'value val string str text literal default data content from_literal plaintext secure securestring ' +
    'type description sensitive true false none null new get getenv fetch setenv set export env ' +
    'system setproperty option const let var b r u f q qq strong code td th tr b64 base64 encoded dict item ' +
    'is was are be being the a an as to of for my our your this that it and or with use using i ' +
    'name key_name cdata body user process machine span em p br li pre here field input s k v n t x'
  ).split(' '),
);

const NOT_A_KEY =
  /hash|sha\d|digest|checksum|integrity|commit|etag|md5|signature|nonce|hmac|encrypt|cipher|public|fingerprint|csrf|xsrf|revision|salt|certificate|thumbprint|uuid|guid|requestid|traceid|(?:^|[^a-z])(?:iv|mac|tag|rev|ref|sri|sig|crt|pem|sha)$|(?:name|arn|path|url|uri|file|version|vault|prefix|pattern|regex)$/;

const OTHER_VENDOR =
  /stripe|django|flask|rails|jwt|github|gitlab|slack|google|gcp|azure|client|oauth|paypal|twilio|consumer|session|cookie|webhook|signing|app_?secret|facebook|twitter|discord|auth0|okta|heroku|sentry|datadog|npm|pypi|recaptcha|captcha|hcaptcha|turnstile|nextauth|wordpress|laravel/;

const AWS =
  /aws|amazon|amzn|s3|(?:^|[^a-z])(?:iam|ses|sqs|sns|sts)(?:[^a-z]|$)|dynamo|route53|bedrock|minio|wasabi/;

/** Words of a name that do not say whose the secret is: who uses it, for what, and in which stage. */
const OF_NOBODY = new Set(
  (
    'secret secrets access key keys id ids my your our the prod production dev devel development stg stage ' +
    'staging test testing qa uat ci cd default config conf cfg settings env var tf credential credentials cred ' +
    'creds private deploy deployment deployer user service svc account storage bucket uploads upload backup ' +
    'backups object store remote backend provider new old current main root admin master bot system global ' +
    'local const value val static final string region spring cloud profile and or for'
  ).split(' '),
);

const KEY_ID = /^A(?:[KSB]IA|CCA)[A-Z2-7]{16}$/;

/** What stands for a sign or a line end in a URL or a string literal. */
const ESCAPE = /%(?:25)?[0-9A-Fa-f]{2}|\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[nrt])/g;

/** Reads the name from the text before a value, the nearest words first. */
export function nameOf(before: string): Naming {
  const text = before.slice(-240).replace(ESCAPE, ' ');
  const words = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
  let phrase = '';
  let best: Naming = 'nothing';
  let read = 0;
  for (let index = words.length - 1; index >= 0 && index >= words.length - 12; index--) {
    const word = words[index] as string;
    if (KEY_ID.test(word)) return best === 'nothing' ? 'key-id' : best;
    const name = plainWords(word);
    if (FILLER.has(name) || FILLER.has(name.replaceAll('_', '')) || /^\d{1,4}$/.test(name))
      continue;
    if (best === 'nothing' && NOT_A_KEY.test(name)) return 'not-a-key';
    phrase = phrase === '' ? name : `${name}_${phrase}`;
    const naming = classify(phrase, name, ++read);
    if (naming === 'secret-key' || naming === 'session-token') return naming;
    // Further away they are other things: `region: eu-west-1` above a `secret:`.
    if (naming === 'owned-secret' && best === 'nothing') return naming;
    if (naming === 'owned-secret') continue;
    if (naming === 'other') return best === 'nothing' ? 'other' : best;
    // What the nearest words say is not taken back by those before them: only AWS's own name is more.
    if (best !== 'secret' && best !== 'any-secret-key') best = naming;
    // A longer phrase is prose or a path of keys ("AWS secret access key", "aws: {secret: ...").
    if (read === 4) break;
  }
  return best;
}

function classify(phrase: string, name: string, words: number): Naming {
  const flat = phrase.replace(/[_.-]+/g, '');
  const ofAws = AWS.test(phrase);
  if (/sessiontoken|securitytoken/.test(flat)) return 'session-token';
  if (/secret/.test(flat)) {
    if (ofAws) return 'secret-key';
    if (OTHER_VENDOR.test(phrase)) return 'other';
    if (/secretaccess/.test(flat)) return 'secret-key';
    if (strangersOf(name).length > 0) return 'owned-secret';
    return /secretkey|accesssecret|keysecret/.test(flat) ? 'any-secret-key' : 'secret';
  }
  // Further apart they are an AWS command and some option of it.
  if (ofAws && words <= 2 && /key|token|passw|pwd|cred/.test(flat)) return 'secret-key';
  if (/accesskey/.test(flat)) return 'any-secret-key';
  if (OTHER_VENDOR.test(phrase)) return 'other';
  if (/key|passw|pwd|pass|token|cred|auth|access|private/.test(flat)) return 'credential';
  if (ofAws) return 'credential';
  return 'other';
}

/** The words of a name, in small letters, that say whose it is; `duo` of `duo_secret_key`. */
function strangersOf(name: string): string[] {
  return name
    .split(/[_.-]+/)
    .filter((word) => word.length > 1 && !/^(?:\d+|secret[a-z]*key|.*secrets?)$/.test(word))
    .filter((word) => !OF_NOBODY.has(word) && !FILLER.has(word));
}

/** The strangers of the name right before a value, for whoever looks for them beside a key id. */
export function strangersIn(before: string): readonly string[] {
  const text = before.slice(-240).replace(ESCAPE, ' ');
  const named = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
  const name = named.toReversed().find((word) => /secret/i.test(word));
  return name === undefined ? [] : strangersOf(plainWords(name));
}

/** `secretKey` and `SECRET-KEY` read as `secret_key` and `secret-key`. */
function plainWords(word: string): string {
  return word
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

/** True when a text speaks of AWS or of access keys at all. */
export function speaksOfAws(text: string): boolean {
  return /aws|amazon|amzn|(?<![a-z0-9])s3(?![a-z0-9])|(?<![A-Za-z])iam(?![A-Za-z])|(?:AKIA|ASIA)[A-Z2-7]|access_?-?key/i.test(
    text,
  );
}

/** True when a text names AWS itself: `access_key` is a word of others too. */
export function namesAws(text: string): boolean {
  return /aws|amazon|amzn|boto|(?<![a-z0-9])s3[an]?(?![a-z0-9])|(?:AKIA|ASIA)[A-Z2-7]/i.test(text);
}

/** True when a name before a value holds one of some words, told in small letters and digits. */
export function nameHolds(before: string, words: readonly string[]): boolean {
  const text = before.slice(-240).replace(ESCAPE, ' ');
  const names = text.match(/[A-Za-z0-9]+(?:[_.-]+[A-Za-z0-9]+)*/g) ?? [];
  return names.slice(-12).some((name) => {
    const flat = name.toLowerCase().replace(/[_.-]/g, '');
    return words.some((word) => flat.includes(word));
  });
}

/** True when a text holds one of some words, told in small letters. */
export function speaksOf(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.some((word) => small.includes(word));
}
