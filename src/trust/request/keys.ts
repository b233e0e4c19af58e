import { claimValues } from './claims.js';
import { isGitHubIssuer } from './issuer.js';
import type { Request } from './request.js';
import { sessionTags, weightOfTags } from './session-tags.js';
import { spend } from '../work.js';

/** Why a key is not in the request. */
type AbsentReason =
  | 'claim-missing'
  | 'key-not-supported'
  | 'other-issuer'
  | 'not-in-this-call'
  | 'no-such-key';

/** What the request holds under a condition key. */
export type KeyValue =
  | { readonly kind: 'present'; readonly values: readonly string[]; readonly caution?: string }
  | { readonly kind: 'absent'; readonly reason: AbsentReason; readonly why: string }
  /** AWS knows the value and we do not. */
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * The claims of GitHub's token that AWS offers as condition keys. Any other is as good as absent.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
const GITHUB_KEYS: readonly string[] = [
  'sub',
  'aud',
  'amr',
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'repository_owner_id',
  'workflow',
];

/**
 * Claims without which GitHub makes no token.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
const EVERY_TOKEN: readonly string[] = [
  'sub',
  'actor',
  'actor_id',
  'job_workflow_ref',
  'ref',
  'workflow',
  'repository',
  'repository_id',
  'repository_owner_id',
];

/** The claims AWS offers for every issuer. Others are read, with a caution. */
const COMMON_KEYS = ['sub', 'aud', 'oaud', 'amr', 'email'];

/**
 * Looks a condition key up. Names compare without regard to case.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function lookUpKey(request: Request, key: string): KeyValue {
  spend(request.work, 1 + key.length);
  const lower = key.toLowerCase();
  const { issuer } = request;
  if (issuer !== null && lower.startsWith(`${issuer.toLowerCase()}:`)) {
    return claimKey(request, key.slice(issuer.length + 1), issuer);
  }
  const colon = lower.indexOf(':');
  const prefix = lower.slice(0, Math.max(colon, 0));
  if (prefix === 'aws') return globalKey(request, lower.slice(4), key);
  if (prefix === 'sts') return stsKey(request, lower.slice(4), key);
  if (lower.includes('.')) {
    if (issuer === null) return { kind: 'unknown', why: 'the token does not say who issued it' };
    return {
      kind: 'absent',
      reason: 'other-issuer',
      why: `the key belongs to another issuer than \`${issuer}\``,
    };
  }
  return { kind: 'absent', reason: 'no-such-key', why: `AWS has no condition key \`${key}\`` };
}

function claimKey(request: Request, written: string, issuer: string): KeyValue {
  const name = written.toLowerCase();
  const github = isGitHubIssuer(issuer);
  if (github && !GITHUB_KEYS.includes(name)) {
    return {
      kind: 'absent',
      reason: 'key-not-supported',
      why: `AWS offers no condition key for the claim \`${written}\` of GitHub's token, so the key is never there`,
    };
  }
  const values = valuesOf(request, name);
  if (values.length === 0 && (name === 'aud' || (github && EVERY_TOKEN.includes(name)))) {
    // Claims that were written by hand or cut down; a real token is not without.
    return {
      kind: 'unknown',
      why: `the claims that were given have no \`${written}\`, and every token has one`,
    };
  }
  if (values.length === 0) {
    return {
      kind: 'absent',
      reason: 'claim-missing',
      why: `the token has no claim \`${written}\``,
    };
  }
  if (github || COMMON_KEYS.includes(name)) return { kind: 'present', values };
  return {
    kind: 'present',
    values,
    caution: `AWS documents only sub, aud, oaud, amr and email for most issuers; whether it reads \`${written}\` of ${issuer} is not certain`,
  };
}

/** The key `aud` is the claim `azp` where the token has one; the claim `aud` is then `oaud`. */
function valuesOf({ claims, work }: Request, name: string): readonly string[] {
  spend(work, 1 + Object.keys(claims).length);
  if (name === 'aud') {
    const azp = claimValues(claims, 'azp');
    return azp.length > 0 ? azp : claimValues(claims, 'aud');
  }
  if (name === 'oaud')
    return claimValues(claims, 'azp').length > 0 ? claimValues(claims, 'aud') : [];
  const exact = Object.keys(claims).find((claim) => claim.toLowerCase() === name);
  // CircleCI names claims by URL: the key `project-id` is the claim `oidc.circleci.com/project-id`.
  const found =
    exact ?? Object.keys(claims).find((claim) => claim.toLowerCase().endsWith(`/${name}`));
  return found === undefined ? [] : claimValues(claims, found);
}

