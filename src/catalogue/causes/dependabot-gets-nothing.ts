import type { Cause } from '../entry.js';

/** Dependabot's runs see only Dependabot's secrets. */
export const dependabotGetsNothing: Cause = {
  id: 'dependabot-gets-nothing',
  when: { dependabot: true },
  rules: ['secrets/not-available-to-dependabot'],
  title: "A run caused by Dependabot does not get the repository's secrets",
  why: 'GitHub treats a run that Dependabot caused as one from a fork: it sees only the secrets that are stored for Dependabot.',
  fix: "Skip the steps that need AWS where `github.actor == 'dependabot[bot]'`, or store what they need as Dependabot secrets.",
};
