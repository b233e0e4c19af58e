import { accountOfArn } from '../report/aws/arn.js';
import type { Fault, NotReached } from '../report/chain-cause.js';
import type { Attempt, Became, ChainView, ProviderName } from '../report/chain-view.js';
import { accountOfKeyId, maskKeyId } from '../report/key-id.js';
import type { ChosenSource } from './chosen.js';
import type { Dialect, Failure } from './dialects/dialect.js';
import { resolveEndpoint } from './endpoint.js';
import type { ChainFacts } from './facts.js';
import { numberIdentities } from './identity.js';
import type { Profiles } from './profiles/profile.js';
import type { Context, Refused, Resolved } from './providers/provider.js';
import { reasonOf } from './reasons.js';
import { resolveRegion } from './region.js';
import { type Sight, sightOf, type Wanted } from './sight.js';

/** One environment in the eyes of one SDK: what may be shown, and what must not be. */
export interface Trace {
  readonly view: ChainView;
  /** Private: the very credentials that the SDK would take. Absent when it would take none. */
  readonly chosen?: ChosenSource;
  /** What was looked for and is not among the facts. */
  readonly wanted: Wanted;
}

/** Follows one SDK's chain through the facts. Pure. */
export function trace(dialect: Dialect, facts: ChainFacts): Trace {
  return follow(dialect, facts, new Map());
}

/**
 * Follows every SDK's chain, and numbers who they become. SDKs that read profile files alike share
 * the reading. Pure.
 */
export function traceAll(dialects: readonly Dialect[], facts: ChainFacts): Trace[] {
  const readings: Readings = new Map();
  const traces = dialects.map((dialect) => follow(dialect, facts, readings));
  const numbers = numberIdentities(traces.map(({ chosen }) => chosen));
  return traces.map((one, at) => {
    const numbered = numbers[at] ?? null;
    if (numbered === null) return one;
    const { identity, mayBe } = numbered;
    const more = mayBe.length === 0 ? { identity } : { identity, mayBe };
    return { ...one, view: { ...one.view, ...more } };
  });
}

/** Profile files that were read, by their reader. */
type Readings = Map<Dialect['readProfiles'], Profiles>;

function follow(dialect: Dialect, facts: ChainFacts, readings: Readings): Trace {
  const sight = sightOf(facts);
  const context = open(dialect, facts, sight, readings);
  const opening = dialect.opening?.(context);
  sight.takeLooked();
  const walked = opening === undefined ? walk(dialect, context) : neverBegun(dialect, opening);
  const region = resolveRegion(context, dialect.region);
  const { resolved, refused, attempts } = walked;
  const endpoint = resolveEndpoint(context, dialect.endpoint, resolved?.source);
  const nothing = resolved || refused ? undefined : dialect.nothingFound(walked.failures);
  const said = refused?.words;
  const words =
    nothing ?? (refused && said && (dialect.frame?.(said, refused.cause, context) ?? said));
  const warnings = [...(resolved?.warnings ?? []), ...(dialect.warnings?.(context) ?? [])];
  const profile = resolved?.profile ?? refused?.profile;
  const view: ChainView = {
    dialect: dialect.name,
    names: dialect.names,
    outcome: resolved ? 'resolved' : refused ? 'error' : 'none',
    provider: walked.provider,
    ...(refused === undefined ? {} : { cause: refused.cause }),
    ...(profile === undefined ? {} : { profile }),
    ...(resolved ? who(resolved.source) : {}),
    ...(region.region === undefined ? {} : { region: region.region }),
    ...(region.words === undefined
      ? {}
      : { regionMessage: region.words.text, regionBasis: region.words.basis }),
    ...(endpoint === undefined ? {} : { endpoint }),
    message: words?.text ?? null,
    basis: words?.basis ?? 'source',
    version: dialect.version,
    attempts,
    ...(warnings.length === 0 ? {} : { warnings }),
  };
  return { view, wanted: sight.wanted, ...(resolved ? { chosen: resolved.source } : {}) };
}

