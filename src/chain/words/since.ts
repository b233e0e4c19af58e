/** What an SDK says, by the version since which it says it; the newest first. */
export type Since<T> = readonly [...(readonly (readonly [string, T])[]), readonly [string, T]];

/** What one version says; the oldest words for a version from before all of them. */
export function since<T>(version: string, said: Since<T>): T {
  const found = said.find(([from]) => !isOlder(version, from)) ?? said[said.length - 1];
  if (found === undefined) throw new Error('nothing is said by any version');
  return found[1];
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major === thanMajor ? minor < thanMinor : major < thanMajor;
}
