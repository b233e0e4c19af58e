/** What stands in a sentence where the message did not name it. */
export const GENERAL: Readonly<Record<string, string>> = {
  account: 'ACCOUNT',
  action: 'this action',
  authorization: 'ID',
  code: 'an error',
  cluster: 'the cluster',
  current: 'another account',
  description: 'its credentials',
  domain: 'the domain',
  file: 'the file',
  host: 'the host',
  input: 'the input',
  issuer: 'https://ISSUER',
  key: 'the key',
  message: 'see the message',
  missing: 'one of the keys',
  operation: 'the call',
  output: 'the output',
  policy: 'a policy',
  principal: 'the caller',
  profile: 'NAME',
  reason: 'see the message',
  region: 'the region',
  registry: 'the registry',
  repository: 'the repository',
  resource: 'the resource',
  service: 'AWS',
  stack: 'the stack',
  table: 'the table',
  url: 'the address',
};

/** The general word for a hole or a placeholder, by its name: `{roleArn}` is `ROLE_ARN`. */
export function generalWord(name: string): string {
  return Object.hasOwn(GENERAL, name)
    ? (GENERAL[name] as string)
    : name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** What fills the sentences of a message: what its holes held, and a general word for each that held nothing. */
export function wordsFor(
  texts: readonly string[],
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const named = texts.flatMap((text) =>
    Array.from(text.matchAll(/\{([a-z][A-Za-z0-9]*)\}/g), ([, name = '']) => name),
  );
  return {
    ...Object.fromEntries(named.map((name) => [name, generalWord(name)])),
    ...values,
  };
}
