/** The issuer of github.com's tokens, without its scheme. */
export const GITHUB_ISSUER = 'token.actions.githubusercontent.com';

/** True for github.com's issuer, with or without an enterprise's path. */
export function isGitHubIssuer(issuer: string | null): boolean {
  const lower = issuer?.toLowerCase() ?? '';
  return lower === GITHUB_ISSUER || lower.startsWith(`${GITHUB_ISSUER}/`);
}
