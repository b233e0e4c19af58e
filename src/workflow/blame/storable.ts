/**
 * Whether GitHub lets a secret or variable have a name.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
export function isStorable(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name) && (!/^GITHUB_/i.test(name) || /^GITHUB_TOKEN$/i.test(name));
}
