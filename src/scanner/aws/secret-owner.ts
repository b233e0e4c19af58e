import { isStandInKeyId } from '../allow.js';
import { nameOf, namesAws, speaksOfAws, strangersIn } from '../naming.js';
import type { Candidate } from '../patterns/pattern.js';

/**
 * Whose a secret is, as far as its surroundings say: AWS's, an S3-compatible store's, or of nobody that
 * they name. Undefined where nothing says that it is a secret key at all, or where it is another's.
 */
export type SecretOwner = 'aws' | 's3-store' | 'unknown';

/**
 * A name is AWS's when it says so (`aws`, `s3`, `secretAccessKey`), or a key id of AWS's stands near.
 * Names with another word in them (`DUO_SECRET_KEY`) are that one's, unless the id bears the word too.
 */
export function ownerOf(candidate: Candidate): SecretOwner | undefined {
  const before = candidate.before();
  const after = candidate.after();
  const line = tailLine(before);
  const around = { before, after, line };
  switch (nameOf(line)) {
    case 'secret-key':
      return ofAwsOrStore(around);
    case 'key-id':
      return 'aws';
    case 'not-a-key':
    case 'session-token':
      return undefined;
    case 'owned-secret':
      return sharesName(around) ? 'aws' : storeNamed(line);
    case 'any-secret-key':
      return ofAnybody(around);
    case 'other':
      return hasKeyId(line.slice(-120)) || hasKeyId(headLine(after).slice(0, 120))
        ? 'aws'
        : undefined;
    case 'secret':
      if (hasFreeKeyId(around) || speaksOfAws(before) || speaksOfAws(after)) {
        return ofAwsOrStore(around);
      }
      return undefined;
    case 'credential':
      return hasFreeKeyId(around) ? 'aws' : undefined;
    case 'nothing':
      return byLinesAbove(around);
  }
}

interface Around {
  readonly before: string;
  readonly after: string;
  /** What stands before it on its own line. */
  readonly line: string;
}

function byLinesAbove(around: Around): SecretOwner | undefined {
  const { before, after } = around;
  if (isWrapped(before, after)) return undefined;
  const above = nameOf(before);
  if (above === 'secret-key') return ofAwsOrStore(around);
  if (above === 'secret' && speaksOfAws(before)) return ofAwsOrStore(around);
  if (above === 'any-secret-key') return ofAnybody(around);
  return hasFreeKeyId(around) ? 'aws' : undefined;
}

/** Variables of AWS's names serve other stores too; their endpoint stands beside them then. */
function ofAwsOrStore({ before, after, line }: Around): SecretOwner | undefined {
  if (hasKeyId(before) || hasKeyId(after)) return 'aws';
  const both = before + after;
  if (FOREIGN_ID.test(both)) return undefined;
  return speaksOfStore(both) ? 's3-store' : (storeNamed(line) ?? 'aws');
}

/** A secret key, and nobody says whose. */
function ofAnybody(around: Around): SecretOwner | undefined {
  const { before, after } = around;
  const both = before + after;
  if (hasFreeKeyId(around)) return 'aws';
  if (FOREIGN_ID.test(both)) return undefined;
  if (speaksOfStore(both)) return 's3-store';
  return !isTaken(around) && namesAws(both) ? 'aws' : 'unknown';
}

/** Ids that belong to another issuer's secret: Google's interoperable storage, Alibaba. */
const FOREIGN_ID =
  /(?<![A-Za-z0-9])(?:GOOG1?[A-Z0-9]{16,60}|LTAI[A-Za-z0-9]{12,24})(?![A-Za-z0-9])/;

/**
 * Endpoints and names of stores that speak S3's protocol: their keys are none of IAM's.
 * @see https://rclone.org/s3/ (which lists them)
 */
const STORE =
  /minio|wasabi|r2\.cloudflarestorage|backblazeb2|digitaloceanspaces|scw\.cloud|linodeobjects|appdomain\.cloud|storage\.googleapis|storage\.yandexcloud|idrivee2|storjshare|vultrobjects|ceph|rados|seaweed|garage|aliyuncs|myqcloud|\.ovh\.|exo\.io|contabostorage|hetzner|your-objectstorage/i;

function speaksOfStore(text: string): boolean {
  return STORE.test(text);
}

function storeNamed(line: string): SecretOwner | undefined {
  return /(?:minio|wasabi|ceph|rados|linode|digitalocean|scaleway|vultr|idrive|storj|backblaze|(?:^|[^a-z0-9])(?:r2|spaces|b2|scw)(?=[_.-]))[\w.-]*secret/i.test(
    line,
  )
    ? 's3-store'
    : undefined;
}

/** Whether a key id near by bears the word that makes the secret somebody's. */
function sharesName({ before, after, line }: Around): boolean {
  const strangers = strangersIn(line);
  return `${before}\n${after}`.split(/[\r\n]/).some((one) => {
    const small = one.toLowerCase();
    return hasKeyId(one) && (one === line || strangers.some((word) => small.includes(word)));
  });
}

/** A key id near by that has not its own secret, under AWS's own name, on another line. */
function hasFreeKeyId(around: Around): boolean {
  const { before, after, line } = around;
  if (hasKeyId(line) || hasKeyId(headLine(after))) return true;
  return (hasKeyId(before) || hasKeyId(after)) && !isTaken(around);
}

/** Whether a secret of AWS's own name stands on another line. */
function isTaken({ before, after, line }: Around): boolean {
  const above = before.slice(0, before.length - line.length);
  return TAKEN.test(above) || TAKEN.test(after.slice(headLine(after).length));
}

/** AWS's own name, with a value that may be a secret. */
const TAKEN =
  /(?:aws[\w.-]{0,20}secret|secret[_-]?access[_-]?key)[\w.-]{0,12}["'\]]{0,2}[ \t]{0,8}[:=][>=]?[ \t"']{0,4}[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/i;

/** True when a text holds a key id of AWS's, plain or in base64. */
function hasKeyId(text: string): boolean {
  const ids = text.match(/(?<![A-Za-z0-9])A(?:[KSB]IA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g) ?? [];
  return ids.some((id) => !isStandInKeyId(id)) || /QUtJQ|QVNJQ/.test(text);
}

function tailLine(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function headLine(text: string): string {
  const end = text.search(/[\r\n]/);
  return end === -1 ? text : text.slice(0, end);
}

/** One of several lines of wrapped base64: a certificate, a key, a blob. Not one above a session token. */
function isWrapped(before: string, after: string): boolean {
  return (
    /(?:[A-Za-z0-9+/]{41}|-----)[ \t"'\\n,+]{0,8}\r?\n?[ \t"'+]{0,32}$/.test(before.slice(-120)) ||
    /^[ \t"'\\n,+]{0,8}\r?\n[ \t"'+]{0,32}(?!(?:IQoJ|FwoG|FQoG|FQoD|AQoD|AQoE))(?:[A-Za-z0-9+/]{41}|-----)/.test(
      after,
    )
  );
}
