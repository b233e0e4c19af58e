import { identityArn, isAccountId } from '../report/aws/arn.js';
import { isRegionName } from '../report/aws/region.js';
import { KNOWN_REGIONS } from '../report/aws/known-regions.js';
import { readRoleArn } from '../report/aws/role-arn.js';
import { nearest } from '../report/nearest.js';
import { describeShape } from '../report/shape.js';
import { isShowable } from '../report/showable.js';
import { type Field, type FieldParser, matching, refused } from './fields.js';
import type { SessionNameFault } from './input-fault.js';
import { SECRET_KINDS } from './secret-kind.js';
import type { NamedSecret } from './settings.js';

/** A region's form; whether AWS has it is for AWS to say. */
export const region: FieldParser<string> = (text) => {
  if (isRegionName(text)) return { ok: true, value: text };
  const meant = nearest(text, [...KNOWN_REGIONS]);
  return refused(text, 'a region such as eu-west-1', {
    fault: { is: 'region' },
    ...(isShowable(text) ? { shown: text } : {}),
    ...(meant === undefined ? {} : { meant }),
  });
};

/** What is accepted for a role. */
export const ROLE_ARN = 'a role ARN such as arn:aws:iam::111122223333:role/deploy';

export const roleArn: FieldParser<string> = (text) => {
  const read = readRoleArn(text);
  if (read.ok) return { ok: true, value: text };
  return refused(text, ROLE_ARN, { fault: { is: 'no-role', what: read.fault } });
};

/** Any ARN that GetCallerIdentity can answer; `*` stands for the session name. */
export const expectedArn: FieldParser<string> = (text) =>
  identityArn(text) === null
    ? refused(
        text,
        'an IAM or STS ARN such as arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions or arn:aws:iam::111122223333:role/deploy',
      )
    : { ok: true, value: text };

export const accountId: FieldParser<string> = (text) =>
  isAccountId(text) ? { ok: true, value: text } : refused(text, 'an account id of 12 digits');

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const sessionName: FieldParser<string> = (text) => {
  const what = sessionNameFault(text);
  if (what === null) return { ok: true, value: text };
  const accepted = '2 to 64 characters of letters, digits and _+=,.@-';
  return refused(text, accepted, { fault: { is: 'session-name', what } });
};

function sessionNameFault(text: string): SessionNameFault | null {
  const refusedOnes = new Set(Array.from(text).filter((one) => !/[A-Za-z0-9_+=,.@-]/.test(one)));
  if (refusedOnes.size > 0) {
    const shown = Array.from(refusedOnes).filter((one) => /[!-~ ]/.test(one));
    return { is: 'characters', refused: shown.slice(0, 10) };
  }
  if (text.length < 2) return { is: 'too-short', characters: text.length };
  return text.length > 64 ? { is: 'too-long', characters: text.length } : null;
}

export const externalId = matching(
  /^[\w+=,.@:/-]{2,1224}$/,
  '2 to 1,224 characters of letters, digits and _+=,.@:/-',
  (text) => text,
);

export const audience = matching(
  /^[\u0021-\u007e]{1,255}$/,
  'an audience such as sts.amazonaws.com, without spaces',
  (text) => text,
);

export const duration: FieldParser<number> = (text) => {
  const seconds = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
  return seconds >= 900 && seconds <= 43_200
    ? { ok: true, value: seconds }
    : refused(text, 'a whole number of seconds from 900 to 43200');
};

/** A host, optionally with a port: no scheme, path or credentials. */
export const host = matching(
  /^(?=.{1,262}$)(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/,
  'a host name, or host:port, such as sts.internal.example',
  (text) => text.toLowerCase(),
);

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

const NAMED_SECRET = `NAME or NAME: kind, with a name of letters, digits and _, and a kind of ${SECRET_KINDS.join(', ')}`;

/** `NAME` or `NAME: kind`. Of what is refused only a name is repeated: the rest may be a value. */
export function namedSecret(text: string): Field<NamedSecret> {
  const [name = '', kindText, ...rest] = text.split(':').map((part) => part.trim());
  if (!NAME.test(name)) return unnamed(text);
  if (kindText === undefined) return { ok: true, value: { name } };
  const kind = SECRET_KINDS.find((candidate) => candidate === kindText);
  if (kind !== undefined && rest.length === 0) return { ok: true, value: { name, kind } };
  const meant = nearest(kindText, SECRET_KINDS);
  const shape = `its kind is ${describeShape(text.slice(text.indexOf(':') + 1).trim())}`;
  const more = {
    ...(isShowable(name) ? { shown: name } : {}),
    ...(meant === undefined ? {} : { meant }),
  };
  return { ok: false, faults: [{ shape, accepted: NAMED_SECRET, ...more }] };
}

/** Whether an entry that is no name was meant for one: anything else may be the secret itself. */
export function isAlmostName(text: string): boolean {
  return /^[A-Z][A-Z ._-]*$/.test(text) && isShowable(text);
}

function unnamed(text: string): Field<never> {
  const value = text.includes('=') ? '; values come by the environment, not in this list' : '';
  return { ok: false, faults: [{ shape: describeShape(text), accepted: NAMED_SECRET + value }] };
}
