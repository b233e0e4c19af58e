import { partitionOfRegion } from '../../report/aws/partitions.js';
import type { Sealed } from '../../report/sealed.js';
import { sha256 } from '../../report/sha256.js';
import { describeShape } from '../../report/shape.js';
import type { Settings } from '../../settings/settings.js';
import type { AwsAnswer, CallerIdentity, Credentials, StsTarget } from '../../world/aws.js';
import type { LocatedHit } from '../../world/git.js';
import type { World } from '../../world/world.js';
import { regionFact } from '../endpoints/region.js';
import { stsEndpoint } from '../endpoints/sts-endpoint.js';
import { type LeakContext, leakFactsOf } from './leak-facts.js';
import { credentialOf, type LeakFact, type Verdict } from './leak-fact.js';

/** What STS said of committed credentials. */
export interface Verified {
  /** By {@link credentialOf}. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Findings of kinds, or halves, of which nobody can be asked. */
  readonly unasked: number;
  /** The partition that was asked: a key of another one is not known there. */
  readonly partition: string;
}

/** More are not asked about, and nothing is asked later than this after the first, in milliseconds. */
const MOST = 20;
const LONGEST = 30_000;
const CALL_MS = 5_000;

/**
 * Asks STS who each whole credential is: one request a credential, one after the other, and never about a
 * canary, whose use is told to its owner. GetCallerIdentity needs no permission and changes nothing; a
 * leaked key is used for nothing else.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export async function verifyLeaks(
  hits: readonly LocatedHit[],
  context: LeakContext,
  settings: Pick<Settings, 'region' | 'allowEndpoints'>,
  { aws, clock, environment }: Pick<World, 'aws' | 'clock' | 'environment'>,
): Promise<Verified> {
  const target = targetOf(settings, environment.variables);
  const keys = new Map(hits.map(({ key }) => [sha256(key.reveal()), key]));
  const verdicts = new Map<string, Verdict>();
  /** How it went with the secret that was tried last for an id. */
  const tried = new Map<string, Verdict['kind']>();
  const began = clock.now();
  let asked = 0;
  let unasked = 0;
  for (const fact of leakFactsOf(hits, context)) {
    const pair = credentialOf(fact);
    const credentials = pair === undefined ? undefined : credentialsOf(fact, keys);
    if (pair === undefined || credentials === undefined) {
      unasked += 1;
      continue;
    }
    if (verdicts.has(pair)) continue;
    const { accessKeyId } = credentials;
    const before = tried.get(accessKeyId);
    if (fact.canary === true) verdicts.set(pair, { kind: 'unknown', why: 'canary' });
    // An id has one secret.
    else if (before === 'live') verdicts.set(pair, { kind: 'mismatch' });
    // A second secret within seconds is refused even where it is the right one.
    else if (before !== undefined) verdicts.set(pair, { kind: 'unknown', why: 'same-id' });
    else if (asked >= MOST || clock.now() - began > LONGEST) {
      verdicts.set(pair, { kind: 'unknown', why: 'too-many' });
    } else {
      asked += 1;
      const verdict = verdictOf(await aws.callerIdentity(credentials, target));
      verdicts.set(pair, verdict);
      tried.set(accessKeyId, verdict.kind);
    }
  }
  return { verdicts, unasked, partition: partitionOfRegion(target.region).name };
}

/** AWS's own endpoint, whatever the job has configured: a leaked key is shown to nobody else. */
function targetOf(
  { region: asked, allowEndpoints }: Pick<Settings, 'region' | 'allowEndpoints'>,
  variables: Readonly<Record<string, string>>,
): StsTarget {
  const region = regionFact(asked, variables, null, null, describeShape).value;
  const { url } = stsEndpoint(undefined, variables, region);
  return { region, endpoint: url, timeoutMs: CALL_MS, allowEndpoints };
}

/** What a credential signs with; undefined where a part of it is not a key of IAM's or STS's. */
function credentialsOf(fact: LeakFact, keys: ReadonlyMap<string, Sealed>): Credentials | undefined {
  const all = [fact, ...(fact.parts ?? [])];
  const part = (kind: string) => {
    const hash = all.find((one) => one.kind === kind)?.keyHash;
    return hash === undefined ? undefined : keys.get(hash);
  };
  const id = part('aws-access-key-id');
  const secret = part('aws-secret-access-key');
  const token = part('aws-session-token');
  if (id === undefined || secret === undefined) return undefined;
  return {
    accessKeyId: id.reveal(),
    secretAccessKey: secret,
    ...(token === undefined ? {} : { sessionToken: token }),
  };
}

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function verdictOf(answer: AwsAnswer<CallerIdentity>): Verdict {
  switch (answer.kind) {
    case 'answered':
      return { kind: 'live', arn: answer.value.arn };
    case 'unreachable':
      return { kind: 'unknown', why: 'no-answer' };
    case 'refused':
      switch (answer.error.code) {
        case 'InvalidClientTokenId':
          return { kind: 'dead', by: 'not-known' };
        case 'ExpiredToken':
        case 'ExpiredTokenException':
          return { kind: 'dead', by: 'ended' };
        case 'SignatureDoesNotMatch':
          return { kind: 'mismatch' };
        // Who is refused by a policy was recognised first.
        case 'AccessDenied':
        case 'AccessDeniedException':
          return { kind: 'live', arn: null };
        default:
          return { kind: 'unknown', why: 'refused' };
      }
  }
}