function open(dialect: Dialect, facts: ChainFacts, sight: Sight, readings: Readings): Context {
  const variable = dialect.profileVariables
    .map((name) => sight.variable(name))
    .map((value) => (dialect.blankProfileIsEmpty && value?.trim() === '' ? '' : value))
    .find((value) => value !== undefined && (value !== '' || dialect.emptyProfileCounts));
  const asked = facts.profile === '' && !dialect.emptyProfileCounts ? undefined : facts.profile;
  const named = asked ?? variable;
  return {
    sight,
    profiles: read(dialect, sight, readings),
    profile: named ?? 'default',
    ...(named === undefined ? {} : { named }),
    explicit: asked !== undefined,
    visited: [],
  };
}

function read({ readProfiles }: Dialect, sight: Sight, readings: Readings): Profiles {
  const known = readings.get(readProfiles);
  if (known === undefined) {
    const fresh = readProfiles(sight);
    readings.set(readProfiles, fresh);
    return fresh;
  }
  // The files count as looked at, and as wanted, for this SDK too.
  for (const path of [known.configPath, known.credentialsPath]) if (path !== '') sight.file(path);
  return known;
}

interface Walk {
  readonly provider: ProviderName | null;
  readonly attempts: readonly Attempt[];
  readonly failures: readonly Failure[];
  readonly resolved?: Resolved;
  readonly refused?: Refused;
}

/** A search that ended before it began. */
function neverBegun(dialect: Dialect, refused: Refused): Walk {
  const attempts = mergeAttempts(
    dialect.steps.map(({ provider }) => notReached(provider, refused.cause)),
  );
  return { provider: null, attempts, failures: [], refused };
}

function walk(dialect: Dialect, context: Context): Walk {
  const attempts: Attempt[] = [];
  const failures: Failure[] = [];
  let ended: { provider: ProviderName; resolved?: Resolved; refused?: Refused } | undefined;
  let passedOver: { readonly group: string; readonly by: ProviderName } | undefined;
  for (const step of dialect.steps) {
    if (ended !== undefined) {
      attempts.push(notReached(step.provider, { kind: 'came-later', than: ended.provider }));
      continue;
    }
    if (passedOver !== undefined && step.group === passedOver.group) {
      const { group, by } = passedOver;
      const cause: NotReached =
        group === 'profile' ? { kind: 'profile-decided' } : { kind: 'came-later', than: by };
      attempts.push(notReached(step.provider, cause));
      continue;
    }
    const outcome = step.look(context);
    const provider = (outcome.kind === 'absent' ? undefined : outcome.provider) ?? step.provider;
    const looked = [...filesBehind(provider, context), ...context.sight.takeLooked()];
    if (outcome.kind === 'absent') {
      attempts.push(attemptOf(provider, { outcome: 'absent', cause: outcome.cause }, looked));
      failures.push({ step, cause: outcome.cause });
    } else if (outcome.kind === 'resolved') {
      attempts.push(attemptOf(provider, { outcome: 'resolved', cause: outcome.cause }, looked));
      ended = { provider, resolved: outcome };
    } else {
      attempts.push(attemptOf(provider, { outcome: outcome.as, cause: outcome.cause }, looked));
      const { cause, words } = outcome;
      failures.push({ step, cause, ...(words === undefined ? {} : { words }) });
      if (step.group !== undefined) passedOver = { group: step.group, by: provider };
      if ((outcome.then ?? dialect.onFailure) === 'abort') ended = { provider, refused: outcome };
    }
  }
  const early = ended?.refused !== undefined && ended.refused.atUse !== true;
  const last = early ? undefined : dialect.closing?.(context);
  if (last !== undefined) {
    const provider = last.provider ?? ended?.provider ?? null;
    if (provider !== null)
      attempts.push(attemptOf(provider, { outcome: last.as, cause: last.cause }));
    return { provider, attempts: mergeAttempts(attempts), failures, refused: last };
  }
  return {
    provider: ended?.provider ?? null,
    attempts: mergeAttempts(attempts),
    failures,
    ...(ended?.resolved ? { resolved: ended.resolved } : {}),
    ...(ended?.refused ? { refused: ended.refused } : {}),
  };
}

