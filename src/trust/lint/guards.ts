import { readOperator } from '../matching/operators/name.js';
import type { Position } from '../document/node.js';
import type { Statement } from '../document/model.js';
import { isGitHubIssuer } from '../request/issuer.js';

/** A condition that holds a claim down: positive, and not satisfied by the claim's absence. */
export interface Guard {
  readonly claim: string;
  readonly values: readonly string[];
  /** `*` and `?` match more than themselves. */
  readonly wildcards: boolean;
  readonly ignoreCase: boolean;
  readonly at: Position;
}

/** An Allow that lets tokens of identity providers in, and what holds them down. */
export interface OpenStatement {
  readonly statement: Statement;
  /** Anyone at all may ask, not just one provider. */
  readonly anyone: boolean;
  readonly github: boolean;
  readonly guards: readonly Guard[];
}

/** The statements of a policy that tokens can use. Deny statements are not looked into. */
export function openStatements(statements: readonly Statement[]): OpenStatement[] {
  return statements.flatMap((statement) => {
    if (statement.effect !== 'Allow' || !coversTokens(statement)) return [];
    const anyone = namesAnyone(statement);
    const issuers = issuersOf(statement);
    if (!anyone && issuers.length === 0) return [];
    const guards = guardsOf(statement);
    const github = anyone
      ? statement.conditions.some(({ key }) => isGitHubIssuer(key.slice(0, key.lastIndexOf(':'))))
      : issuers.some(isGitHubIssuer);
    return [{ statement, anyone, github, guards }];
  });
}

/** The values that a claim is held to; empty when nothing holds it. */
export function guardsOn(open: OpenStatement, ...claims: readonly string[]): readonly Guard[] {
  return open.guards.filter(({ claim }) => claims.includes(claim));
}

function guardsOf(statement: Statement): Guard[] {
  return statement.conditions.flatMap(({ operator: written, key, values, at }): Guard[] => {
    const name = readOperator(written);
    if (name === null || name.operator === 'Null' || name.operator.negated) return [];
    if (name.ifExists || name.quantifier === 'all' || values.length === 0) return [];
    const claim = key.slice(key.lastIndexOf(':') + 1).toLowerCase();
    const wildcards = /Like$|^Arn/.test(name.operator.name);
    const ignoreCase = name.operator.name.endsWith('IgnoreCase');
    return [{ claim, values: values.map(({ text }) => text), wildcards, ignoreCase, at }];
  });
}

function coversTokens({ actions, notAction }: Statement): boolean {
  const covered = (actions ?? []).some(({ text }) =>
    /^(?:\*|sts:\*|sts:assume[a-z]*\*|sts:assumerolewithwebidentity)$/i.test(text),
  );
  return notAction ? !covered : covered;
}

function namesAnyone({ principals, notPrincipal }: Statement): boolean {
  if (notPrincipal) return true;
  return (principals ?? []).some(
    ({ kind, value }) =>
      kind === 'any' || (value.text === '*' && (kind === 'AWS' || kind === 'Federated')),
  );
}

function issuersOf({ principals }: Statement): string[] {
  return (principals ?? []).flatMap(({ kind, value }) => {
    const issuer = /oidc-provider\/([^]+)$/.exec(value.text)?.[1];
    return kind === 'Federated' && issuer !== undefined ? [issuer] : [];
  });
}
