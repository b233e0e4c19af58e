import type { ChosenSource } from '../../chain/chosen.js';
import { reasonOf } from '../../chain/reasons.js';
import { inWords } from '../../chain/trace.js';
import type { Fault } from '../../report/chain-cause.js';
import type { Attempt } from '../../report/chain-view.js';
import type { Identity } from '../../report/identity.js';
import type { Redactor } from '../../report/redaction.js';
import type { Credentials, StsTarget } from '../../world/aws.js';
import type { World } from '../../world/world.js';
import { type BarConditions, barTo } from './bar-to.js';
import { remember } from './call-sts.js';
import type { ChainTaken } from '../chain/taken.js';
import type { SourceFact } from './credentials.js';
import { provideChosen } from './provide-chosen.js';
import { settingBehind } from './setting-behind.js';

/** What a provider is run with, and what decides whether it may be. */
export interface TakingConditions extends BarConditions {
  readonly world: World;
  readonly target: StsTarget;
  readonly redactor: Redactor;
}

/** Credentials that a provider gave, with the words for where they came from. */
export interface TakenCredentials {
  readonly source: SourceFact;
  readonly held: {
    readonly credentials: Credentials;
    readonly source: string;
    readonly provider: Identity['provider'];
  } | null;
}

/**
 * Runs the one provider that the chain settled on, unless it would run or contact something that
 * it must not, and says which of the two happened.
 */
export async function takeCredentials(
  taken: ChainTaken,
  conditions: TakingConditions,
): Promise<TakenCredentials> {
  const { view, source: chosen } = taken;
  if (chosen === null || view.provider === null) {
    const message = view.message ?? 'Could not load credentials from any providers';
    return { source: failure(view, message, conditions.world), held: null };
  }
  const source = inWords(chosen);
  const bar = await barTo(chosen, conditions);
  if (bar !== null) return { source: { kind: 'withheld', source, ...bar }, held: null };
  const { provider } = view;
  if (chosen.kind === 'keys' && view.dialect !== 'javascript') {
    // Another SDK's keys may stand where the JavaScript SDK does not look.
    const credentials = remember(conditions.redactor, keysOf(chosen));
    return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
  }
  if (chosen.kind === 'process' && !chosen.shell && needsShell(chosen.command)) {
    // Our own SDK would hand the command to a shell, and find what this one never gets.
    const { profile } = chosen;
    const message = 'not run: see the reason';
    const told = foreseen({ kind: 'process-needs-shell', profile, sdk: view.dialect });
    return { source: { kind: 'failed', provider, source, message, ...told, profile }, held: null };
  }
  const answer = await provideChosen(chosen, conditions);
  if (answer.kind === 'failed') {
    const { error, unanswered } = answer;
    if (unanswered?.reason === 'not-allowed') {
      const setBy = settingBehind(chosen, unanswered.host, conditions.world.environment.variables);
      const { detail: why, host } = unanswered;
      conditions.blocked.push({ setBy, host, why, carries: 'credential request' });
      const barred = { what: 'endpoint', why: `${setBy} diverts its sign-in service` } as const;
      return { source: { kind: 'withheld', source, ...barred }, held: null };
    }
    const message = error === undefined ? answer.message : `${error.code}: ${error.message}`;
    const told = {
      ...(view.profile === undefined ? {} : { profile: view.profile }),
      ...(error === undefined ? {} : { error }),
      ...(unanswered === undefined ? {} : { unanswered }),
    };
    return { source: { kind: 'failed', provider, source, message, ...told }, held: null };
  }
  const credentials = remember(conditions.redactor, answer.credentials);
  return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
}

/**
 * An SDK that goes on after a failure ends in words that say nothing of it; the configured provider
 * that failed is what is to be told. An empty half of a key pair is for the rules on secrets.
 */
function failure(view: ChainTaken['view'], message: string, world: World): SourceFact {
  const passed = view.attempts.filter(isFault);
  const told = passed.find(({ provider }) => !NEVER_MEANT.includes(provider));
  const provider = view.provider ?? told?.provider;
  if (provider === undefined || (view.outcome === 'error' && view.provider === null)) {
    return { kind: 'none', sdk: view.dialect, message };
  }
  // Who goes on after a failure (JavaScript, Java) reads AWS_PROFILE alone.
  const inUse = world.environment.variables.AWS_PROFILE || 'default';
  const profile = view.profile ?? (provider.startsWith('profile-') ? inUse : undefined);
  const source = whereItFailed(provider, profile);
  const fault = view.cause ?? told?.cause;
  const of = profile === undefined ? {} : { profile };
  return { kind: 'failed', provider, source, message, ...foreseen(fault), ...of };
}

function isFault(attempt: Attempt): attempt is Extract<Attempt, { outcome: 'invalid' | 'failed' }> {
  return attempt.outcome === 'invalid' || attempt.outcome === 'failed';
}

/** A fault with its words. */
function foreseen(fault: Fault | undefined): { fault?: Fault; reason?: string } {
  return fault === undefined ? {} : { fault, reason: reasonOf(fault) };
}

/** Providers that every chain asks, configured or not. */
const NEVER_MEANT: readonly string[] = ['environment', 'instance-metadata'];

/** Whether something outside quotes means more to a shell than to a program. */
function needsShell(command: string): boolean {
  return /[|&;<>`$*]/.test(command.replaceAll(/'[^']*'|"[^"]*"/g, ''));
}

function keysOf(chosen: Extract<ChosenSource, { kind: 'keys' }>): Credentials {
  const { accessKeyId, secretAccessKey, sessionToken } = chosen;
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

function whereItFailed(provider: string, profile: string | undefined): string {
  return profile === undefined ? `the provider ${provider}` : `the profile ${profile}`;
}