/** The profile files stand behind every provider that reads a profile. */
function filesBehind(provider: ProviderName, { profiles }: Context): readonly string[] {
  return provider.startsWith('profile-') ? [profiles.configPath, profiles.credentialsPath] : [];
}

function notReached(provider: ProviderName, cause: NotReached | Fault): Attempt {
  return attemptOf(provider, { outcome: 'not-reached', cause });
}

function attemptOf(
  provider: ProviderName,
  became: Became,
  looked: readonly string[] = [],
): Attempt {
  return { ...became, provider, reason: reasonOf(became.cause), looked };
}

const TELLING = ['resolved', 'failed', 'invalid', 'absent', 'not-reached'] as const;

/** One attempt per provider: where an SDK asks twice, the more telling one stands. */
function mergeAttempts(attempts: readonly Attempt[]): Attempt[] {
  const merged = new Map<ProviderName, Attempt>();
  for (const attempt of attempts) {
    const other = merged.get(attempt.provider);
    const better =
      other === undefined || TELLING.indexOf(attempt.outcome) < TELLING.indexOf(other.outcome);
    const looked = [...new Set([...(other?.looked ?? []), ...attempt.looked])];
    merged.set(attempt.provider, { ...(better ? attempt : other), looked });
  }
  return [...merged.values()];
}

/** Who the credentials belong to, as far as can be told and shown. */
function who(source: ChosenSource): Partial<ChainView> {
  switch (source.kind) {
    case 'keys':
      return shownKey(source.accessKeyId);
    case 'assume-role':
      return { ...shownRole(source.roleArn), assumedWith: inWords(source.source), awaits: 'sts' };
    case 'web-identity':
      return { ...shownRole(source.roleArn), assumedWith: inWords(source), awaits: 'sts' };
    case 'process':
      return { awaits: 'process' };
    case 'sso':
      return { account: source.account, awaits: 'sso' };
    case 'login':
      return { awaits: 'sign-in' };
    case 'container':
      return source.accessKeyId === undefined
        ? { awaits: 'container' }
        : shownKey(source.accessKeyId);
    case 'instance-metadata':
      return source.accessKeyId === undefined
        ? { awaits: 'instance-metadata' }
        : shownKey(source.accessKeyId);
  }
}

function shownKey(accessKeyId: string): Partial<ChainView> {
  const account = accountOfKeyId(accessKeyId);
  return { accessKeyId: maskKeyId(accessKeyId), ...(account === undefined ? {} : { account }) };
}

function shownRole(roleArn: string): Partial<ChainView> {
  const account = accountOfArn(roleArn);
  return { roleArn, ...(account === undefined ? {} : { account }) };
}

/** A source in words, without a secret. */
export function inWords(source: ChosenSource): string {
  switch (source.kind) {
    case 'keys': {
      const key = maskKeyId(source.accessKeyId);
      const { origin } = source;
      if (origin.kind === 'environment') return `the environment's key ${key}`;
      if (origin.kind === 'profile') return `key ${key} of profile ${origin.profile}`;
      return `key ${key} in ${origin.path}`;
    }
    case 'assume-role':
      return `role ${source.roleArn}, assumed with ${inWords(source.source)}`;
    case 'web-identity':
      return `the web identity token in ${source.tokenFile}`;
    case 'process':
      return `the credential_process of profile ${source.profile}`;
    case 'sso':
      return `the IAM Identity Center sign-in of profile ${source.profile}`;
    case 'login':
      return `the login session of profile ${source.profile}`;
    case 'container':
      return `the container's credentials at ${source.url}`;
    case 'instance-metadata':
      return `the instance's role ${source.role}`;
  }
}
