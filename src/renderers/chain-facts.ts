import { placeWords } from '../report/ci.js';
import {
  type Attempt,
  type ChainView,
  PROVIDERS,
  type ProviderName,
} from '../report/chain-view.js';
import { inert } from '../report/inert.js';
import type { Report } from '../report/report.js';
import { AWAITED, listed, PROVIDER_NAMES } from './names.js';

/** The providers that tell something, and those that every SDK merely skipped. */
export interface Providers {
  readonly telling: readonly ProviderName[];
  readonly skipped: readonly ProviderName[];
}

/** The providers that at least one of the SDKs has, in the order of the vocabulary. */
export function providersOf(chain: readonly ChainView[]): Providers {
  const attempts = chain.flatMap((view) => view.attempts);
  const of = (provider: ProviderName) => attempts.filter((each) => each.provider === provider);
  const present = PROVIDERS.filter((provider) => of(provider).length > 0);
  const tells = (provider: ProviderName) =>
    of(provider).some(({ outcome }) => outcome !== 'absent');
  return {
    telling: present.filter(tells),
    skipped: present.filter((provider) => !tells(provider)),
  };
}

/** What became of a provider in one SDK; undefined where the SDK does not have it. */
export function attemptAt(view: ChainView, provider: ProviderName): Attempt | undefined {
  const attempts = view.attempts.filter((attempt) => attempt.provider === provider);
  return attempts.find(({ outcome }) => outcome === 'resolved') ?? attempts.at(-1);
}

/** An attempt that a user can do something about, and every SDK that it failed for alike. */
export interface Trouble {
  /** By their long names. */
  readonly sdks: readonly string[];
  readonly attempt: Attempt;
}

/** What failed or could not be tried, told once for all SDKs with the same reason. */
export function troublesOf(chain: readonly ChainView[]): Trouble[] {
  const troubles = new Map<string, { sdks: string[]; attempt: Attempt }>();
  for (const { names, attempts } of chain) {
    for (const attempt of attempts) {
      if (attempt.outcome !== 'failed' && attempt.outcome !== 'invalid') continue;
      const { provider, outcome, reason, looked } = attempt;
      const key = JSON.stringify([provider, outcome, reason, looked]);
      const known = troubles.get(key);
      if (known === undefined) troubles.set(key, { sdks: [names.long], attempt });
      else if (!known.sdks.includes(names.long)) known.sdks.push(names.long);
    }
  }
  return [...troubles.values()];
}

/** Whether two SDKs would act as different identities, or one would and another could not. */
export function identitiesDiffer(chain: readonly ChainView[]): boolean {
  return facesOf(chain).length > 1;
}

/**
 * Who is who, in a line of prose, where the SDKs of one job do not agree; null where they do, or
 * where a finding tells it.
 */
export function disagreement({
  chain,
  checks,
  ci = 'github-actions',
}: Report): { lead: string; who: string } | null {
  const faces = facesOf(chain);
  const told = checks.some(({ findings }) =>
    findings.some(({ tells }) => tells?.includes('who-is-who') === true),
  );
  if (faces.length < 2 || told) return null;
  const known = faces.filter(([first]) => first?.outcome === 'resolved').length;
  const who = faces.map((views) => {
    const sdks = listed(views.map(({ names }) => names.long));
    const [first] = views;
    return `${sdks}: ${first === undefined ? '' : faceOf(first)}`;
  });
  return { lead: leadOf(known, chain, placeWords(ci).thisJob), who: `${who.join('; ')}.` };
}

/** How far it is known that they are different people, and not one who came by several ways. */
function leadOf(known: number, chain: readonly ChainView[], where: string): string {
  if (known < 2) return `Not every SDK of ${where} finds credentials`;
  const numbers = new Set(chain.map(({ identity }) => identity));
  const unsure = chain.some(({ mayBe = [] }) => mayBe.some((number) => numbers.has(number)));
  return unsure
    ? `The SDKs of ${where} take credentials from ${known} sources, which may be different identities`
    : `The SDKs of ${where} would act as ${known} different identities`;
}

/** What an SDK takes, in plain words: the source, the profile, and what has yet to happen. */
export function takenBy(view: ChainView): string {
  if (view.outcome !== 'resolved' || view.provider === null) {
    return view.outcome === 'error' ? 'stops with an error' : 'finds none';
  }
  const source = PROVIDER_NAMES[view.provider];
  const profile = view.profile === undefined ? '' : ` (profile ${view.profile})`;
  return `${source}${profile}${view.awaits === undefined ? '' : `, ${AWAITED[view.awaits]}`}`;
}

/**
 * True when no SDK sees credentials because the job has not been given any yet: this run got the
 * role with the job's token, or asked for it, and exports nothing. A source that is configured and
 * broken is no such case; a lone address of instance metadata that nobody answers is.
 */
export function beforeExport({ chain, identity, trust, checks }: Report): boolean {
  const blamed = checks.some(
    ({ check, findings }) =>
      check === 'credentials' && findings.some(({ severity }) => severity === 'error'),
  );
  const byToken = identity === null ? trust !== null && !blamed : identity.provider === 'oidc-role';
  return (
    byToken &&
    chain.length > 0 &&
    chain.every(({ outcome }) => outcome !== 'resolved') &&
    troublesOf(chain).every(({ attempt }) => attempt.provider === 'instance-metadata')
  );
}

/** The SDKs that would act as one, in their order; those without credentials are one such group. */
function facesOf(chain: readonly ChainView[]): (readonly ChainView[])[] {
  const faces = new Map<number, ChainView[]>();
  for (const view of chain) {
    const face = view.identity ?? 0;
    faces.set(face, [...(faces.get(face) ?? []), view]);
  }
  return [...faces.values()];
}

function faceOf(view: ChainView): string {
  if (view.outcome !== 'resolved') return 'no credentials';
  const account = view.account === undefined ? '' : ` of account \`${inert(view.account)}\``;
  if (view.roleArn !== undefined) return `\`${inert(view.roleArn)}\``;
  if (view.accessKeyId !== undefined) return `key \`${inert(view.accessKeyId)}\`${account}`;
  const { awaits: _, profile, ...rest } = view;
  return `${takenBy({ ...rest, ...(profile === undefined ? {} : { profile: inert(profile) }) })}${account}`;
}