/** Keys that speak of a signed caller. A call with a token is not signed, so they are absent. */
const OF_SIGNED_CALLERS =
  /^(?:principal(?:arn|account|orgid|orgpaths|isawsservice|servicename|servicenameslist|type|tag\/.*)|username|userid|tokenissuetime|multifactorauth(?:present|age)|sourceidentity|ec2instancesource.*|sourcearn|sourceaccount|sourceorgid|sourceorgpaths|calledvia.*)$/;

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
function globalKey(request: Request, name: string, key: string): KeyValue {
  const { time } = request.context;
  if (name === 'securetransport') return { kind: 'present', values: ['true'] };
  if (name === 'currenttime' || name === 'epochtime') {
    if (time === undefined) return { kind: 'unknown', why: 'the time of the call is not known' };
    const text = name === 'epochtime' ? String(Math.floor(time / 1000)) : isoOf(time);
    return { kind: 'present', values: [text] };
  }
  if (name === 'resourceaccount' && request.role !== null) {
    return { kind: 'present', values: [request.role.account] };
  }
  if (name.startsWith('requesttag/') || name === 'tagkeys') return tagKey(request, name, key);
  if (name === 'viaawsservice') return { kind: 'present', values: ['false'] };
  if (OF_SIGNED_CALLERS.test(name)) {
    return {
      kind: 'absent',
      reason: 'not-in-this-call',
      why: `a call with a token is not signed, so \`${key}\` is not in it`,
    };
  }
  return { kind: 'unknown', why: `what AWS sees as \`${key}\` is not known here` };
}

function stsKey(request: Request, name: string, key: string): KeyValue {
  if (name === 'rolesessionname') {
    const { roleSessionName } = request.context;
    return roleSessionName === undefined
      ? { kind: 'unknown', why: `the call's \`${key}\` is not known here` }
      : { kind: 'present', values: [roleSessionName] };
  }
  if (name === 'sourceidentity') {
    const values = claimValues(request.claims, 'https://aws.amazon.com/source_identity');
    if (values.length > 0) return { kind: 'present', values };
  }
  if (name === 'transitivetagkeys') return tagKey(request, name, key);
  if (['externalid', 'sourceidentity', 'durationseconds'].includes(name)) {
    return {
      kind: 'absent',
      reason: 'not-in-this-call',
      why: `AssumeRoleWithWebIdentity carries no \`${key}\``,
    };
  }
  return { kind: 'absent', reason: 'no-such-key', why: `\`${key}\` is not in this call` };
}

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-sts */
function tagKey(request: Request, name: string, key: string): KeyValue {
  spend(request.work, weightOfTags(request.claims));
  const passed = sessionTags(request.claims);
  if (passed === null) {
    return {
      kind: 'unknown',
      why: `the token's session tags cannot be read, so nor can \`${key}\``,
    };
  }
  const { tags, transitive } = passed;
  const values =
    name === 'tagkeys'
      ? tags.map((tag) => tag.name)
      : name === 'transitivetagkeys'
        ? transitive
        : tags.flatMap((tag) =>
            `requesttag/${tag.name.toLowerCase()}` === name ? [tag.value] : [],
          );
  if (values.length > 0) return { kind: 'present', values };
  const why = tags.length === 0 ? 'passes no session tags' : 'passes no such session tag';
  return {
    kind: 'absent',
    reason: 'not-in-this-call',
    why: `the token ${why}, so \`${key}\` is not in the call`,
  };
}

function isoOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : `${date.toISOString().slice(0, 19)}Z`;
}
