import { slipsBetween } from '../../report/nearest.js';

/** A variable that is set, read by no SDK, and likely meant for one that is. */
export interface Misnamed {
  readonly variable: string;
  readonly meant: Meant;
}

const MEANT = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_CONFIG_FILE',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
] as const;
type Meant = (typeof MEANT)[number];

/** Names that older tools, other tools or people have for the same. */
const OTHER_NAMES: Readonly<Record<string, Meant>> = {
  AWS_ACCESS_KEY: 'AWS_ACCESS_KEY_ID',
  AWS_ACCESS_ID: 'AWS_ACCESS_KEY_ID',
  AWS_KEY_ID: 'AWS_ACCESS_KEY_ID',
  AWS_KEY: 'AWS_ACCESS_KEY_ID',
  AWS_ID: 'AWS_ACCESS_KEY_ID',
  AWS_SECRET_KEY: 'AWS_SECRET_ACCESS_KEY',
  AWS_SECRET_ACCESS_KEY_ID: 'AWS_SECRET_ACCESS_KEY',
  AWS_ACCESS_KEY_SECRET: 'AWS_SECRET_ACCESS_KEY',
  AWS_ACCESS_SECRET: 'AWS_SECRET_ACCESS_KEY',
  AWS_SECRET: 'AWS_SECRET_ACCESS_KEY',
  AWS_TOKEN: 'AWS_SESSION_TOKEN',
  AWS_CREDENTIAL_FILE: 'AWS_SHARED_CREDENTIALS_FILE',
  AWS_CREDENTIALS_FILE: 'AWS_SHARED_CREDENTIALS_FILE',
  AWS_CREDENTIALS: 'AWS_SHARED_CREDENTIALS_FILE',
  AWS_CONFIG: 'AWS_CONFIG_FILE',
  AWS_PROFILE_NAME: 'AWS_PROFILE',
  AWS_ROLE: 'AWS_ROLE_ARN',
  AWS_WEB_IDENTITY_TOKEN: 'AWS_WEB_IDENTITY_TOKEN_FILE',
};

/** Near a name above, and names in their own right. */
const KNOWN = new Set<string>([
  ...MEANT,
  'AWS_SECURITY_TOKEN',
  'AWS_DEFAULT_PROFILE',
  'AWS_ROLE_SESSION_NAME',
]);

/** How many letters may be wrong. */
const SLIPS = 2;
const LONGEST = 100;
const MOST = 5;

/** Finds such variables by their names alone; what they hold is of no account, unless nothing. */
export function misnamedVariables(
  variables: Readonly<Record<string, string>>,
): readonly Misnamed[] {
  const found: Misnamed[] = [];
  for (const [variable, value] of Object.entries(variables)) {
    const meant = value === '' ? undefined : meantBy(variable);
    if (meant === undefined || variables[meant]) continue;
    found.push({ variable, meant });
    if (found.length === MOST) break;
  }
  return found;
}

function meantBy(variable: string): Meant | undefined {
  // GitHub hands over inputs as variables; npm its settings.
  if (!/^[A-Za-z]\w*$/.test(variable) || variable.length > LONGEST) return undefined;
  if (/^(?:INPUT|GITHUB|RUNNER|ACTIONS|npm)_/i.test(variable) || KNOWN.has(variable)) {
    return undefined;
  }
  const upper = variable.toUpperCase();
  const other = Object.hasOwn(OTHER_NAMES, upper) ? OTHER_NAMES[upper] : undefined;
  if (other !== undefined) return other;
  const same = MEANT.find((name) => name === upper);
  if (same !== undefined) return same;
  // `PROD_AWS_ACCESS_KEY_ID`, `AWS_ACCESS_KEY_ID_STAGING`: the name with a word before or behind.
  const around = MEANT.find((name) => upper.endsWith(`_${name}`) || upper.startsWith(`${name}_`));
  if (around !== undefined) return around;
  return MEANT.find((name) => slipsBetween(upper, name) <= SLIPS);
}
