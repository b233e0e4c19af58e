import { splitArn } from '../../report/aws/arn.js';
import type { Cause, Step, Refined } from '../explain/cause.js';
import { nearestFirst } from '../explain/nearest.js';
import { type Weights, WEIGHTS } from '../explain/weights.js';
import type { Ternary } from '../matching/pattern.js';
import { faultInWords } from '../document/statement-fault.js';
import type { Principal, Statement } from '../document/model.js';
import type { Request } from '../request/request.js';
import { spend } from '../work.js';

interface Judged {
  readonly matched: Ternary;
  readonly why: string;
  readonly cause: Cause | null;
  readonly weighsAs?: Refined;
  readonly caution?: string;
}

/** Providers that IAM knows by name, without an ARN. */
const BUILT_IN = [
  'accounts.google.com',
  'www.amazon.com',
  'graph.facebook.com',
  'cognito-identity.amazonaws.com',
];

/**
 * Holds a statement's principals against the token's provider. Any one of several suffices; where
 * none does, the nearest is named.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function judgePrincipal(
  statement: Statement,
  request: Request,
  weights: Weights = WEIGHTS,
): Step {
  const step = {
    element: 'principal' as const,
    was: [providerArn(request)],
    also: [],
    at: statement.at,
  };
  const { principals } = statement;
  if (principals === null) {
    return {
      ...step,
      wanted: [],
      matched: false,
      why: 'the statement names no principal',
      cause: 'principal-missing',
    };
  }
  const wanted = principals.map(({ kind, value }) =>
    kind === 'any' ? '*' : `${kind}: ${value.text}`,
  );
  const judged = principals.map((principal) => {
    spend(request.work, 1 + principal.value.text.length);
    return judgeOne(principal, request);
  });
  const [best] = nearestFirst(judged, (one) => [{ ...one, also: [] }], weights);
  if (best === undefined) {
    const fault = statement.faults.find(({ kind }) => kind === 'principal-malformed');
    const why = fault === undefined ? {} : { why: faultInWords(fault) };
    return { ...step, wanted, ...NAMES_NOBODY, ...why };
  }
  if (!statement.notPrincipal) return { ...step, wanted, ...best };
  if (best.matched === 'unknown') return { ...step, wanted, ...best };
  return best.matched
    ? {
        ...step,
        wanted,
        matched: false,
        why: '`NotPrincipal` leaves this provider out',
        cause: 'principal-excluded',
      }
    : {
        ...step,
        wanted,
        matched: true,
        why: '`NotPrincipal` does not name this provider (AWS documents that no trust policy may hold it)',
        cause: null,
      };
}

/** The ARN of the provider that AWS takes the token to come from; gaps where that is not known. */
export function providerArn({ issuer, role }: Request): string {
  const owner =
    role === null ? 'arn:aws:iam::ACCOUNT_ID' : `arn:${role.partition}:iam::${role.account}`;
  return `${owner}:oidc-provider/${issuer ?? 'ISSUER'}`;
}

const NAMES_NOBODY: Judged = {
  matched: false,
  why: 'the principal names nobody',
  cause: 'principal-missing',
};

function judgeOne({ kind, value }: Principal, request: Request): Judged {
  const { text } = value;
  if (kind === 'any' || (text === '*' && (kind === 'AWS' || kind === 'Federated'))) {
    return { matched: true, why: 'anyone may ask', cause: null };
  }
  if (kind === 'unresolved' || (kind === 'Federated' && value.pieces !== undefined)) {
    return unresolved(value, request);
  }
  if (kind !== 'Federated') {
    return no('principal-not-federated', whyNotFederated(kind));
  }
  return judgeFederated(text, request);
}

function whyNotFederated(kind: string): string {
  const names = {
    AWS: 'an AWS identity',
    Service: 'a service of AWS',
    CanonicalUser: 'a canonical user',
  }[kind];
  return names === undefined
    ? `\`${kind}\` is no kind of principal; an identity provider stands under \`Federated\``
    : `it names ${names}, and a token speaks for an identity provider`;
}

function unresolved(value: Principal['value'], request: Request): Judged {
  const known = (value.pieces ?? []).map((piece) => ('text' in piece ? piece.text : '')).join('');
  const provider = /oidc-provider\/([^]+)$/.exec(known)?.[1];
  if (provider !== undefined && request.issuer !== null && provider === request.issuer) {
    // Only the account is a gap: an own template nearly always means its own account.
    const caution = `takes ${value.text} for the role's own account`;
    return {
      matched: true,
      why: 'it is the provider of this issuer',
      cause: null,
      caution,
    };
  }
  return {
    matched: 'unknown',
    why: `\`${value.text}\` is not known from these files`,
    cause: 'principal-unresolved',
  };
}

function judgeFederated(text: string, { issuer, role }: Request): Judged {
  if (issuer === null) {
    return {
      matched: 'unknown',
      why: 'the token does not say who issued it',
      cause: 'key-not-known-here',
    };
  }
  if (BUILT_IN.includes(text)) {
    if (text === issuer) return { matched: true, why: 'it is this issuer', cause: null };
    return no('principal-other-issuer', `it names ${text}, and the token comes from ${issuer}`);
  }
  const arn = splitArn(text);
  const [, kind, path = ''] = /^([a-z-]+)\/([^]*)$/.exec(arn?.resource ?? '') ?? [];
  if (arn === null || arn.service !== 'iam' || arn.region !== '' || kind === undefined) {
    return no(
      'principal-misspelled',
      `\`${text}\` is not the ARN of a provider`,
      issuerOf(text) === issuerOf(issuer) ? undefined : 'principal-of-no-provider',
    );
  }
  const { partition, account } = arn;
  if (kind !== 'oidc-provider') {
    return no('principal-other-issuer', `it names a ${kind}, and the token needs an oidc-provider`);
  }
  if (text.includes('*') || text.includes('?')) {
    return no(
      'principal-wildcard',
      'a principal may not hold wildcards: they match only themselves',
    );
  }
  if (path !== issuer) {
    return issuerOf(path) === issuerOf(issuer)
      ? no(
          'principal-misspelled',
          `the provider is spelled \`${path}\`; the issuer is \`${issuer}\``,
        )
      : no(
          'principal-other-issuer',
          `it trusts the issuer \`${path}\`, and the token comes from \`${issuer}\``,
          hostOf(path) === hostOf(issuer) ? 'issuer-on-the-same-host' : undefined,
        );
  }
  if (role === null) {
    const caution = `takes the role to be in the provider's account, ${account}`;
    return {
      matched: true,
      why: 'it is the provider of this issuer',
      cause: null,
      caution,
    };
  }
  // A template's gap that was filled by hand, such as ACCOUNT_ID, says nothing of the account.
  if (partition !== role.partition || account !== role.account) {
    const where =
      partition === role.partition ? `account ${account}` : `the partition ${partition}`;
    const own = partition === role.partition ? role.account : role.partition;
    return no('principal-other-account', `the provider is in ${where}, and the role is in ${own}`);
  }
  return {
    matched: true,
    why: "it is the provider in the role's account",
    cause: null,
  };
}

function no(cause: Cause, why: string, weighsAs?: Refined): Judged {
  return { matched: false, why, cause, ...(weighsAs === undefined ? {} : { weighsAs }) };
}

function hostOf(issuer: string): string {
  return issuerOf(issuer).replace(/\/[^]*$/, '');
}

/** An issuer without what people add to it by mistake: a scheme, a slash, capitals. */
function issuerOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}
