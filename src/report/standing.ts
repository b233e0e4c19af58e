import type { Attempt, ChainView } from './chain-view.js';
import type { CheckResult } from './check.js';
import type { Identity } from './identity.js';
import type { TrustView } from './trust-view.js';

/**
 * What a run was asked: all of a job, only which credentials each SDK takes, only what a policy
 * makes of claims, only which source would serve best (`advice`), only whether there are keys, only what a workflow's files tell, only why a log's
 * job failed, why this job has failed (`after`), or why others of its run did.
 */
export type Asked =
  | 'job'
  | 'chain'
  | 'policy'
  | 'advice'
  | 'leaks'
  | 'workflow'
  | 'log'
  | 'after'
  | 'failed-jobs';

/** How things stand, decided once for every format; of the reader's concern alone, so not printed in JSON. */
export interface Standing {
  readonly asked: Asked;
  /** The trust is what is broken: its view belongs in sight. */
  readonly trustBroken: boolean;
  /**
   * No SDK sees credentials because the job has not been given any yet: this run got the role with
   * the job's token, or asked for it, and exports nothing. A source that is configured and broken
   * is no such case; a lone address of instance metadata that nobody answers is.
   */
  readonly beforeExport: boolean;
}

interface Found {
  readonly checks: readonly CheckResult[];
  readonly chain: readonly ChainView[];
  readonly identity: Identity | null;
  readonly trust: TrustView | null;
}

/** Tells how things stand from what was found. */
export function standingOf(found: Found, asked: Asked): Standing {
  return {
    asked,
    trustBroken: isBroken(found, 'trust'),
    beforeExport: isBeforeExport(found),
  };
}

function isBroken({ checks }: Found, name: CheckResult['check']): boolean {
  return checks.some(
    ({ check, findings }) =>
      check === name && findings.some(({ severity }) => severity === 'error'),
  );
}

function isBeforeExport(found: Found): boolean {
  const { chain, identity, trust } = found;
  const byToken =
    identity === null
      ? trust !== null && !isBroken(found, 'credentials')
      : identity.provider === 'oidc-role';
  return (
    byToken &&
    chain.length > 0 &&
    chain.every(({ outcome }) => outcome !== 'resolved') &&
    chain
      .flatMap(({ attempts }) => attempts.filter(isTrouble))
      .every(({ provider }) => provider === 'instance-metadata')
  );
}

/** Whether a user can do something about an attempt. */
export function isTrouble({ outcome }: Attempt): boolean {
  return outcome === 'failed' || outcome === 'invalid';
}
