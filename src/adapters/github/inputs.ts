const PREFIX = 'INPUT_';

/**
 * The inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`,
 * hyphens kept. Values are not trimmed: white space around a secret is a fault we look for.
 */
export function readInputs(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(variables)
      .filter(([name]) => name.startsWith(PREFIX) && name.length > PREFIX.length)
      .map(([name, value]) => [name.slice(PREFIX.length).toLowerCase(), value]),
  );
}
