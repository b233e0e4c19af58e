import { spellingsOf } from './hide-accounts.js';
import { isAccountId } from '../report/aws/arn.js';
import { maskKeyId } from '../report/key-id.js';
import { createRedactor, type Redactor } from '../report/redaction.js';
import type { Settings } from '../settings/settings.js';

/** Variables whose value is a secret whatever the job expects. */
const SECRET_VARIABLES = [
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SECRET_KEY',
  'SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_SECURITY_TOKEN',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_BEARER_TOKEN_BEDROCK',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'GH_TOKEN',
] as const;

const KEY_ID_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'] as const;

/**
 * SDKs repeat a region that they refuse. One that is longer than any region is not shown: most
 * likely a key was pasted into the wrong variable.
 */
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'] as const;
const LONGEST_REGION = 19;

/** Variables whose value is an address, in which a user, a password or a token may stand. */
const ADDRESS = /(?:^|_)(?:PROXY|URL|URI|ENDPOINT)(?:_[A-Z0-9_]+)?$/i;
/** Query parameters that are secrets by their name, as a signed address has them. */
const SECRET_PARAMETER = /token|secret|password|signature|credential|api-?key|^sig$|^code$/i;

/** What is secret in the addresses that variables hold. */
function secretsInAddresses(variables: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(variables)
    .filter(([name]) => ADDRESS.test(name))
    .flatMap(([, value]) => {
      // A proxy is often written without its scheme.
      const text = value.includes('://') ? value : `http://${value}`;
      if (!URL.canParse(text)) return [];
      const { username, password, searchParams } = new URL(text);
      const written = /^[^:/?#]+:\/\/([^/?#]*)@/.exec(text)?.[1];
      return [
        ...[username, password].flatMap((part) => [part, decoded(part)]),
        // A short password is found by its neighbours.
        ...(written === undefined ? [] : [`${written}@`]),
        ...[...searchParams].flatMap(([name, one]) => (SECRET_PARAMETER.test(name) ? [one] : [])),
      ];
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Nothing but the text can be at fault.
    return text;
  }
}

/** Every secret that the settings give or name. */
function givenSecrets(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): readonly string[] {
  const { secretAccessKey, sessionToken, accessKeyId } = settings.keys;
  return [
    ...settings.expectedSecrets.map(({ name }) => variables[name]),
    ...[secretAccessKey, sessionToken, accessKeyId, settings.githubToken].map((box) =>
      box?.reveal(),
    ),
  ].filter((value): value is string => value !== undefined && value !== '');
}

/** Inputs whose value is a secret. */
const SECRET_INPUTS = [
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'github-token',
  'role-external-id',
] as const;

/**
 * The same from inputs of which nothing was parsed yet, and which may be wrong: what is to be masked
 * before the first word is printed.
 */
export function rawSecrets(
  inputs: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): readonly string[] {
  // Names as far as a line holds one; what stands in a wrong line may be named as well as meant.
  const named = (inputs['expected-secrets'] ?? '').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
  return [
    ...[...SECRET_VARIABLES, ...KEY_ID_VARIABLES, ...named].map((name) =>
      Object.hasOwn(variables, name) ? variables[name] : undefined,
    ),
    ...secretsInAddresses(variables),
    ...SECRET_INPUTS.map((name) => inputs[name]),
  ].filter((value): value is string => value !== undefined && value !== '');
}

/** Tells a redactor what is secret in an environment, whatever is asked of it. */
export function hideEnvironment(
  redactor: Redactor,
  variables: Readonly<Record<string, string>>,
): void {
  for (const name of SECRET_VARIABLES) redactor.add(variables[name]);
  for (const secret of secretsInAddresses(variables)) redactor.add(secret);
  for (const name of KEY_ID_VARIABLES) hideKeyId(redactor, variables[name]);
  for (const name of REGION_VARIABLES) {
    const value = variables[name] ?? '';
    if (value.length > LONGEST_REGION) redactor.add(value, `(${value.length} characters)`);
  }
}

/** Key ids are shown, but only so much of them that their owner knows which one is meant. */
function hideKeyId(redactor: Redactor, id: string | undefined): void {
  if (id !== undefined) redactor.add(id, maskKeyId(id.trim()));
}

/** The redaction door of one run, knowing every secret that it was started with. */
export function openRedactor(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
  redactor: Redactor = createRedactor(),
): Redactor {
  hideEnvironment(redactor, variables);
  for (const secret of givenSecrets(settings, variables)) redactor.add(secret);
  hideKeyId(redactor, settings.keys.accessKeyId?.reveal());
  if (settings.maskAccountId) {
    for (const account of accountsIn(settings).flatMap(spellingsOf)) redactor.add(account);
  }
  return redactor;
}

function accountsIn(settings: Settings): readonly string[] {
  const { role, expectedArn, allowedAccountIds, requiredActions } = settings;
  // A resource may be AWS's own, or of any account.
  const resources = requiredActions
    .map(({ resource }) => resource)
    .filter((resource) => isAccountId(resource.split(':')[4] ?? ''));
  const arns = [role?.arn, expectedArn, ...resources].map((arn) => arn?.split(':')[4] ?? '');
  return [...allowedAccountIds, ...arns];
}
