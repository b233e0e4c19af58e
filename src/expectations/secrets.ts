import type { Settings } from '../settings/settings.js';
import type { ExpectedSecret } from './secret.js';
import { guessSecretKind } from './secret-kind.js';

/** The trio that every SDK reads. Present means expected, even when it is present and empty. */
const STANDARD = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/**
 * Every value that the job needs: the secrets it names, the keys it passes as inputs, inputs whose
 * expression gave nothing, and the standard variables when either of them is set.
 */
export function expectedSecrets(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): readonly ExpectedSecret[] {
  const named = settings.expectedSecrets.map(({ name, kind }): ExpectedSecret => {
    const from = { kind: 'variable', name } as const;
    return { name, from, kind: kind ?? guessSecretKind(from) };
  });
  const inputs = inputsToLookAt(settings).map((name): ExpectedSecret => {
    const from = { kind: 'input', name } as const;
    return { name, from, kind: guessSecretKind(from) };
  });
  return [...named, ...inputs, ...standard(settings, variables)];
}

function inputsToLookAt(settings: Settings): readonly string[] {
  const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
  const keys = [
    ...(accessKeyId === null && secretAccessKey === null
      ? []
      : ['aws-access-key-id', 'aws-secret-access-key']),
    // An empty session token is what long-lived keys come with.
    ...(sessionToken === null || sessionToken.reveal().trim() === '' ? [] : ['aws-session-token']),
  ];
  const others = settings.emptyInputs.filter(
    (name) => !name.startsWith('aws-access') && !name.startsWith('aws-se'),
  );
  return [...keys, ...others];
}

function standard(
  settings: Settings,
  variables: Readonly<Record<string, string>>,
): readonly ExpectedSecret[] {
  if (settings.expectCredentials === 'false') return [];
  // Another endpoint than AWS's, such as a local mock, takes keys of any form.
  const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS } = variables;
  if (AWS_ENDPOINT_URL || AWS_ENDPOINT_URL_STS) return [];
  const present = STANDARD.filter((name) => variables[name] !== undefined);
  // Half a pair is half a credential, unless the user said which secrets to look at.
  const named = settings.expectedSecrets.some(({ name }) => STANDARD.some((one) => one === name));
  const names = present.length === 0 || named ? present : STANDARD;
  // An empty session token is what long-lived keys come with.
  const token = names.length > 0 && (variables.AWS_SESSION_TOKEN ?? '').trim() !== '';
  return [...names, ...(token ? ['AWS_SESSION_TOKEN'] : [])].map((name) => {
    const from = { kind: 'variable', name } as const;
    return { name, from, kind: guessSecretKind(from) };
  });
}
