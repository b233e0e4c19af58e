import { parseJson } from '../../report/parse-json.js';
import type { SecretKind } from '../../expectations/secret.js';
import { isAccountId } from '../../report/aws/arn.js';
import { isRegionName } from '../../report/aws/region.js';
import { parseRoleArn } from '../../report/aws/role-arn.js';
import { isKeyId } from '../../report/key-id.js';
import { isSecretKey, lookOf } from './look.js';

/** What keeps a value from being of its kind. */
export type FormatProblem =
  | 'holds-a-key-id'
  | 'holds-a-secret-key'
  | 'holds-a-session-token'
  | 'holds-an-arn'
  | 'holds-an-assignment'
  | 'base64-encoded'
  | 'names-no-key'
  | 'lower-case'
  | 'prefix'
  | 'alphabet'
  | 'length'
  | 'form';

/** A value, without its surroundings, that is not what its kind asks for. */
export type FormatFault =
  | { readonly is: 'malformed-key-id'; readonly problem: FormatProblem }
  | { readonly is: 'malformed-secret-key'; readonly problem: FormatProblem }
  | { readonly is: 'malformed-value'; readonly problem: FormatProblem };

/** Values longer than this are not parsed as JSON: GitHub's own limit is 48 KB. */
const LONGEST_JSON = 1_048_576;

/** Judges a value by its kind alone; `json` is judged with its surroundings. */
export function formatFaultOf(kind: SecretKind, core: string): FormatFault | null {
  switch (kind) {
    case 'text':
      return null;
    case 'aws-access-key-id':
      return fault('malformed-key-id', keyIdProblem(core));
    case 'aws-secret-access-key':
      return fault('malformed-secret-key', secretKeyProblem(core));
    case 'aws-session-token':
      return fault('malformed-value', sessionTokenProblem(core));
    case 'role-arn':
      return fault('malformed-value', parseRoleArn(core) !== null ? null : 'form');
    case 'account-id':
      return fault('malformed-value', isAccountId(core) ? null : 'form');
    case 'region':
      return fault('malformed-value', isRegionName(core) ? null : 'form');
    case 'json':
      return fault('malformed-value', isJson(core) ? null : 'form');
    case 'url':
      return fault('malformed-value', URL.canParse(core) ? null : 'form');
  }
}

function fault(is: FormatFault['is'], problem: FormatProblem | null): FormatFault | null {
  return problem === null ? null : { is, problem };
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
function keyIdProblem(core: string): FormatProblem | null {
  if (isKeyId(core)) return null;
  const foreign = foreignProblem(core, 'base64-of-key-id');
  if (foreign !== null) return foreign;
  if (/^(?:AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA)[A-Z2-7]{12,}$/.test(core)) {
    return 'names-no-key';
  }
  if (isKeyId(core.toUpperCase())) return 'lower-case';
  if (!/^(?:AKIA|ASIA|ABIA|ACCA)/.test(core)) return 'prefix';
  return core.length === 20 ? 'alphabet' : 'length';
}

function secretKeyProblem(core: string): FormatProblem | null {
  if (isSecretKey(core)) return null;
  const foreign = foreignProblem(core, 'base64-of-secret-key');
  if (foreign !== null) return foreign;
  return core.length === 40 ? 'alphabet' : 'length';
}

/** Tokens have no published form: only what cannot be one is told. */
function sessionTokenProblem(core: string): FormatProblem | null {
  const foreign = foreignProblem(core, null);
  if (foreign !== null) return foreign;
  return /^[A-Za-z0-9+/=_-]+$/.test(core) ? null : 'alphabet';
}

/** What the value is instead, where that can be told. `encoded` is its own kind in base64. */
function foreignProblem(core: string, encoded: string | null): FormatProblem | null {
  const look = lookOf(core);
  switch (look) {
    case 'key-id':
      return 'holds-a-key-id';
    case 'secret-key':
      return 'holds-a-secret-key';
    case 'session-token':
      return encoded === null ? null : 'holds-a-session-token';
    case 'arn':
      return 'holds-an-arn';
    case 'assignment':
      return 'holds-an-assignment';
    case 'base64-of-key-id':
    case 'base64-of-secret-key':
      return look === encoded ? 'base64-encoded' : 'form';
    case 'json':
    case 'other':
      return null;
  }
}

function isJson(text: string): boolean {
  if (text.length > LONGEST_JSON) return true;
  return parseJson(text) !== undefined;
}
