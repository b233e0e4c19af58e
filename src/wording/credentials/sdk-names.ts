import type { ChainView, DialectName } from '../../report/chain-view.js';
import type { Evidence } from '../../report/evidence.js';

/** So many SDKs are named one by one, even where they are all that were asked about. */
const FEW = 3;

/**
 * SDKs as a list for a template, whose verb agrees with it (`{sdks:reads|read}`): by name, or one and
 * `every other SDK` where all that were asked about are meant.
 */
export function sdkNames(
  some: readonly { readonly dialect: DialectName }[],
  all: readonly unknown[],
): readonly string[] {
  const names = some.map(({ dialect }) => dialect);
  if (some.length !== all.length || all.length <= FEW) return names;
  // The one that most scripts use, where it is among them.
  return [names.find((name) => name === 'boto3') ?? names[0] ?? '', 'every other SDK'];
}

/** One line for all SDKs of which the same is to be said. */
export function bySdk(
  rows: readonly (Omit<Evidence, 'label'> & { readonly dialect: DialectName })[],
): Evidence[] {
  const lines = new Map<string, Evidence>();
  for (const { dialect, ...said } of rows) {
    const key = JSON.stringify([said.expected, said.actual]);
    const line = lines.get(key);
    lines.set(key, {
      ...said,
      label: line === undefined ? dialect : `${line.label}, ${dialect}`,
    });
  }
  return [...lines.values()];
}

/** What an SDK takes, in words: the role, or the key with the place where it stands. */
export function takenBy({ provider, profile, roleArn, accessKeyId }: ChainView): string {
  if (roleArn !== undefined) return `the role ${roleArn}`;
  const place = placeOf(provider, profile);
  return accessKeyId === undefined ? place : `key ${accessKeyId} of ${place}`;
}

function placeOf(provider: ChainView['provider'], profile: string | undefined): string {
  const named = `profile ${profile ?? 'default'}`;
  switch (provider) {
    case 'environment':
      return 'the environment';
    case 'profile-static':
    case 'profile-assume-role':
    case 'profile-web-identity':
      return named;
    case 'profile-process':
      return `the credential_process of ${named}`;
    case 'profile-sso':
      return `the IAM Identity Center sign-in of ${named}`;
    case 'profile-login':
      return `the login session of ${named}`;
    case 'web-identity':
      return 'the web identity token';
    case 'container':
      return "the container's own credentials";
    case 'instance-metadata':
      return "the machine's own role";
    case null:
      return 'nothing';
  }
}
