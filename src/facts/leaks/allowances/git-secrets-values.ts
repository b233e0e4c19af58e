import { CONFIGURATION_PATHS } from '../../../settings/configuration.js';
import type { WrittenExpression } from './gitallowed.js';
import type { Configuration } from './read-configuration.js';
import type { GatherFrom, GatherMeans } from './where.js';

/** Expressions of git-secrets, and what is to be said of them. */
export interface GitSecretsValues {
  /** Allowed by our configuration. */
  readonly written: readonly WrittenExpression[];
  /** Allowed by git's, where that counts. */
  readonly configured: readonly WrittenExpression[];
  readonly prohibited: readonly WrittenExpression[];
  readonly notes: readonly string[];
}

/** What git-secrets would read: the section `secrets` of git's configuration, and of ours. */
export async function gitSecretsOf(
  from: GatherFrom,
  { git, directory }: GatherMeans,
  configuration: Configuration | null,
): Promise<GitSecretsValues> {
  const { patterns = [], allowed = [] } = configuration?.secrets ?? {};
  const path = CONFIGURATION_PATHS[0];
  const ours = (source: string): WrittenExpression => ({
    source,
    at: { path, line: null },
    reason: null,
  });
  const reading = await git.config(directory, 'secrets');
  if (reading.kind === 'unreadable') {
    return {
      written: allowed.map(ours),
      configured: [],
      prohibited: patterns.map(ours),
      notes: [`The values secrets.* of git's configuration could not be read: ${reading.reason}.`],
    };
  }
  const values = (name: string) =>
    reading.values.filter(({ key }) => key === `secrets.${name}`).map(({ value }) => value);
  const theirs = (name: string) =>
    values(name).map(
      (source): WrittenExpression => ({
        source,
        at: { path: `git config secrets.${name}`, line: null },
        reason: null,
      }),
    );
  const configured = theirs('allowed');
  const providers = values('providers').filter((value) => !/--aws-provider\b/.test(value));
  return {
    written: allowed.map(ours),
    configured: from.kind === 'disk' ? configured : [],
    prohibited: [...patterns.map(ours), ...theirs('patterns')],
    notes: [
      ...(from.kind === 'disk' || configured.length === 0
        ? []
        : [
            "What secrets.allowed of git's configuration allows does not count here: only what is committed does.",
          ]),
      ...(providers.length === 0
        ? []
        : [
            "The commands of secrets.providers in git's configuration are not run by a scan, so their patterns were not looked for.",
          ]),
    ],
  };
}
