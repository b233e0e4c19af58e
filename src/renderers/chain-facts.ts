import { placeWords } from '../report/ci.js';
import {
  type Attempt,
  type ChainView,
  PROVIDERS,
  type ProviderName,
} from '../report/chain-view.js';
import { facesOf } from '../report/faces.js';
import { inert } from '../report/inert.js';
import type { Report } from '../report/report.js';
import { isTrouble } from '../report/standing.js';
import { listed } from '../report/inert.js';
import { AWAITED, PROVIDER_NAMES } from './names.js';

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

/**
 * What failed or could not be tried, told once for all SDKs that it befell for the same cause. SDKs
 * look at different places on their way there: all of them are named.
 */
export function troublesOf(chain: readonly ChainView[]): Trouble[] {
  const troubles = new Map<string, { sdks: Set<string>; looked: Set<string>; attempt: Attempt }>();
  for (const { names, attempts } of chain) {
    for (const attempt of attempts.filter(isTrouble)) {
      const { provider, outcome, cause } = attempt;
      const key = JSON.stringify([provider, outcome, cause]);
      const known = troubles.get(key) ?? { sdks: new Set(), looked: new Set(), attempt };
      known.sdks.add(names.long);
      for (const place of attempt.looked) known.looked.add(place);
      troubles.set(key, known);
    }
  }
  return [...troubles.values()].map(({ sdks, looked, attempt }) => ({
    sdks: [...sdks],
    attempt: { ...attempt, looked: [...looked] },
  }));
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

function faceOf(view: ChainView): string {
  if (view.outcome !== 'resolved') return 'no credentials';
  const account = view.account === undefined ? '' : ` of account \`${inert(view.account)}\``;
  if (view.roleArn !== undefined) return `\`${inert(view.roleArn)}\``;
  if (view.accessKeyId !== undefined) return `key \`${inert(view.accessKeyId)}\`${account}`;
  const { awaits: _, profile, ...rest } = view;
  return `${takenBy({ ...rest, ...(profile === undefined ? {} : { profile: inert(profile) }) })}${account}`;
}
