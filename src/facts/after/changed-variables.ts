import { inert } from '../../report/inert.js';
import { hideKeys } from '../leaks/hide-keys.js';
import { type SavedState, variablesOf } from './saved-state.js';

/** What a variable decides. */
export type Decides =
  | 'profile'
  | 'endpoint'
  | 'files'
  | 'keys'
  | 'region'
  | 'role'
  | 'proxy'
  | 'else';

/** A variable that is not as it was when the step looked. */
export interface ChangedVariable {
  readonly name: string;
  readonly decides: Decides;
  readonly was: 'unset' | 'empty' | 'set';
  readonly is: 'unset' | 'empty' | 'set';
  /** Its value, where that may be shown: a profile's name, a region, a host. */
  readonly shown: string | null;
}

/** How the environment has changed since the step looked. */
export interface ChangedEnvironment {
  readonly changed: readonly ChangedVariable[];
  /** configure-aws-credentials has run its own post step: what the job deployed with is gone. */
  readonly cleanedUp: boolean;
}

/**
 * The variables that configure-aws-credentials sets to nothing when the job has ended.
 * @see https://github.com/aws-actions/configure-aws-credentials/blob/v6.0.0/src/cleanup/index.ts
 */
const CLEANED_UP = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_DEFAULT_REGION',
  'AWS_REGION',
] as const;

/** Compares the variables with what was kept of them. */
export function changedEnvironment(
  state: Pick<SavedState, 'variables' | 'salt'>,
  variables: Readonly<Record<string, string>>,
): ChangedEnvironment {
  const now = variablesOf(variables, state.salt);
  const cleanedUp = CLEANED_UP.every((name) => now[name] === '');
  const ignored: readonly string[] = cleanedUp ? CLEANED_UP : [];
  const names = [...new Set([...Object.keys(state.variables), ...Object.keys(now)])].sort();
  const changed = names
    .filter((name) => !ignored.includes(name) && state.variables[name] !== now[name])
    .map((name): ChangedVariable => {
      const decides = decidedBy(name);
      return {
        name,
        decides,
        was: stateOf(state.variables[name]),
        is: stateOf(now[name]),
        shown: shownOf(decides, variables[name] ?? ''),
      };
    });
  return { changed, cleanedUp };
}

function stateOf(fingerprint: string | undefined): ChangedVariable['was'] {
  if (fingerprint === undefined) return 'unset';
  return fingerprint === '' ? 'empty' : 'set';
}

function decidedBy(name: string): Decides {
  if (name === 'AWS_PROFILE' || name === 'AWS_DEFAULT_PROFILE') return 'profile';
  if (name.startsWith('AWS_ENDPOINT_URL')) return 'endpoint';
  if (name === 'AWS_CONFIG_FILE' || name === 'AWS_SHARED_CREDENTIALS_FILE') return 'files';
  if (
    /^AWS_(?:ACCESS_KEY(?:_ID)?|SECRET_(?:ACCESS_)?KEY|SESSION_TOKEN|SECURITY_TOKEN)$/.test(name)
  ) {
    return 'keys';
  }
  if (name === 'AWS_REGION' || name === 'AWS_DEFAULT_REGION') return 'region';
  if (name === 'AWS_ROLE_ARN' || name === 'AWS_WEB_IDENTITY_TOKEN_FILE') return 'role';
  return /proxy$/i.test(name) ? 'proxy' : 'else';
}

/** A key may stand in any of them by mistake. */
function shownOf(decides: Decides, value: string): string | null {
  if (value === '') return null;
  if (decides === 'profile' || decides === 'region') {
    return value.length > 64 ? `${value.length} characters` : inert(hideKeys(value));
  }
  if (decides !== 'endpoint') return null;
  return URL.canParse(value) ? inert(new URL(value).host) : 'no address';
}
